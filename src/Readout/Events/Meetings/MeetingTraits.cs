using System.Globalization;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>What words beside a trigger tell of the meeting's level, access and order.</summary>
internal sealed record MeetingTraits(MeetingLevel? Level, MeetingAccess? Access, MeetingOrder? Order)
{
    public static readonly MeetingTraits None = new(null, null, null);

    private const int Reach = 8;
    private const int SinceReach = 4;
    private const int Before = 5;

    public MeetingTraits Or(MeetingTraits other) => new(Level ?? other.Level, Access ?? other.Access, Order ?? other.Order);

    /// <summary>Reads the noun phrase that begins at <paramref name="phrase"/> and the words that follow its trigger.</summary>
    public static MeetingTraits Of(EventContext context, MeetingLexicon lexicon, int phrase, PhraseHit trigger)
    {
        TokenRange clause = context.Clauses.At(trigger.First);
        MeetingTraits found = None;
        for (int i = Math.Max(clause.First, phrase - Before); i < Math.Min(clause.End, trigger.End + Reach); i++)
        {
            bool isInPhrase = i >= phrase && i < trigger.First;
            found = found.Or(new MeetingTraits(
                lexicon.Level.At(context.Text, i, clause.End) is { } level ? Enum.Parse<MeetingLevel>(level.Row[0], ignoreCase: true) : null,
                lexicon.Access.At(context.Text, i, clause.End) is { } access ? Enum.Parse<MeetingAccess>(access.Row[0], ignoreCase: true) : null,
                OrderAt(context, lexicon, i, clause, isInPhrase)));
        }

        return found;
    }

    // In the phrase an ordinal counts the meeting itself; after it only with what it is counted from: «стали вторыми после Женевы».
    private static MeetingOrder? OrderAt(EventContext context, MeetingLexicon lexicon, int token, TokenRange clause, bool isInPhrase)
    {
        if (lexicon.Ordinals.At(context.Text, token, clause.End) is not { } ordinal)
        {
            return null;
        }

        string? since = SinceFrom(context, lexicon, ordinal.End, clause);
        return isInPhrase || since is not null ? new MeetingOrder(int.Parse(ordinal.Row[0], CultureInfo.InvariantCulture), since) : null;
    }

    private static string? SinceFrom(EventContext context, MeetingLexicon lexicon, int after, TokenRange clause)
    {
        if (!lexicon.Since.Has(context.Text, after, clause.End) || after + 1 >= clause.End)
        {
            return null;
        }

        // A name or a date is whole; of other words, one noun with what stands before it.
        int end = context.MentionAt(after + 1)?.End ?? context.DateAt(after + 1)?.End ?? after + 1;
        while (end == after + 1 || (end < after + 1 + SinceReach && context.Text[end - 1].Upos is Upos.Adj or Upos.Det or Upos.Num))
        {
            if (end >= clause.End || context.Text[end].IsPunct)
            {
                break;
            }

            end++;
        }

        return end > after + 1 ? context.Text.SpanOf(after + 1, end).In(context.Text.Text) : null;
    }
}
