using System.Text.Json;
using Readout.Bench.Quality.Gold;
using Readout.Pages;
using Readout.Records;

namespace Readout.Bench.Quality;

/// <summary>Reads texts as <c>readout analyze</c> does: as lines of JSON, verbatim.</summary>
internal static class Analysis
{
    private static readonly PageReaderOptions Options = new() { PlainTextIs = PlainTextIs.ArticleText };

    public static Page Page(GoldDocument document)
    {
        byte[] line = JsonSerializer.SerializeToUtf8Bytes(new
        {
            source = document.Name,
            text = document.Text,
            language = document.Language,
            published = document.Published?.ToString(),
        });
        using var stream = new MemoryStream(line);
        return PageReader.Read(stream, document.Name, Options).First().Page ?? throw new InvalidDataException($"{document.Name}: the text could not be read.");
    }

    public static ArticleRecord Record(GoldDocument document) => RecordReader.Read(Page(document));
}
