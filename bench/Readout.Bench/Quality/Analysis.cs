using System.Text.Json;
using Readout.Bench.Quality.Gold;
using Readout.Pages;
using Readout.Records;

namespace Readout.Bench.Quality;

/// <summary>A clean text as <c>readout analyze</c> takes it.</summary>
internal sealed record AnalysisLine(string Source, string Text, string Language, string? Published);

/// <summary>Reads texts as <c>readout analyze</c> does: as lines of JSON, verbatim.</summary>
internal static class Analysis
{
    private static readonly PageReaderOptions Options = new() { PlainTextIs = PlainTextIs.ArticleText };

    public static Page Page(GoldDocument document)
    {
        byte[] line = JsonSerializer.SerializeToUtf8Bytes(
            new AnalysisLine(document.Name, document.Text, document.Language, document.Published?.ToString()), LineJson.Default.AnalysisLine);
        using var stream = new MemoryStream(line);
        return PageReader.Read(stream, document.Name, Options).First().Page ?? throw new InvalidDataException($"{document.Name}: the text could not be read.");
    }

    public static ArticleRecord Record(GoldDocument document) => RecordReader.Read(Page(document));
}
