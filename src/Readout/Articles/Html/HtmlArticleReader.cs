using Readout.Dates;
using Readout.Pages;

namespace Readout.Articles.Html;

/// <summary>Reads the article of an HTML page: page → model → lines → container → roles of the lines → article.</summary>
internal static class HtmlArticleReader
{
    private const string Gap = "\n\n";

    public static NewsArticle Read(Page page, CancellationToken cancellationToken)
    {
        PageModel model = ModelBuilder.Build(page.Content);
        cancellationToken.ThrowIfCancellationRequested();
        StructuredData data = StructuredData.Read(model);
        List<TextBlock> lines = BlockBuilder.Build(model);
        cancellationToken.ThrowIfCancellationRequested();
        return Read(page, model, data, lines);
    }

    private static NewsArticle Read(Page page, PageModel model, StructuredData data, List<TextBlock> lines)
    {
        string? url = page.Url ?? data.CanonicalUrl ?? data.Meta("og:url");
        SiteName site = SiteName.Of(data, url);
        (string? title, int heading) = TitleFinder.Find(model, data, site);
        var index = new LineIndex(model, lines);
        var marks = new FurnitureMarks(model, index);
        int container = new BodyFinder(model, lines, index, marks).Find(heading);
        LineRole[] roles = LineSorter.Sort(model, lines, index, marks, container, heading);
        int summary = SummaryFinder.Find(model, lines, roles, data, heading);
        if (summary >= 0)
        {
            roles[summary] = LineRole.Summary;
        }

        IReadOnlyList<Block> body = BodyBlocks.Of(model, lines, roles);
        string text = string.Join(Gap, body.Select(block => block.Text));
        string? language = page.Language ?? PageLanguage.Of(data, text);
        var area = HeadlineArea.Of(lines, heading, Array.IndexOf(roles, LineRole.Body));
        Byline byline = AuthorFinder.Find(model, data, site, area, roles, lines);
        (PartialDate? published, DateEvidence? from) = page.Published is { } given ? (given, DateEvidence.Given) : DateFinder.Published(model, data, lines, area, url, language);
        return new NewsArticle
        {
            Url = url,
            Outlet = site.Outlet,
            Language = language,
            Title = page.Title ?? title,
            Summary = summary >= 0 ? lines[summary].Text : null,
            Authors = byline.People,
            Agencies = byline.Agencies,
            Published = published,
            PublishedFrom = from,
            Modified = DateFinder.Modified(data),
            Section = data.Article?.Section ?? data.Meta("article:section"),
            Keywords = Keywords(data),
            Body = body,
            Furniture = FurnitureSorter.Sort(model, lines, roles, language),
            Text = text,
        };
    }

    private static IReadOnlyList<string> Keywords(StructuredData data)
    {
        IEnumerable<string> words = data.Article?.Keywords is { Count: > 0 } own ? own
            : data.Metas("article:tag") is { Count: > 0 } tags ? tags
            : (data.Meta("news_keywords", "keywords") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
