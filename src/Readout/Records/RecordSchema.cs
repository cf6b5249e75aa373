using Readout.Text;

namespace Readout.Records;

/// <summary>The contract of the record's JSON, for programs that want to check what they read. Thread-safe.</summary>
public static class RecordSchema
{
    /// <summary>The <see href="https://json-schema.org/draft/2020-12">JSON Schema (2020-12)</see> of one record as <c>read</c> and <c>analyze</c> write it.</summary>
    public static string Json { get; } = EmbeddedData.ReadText("record.schema.json");
}
