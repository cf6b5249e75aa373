using Readout.App.Archive.Search;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>What one article tells of a meeting, in its own words; dates are ISO 8601 as far as they are known.</summary>
public sealed record MeetingTold(
    FoundArticle Article, string Local, string Kind, string Status, string? Date, string? Place, string? Topic, string Words, IReadOnlyList<string> Participants)
{
    public bool IsCopy => Article.CopyOf is not null;
}

/// <summary>What one side says about a meeting: its statements about it, each claim once, the earliest first.</summary>
public sealed record MeetingSide(MeetingParty Party, IReadOnlyList<ClaimView> Statements);

/// <summary>One meeting, once, whatever articles tell of it.</summary>
/// <param name="Id">Its number, which stays; 0 for what is not joined yet.</param>
/// <param name="Kind">The kind that most reports give.</param>
/// <param name="Status">What the latest report says.</param>
/// <param name="Date">The date that most reports give, ISO 8601 as far as it is known.</param>
/// <param name="Place">The place that most reports give.</param>
/// <param name="Parties">Who takes part, each once.</param>
/// <param name="Told">What each article tells, the earliest first.</param>
public sealed record MeetingView(long Id, string Kind, string Status, string? Date, string? Place, IReadOnlyList<MeetingParty> Parties, IReadOnlyList<MeetingTold> Told)
{
    /// <summary>Days since 1970, by which it is ordered; null for a date that is not whole.</summary>
    public long? Day { get; init; }

    /// <summary>What is said of it in articles that do not tell of it themselves: of a meeting ahead its day and kind, each claim once, the earliest first.</summary>
    public IReadOnlyList<ClaimView> AlsoSaid { get; init; } = [];

    /// <summary>What the sides say about it, the side that was first heard first.</summary>
    public IReadOnlyList<MeetingSide> Sides { get; init; } = [];

    /// <summary>What accounts differ on, as far as that can be said surely.</summary>
    public IReadOnlyList<AccountDifference> Differences { get; init; } = [];

    /// <summary>How often what is shown of it changed, and when it last did (seconds since 1970).</summary>
    public long Sequence { get; init; }

    public long ChangedAt { get; init; }

    /// <summary>The statuses, dates and places that it was told with, copies left out, each change once.</summary>
    public IEnumerable<MeetingTold> History
    {
        get
        {
            MeetingTold? last = null;
            foreach (MeetingTold told in Told.Where(told => !told.IsCopy))
            {
                if (last is null || (told.Status, told.Date, told.Place) != (last.Status, last.Date, last.Place))
                {
                    yield return last = told;
                }
            }
        }
    }
}

/// <summary>What accounts of one thing differ on: <c>date</c>, <c>place</c>, <c>status</c>, <c>number</c>, <c>agreement</c> or <c>initiative</c>.</summary>
/// <param name="On">Which of these.</param>
/// <param name="Unit">What is counted, where they differ on a number.</param>
/// <param name="Values">Each value with who gives it.</param>
public sealed record AccountDifference(string On, string? Unit, IReadOnlyList<AccountValue> Values);

/// <summary>One value of several.</summary>
/// <param name="Value">As the text writes it; of an agreement <c>agreed</c> or <c>not-agreed</c>.</param>
/// <param name="Side">The side that says so; null where the outlets themselves do.</param>
/// <param name="Statement">The statement that says so.</param>
/// <param name="Articles">The articles that say so themselves.</param>
public sealed record AccountValue(string Value, MeetingParty? Side, FoundStatement? Statement, IReadOnlyList<FoundArticle> Articles)
{
    /// <summary>Of each language in which the statement's claim is told the first statement.</summary>
    public IReadOnlyList<FoundStatement> Tellings { get; init; } = [];

    /// <summary>What the same speaker has given for it since, in other reports, the earliest first.</summary>
    public IReadOnlyList<AccountValue> Later { get; init; } = [];
}
