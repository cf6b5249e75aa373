using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>By whom a meeting is told. Stateless.</summary>
internal static class MeetingOutlets
{
    private const int Most = 4;

    /// <summary>"Told by 3 reports: Norda, Brindle Gazette": the outlets in the order in which they told it, copies left out.</summary>
    public static string Words(MeetingView meeting, SiteWords words)
    {
        FoundArticle[] articles = ArticlesOf(meeting);
        string[] outlets = [.. articles.Select(article => StatementSentence.OutletOf(article, words)).Distinct(StringComparer.Ordinal)];
        string reports = words.Format("meeting", "told", words.Count("reports", articles.Length));
        return outlets.Length == 0 ? reports : $"{reports}: {string.Join(", ", outlets.Take(Most))}{(outlets.Length > Most ? ", …" : "")}";
    }

    /// <summary>The same reports as carriers.</summary>
    public static IReadOnlyList<Carrier> Carriers(MeetingView meeting) => [.. ArticlesOf(meeting).Select(static article => Carrier.Of(article, ""))];

    private static FoundArticle[] ArticlesOf(MeetingView meeting) =>
    [
        .. meeting.Told.Where(static told => !told.IsCopy).Select(static told => told.Article).Concat(meeting.AlsoSaid.Select(static said => said.Statement.Article))
            .DistinctBy(static article => article.Id).OrderBy(static article => article.Time),
    ];
}
