using System.Buffers;
using Readout.Records;

namespace Readout.Formats.Json;

/// <summary>One JSON object a line (<see href="https://jsonlines.org/">JSON Lines</see>).</summary>
internal sealed class JsonLinesFormat : RecordFormat
{
    public override string Name => "jsonl";

    public override string MediaType => "application/jsonl";

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output)
    {
        RecordJson.WriteOneLine(record, scope, output);
        output.Write("\n"u8);
    }

    public override void WriteError(InputError error, IBufferWriter<byte> output)
    {
        RecordJson.WriteOneLine(error, output);
        output.Write("\n"u8);
    }
}
