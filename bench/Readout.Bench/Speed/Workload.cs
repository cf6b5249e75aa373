using System.Buffers;
using AngleSharp.Html.Parser;
using Readout.Articles;
using Readout.Formats;
using Readout.Pages;
using Readout.Records;

namespace Readout.Bench.Speed;

/// <summary>What came out of one round, so that a fast wrong run shows.</summary>
internal sealed record Counts(long Articles, long Characters, long Statements, long Meetings, long Commitments)
{
    public static readonly Counts None = new(0, 0, 0, 0, 0);

    public Counts Plus(Counts other) => new(
        Articles + other.Articles, Characters + other.Characters, Statements + other.Statements, Meetings + other.Meetings, Commitments + other.Commitments);
}

/// <summary>Work done once over every page: parsing alone, articles, records.</summary>
internal sealed record Workload(string Name, Func<PageSet, Counts> Run)
{
    public static IReadOnlyList<Workload> All { get; } =
    [
        new("parse", pages => Sum(pages.Pages, Parse)),
        new("extract", pages => Sum(pages.Files.SelectMany((bytes, i) => PageSet.Read(bytes, pages.Names[i])), Extract)),
        new("read", pages => Sum(pages.Files.SelectMany((bytes, i) => PageSet.Read(bytes, pages.Names[i])), Read)),
    ];

    private static Counts Sum(IEnumerable<Page> pages, Func<Page, Counts> work) => pages.Aggregate(Counts.None, (sum, page) => sum.Plus(work(page)));

    // AngleSharp and nothing else, over text that is decoded already
    private static Counts Parse(Page page)
    {
        using var document = new HtmlParser().ParseDocument(page.Content);
        return new Counts(0, document.All.Length, 0, 0, 0);
    }

    private static Counts Extract(Page page)
    {
        NewsArticle article = ArticleExtractor.Extract(page);
        return new Counts(article.Text.Length > 0 ? 1 : 0, article.Text.Length, 0, 0, 0);
    }

    private static Counts Read(Page page)
    {
        ArticleRecord record = RecordReader.Read(page);
        var output = new ArrayBufferWriter<byte>();
        AllFormats.Find("jsonl")!.Write(record, RecordScope.Full, output);
        return new Counts(
            record.Article.Text.Length > 0 ? 1 : 0, record.Article.Text.Length, record.Statements.Count, record.Meetings.Count, record.Commitments.Count);
    }
}
