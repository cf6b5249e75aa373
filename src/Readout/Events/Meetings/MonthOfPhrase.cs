using System.Globalization;
using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>The bare month in the noun phrase of a meeting: "their July call", «мартовский саммит».</summary>
internal sealed class MonthOfPhrase(EventContext context, MeetingLexicon lexicon)
{
    private const int Months = 12;

    // A month that ended so many months ago may as well be the next one of its name.
    private const int Recent = 6;

    /// <summary>The month before the day of writing, or the one to come where the meeting is.</summary>
    public PartialDate? DateOf(int phrase, int noun, MeetingStatus? status)
    {
        if (Within(phrase, noun) is not { } month || context.Published is not { Year: { } year, Month: { } now })
        {
            return null;
        }

        bool isAhead = status is MeetingStatus.Planned or MeetingStatus.Proposed or MeetingStatus.Postponed or MeetingStatus.Cancelled;
        int offset = isAhead ? month < now ? 1 : 0 : month > now ? -1 : 0;
        return new PartialDate { Year = year + offset, Month = month };
    }

    /// <summary>Held, where the month ended not long before the day of writing.</summary>
    public MeetingStatus? StatusOf(int phrase, int noun) =>
        Within(phrase, noun) is { } month && context.Published?.Month is { } now && (now - month + Months) % Months is > 0 and <= Recent ? MeetingStatus.Held : null;

    private int? Within(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (context.DateAt(i) is null && context.MentionAt(i) is null && MonthAt(i, noun) is { } month)
            {
                return month;
            }
        }

        return null;
    }

    // Russian and Ukrainian have adjectives: «на июльской встрече».
    private int? MonthAt(int token, int noun)
    {
        if (context.Text.Language == "en")
        {
            return context.Text[token] is { Upos: Upos.Propn, IsCapitalized: true } word ? CalendarNames.Month(word.Norm, "en") : null;
        }

        return context.Text[token].Upos == Upos.Adj && lexicon.Company.Months.At(context.Text, token, noun) is { } adjective ? int.Parse(adjective.Row[0], CultureInfo.InvariantCulture) : null;
    }
}
