using Readout.Articles.Html.Kinds;
using Readout.Articles.Html.Learnt;
using Readout.Dates;
using Readout.Pages;

namespace Readout.Articles.Html;

/// <summary>Reads the article of an HTML page: page → model → lines → container → roles of the lines → article.</summary>
internal sealed class HtmlArticleReader
{
    private const string Gap = "\n\n";

    // A shorter body is looked for once more, with fewer marks believed.
    private const int SurelyBody = 300;

    private readonly Page _source;
    private readonly PageModel _page;
    private readonly StructuredData _data;
    private readonly List<TextBlock> _lines;
    private readonly LineIndex _index;
    private readonly string? _url;
    private readonly SiteName _site;
    private readonly string? _title;
    private readonly int _heading;

    private HtmlArticleReader(Page source, PageModel page)
    {
        _source = source;
        _page = page;
        _data = StructuredData.Read(page);
        _lines = BlockBuilder.Build(page);
        _index = new LineIndex(page, _lines);
        _url = source.Url ?? _data.CanonicalUrl ?? _data.Meta("og:url");
        _site = SiteName.Of(_data, _url);
        (_title, _heading) = TitleFinder.Find(page, _data, _site);
    }

    public static NewsArticle Read(Page page, ExtractionOptions options, CancellationToken cancellationToken) => Read(page, options, BodyModel.Default, cancellationToken);

    /// <summary>The article as <paramref name="learnt"/> finds it.</summary>
    public static NewsArticle Read(Page page, BodyModel learnt, CancellationToken cancellationToken) => Read(page, ExtractionOptions.Default, learnt, cancellationToken);

    private static NewsArticle Read(Page page, ExtractionOptions options, BodyModel learnt, CancellationToken cancellationToken)
    {
        PageModel model = ModelBuilder.Build(page.Content, options.StepBudget, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        (NewsArticle article, KindSigns? signs) = new HtmlArticleReader(page, model).Read(learnt);
        string? reason = signs is null || article.NotArticle is not null ? article.NotArticle : KindModel.Default.Judge(signs);
        return article with { NotArticle = reason, IsCutOff = !model.IsWhole };
    }

    /// <summary>The article as the rules alone judge it, and the signs of the page's kind, for learning what they are worth; no signs for a page without text.</summary>
    public static (NewsArticle Article, KindSigns? Signs) ReadWithSigns(Page page) => new HtmlArticleReader(page, ModelBuilder.Build(page.Content)).Read(BodyModel.Default);

    /// <summary>The page's lines with what the rules alone make of them.</summary>
    public static PageLines LinesOf(Page page)
    {
        var reader = new HtmlArticleReader(page, ModelBuilder.Build(page.Content));
        return reader.ByRules(FurnitureMarks.Of(reader._page, reader._index, reader._heading));
    }

    private (NewsArticle Article, KindSigns? Signs) Read(BodyModel learnt)
    {
        var marks = FurnitureMarks.Of(_page, _index, _heading);
        PageLines lines = ByRules(marks);
        LineRole[] roles = LearntRoles.Of(lines, learnt);
        int summary = SummaryFinder.Mark(lines, roles);
        IReadOnlyList<Block> body = EmbeddedBody.Of(_data, BodyBlocks.Of(_lines, roles, LiveEntries.Of(_page, _lines, _index, roles)));
        var measure = BodyMeasure.Of(_lines, roles, body);
        string? reason = PageJudge.Judge(_data, _url, _title, _heading, measure);
        if (reason is not null && !PageJudge.HasText(reason))
        {
            return (Without(reason, roles), null);
        }

        NewsArticle article = Article(lines, roles, body, summary, marks) with { NotArticle = reason };
        return (article, KindReader.Read(_page, _data, _lines, article, measure));
    }

    private PageLines ByRules(FurnitureMarks marks)
    {
        PageLines lines = Sort(marks);
        int length = BodyMeasure.LengthOf(_lines, lines.Roles);
        if (length < SurelyBody && _index.RawWorth > SurelyBody)
        {
            PageLines others = Sort(FurnitureMarks.OnlyPlain(_page, _index, _heading));
            lines = BodyMeasure.LengthOf(_lines, others.Roles) > 2 * length ? others : lines;
        }

        return lines;
    }

    private PageLines Sort(FurnitureMarks marks)
    {
        int container = new BodyFinder(_page, _lines, _index, marks).Find(_heading);
        LineRole[] roles = LineSorter.Sort(_page, _lines, _index, marks, container, _heading);
        return new PageLines(_page, _lines, _index, roles, _data, _title, _heading, container);
    }

    // Authors and dates stand around the text as the rules bound it: what the model adds to the body may be the byline itself.
    private NewsArticle Article(PageLines rules, LineRole[] roles, IReadOnlyList<Block> body, int summary, FurnitureMarks marks)
    {
        string text = string.Join(Gap, body.Select(block => block.Text));
        string? language = _source.Language ?? PageLanguage.Of(_data, text);
        (roles, IReadOnlyList<FeedItem> feed) = FeedFinder.Find(_page, _lines, roles, language);
        var area = HeadlineArea.Of(_lines, _heading, Array.IndexOf(rules.Roles, LineRole.Body));
        Byline byline = AuthorFinder.Find(_page, _data, _site, area, rules.Roles, _lines);
        var dates = new VisibleDates(_page, _lines, rules.Roles, area, PageLanguage.WithRegion(_data, language));
        (PartialDate? published, DateEvidence? from) = _source.Published is { } given
            ? (given, DateEvidence.Given)
            : DateFinder.Published(_data, dates, _url);
        IReadOnlyList<ArticleImage> images = ImageFinder.Find(_page, _data, _index, _lines, roles, _heading, marks);
        return new NewsArticle
        {
            Url = _url,
            Outlet = _site.Outlet ?? SiteName.AfterTitle(_data.DocumentTitle, _title),
            Language = language,
            Title = _source.Title ?? _title,
            Summary = summary >= 0 ? _lines[summary].Text : null,
            Authors = byline.People,
            Agencies = byline.Agencies,
            Published = published,
            PublishedFrom = from,
            Modified = DateFinder.Modified(_data, dates),
            Section = _data.Article?.Section ?? _data.Meta("article:section"),
            Keywords = _data.Keywords,
            Images = images,
            PhotoCredits = ImageFinder.Credits(images, _lines, roles),
            Body = body,
            Furniture = FurnitureSorter.Sort(_page, _lines, roles, feed),
            Text = text,
        };
    }

    // A page without an article: all its lines are furniture, and nothing is said of an article's title, author or date.
    private NewsArticle Without(string reason, LineRole[] roles)
    {
        for (int i = 0; i < roles.Length; i++)
        {
            roles[i] = roles[i] is LineRole.Body or LineRole.Summary or LineRole.Title or LineRole.Byline
                ? _lines[i].LinkShare > 0.75 ? LineRole.Related : LineRole.Other
                : roles[i];
        }

        (roles, IReadOnlyList<FeedItem> feed) = FeedFinder.Find(_page, _lines, roles, _source.Language);
        (PartialDate? published, DateEvidence? from) = _source.Published is { } given ? (given, DateEvidence.Given)
            : PageJudge.MayHaveTitle(reason) ? DateFinder.Published(_data)
            : default;
        return new NewsArticle
        {
            Url = _url,
            Outlet = _site.Outlet,
            Language = _source.Language ?? PageLanguage.Of(_data, _title ?? ""),
            NotArticle = reason,
            Title = _source.Title ?? (PageJudge.MayHaveTitle(reason) ? _title : null),
            Published = published,
            PublishedFrom = from,
            Furniture = FurnitureSorter.Sort(_page, _lines, roles, feed),
            Text = "",
        };
    }
}
