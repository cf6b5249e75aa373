using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.App.Following.Items;
using Readout.App.Following.Sources;
using Readout.Pages;

namespace Readout.App.Following.Polling;

/// <summary>What a look at a source came to, for whoever watches.</summary>
internal sealed record PollReport(Source Source, int NewItems, IReadOnlyList<PageOutcome> Given)
{
    /// <summary>Something that is no failure and worth saying: a new address, a feed that breaks off.</summary>
    public string? Notice { get; init; }
}

/// <summary>Keeps what a look at a source brought: its new items, the articles that it gave whole, and how it went, in one transaction.</summary>
internal sealed class SourcePoll(PagePreparer preparer, TimeProvider clock, Random random)
{
    /// <summary>How many articles of one source wait for their first visit at most; what is announced beyond is taken up when there is room.</summary>
    public const int MostWaiting = 1000;

    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);
    private static readonly TimeSpan FirstWaitInside = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWaitInside = TimeSpan.FromMinutes(1);

    public PollReport Keep(ArchiveWriter writer, Source source, SourceReading reading)
    {
        long now = clock.Seconds();
        Fetched fetched = reading.Fetched;
        string? reason = fetched.Code is null ? source.Kind == SourceKind.Feed && fetched.Body is not null && reading.Feed is null ? "not-a-feed" : null : Reason.Of(fetched);
        if (reason is not null)
        {
            return Failed(writer, source, reading, reason, now);
        }

        List<Announced> announced = reading.Feed is { } feed ? Announced.Of(feed, source, preparer, now) : fetched.Body is null ? [] : [ThePage(source, fetched, now)];
        return writer.InTransaction(session => Succeeded(session, source, reading, announced, now));
    }

    private PollReport Failed(ArchiveWriter writer, Source source, SourceReading reading, string reason, long now)
    {
        bool isGone = reading.Fetched.Status == 410;
        int failures = source.Failures + 1;
        TimeSpan wait = BackOff.After(
            failures,
            reading.IsInside ? FirstWaitInside : FirstWait,
            reading.IsInside ? LongestWaitInside : LongestWait,
            reading.Fetched.RetryAfter,
            random);
        Source failed = source with
        {
            LastPoll = now,
            NextPoll = now + (long)Math.Ceiling(wait.TotalSeconds),
            Failures = failures,
            Reason = reason,
            Message = CleanText.Of(reason == "not-a-feed" ? "answers with what is no feed" : reading.Fetched.Message),
            IsGone = isGone,
        };
        return writer.InTransaction(session =>
        {
            SourceTable.Update(session.Connection, failed);
            return new PollReport(failed, 0, []) { Notice = isGone ? "says that it is gone for good (410), and is followed no more" : null };
        });
    }

    private PollReport Succeeded(WriterSession session, Source source, SourceReading reading, List<Announced> announced, long now)
    {
        DbConnection connection = session.Connection;
        bool isComplete = Take(session, source, announced, now, out int taken);
        List<PageOutcome> given = [.. announced.Where(one => one.Given is not null).Select(one => KeepGiven(session, one))];
        bool hasArticle = given.Exists(outcome => outcome.State is PageState.New or PageState.Revised);
        Source polled = AfterSuccess(source, reading, taken > 0 || hasArticle, now) with
        {
            // What is not taken up yet has to be announced again.
            ETag = isComplete ? reading.Fetched.ETag ?? (reading.Fetched.IsUnchanged ? source.ETag : null) : null,
            LastModified = isComplete ? reading.Fetched.LastModified ?? (reading.Fetched.IsUnchanged ? source.LastModified : null) : null,
            LastArticle = hasArticle ? now : source.LastArticle,
        };
        (Source moved, string? notice) = Move(connection, polled, reading);
        SourceTable.Update(connection, moved);
        return new PollReport(moved, taken, given) { Notice = notice ?? (reading.Feed?.Fault is { } fault ? $"was read in part: {fault}" : null) };
    }

    private Source AfterSuccess(Source source, SourceReading reading, bool hasNews, long now)
    {
        TimeSpan interval = reading.Feed is { } feed ? PollInterval.Of(feed, reading.Fetched.FreshFor, now) : hasNews ? source.Interval ?? PollInterval.Longer(null) : PollInterval.Longer(source.Interval);
        TimeSpan own = source.Every ?? (reading.IsInside ? PollInterval.Inside : interval);
        return source with
        {
            Format = reading.Feed?.Kind ?? source.Format,
            Title = source.Title ?? CleanText.Of(reading.Feed?.Title),
            HomePage = source.HomePage ?? reading.Feed?.HomePage,
            LastPoll = now,
            LastSuccess = now,
            NextPoll = now + (long)Math.Ceiling(PollInterval.WithJitter(own, random).TotalSeconds),
            Interval = interval,
            Failures = 0,
            Reason = null,
            Message = null,
        };
    }

    // Notes what is new; false when there was no room for all of it.
    private static bool Take(WriterSession session, Source source, List<Announced> announced, long now, out int taken)
    {
        DbConnection connection = session.Connection;
        Dictionary<string, KnownItem> known = ItemTable.Known(connection, [.. announced.Select(one => one.Item.Key)]);
        List<Announced> unknown = [.. announced.Where(one => !known.ContainsKey(one.Item.Key) && !IsForgotten(session, one.Item))];
        HashSet<(string Guid, string? Title)> guids = ItemTable.KnownGuids(connection, source.Id, [.. unknown.Select(one => one.Item.Guid).OfType<string>()]);
        int room = Math.Max(0, MostWaiting - ItemTable.Waiting(connection, source.Id));
        bool isComplete = true;
        taken = 0;
        foreach (NewItem item in unknown.Select(one => one.Item).Where(item => item.Guid is null || !guids.Contains((item.Guid, item.TitleDigest))).OrderByDescending(item => item.SortedAt))
        {
            if (item.NextVisit is not null && room-- <= 0)
            {
                isComplete = false;
                continue;
            }

            ItemTable.Insert(connection, source.Id, item, now);
            taken += item.Outcome == "older" ? 0 : 1;
        }

        return isComplete;
    }

    private static bool IsForgotten(WriterSession session, NewItem item) =>
        item.Url?.AbsoluteUri is { } url && session.Forgotten.Has(ArticleKey.Of(url, url));

    private static PageOutcome KeepGiven(WriterSession session, Announced one)
    {
        PageOutcome outcome = session.Articles.Write(one.Given!);
        if (outcome.State != PageState.Known)
        {
            ItemTable.NoteGiven(session.Connection, one.Item.Key, Reason.Of(outcome)!, one.Item.Digest);
        }

        return outcome;
    }

    // A permanent redirect is believed once what it leads to was read.
    private static (Source Source, string? Notice) Move(DbConnection connection, Source source, SourceReading reading)
    {
        if (reading.Fetched.MovedTo is not { } url || url == source.Url || reading.Fetched.Url != url)
        {
            return (source, null);
        }

        return SourceTable.Find(connection, url) is { } other && other.Id != source.Id
            ? (source with { IsGone = true, Reason = "moved", Message = $"moved to {url.AbsoluteUri}, which is followed already" }, $"moved to {url.AbsoluteUri}, which is followed already")
            : (source with { Url = url }, string.Create(CultureInfo.InvariantCulture, $"moved for good to {url.AbsoluteUri}"));
    }

    private Announced ThePage(Source source, Fetched fetched, long now)
    {
        var item = new NewItem { Key = ItemKey.Bounded(PageAddress.Key(source.Url)), Url = source.Url, SortedAt = now };
        return new Announced(item, PageBytes.Prepare(fetched, source.Url, clock.GetUtcNow(), preparer));
    }
}
