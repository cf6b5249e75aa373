using System.Buffers;
using AngleSharp.Html.Parser;
using Readout.Articles;
using Readout.Articles.Html;
using Readout.Formats;
using Readout.Records;

namespace Readout.Bench.Speed.Extraction;

/// <summary>Work done on one page that is held in memory; it gives a number that hangs on the result, so that a fast wrong run shows.</summary>
internal sealed record ExtractionWork(string Name, Func<PageSet, int, int> Do)
{
    /// <summary>AngleSharp with its own settings over decoded text, and nothing else: what the others are held against.</summary>
    public static readonly ExtractionWork Parse = new("parse", (pages, i) =>
    {
        using var document = new HtmlParser().ParseDocument(pages.Pages[i].Content);
        return document.All.Length;
    });

    /// <summary>Decoded text to the page model: parsing as extraction does it, and the walk over the tree.</summary>
    public static readonly ExtractionWork Model = new("model", (pages, i) => ModelBuilder.Build(pages.Pages[i].Content).Count);

    /// <summary>Bytes to article: decoding, parsing and everything that follows.</summary>
    public static readonly ExtractionWork Extract = new("extract", (pages, i) => Article(pages, i).Text.Length);

    /// <summary>Bytes to a line of JSON, as <c>readout extract</c> writes it.</summary>
    public static readonly ExtractionWork Write = new("extract to JSON", (pages, i) =>
    {
        NewsArticle article = Article(pages, i);
        var output = new ArrayBufferWriter<byte>();
        AllFormats.Find("jsonl")!.Write(
            new ArticleRecord { Source = pages.Names[i], Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = false }, RecordScope.Article, output);
        return output.WrittenCount;
    });

    public static IReadOnlyList<ExtractionWork> All { get; } = [Parse, Model, Extract, Write];

    public static ExtractionWork Named(string name) => All.First(work => work.Name == name);

    private static NewsArticle Article(PageSet pages, int i) => ArticleExtractor.Extract(PageSet.Read(pages.Files[i], pages.Names[i]).First());
}
