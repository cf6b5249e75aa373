using Readout.App.Archive;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.App.Following.Items;
using Readout.App.Following.Sources;

namespace Readout.App.Following.Polling;

/// <summary>What a visit to an article's page came to. <paramref name="Outcome"/> is null where nothing was read.</summary>
internal sealed record VisitReport(Item Item, Fetched Fetched, PageOutcome? Outcome)
{
    /// <summary>True when the page is tried no more.</summary>
    public bool IsGivenUp { get; init; }
}

/// <summary>Reads the page of an article and keeps it with how the visit went, in one transaction.</summary>
internal sealed class ItemVisit(PagePreparer preparer, TimeProvider clock, Random random)
{
    /// <summary>How many times a page may fail to arrive before it is given up.</summary>
    public const int MostTries = 5;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstWaitInside = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    // Corrections come within a day, the rest within a week.
    private static readonly TimeSpan[] Revisits = [TimeSpan.FromDays(1), TimeSpan.FromDays(7)];

    public VisitReport Keep(ArchiveWriter writer, Item item, Fetched fetched, bool isInside)
    {
        if (fetched.Code is not null)
        {
            return Failed(writer, item, fetched, isInside);
        }

        PreparedPage? page = fetched.Body is null ? null : PageBytes.Prepare(fetched, item.Url, clock.GetUtcNow(), preparer);
        return writer.InTransaction(session => Arrived(session, item, fetched, page));
    }

    private VisitReport Failed(ArchiveWriter writer, Item item, Fetched fetched, bool isInside)
    {
        int failures = item.Failures + 1;
        bool isGivenUp = failures >= MostTries || !Reason.MayPass(fetched);
        TimeSpan wait = BackOff.After(failures, isInside ? FirstWaitInside : FirstWait, LongestWait, fetched.RetryAfter, random);
        Item failed = item with { Failures = isGivenUp ? 0 : failures, Visits = isGivenUp ? item.Visits + 1 : item.Visits };
        long? next = isGivenUp ? null : clock.Seconds() + (long)Math.Ceiling(wait.TotalSeconds);

        // What was read before stays an article, also when it is taken down later.
        string? outcome = item.Visits > 0 ? null : Reason.Of(fetched);
        return writer.InTransaction(session =>
        {
            ItemTable.NoteVisit(session.Connection, failed, outcome, next);
            return new VisitReport(failed, fetched, null) { IsGivenUp = isGivenUp };
        });
    }

    private VisitReport Arrived(WriterSession session, Item item, Fetched fetched, PreparedPage? page)
    {
        PageOutcome? outcome = page is null ? null : session.Articles.Write(page);
        long now = clock.Seconds();
        Item visited = item with
        {
            Visits = item.Visits + 1,
            Failures = 0,
            ETag = fetched.IsUnchanged ? item.ETag : fetched.ETag,
            LastModified = fetched.IsUnchanged ? item.LastModified : fetched.LastModified,
        };
        long? next = outcome?.State == PageState.Forgotten || visited.Visits > Revisits.Length ? null
            : Math.Max(now + 3600, item.FirstSeen + (long)Revisits[visited.Visits - 1].TotalSeconds);
        ItemTable.NoteVisit(session.Connection, visited, outcome is null ? null : Reason.Of(outcome), next);
        if (outcome?.State is PageState.New or PageState.Revised)
        {
            SourceTable.NoteArticle(session.Connection, item.SourceId, now);
        }

        return new VisitReport(visited, fetched, outcome);
    }
}
