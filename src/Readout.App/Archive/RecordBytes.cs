using System.Buffers;
using Readout.Formats;
using Readout.Records;

namespace Readout.App.Archive;

/// <summary>A record as the archive keeps it: the line of JSON that <c>readout read</c> writes, packed.</summary>
internal static class RecordBytes
{
    private static readonly RecordFormat JsonLine = AllFormats.Find("jsonl")!;

    public static byte[] Of(ArticleRecord record) => Compression.Pack(Json(record));

    /// <summary>The line without its end.</summary>
    public static byte[] Json(ArticleRecord record)
    {
        var json = new ArrayBufferWriter<byte>(16 << 10);
        JsonLine.Write(record, RecordScope.Full, json);
        return json.WrittenSpan.TrimEnd((byte)'\n').ToArray();
    }
}
