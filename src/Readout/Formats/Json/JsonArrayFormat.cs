using System.Buffers;
using Readout.Records;

namespace Readout.Formats.Json;

/// <summary>One JSON array of all records, indented for people.</summary>
internal sealed class JsonArrayFormat : RecordFormat
{
    public override string Name => "json";

    public override string MediaType => "application/json";

    public override void WriteStart(IBufferWriter<byte> output) => output.Write("[\n"u8);

    public override void Write(ArticleRecord record, RecordScope scope, IBufferWriter<byte> output) => RecordJson.WriteIndented(record, scope, output);

    public override void WriteError(InputError error, IBufferWriter<byte> output) => RecordJson.WriteIndented(error, output);

    public override void WriteSeparator(IBufferWriter<byte> output) => output.Write(",\n"u8);

    public override void WriteEnd(IBufferWriter<byte> output) => output.Write("\n]\n"u8);
}
