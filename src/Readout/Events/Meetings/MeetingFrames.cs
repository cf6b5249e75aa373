using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>What a preposition tells of the meeting that it holds, with the time of its clause: "after", "during", "ahead of", «на встрече».</summary>
internal sealed class MeetingFrames(EventContext context, MeetingLexicon lexicon)
{
    private const int LeftReach = 8;
    private const int VerbReach = 64;
    private const int SentenceReach = 60;

    /// <summary>«В ходе переговоров», "ahead of the talks": what holds the phrase tells, with the time of the clause.</summary>
    public MeetingStatus? Of(int phrase, TokenRange clause, bool isOfTalks = false)
    {
        if (lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is not { } frame)
        {
            return null;
        }

        VerbTime time = MainTime(clause) is var own && own == VerbTime.None ? TimeAfter(clause) : own;
        return (frame.Row[0], time) switch
        {
            ("record", _) => MeetingStatus.Held,
            ("stage", VerbTime.Present or VerbTime.None) => MeetingStatus.Ongoing,
            ("stage", _) => null,
            ("course", _) => time == VerbTime.Future ? null : MeetingStatus.Ongoing,
            ("planned", _) => MeetingStatus.Planned,
            ("at" or "during" or "venue", VerbTime.Future) when isOfTalks => null,
            (_, VerbTime.Future) => MeetingStatus.Planned,
            ("held", VerbTime.Conditional) => null,
            ("held", _) => MeetingStatus.Held,
            ("during" or "venue", VerbTime.Past or VerbTime.None) => MeetingStatus.Held,
            ("at" or "during" or "venue", VerbTime.Present) when IsMeantFor(clause) => MeetingStatus.Planned,
            ("during" or "venue" or "at", VerbTime.Present) when context.IsInHeadline(phrase) => MeetingStatus.Held, // "Lake and Stonefield clash during talks"
            ("at", VerbTime.Past) => IsAbout(clause, phrase) ? null : MeetingStatus.Held,
            _ => null,
        };
    }

    // «хочет обсудить на встрече», "plans to raise it at the summit": what is meant to be done there is ahead.
    private bool IsMeantFor(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + VerbReach); i++)
        {
            if (context.IsFinite(i))
            {
                return !context.IsNegated(i) && lexicon.StatusAt(context, i, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) is MeetingStatus.Proposed or MeetingStatus.Planned && HasInfinitive(word.End, clause);
            }
        }

        return false;
    }

    private bool HasInfinitive(int after, TokenRange clause)
    {
        for (int i = after; i < Math.Min(clause.End, after + 3); i++)
        {
            if (Verbs.IsInfinitive(context.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // «На встрече, которая прошла в Осло, Воронов заявил»: the verb comes behind the relative clause.
    private VerbTime TimeAfter(TokenRange clause)
    {
        int sentence = Math.Min(context.Text.Sentences[context.Text.SentenceOf(clause.First)].EndToken, clause.End + SentenceReach);
        if (clause.End >= sentence || !IsSubordinate(clause.End))
        {
            return VerbTime.None;
        }

        for (int next = context.Clauses.At(clause.End).End; next < sentence; next = context.Clauses.At(next).End)
        {
            if (!IsSubordinate(next))
            {
                return MainTime(context.Clauses.At(next));
            }
        }

        return VerbTime.None;
    }

    private bool IsSubordinate(int first)
    {
        int end = context.Clauses.At(first).End;
        int word = first;
        while (word < end && (context.Text[word].IsPunct || context.Text[word].Upos == Upos.Adp))
        {
            word++;
        }

        return context.Words.Subordinators.Has(context.Text, word, end);
    }

    // «отменил встречу на саммите»: what is cancelled or planned for a summit tells nothing of the summit.
    private bool IsAbout(TokenRange clause, int phrase)
    {
        for (int i = clause.First; i < Math.Min(phrase, clause.First + VerbReach); i++)
        {
            if (context.Text[i].Upos == Upos.Verb && lexicon.StatusAt(context, i, clause.End) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time of the clause's first finite verb.</summary>
    public VerbTime MainTime(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + VerbReach); i++)
        {
            if (context.IsFinite(i))
            {
                int verb = context.Text[i].Upos == Upos.Aux ? LexicalVerb(i, clause) : i;

                // "will debate it": the tagger may take the verb for a noun.
                return verb == i && context.Text[i].Upos == Upos.Aux && i + 1 < clause.End && context.TimeOf(i + 1) == VerbTime.Future ? VerbTime.Future : context.TimeOf(verb);
            }
        }

        return VerbTime.None;
    }

    // "are to meet", "will have met": the verb that the auxiliary belongs to.
    private int LexicalVerb(int auxiliary, TokenRange clause)
    {
        for (int i = auxiliary + 1; i < Math.Min(clause.End, auxiliary + LeftReach); i++)
        {
            if (context.Text[i].Upos == Upos.Verb)
            {
                return i;
            }
        }

        return auxiliary;
    }
}
