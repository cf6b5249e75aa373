using System.Buffers;
using System.Text.Json;
using Readout.Records;

namespace Readout.Formats.Json;

/// <summary>The record as one JSON object, field by field as the record's JSON Schema (<c>record.schema.json</c>) has it.</summary>
internal static class RecordJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = PlainJsonEncoder.Instance, SkipValidation = true };

    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    public static void WriteOneLine(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output) => Write(record, scope, output, OneLine);

    public static void WriteIndented(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output) => Write(record, scope, output, Indented);

    public static void WriteOneLine(InputError error, IBufferWriter<byte> output) => Write(error, output, OneLine);

    public static void WriteIndented(InputError error, IBufferWriter<byte> output) => Write(error, output, Indented);

    private static void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(output, options);
        json.WriteStartObject();
        if (scope == RecordScope.SchemaOrg)
        {
            SchemaOrgJson.WriteMembers(json, record);
        }
        else
        {
            WriteMembers(json, record, scope);
        }

        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, ArticleRecord record, RecordScope scope)
    {
        if (scope == RecordScope.Full)
        {
            json.WriteString("version", ArticleRecord.Version);
        }

        json.WriteString("source", record.Source);
        if (scope == RecordScope.Full)
        {
            json.WriteDate("retrieved", record.Retrieved);
        }

        ArticleJson.Write(json, record.Article);
        if (scope == RecordScope.Full)
        {
            new AnalysisJson(json, record).Write();
        }

        json.WriteStrings("warnings", record.Warnings);
    }

    private static void Write(InputError error, IBufferWriter<byte> output, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(output, options);
        json.WriteStartObject();
        json.WriteString("source", error.Source);
        json.WriteStartObject("error");
        json.WriteString("code", error.Code);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
