using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// Finds when the article was published and changed. Sources in order of trust: JSON-LD, meta elements, what is visible, the address.
/// A source that gives the same instant or day more exactly completes the one that wins.
/// </summary>
internal sealed class DateFinder
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published:time", "article:published", "datePublished", "date_published", "publish-date", "publish_date", "publication_date",
        "published_time", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "DC.date.issued", "dcterms.created", "dcterms.date",
        "DC.date", "DC.date.created", "citation_publication_date", "citation_date", "pubdate", "article.published", "rnews:datePublished", "article_date_original",
        "og:pubdate", "og:published_time", "published", "date", "created", "article.created", "bt:pubDate", "dc.date.published", "originalpublicationdate", "timestamp", "displaydate", "shareaholic:article_published_time", "vr:published_time", "pub_date", "last-publish-date",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time", "article:modified:time", "og:updated_time", "dateModified", "last-modified", "lastmod", "DC.date.modified", "dcterms.modified", "article.updated", "modified", "revised", "updated_time", "article:modified",
    ];

    // Systems put names of their own around these words: "w-published-date", "example:publicationDate". Asked where nothing better is stated or shown.
    private static readonly string[] PublishedEnds = ["PUBLISHEDDATE", "PUBLISHDATE", "DATEPUBLISHED", "PUBLICATIONDATE", "PUBDATE", "PUBLISHEDTIME", "PUBLISHTIME", "PUBLISHEDAT"];

    private static readonly string[] NotPublished = ["LAST", "UPDATE", "MODIF", "EXPIR", "UNPUBLISH"];

    private static readonly TimeOnly Noon = new(12, 0);

    private readonly List<(PartialDate Date, DateEvidence From)> _found = [];

    public static (PartialDate? Published, DateEvidence? From) Published(StructuredData data, VisibleDates visible, string? url)
    {
        DateFinder finder = Stated(data);
        finder.Correct(Changed(data), visible);
        finder._found.AddRange(visible.Shown());
        if (finder._found.Count == 0)
        {
            finder.Add(data.MetaDate(SaysPublished), DateEvidence.Meta);
        }

        finder.Add(UrlDate.Of(url) ?? UrlDate.Of(data.CanonicalUrl) ?? UrlDate.Of(data.Meta("og:url")), DateEvidence.Url);
        if (finder._found.Count == 0)
        {
            finder.Add(visible.Elsewhere(), DateEvidence.Text);
        }

        (PartialDate? date, DateEvidence? from) = finder.Best();
        return (date is not null && ZoneOfChange(data, visible, date) is { } zone ? LocalTime.At(date, zone) : date, from);
    }

    /// <summary>What the page's head alone says, for an article that is not on the page.</summary>
    public static (PartialDate? Published, DateEvidence? From) Published(StructuredData data) => Stated(data).Best();

    public static PartialDate? Modified(StructuredData data, VisibleDates visible) => Changed(data) ?? visible.OfChange();

    // The time of a change, stated in UTC and shown as on the wall, tells the zone as well; not over a change of the clocks.
    private static TimeSpan? ZoneOfChange(StructuredData data, VisibleDates visible, PartialDate published) =>
        Changed(data) is { IsWholeDay: true } stated && published.IsWholeDay
        && Math.Abs(stated.Date!.Value.DayNumber - published.Date!.Value.DayNumber) <= 1 && visible.OfChange() is { } shown
            ? LocalTime.Offset(stated, shown)
            : null;

    private static DateFinder Stated(StructuredData data)
    {
        var finder = new DateFinder();
        finder.Add(data.Article?.Published, DateEvidence.JsonLd);
        finder.Add(data.Articles.Where(article => !article.IsPlainPage).Select(article => article.Published).FirstOrDefault(date => date is not null), DateEvidence.JsonLd);
        finder.Add(data.MetaDate(PublishedNames), DateEvidence.Meta);
        return finder;
    }

    private static PartialDate? Changed(StructuredData data) => data.Article?.Modified ?? data.MetaDate(ModifiedNames);

    // Some systems state as publication when the page was last put online, which is no earlier than the change; readers are shown the day of publication.
    private void Correct(PartialDate? changed, VisibleDates visible)
    {
        if (_found.Count == 0 || !IsNoEarlier(_found[0].Date, changed))
        {
            return;
        }

        PartialDate? below = visible.BelowHeadline();
        if ((below ?? visible.Marked()) is { } shown && IsOfEarlierDay(shown, _found[0].Date))
        {
            _found.Clear();
            _found.Add((shown, below is null ? DateEvidence.Time : DateEvidence.Text));
        }
    }

    private static bool IsNoEarlier(PartialDate date, PartialDate? changed) =>
        DaysBetween(date, changed) is { } days && (days < 0 || (days == 0 && (date.Time is null || changed!.Time is null || date.Time >= changed.Time)));

    // One day alone may be the difference of the zones; after noon in UTC it was nowhere the day before.
    private static bool IsOfEarlierDay(PartialDate shown, PartialDate stated) =>
        DaysBetween(shown, stated) is { } days && (days >= 2 || (days == 1 && stated.Offset == TimeSpan.Zero && stated.Time >= Noon));

    private static int? DaysBetween(PartialDate earlier, PartialDate? later) =>
        earlier.IsWholeDay && later is { IsWholeDay: true } ? later.Date!.Value.DayNumber - earlier.Date!.Value.DayNumber : null;

    private static bool SaysPublished(string name) =>
        Array.Exists(PublishedEnds, end => name.EndsWith(end, StringComparison.Ordinal)) && !Array.Exists(NotPublished, word => name.Contains(word, StringComparison.Ordinal));

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

        (PartialDate date, DateEvidence from) = Printed() ?? _found[0];
        foreach ((PartialDate other, _) in _found)
        {
            date = IsMoreExact(other, date) ? other : LocalTime.Of(date, other) ?? date;
        }

        return (date, from);
    }

    // A newspaper's date alone is that of its printed issue, the day after the clock time that readers of the page are shown.
    private (PartialDate Date, DateEvidence From)? Printed()
    {
        if (_found[0].Date.Time is not null)
        {
            return null;
        }

        int at = _found.FindIndex(other => other is { Date.Time: not null, From: DateEvidence.Time or DateEvidence.Text } && DaysBetween(other.Date, _found[0].Date) == 1);
        return at < 0 ? null : _found[at];
    }

    // 2021-12-08T00:00 with no seconds to it is often a day alone; any source that gives that day with a real time says more.
    private static bool IsMoreExact(PartialDate other, PartialDate date) =>
        other.Time is not null && other.Date == date.Date
        && (date.Time is null || (date.Time == TimeOnly.MinValue && other.Time != TimeOnly.MinValue) || (date.Offset is null && other.Offset is not null && other.Time == date.Time));
}
