using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>What Russian and Ukrainian words make of a meeting that there is not, was not or is not yet: «о встрече речи нет», «подготовки к встрече нет», «переговоры мы не вели», «ее попробуют провести в пятницу».</summary>
internal sealed class SlavicDenials(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 16;
    private const int VerbReach = 4;
    private const int SentenceReach = 60;

    /// <summary>Whether the clause tells that there is no such meeting.</summary>
    public bool AreNone(int phrase, PhraseHit noun, TokenRange clause) =>
        context.Text.Language != "en" && !IsHeldPossible(phrase, noun) && (IsUnprepared(phrase, noun, clause) || IsNotSpokenOf(phrase, clause) || IsNotHeld(phrase, noun, clause));

    // «О возможной встрече речи не было»: it may be held yet.
    private bool IsHeldPossible(int phrase, PhraseHit noun)
    {
        for (int i = phrase; i < noun.First; i++)
        {
            if (lexicon.StatusAt(context, i, noun.First) is { } word && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Proposed)
            {
                return true;
            }
        }

        return false;
    }

    // «подготовки к встрече пока нет», «встречи в планах нет»
    private bool IsUnprepared(int phrase, PhraseHit noun, TokenRange clause)
    {
        bool isPrepared = phrase > clause.First + 1 && lexicon.Slavic.JoinedTo.Has(context.Text, phrase - 1, phrase) && context.Text[phrase - 2].Upos == Upos.Noun && lexicon.StatusAt(context, phrase - 2, phrase) is not null;
        bool isOwner = context.Text[noun.End - 1].Feats.Case == Case.Gen && (phrase == clause.First || context.Text[phrase - 1].IsPunct) && Has(lexicon.Slavic.Plans, noun.End, clause.End);
        return (isPrepared || isOwner) && Has(lexicon.Slavic.ThereIsNone, noun.End, clause.End);
    }

    // «о встрече речи нет», «о переговорах никто не договаривался»
    private bool IsNotSpokenOf(int phrase, TokenRange clause)
    {
        if (phrase <= clause.First || !lexicon.Topic.Has(context.Text, phrase - 1, phrase))
        {
            return false;
        }

        for (int i = clause.First; i < Math.Min(clause.End, clause.First + SentenceReach); i++)
        {
            if (lexicon.Slavic.NotSpokenOf.Has(context.Text, i, clause.End) || (context.IsFinite(i) && context.IsNegated(i) && lexicon.Slavic.Agreeing.Has(context.Text, i, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    // «переговоры мы не вели»
    private bool IsNotHeld(int phrase, PhraseHit noun, TokenRange clause)
    {
        if (context.Text[noun.End - 1].Feats.Case is not (Case.Acc or Case.Nom or Case.Gen) || (phrase > 0 && context.Text[phrase - 1].Upos is Upos.Adp or Upos.Noun))
        {
            return false;
        }

        for (int i = noun.End; i < Math.Min(clause.End, noun.End + Reach) && !context.Text[i].IsPunct; i++)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                return context.IsFinite(i) && context.IsNegated(i) && context.TimeOf(i) is VerbTime.Past or VerbTime.Present && lexicon.Support.At(context.Text, i, clause.End) is { } support && support.Row[0] is "hold" or "ongoing";
            }
        }

        return false;
    }

    /// <summary>«не состоялась, ее попробуют провести в пятницу»: the verb that tells of another attempt.</summary>
    public int? AnotherAttempt(int end)
    {
        int sentence = Math.Min(context.Text.Sentences[context.Text.SentenceOf(end - 1)].EndToken, end + SentenceReach);
        for (int i = end; context.Text.Language != "en" && i < sentence; i++)
        {
            if (context.Text[i].Upos is not (Upos.Pron or Upos.Det) || context.Text[i].Feats.Person is Person.First or Person.Second || !context.Text[i - 1].IsPunct)
            {
                continue;
            }

            for (int verb = i + 1; verb < Math.Min(sentence, i + VerbReach); verb++)
            {
                if (context.IsFinite(verb) && context.TimeOf(verb) == VerbTime.Future)
                {
                    return Has(lexicon.Support, verb, Math.Min(sentence, verb + VerbReach)) ? verb : null;
                }
            }
        }

        return null;
    }

    /// <summary>The day of another attempt.</summary>
    public PartialDate? AttemptDay(int end)
    {
        if (AnotherAttempt(end) is not { } verb)
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb; i < Math.Min(clause.End, verb + Reach); i++)
        {
            if (context.DateAt(i) is { Expression.IsDeadline: false } date)
            {
                return date.Expression.Resolve(context.Published, DateDirection.Future);
            }
        }

        return null;
    }

    /// <summary>«Ожидалось, что они встретятся»: what was expected then.</summary>
    public bool WasExpected(TokenRange clause)
    {
        int first = clause.First;
        while (first + 1 < clause.End && context.Text[first].IsPunct)
        {
            first++;
        }

        if (context.Text.Language == "en" || clause.First == 0 || !lexicon.Company.That.Has(context.Text, first, clause.End) || context.Text.SentenceOf(clause.First - 1) != context.Text.SentenceOf(clause.First))
        {
            return false;
        }

        TokenRange before = context.Clauses.At(clause.First - 1);
        for (int i = before.End - 1; i >= Math.Max(before.First, before.End - VerbReach); i--)
        {
            if (lexicon.Slavic.Expected.Has(context.Text, i, before.End))
            {
                return context.Text[i].Feats is { Tense: Tense.Past } && !context.IsNegated(i);
            }
        }

        return false;
    }

    /// <summary>«не встретится с Лесной», «не планирует встречаться»: those who do not meet.</summary>
    public bool AreNotMet(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        if (context.Text.Language == "en" || !Verbs.IsVerb(context.Text[verb]))
        {
            return false;
        }

        if (!Verbs.IsInfinitive(context.Text[verb]))
        {
            return context.IsFinite(verb) && context.IsNegated(verb);
        }

        for (int i = verb - 1; i >= Math.Max(clause.First, verb - VerbReach); i--)
        {
            if (context.IsFinite(i) || Verbs.IsPredicate(context.Text[i]))
            {
                return context.IsNegated(i) && (lexicon.StatusAt(context, i, clause.End) is { } word ? MeetingLexicon.StatusOf(word.Row) is MeetingStatus.Planned : context.Words.Future.Has(context.Text, i, i + 1));
            }
        }

        return false;
    }

    /// <summary>«Встреча в Осло: Озерия и Полесье подписали договор»: the noun of a headline before its colon, and what was done there behind it.</summary>
    public bool IsHeldByHeadline(int phrase, PhraseHit noun)
    {
        Sentence sentence = context.Text.Sentences[context.Text.SentenceOf(phrase)];
        if (context.Text.Language == "en" || !context.IsInHeadline(phrase) || phrase != sentence.FirstToken || context.Text[noun.First].Feats.Case != Case.Nom)
        {
            return false;
        }

        bool isBehind = false;
        for (int i = noun.End; i < Math.Min(sentence.EndToken, noun.End + SentenceReach); i++)
        {
            if (!isBehind && context.IsFinite(i))
            {
                return false;
            }

            if (isBehind && context.IsFinite(i))
            {
                return context.TimeOf(i) == VerbTime.Past;
            }

            isBehind |= context.Text[i].Norm == ":";
        }

        return false;
    }

    /// <summary>«созовет встречу, если переговоры начнутся»: what hangs on a condition behind it.</summary>
    public bool IsConditional(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        int next = clause.End;
        next += next < context.Text.Tokens.Length && context.Text[next].IsPunct ? 1 : 0;
        return context.Text.Language != "en" && next < context.Text.Tokens.Length && context.Text.SentenceOf(next) == context.Text.SentenceOf(verb) && lexicon.Slavic.Conditions.Has(context.Text, next, context.Text.Tokens.Length);
    }

    /// <summary>«пригласил посетить Осло. Приглашение приняли»: what became of an invitation, by the sentences behind it.</summary>
    public MeetingStatus? OfInvitation(int end)
    {
        int sentence = context.Text.SentenceOf(end - 1);
        int last = Math.Min(context.Text.Sentences.Length - 1, sentence + 2);
        for (int i = end; context.Text.Language != "en" && i < Math.Min(context.Text.Sentences[last].EndToken, end + SentenceReach); i++)
        {
            if (!lexicon.Slavic.Invitation.Has(context.Text, i, i + 1))
            {
                continue;
            }

            for (int verb = Math.Max(context.Clauses.At(i).First, i - VerbReach); verb < Math.Min(context.Clauses.At(i).End, i + VerbReach); verb++)
            {
                if (lexicon.Company.Accept.At(context.Text, verb, verb + 1) is { } accept && !context.IsNegated(verb))
                {
                    return MeetingLexicon.StatusOf(accept.Row);
                }
            }
        }

        return null;
    }

    private bool Has(PhraseTable table, int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + Reach); i++)
        {
            if (table.Has(context.Text, i, end))
            {
                return true;
            }
        }

        return false;
    }
}
