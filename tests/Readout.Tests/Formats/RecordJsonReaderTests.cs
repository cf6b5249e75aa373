using System.Buffers;
using System.Text;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Pages;
using Readout.Records;
using Readout.Tests.Conventions;

namespace Readout.Tests.Formats;

public sealed class RecordJsonReaderTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/cases"), "page.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_record_read_back_is_written_as_it_was(string path)
    {
        using FileStream file = File.OpenRead(path);
        foreach (PageResult result in PageReader.Read(file, "page", PageReaderOptions.Default))
        {
            byte[] written = Write(RecordReader.Read(result.Page!, TestContext.Current.CancellationToken));
            Assert.True(RecordJsonReader.TryRead(written, out ArticleRecord? record, out string? error), error);
            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Write(record)));
        }
    }

    [Theory]
    [InlineData("{", "is no record")]
    [InlineData("""{"source": "a", "article": {"text": "Words."}}""", "lacks article, entities or statements")]
    [InlineData("""{"article": {"text": "Words."}, "entities": [], "statements": [{"id": "s1", "kind": "direct", "force": "said", "content": [{"start": 0, "end": 99}], "confidence": 1}]}""", "lies outside")]
    [InlineData("""{"article": {"text": "Words."}, "entities": [], "statements": [{"id": "s1", "kind": "shouted", "force": "said", "content": [{"start": 0, "end": 2}], "confidence": 1}]}""", "'shouted'")]
    [InlineData("""{"article": {"text": "Words."}, "entities": [], "statements": [{"id": "s1", "in": "title", "kind": "direct", "force": "said", "content": [{"start": 0, "end": 2}], "confidence": 1}]}""", "which is empty")]
    public void What_is_no_record_says_why(string json, string why)
    {
        Assert.False(RecordJsonReader.TryRead(Encoding.UTF8.GetBytes(json), out _, out string? error));
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    private static byte[] Write(ArticleRecord record)
    {
        var json = new ArrayBufferWriter<byte>();
        AllFormats.Find("jsonl")!.Write(record, RecordScope.Full, json);
        return json.WrittenSpan.ToArray();
    }
}
