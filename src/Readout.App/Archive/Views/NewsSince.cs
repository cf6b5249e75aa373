using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>What "new" is measured by.</summary>
public enum NewsClock
{
    /// <summary>When articles came out.</summary>
    Published,

    /// <summary>When the archive first had them: misses nothing that arrives late.</summary>
    Arrival,
}

/// <summary>A question for what is new.</summary>
public sealed record NewsQuestion
{
    /// <summary>Seconds since 1970, from which on it is new.</summary>
    public required long Since { get; init; }

    /// <summary>The day of <see cref="Since"/> by the reader's calendar: what is told as of an earlier one is not new.</summary>
    public DateOnly SinceDay { get => field == default ? Days.OfSecond(Since) : field; init; }

    /// <summary>Seconds since 1970, before which it is; the present, or what stands for it.</summary>
    public required long Until { get; init; }

    /// <summary>The day whose meetings and deadlines are shown.</summary>
    public required DateOnly Today { get; init; }

    public NewsClock Clock { get; init; }

    public ViewFilter Filter { get; init; } = ViewFilter.All;

    public int Limit { get; init; } = 100;
}

/// <summary>What is new since an instant.</summary>
/// <param name="Claims">What was first said, or said with other numbers than before, the newest first; nothing repeated.</param>
/// <param name="HasMore">Whether there were more claims than asked for.</param>
/// <param name="Today">The day's meetings and deadlines.</param>
/// <param name="Differing">Meetings told of since, of which accounts differ.</param>
public sealed record NewsSince(IReadOnlyList<ClaimView> Claims, bool HasMore, IReadOnlyList<AgendaEntry> Today, IReadOnlyList<MeetingView> Differing)
{
    internal static NewsSince Read(ArchiveDatabase database, DbConnection connection, NewsQuestion question)
    {
        (List<ClaimView> claims, bool hasMore) = NewClaims.Read(database, connection, question);
        return new NewsSince(
            claims,
            hasMore,
            AgendaView.Read(connection, question.Today, question.Today, question.Today, question.Filter, question.Limit),
            Differ(connection, question));
    }

    private static List<MeetingView> Differ(DbConnection connection, NewsQuestion question)
    {
        string time = NewClaims.TimeOf(question, "a");
        return new MeetingReader(connection).Read(
            $"""
            g.articles > 1 AND g.id IN (SELECT m.gathering_id FROM article a JOIN meeting m ON m.article_id = a.id WHERE {time} >= @since AND {time} < @until)
            {AgendaView.OfMeetings(question.Filter)}
            """,
            ("@since", question.Since),
            ("@until", question.Until)).FindAll(meeting => meeting.Differences.Count > 0);
    }
}
