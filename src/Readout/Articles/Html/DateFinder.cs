using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// Finds when the article was published and changed. Sources in order of trust: JSON-LD, meta elements, time elements and dates beside the
/// headline, the address. A source that gives the same day more exactly completes the one that wins.
/// </summary>
internal sealed class DateFinder
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "datePublished", "date_published", "publish-date", "publish_date", "publication_date",
        "published_time", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "DC.date.issued", "dcterms.created", "dcterms.date",
        "DC.date", "DC.date.created", "citation_publication_date", "citation_date", "pubdate", "article.published", "rnews:datePublished", "article_date_original",
        "og:pubdate", "og:published_time", "published", "date", "created", "article.created", "bt:pubDate", "dc.date.published", "originalpublicationdate", "timestamp", "displaydate", "shareaholic:article_published_time", "vr:published_time", "pub_date", "last-publish-date",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:updated_time", "dateModified", "last-modified", "lastmod", "DC.date.modified", "dcterms.modified", "article.updated", "modified", "revised", "updated_time", "article:modified",
    ];

    private readonly PageModel _page;
    private readonly StructuredData _data;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly LineRole[] _roles;
    private readonly string? _language;
    private readonly List<(PartialDate Date, DateEvidence From)> _found = [];

    private DateFinder(PageModel page, StructuredData data, IReadOnlyList<TextBlock> lines, LineRole[] roles, string? language)
    {
        _page = page;
        _data = data;
        _lines = lines;
        _roles = roles;
        _language = language;
    }

    public static (PartialDate? Published, DateEvidence? From) Published(PageModel page, StructuredData data, IReadOnlyList<TextBlock> lines, LineRole[] roles, HeadlineArea area, string? url, string? language)
    {
        var finder = new DateFinder(page, data, lines, roles, language);
        finder.Add(data.Article?.Published, DateEvidence.JsonLd);
        finder.Add(data.Articles.Where(article => !article.IsPlainPage).Select(article => article.Published).FirstOrDefault(date => date is not null), DateEvidence.JsonLd);
        finder.Add(data.MetaDate(PublishedNames), DateEvidence.Meta);
        finder.AddTimes(area);
        finder.AddLines(area);
        finder.AddLines(HeadlineArea.After(lines, Array.FindLastIndex(roles, role => role == LineRole.Body)));
        finder.Add(UrlDate.Of(url) ?? UrlDate.Of(data.CanonicalUrl) ?? UrlDate.Of(data.Meta("og:url")), DateEvidence.Url);
        return finder.Best();
    }

    public static PartialDate? Modified(StructuredData data) => data.Article?.Modified ?? data.MetaDate(ModifiedNames);

    private void Add(PartialDate? date, DateEvidence from)
    {
        if (date is not null)
        {
            _found.Add((date, from));
        }
    }

    private (PartialDate? Published, DateEvidence? From) Best()
    {
        if (_found.Count == 0)
        {
            return (null, null);
        }

        (PartialDate date, DateEvidence from) = _found[0];
        foreach ((PartialDate other, _) in _found)
        {
            date = IsMoreExact(other, date) ? other : date;
        }

        return (date, from);
    }

    // 2021-12-08T00:00 with no seconds to it is often a day alone; any source that gives that day with a real time says more.
    private static bool IsMoreExact(PartialDate other, PartialDate date) =>
        other.Time is not null && other.Date == date.Date
        && (date.Time is null || (date.Time == TimeOnly.MinValue && other.Time != TimeOnly.MinValue) || (date.Offset is null && other.Offset is not null && other.Time == date.Time));

    // <time datetime="…"> that is marked as the publication, else the first beside the headline.
    private void AddTimes(HeadlineArea area)
    {
        PartialDate? near = null;
        for (int i = 0; i < _page.Count; i++)
        {
            bool isMarked = _page.Attribute(i, "itemprop") is "datePublished" || (_page.TagOf(i) == Tag.Time && _page.Attribute(i, "pubdate") is not null)
                || (_page.TagOf(i) == Tag.Time && _page.AttributeHas(i, "class", "entry-date"));
            if (isMarked && Read(i) is { } marked)
            {
                Add(marked, DateEvidence.Time);
                return;
            }

            if (near is null && _page.TagOf(i) == Tag.Time && area.Contains(i) && !IsModified(i))
            {
                near = Read(i);
            }
        }

        Add(near, DateEvidence.Time);
    }

    private PartialDate? Read(int node)
    {
        string? machine = _page.Attribute(node, "datetime") ?? _page.Attribute(node, "content");
        return (machine is null ? null : InstantParser.Parse(machine)) ?? DateText.Find(_page.ShortWordsOf(node, 160) ?? "", _language);
    }

    private bool IsModified(int node)
    {
        for (int i = node, steps = 0; i >= 0 && steps < 3; i = _page.ParentOf(i), steps++)
        {
            if (_page.HintsOf(i).HasFlag(Hints.Modified))
            {
                return true;
            }
        }

        return false;
    }

    // A line beside the headline that is marked as a date, or is one.
    private void AddLines(HeadlineArea area)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            TextBlock line = _lines[i];
            bool isForeign = _roles[i] is LineRole.Feed or LineRole.Related or LineRole.Promotion or LineRole.Comment or LineRole.Body;
            if (!isForeign && area.Contains(line.First) && line.Text.Length < 160 && !IsModified(line.First) && DateText.Find(line.Text, _language) is { } date)
            {
                Add(date, DateEvidence.Text);
                return;
            }
        }
    }
}
