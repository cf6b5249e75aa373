using System.Buffers;
using System.Text.Json;
using Readout.Records;

namespace Readout.Formats.Json;

/// <summary>One JSON object a line (<see href="https://jsonlines.org/">JSON Lines</see>).</summary>
internal sealed class JsonLinesFormat : RecordFormat
{
    public override string Name => "jsonl";

    public override string MediaType => "application/jsonl";

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("source", record.Source);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("source", error.Source);
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }
}
