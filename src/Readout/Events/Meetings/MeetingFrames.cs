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

        // «на встречу», which somebody may have missed, is no «на встрече».
        if (frame.Row[0] == "at" && context.Text.Language != "en" && context.Text[phrase] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Acc or Case.Nom })
        {
            return null;
        }

        VerbTime time = MainTime(clause) is var own && own != VerbTime.None ? own : IsPastLikeParticiple(phrase, clause) ? VerbTime.Past : TimeAfter(clause);
        time = time == VerbTime.Conditional && IsFutureOfReport(phrase, clause) ? VerbTime.Future : time;
        return (frame.Row[0], time) switch
        {
            ("record", _) => MeetingStatus.Held,
            ("stage", VerbTime.Present or VerbTime.None) => MeetingStatus.Ongoing,
            ("stage", _) => null,
            ("course", _) => time == VerbTime.Future ? null : MeetingStatus.Ongoing,
            ("planned", _) => MeetingStatus.Planned,
            ("venue", _) when IsScheduledBefore(phrase, clause) => MeetingStatus.Planned,
            ("at" or "during" or "venue", VerbTime.Future) when isOfTalks => null,
            ("held", VerbTime.Future) when IsNotDone(clause) => context.IsInHeadline(phrase) ? MeetingStatus.Held : null,
            (_, VerbTime.Future) => MeetingStatus.Planned,
            ("during", VerbTime.None) when IsPlannedIn(phrase, clause) => MeetingStatus.Planned,
            ("held", VerbTime.Conditional) => null,
            ("held", _) => MeetingStatus.Held,
            ("during" or "venue", VerbTime.Past or VerbTime.None) => MeetingStatus.Held,
            ("at" or "during" or "venue", VerbTime.Present) when IsMeantFor(clause) => MeetingStatus.Planned,
            ("during" or "venue" or "at", VerbTime.Present) when context.IsInHeadline(phrase) => MeetingStatus.Held, // "Lake and Stonefield clash during talks"
            ("at", VerbTime.Past) => IsAbout(clause, phrase) ? null : MeetingStatus.Held,
            _ => null,
        };
    }

    // "said the leaders would return to it at a summit in May": the future of what was said, with a day of its own.
    private bool IsFutureOfReport(int phrase, TokenRange clause)
    {
        bool isReport = context.Text.Language == "en" && context.StatementAt(phrase) is { Kind: not Statements.StatementKind.Direct };
        for (int i = phrase - 1; isReport && i >= Math.Max(clause.First, phrase - VerbReach); i--)
        {
            if (context.Text[i].Norm is "would" or "could" or "might" or "should")
            {
                return context.Text[i].Norm == "would" && !context.Words.Hypothetical.Has(context.Text, clause.First, clause.End);
            }
        }

        return false;
    }

    // «не откроют дорогу после встречи»: whether it has been, the words do not tell.
    private bool IsNotDone(TokenRange clause)
    {
        for (int i = clause.First; context.Text.Language != "en" && i < Math.Min(clause.End, clause.First + VerbReach); i++)
        {
            if (context.IsFinite(i))
            {
                return context.IsNegated(i);
            }
        }

        return false;
    }

    // «в ходе визита запланированы переговоры»
    private bool IsPlannedIn(int phrase, TokenRange clause)
    {
        for (int i = phrase; context.Text.Language != "en" && i < Math.Min(clause.End, phrase + (2 * LeftReach)); i++)
        {
            if (context.Text[i].Feats.IsShort || context.Text[i] is { Upos: Upos.Adj or Upos.Verb, Feats.Case: Case.Nom })
            {
                return lexicon.StatusAt(context, i, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned;
            }
        }

        return false;
    }

    /// <summary>"Lake agreed in a call on Monday to wait": what was agreed there is not the call; null where the verb takes the meeting itself.</summary>
    public MeetingStatus? IsDoneThere(PhraseHit verb, int phrase) =>
        context.Text.Language == "en" && phrase > verb.End - 1 && context.Text[phrase - 1].Norm is "in" or "at" or "during" or "over" && Verbs.IsVerb(context.Text[verb.First])
        && lexicon.Company.DoneThere.Has(context.Text, verb.First, verb.First + 1) && !context.IsNegated(verb.First)
        && (context.TimeOf(verb.First) == VerbTime.Past || (context.TimeOf(verb.First) == VerbTime.Present && context.IsInHeadline(verb.First)))
            ? MeetingStatus.Held
            : null;

    /// <summary>"The next meeting should take place": what should be is only wished for.</summary>
    public bool IsMeant(int behind) => context.Text.Language == "en" && behind + 1 < context.Text.Tokens.Length && context.Text[behind].Norm is "should" or "could" or "may" or "might" or "must" && !context.IsNegated(behind + 1);

    // "a meeting scheduled for Monday on the sidelines of the summit": both are ahead.
    private bool IsScheduledBefore(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - (2 * LeftReach)); i--)
        {
            if (context.Text[i].Feats.VerbForm == VerbForm.Part && lexicon.StatusAt(context, i, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned)
            {
                return true;
            }

            if (context.IsFinite(i))
            {
                return false;
            }
        }

        return false;
    }

    // «хочет обсудить на встрече», "plans to raise it at the summit": what is meant to be done there is ahead.
    private bool IsMeantFor(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + VerbReach); i++)
        {
            if (context.IsFinite(i))
            {
                int verb = context.Text.Language == "en" && context.Text[i].Upos == Upos.Aux ? LexicalVerb(i, clause) : i; // "is expected to raise it"
                return !context.IsNegated(i) && lexicon.StatusAt(context, verb, clause.End) is { } word && MeetingLexicon.StatusOf(word.Row) is MeetingStatus.Proposed or MeetingStatus.Planned && HasInfinitive(word.End, clause);
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

    // "At the summit in Oslo the four leaders assigned the task to the mission": the tagger takes the past for a participle.
    private bool IsPastLikeParticiple(int phrase, TokenRange clause)
    {
        for (int i = phrase; context.Text.Language == "en" && i + 1 < clause.End && i < phrase + VerbReach; i++)
        {
            if (context.Text[i].Upos == Upos.Verb && context.MentionAt(i) is null)
            {
                return context.Text[i].Feats is { VerbForm: VerbForm.Part, Tense: Tense.Past } && context.Text[i - 1].Upos is Upos.Noun or Upos.Propn or Upos.Pron && context.Text[i + 1].Norm is not "by" && context.Text[i + 1].Upos is Upos.Det or Upos.Adp or Upos.Part or Upos.Pron or Upos.Propn or Upos.Adj;
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

    /// <summary>"would be the most important step of the summit": what is said of the step.</summary>
    public bool IsOfOtherNoun(int phrase) =>
        context.Text.Language == "en" && phrase > 1 && context.Text[phrase - 1].Norm == "of" && context.Text[phrase - 2].Upos == Upos.Noun && context.MentionAt(phrase - 2) is null
        && !lexicon.Status.Has(context.Text, phrase - 2, phrase) && !lexicon.Measures.Has(context.Text, phrase - 2, phrase) && lexicon.Before.EndingAt(context.Text, phrase - 1, Math.Max(0, phrase - 4)) is null;

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
