using System.Globalization;
using Readout.App.Archive.Search;

namespace Readout.App.Archive.Views;

/// <summary>A meeting or a deadline on a day, as the first article that is no copy and says the same of it tells it. Dates are as known.</summary>
/// <param name="Id">Its address, which stays: <c>m3</c>, <c>u5</c>, <c>c12-c1</c>.</param>
/// <param name="Day">Days since 1970, by which the agenda is ordered.</param>
/// <param name="Date">ISO 8601, as far as it is known.</param>
/// <param name="What"><c>meeting</c> or <c>deadline</c>.</param>
/// <param name="Kind">Kind of the meeting or strength of the commitment.</param>
/// <param name="Status">Status of the meeting; null for a deadline.</param>
/// <param name="Who">Participants, or who undertakes it.</param>
/// <param name="Place">Where, if it is said.</param>
/// <param name="Text">The words that tell of it.</param>
/// <param name="Article">The article that they stand in.</param>
/// <param name="Carriers">All articles that tell of it, the earliest first.</param>
public sealed record AgendaEntry(
    string Id, long Day, string Date, string What, string Kind, string? Status, IReadOnlyList<string> Who, string? Place, string Text, FoundArticle Article, IReadOnlyList<Carrier> Carriers)
{
    /// <summary>How the undertaking stands; null for a meeting.</summary>
    public UndertakingStatus? State { get; init; }

    /// <summary>How often what is shown of it changed, and when it last did (seconds since 1970; 0 for never).</summary>
    public long Sequence { get; init; }

    public long ChangedAt { get; init; }

    /// <summary>All that is known of it; one of these is there.</summary>
    public MeetingView? Meeting { get; init; }

    public UndertakingView? Undertaking { get; init; }

    public static AgendaEntry Of(MeetingView meeting)
    {
        MeetingTold told = meeting.Told.FirstOrDefault(one => !one.IsCopy && one.Date == meeting.Date && one.Status == meeting.Status)
            ?? meeting.Told.FirstOrDefault(one => !one.IsCopy && one.Status == meeting.Status)
            ?? meeting.Told.FirstOrDefault(one => !one.IsCopy)
            ?? meeting.Told[0];
        return new AgendaEntry(
            string.Create(CultureInfo.InvariantCulture, $"m{meeting.Id}"), meeting.Day ?? 0, meeting.Date ?? "", "meeting", meeting.Kind, meeting.Status, [.. meeting.Parties.Select(party => party.Name)],
            meeting.Place, told.Words, told.Article, [.. meeting.Told.DistinctBy(one => one.Article.Id).Select(one => Carrier.Of(one.Article, one.Local))])
        {
            Sequence = meeting.Sequence,
            ChangedAt = meeting.ChangedAt,
            Meeting = meeting,
        };
    }

    public static AgendaEntry Of(UndertakingView undertaking) => new(
        undertaking.Id, undertaking.Day ?? 0, undertaking.Due ?? "", "deadline", undertaking.Strength, null, undertaking.Who is { } who ? [who] : [], null, undertaking.Words,
        undertaking.First.Article, undertaking.Carriers)
    {
        State = undertaking.Status,
        Sequence = undertaking.Sequence,
        ChangedAt = undertaking.ChangedAt,
        Undertaking = undertaking,
    };
}
