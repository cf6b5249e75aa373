using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>What the cases and aspects of Russian and Ukrainian tell of a meeting named by a noun.</summary>
internal sealed class SlavicNounStatus(EventContext context, MeetingLexicon lexicon, NounPhrases words)
{
    private const int LeftReach = 8;
    private const int RightReach = 16;

    private readonly ReportedDoubts _reported = new(context, lexicon);

    /// <summary>«не исключил, что переговоры пройдут»: what the verb before the clause makes of it.</summary>
    public (bool IsTold, MeetingStatus? Status) Reported(TokenRange clause) => _reported.Of(clause);

    /// <summary>«следующую встречу проведут в мае», «переговоры предложено провести»: an object in front of the verb that holds it.</summary>
    public MeetingStatus? AsObject(PhraseHit noun, TokenRange clause, VerbStatus verbs)
    {
        if (context.Text.Language == "en" || context.Text[noun.End - 1].Feats.Case is not (Case.Acc or Case.Nom) || words.IsAfterPreposition(noun.First))
        {
            return null;
        }

        for (int i = noun.End; i < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            if (lexicon.Support.At(context.Text, i, clause.End) is { } support && Verbs.IsVerb(context.Text[i]))
            {
                bool isHeld = support.Row[0] is "hold" or "arrange" or "ongoing" or "" && !context.IsNegated(i);
                return !isHeld ? null : Verbs.IsInfinitive(context.Text[i]) ? verbs.StatusWordBefore(i, clause with { First = noun.End }) : context.TimeOf(i) == VerbTime.Future ? MeetingStatus.Planned : null;
            }

            if (Verbs.IsVerb(context.Text[i]) && !lexicon.Status.Has(context.Text, i, clause.End))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>«дату следующей встречи согласуют позже»: when there is no more than a day to be found, nothing tells that there will be one.</summary>
    public bool IsOfDetail(int phrase) =>
        context.Text.Language != "en" && phrase > 0 && context.MentionAt(phrase - 1) is null && lexicon.Company.Details.Has(context.Text, phrase - 1, phrase) && context.Text[phrase].Feats.Case is Case.Gen;

    /// <summary>«прилетал в Осло для встречи с Лесной»: of going the imperfective past tells that he has been there and is back; «едет на переговоры», that they are ahead.</summary>
    public MeetingStatus? OnTheWay(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; context.Text.Language != "en" && i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                bool isGoing = (lexicon.Verbs.At(context.Text, i, clause.End) is { } go && MeetingLexicon.KindOf(go.Row) == MeetingKind.Visit) || lexicon.Company.Heading.Has(context.Text, i, clause.End);
                return !isGoing || context.Text[i].Feats.VerbForm == VerbForm.Part || context.IsNegated(i) ? null
                    : context.Text[i].Feats is { Aspect: Aspect.Imp, Tense: Tense.Past } && !lexicon.Company.Heading.Has(context.Text, i, clause.End) ? MeetingStatus.Held
                    : context.TimeOf(i) == VerbTime.Present && lexicon.Company.Heading.Has(context.Text, i, clause.End) ? MeetingStatus.Planned : null;
            }
        }

        return null;
    }

    /// <summary>«пообещал обсудить на встрече с Лесной»: what is promised to be done there is ahead.</summary>
    public MeetingStatus? PromisedThere(int phrase, TokenRange clause)
    {
        if (context.Text.Language == "en" || lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is not { Row: var frame } || frame[0] is not ("at" or "during" or "venue"))
        {
            return null;
        }

        for (int i = phrase - 2; i >= Math.Max(clause.First, phrase - RightReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                return Verbs.IsInfinitive(context.Text[i]) && IsPromised(i, clause) ? MeetingStatus.Planned : null;
            }
        }

        return null;
    }

    /// <summary>«договорились об этом на встрече в Осло»: what was agreed there is not the meeting.</summary>
    public MeetingStatus? AgreedThere(int phrase, PhraseHit noun, TokenRange clause)
    {
        if (context.Text.Language == "en" || context.Text[noun.End - 1].Feats.Case is not Case.Loc || lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is not { Row: var frame } || frame[0] is not "at")
        {
            return null;
        }

        for (int i = phrase - 2; i >= Math.Max(clause.First, phrase - RightReach); i--)
        {
            if (lexicon.Nouns.Has(context.Text, i, phrase))
            {
                return null;
            }

            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                return lexicon.Slavic.Agreeing.Has(context.Text, i, i + 1) && context.IsFinite(i) && context.TimeOf(i) == VerbTime.Past && !context.IsNegated(i) ? MeetingStatus.Held : null;
            }
        }

        return null;
    }

    private bool IsPromised(int infinitive, TokenRange clause)
    {
        for (int i = infinitive - 1; i >= Math.Max(clause.First, infinitive - LeftReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                return lexicon.Slavic.Promising.Has(context.Text, i, clause.End) && !context.IsNegated(i);
            }
        }

        return false;
    }

    /// <summary>«находясь с визитом в Осло, заявил»: he was there when he said so.</summary>
    public MeetingStatus? WhileBeing(int phrase, TokenRange clause, Func<TokenRange, VerbTime> timeOf)
    {
        for (int i = phrase - 1; context.Text.Language != "en" && i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                bool isBeing = context.Text[i].Feats.VerbForm == VerbForm.Conv && lexicon.Being.Has(context.Text, i, clause.End) && clause.End + 1 < context.Text.Tokens.Length;
                VerbTime main = isBeing ? timeOf(clause) is var own and not VerbTime.None ? own : timeOf(context.Clauses.At(clause.End + 1)) : VerbTime.None;
                return main switch { VerbTime.Past => MeetingStatus.Held, VerbTime.Present => MeetingStatus.Ongoing, _ => null };
            }
        }

        return null;
    }

    /// <summary>«Подготовка к встрече не ведется»: of what is not done, nothing tells whether it was planned.</summary>
    public bool IsIdle(int noun, TokenRange clause)
    {
        for (int i = noun + 1; context.Text.Language != "en" && context.Text[noun].Upos == Upos.Noun && i < Math.Min(clause.End, noun + RightReach); i++)
        {
            if (context.IsFinite(i) || Verbs.IsPredicate(context.Text[i]))
            {
                return context.IsNegated(i) || context.Words.Negation.Has(context.Text, i, i + 1);
            }
        }

        return false;
    }

    /// <summary>«Озерия не ведет с Полесьем переговоров»: there are none.</summary>
    public bool AreNotHeld(int phrase, PhraseHit noun, TokenRange clause)
    {
        bool isObject = context.Text.Language != "en" && context.Text[noun.End - 1].Feats.Case == Case.Gen && phrase > clause.First && context.Text[phrase - 1].Upos != Upos.Adp && (context.MentionAt(phrase - 1) is not null || context.Text[phrase - 1].Upos != Upos.Noun);
        for (int i = phrase - 1; isObject && i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Support.At(context.Text, i, clause.End) is { } support && support.Row[0] is "ongoing" or "hold" && context.IsNegated(i) && context.IsFinite(i) && context.TimeOf(i) is VerbTime.Present or VerbTime.Past;
            }
        }

        return false;
    }

    /// <summary>«не полетит на встречу с Лесной»: whether it is held without him, nothing tells.</summary>
    public bool IsKeptFrom(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; context.Text.Language != "en" && i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return context.IsNegated(i) && lexicon.Verbs.At(context.Text, i, clause.End) is { } go && MeetingLexicon.KindOf(go.Row) == MeetingKind.Visit;
            }
        }

        return false;
    }

    /// <summary>«встречи не планируется», «не планируется никаких переговоров»: that there is none planned at the time of writing; «встреча не намечена» leaves it open.</summary>
    public bool IsThereNone(int phrase, PhraseHit noun, TokenRange clause)
    {
        if (context.Text.Language == "en" || words.IsAfterPreposition(noun.First) || context.Text[noun.End - 1].Feats.Case is not Case.Gen || IsOfNoun(phrase))
        {
            return false;
        }

        for (int i = noun.End; i < Math.Min(clause.End, noun.End + RightReach); i++)
        {
            if (Verbs.IsPredicate(context.Text[i]) || context.IsFinite(i))
            {
                return IsUnplanned(i, clause);
            }
        }

        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - LeftReach); i--)
        {
            if (Verbs.IsPredicate(context.Text[i]) || context.IsFinite(i))
            {
                return IsUnplanned(i, clause);
            }
        }

        return false;
    }

    private bool IsUnplanned(int verb, TokenRange clause) =>
        lexicon.Company.Unplanned.Has(context.Text, verb, clause.End) && context.IsNegated(verb) && context.TimeOf(verb) is VerbTime.Present or VerbTime.None;

    /// <summary>«имеет опыт переговоров»: what is had, held or begun is the noun that has them in the genitive.</summary>
    public bool IsOfNoun(int phrase) =>
        context.Text.Language != "en" && phrase > 0 && context.Text[phrase - 1] is { Upos: Upos.Noun } owner && context.Text[phrase].Feats.Case == Case.Gen && owner.Feats.Case is Case.Acc or Case.Nom
        && context.MentionAt(phrase - 1) is null && context.DateAt(phrase - 1) is null && !lexicon.Measures.Has(context.Text, phrase - 1, phrase) && !lexicon.Status.Has(context.Text, phrase - 1, phrase) && !lexicon.Before.Has(context.Text, phrase - 1, phrase);

    /// <summary>«процесс может закончиться до саммита»: what may be before a meeting, or of what it is spoken, is not the meeting.</summary>
    public bool IsAside(int phrase) =>
        context.Text.Language != "en" && context.Text[phrase - 1].Upos == Upos.Adp && !lexicon.Place.Has(context.Text, phrase - 1, phrase) && !lexicon.Purpose.Has(context.Text, phrase - 1, phrase) && !lexicon.With.Has(context.Text, phrase - 1, phrase) && !lexicon.Destination.Has(context.Text, phrase - 1, phrase);
}
