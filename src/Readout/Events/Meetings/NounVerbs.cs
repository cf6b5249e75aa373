using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>The verbs of a clause that a meeting named by a noun hangs on: the one that holds it, the one that says something there.</summary>
internal sealed class NounVerbs(EventContext context, MeetingLexicon lexicon, NounPhrases phrases)
{
    private const int VerbReach = 8;

    /// <summary>"Lake said Stonefield left after the talks": the verb that the phrase hangs on.</summary>
    public int? FiniteBefore(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - VerbReach); i--)
        {
            if (context.IsFinite(i) && context.Text[i].Upos == Upos.Verb)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The first finite verb of the clause.</summary>
    public int? Finite(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + (8 * VerbReach)); i++)
        {
            if (context.IsFinite(i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The nearest verb before the noun phrase, when it is one of holding or attending; or one after it: «в заседании приняли участие».</summary>
    public int? Support(PhraseHit noun, int phrase, TokenRange clause)
    {
        // «приедет за неделю до саммита»
        if (context.Text.Language != "en" && lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] == "planned")
        {
            return null;
        }

        if (SupportOfOwner(noun.End, clause) is { } owned)
        {
            return owned;
        }

        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - VerbReach); i--)
        {
            if (lexicon.Support.EndingAt(context.Text, i, clause.First) is { } support && (Verbs.IsVerb(context.Text[support.First]) || IsBehindModal(support.First)))
            {
                return support.First;
            }

            if (Verbs.IsVerb(context.Text[i]) || IsOtherObject(i))
            {
                return null;
            }
        }

        return phrases.IsAfterPreposition(noun.First) ? SupportAfter(noun.End, clause) : HolderAfter(noun, clause);
    }

    // "will chair a meeting": the tagger may take the verb for a noun.
    private bool IsBehindModal(int token) => context.Text.Language == "en" && token > 0 && context.Text[token - 1] is { Upos: Upos.Aux, Norm: "will" or "would" or "shall" };

    // «Заседание кабинета премьер Воронов провел в Осло»: the object may stand at the front.
    private int? HolderAfter(PhraseHit noun, TokenRange clause) =>
        context.Text.Language != "en" && context.Text[noun.End - 1].Feats.Case is Case.Acc or Case.Nom && SupportAfter(noun.End, clause, 3 * VerbReach) is { } verb && context.IsFinite(verb) && !context.IsNegated(verb)
        && lexicon.Support.At(context.Text, verb, clause.End)?.Row[0] == "hold" ? verb : null;

    /// <summary>"made the request after the meeting": what is made is not the meeting; "held two days of talks" is.</summary>
    public bool IsOtherObject(int token) =>
        context.Text[token].Upos == Upos.Noun && context.MentionAt(token) is null && context.DateAt(token) is null && !lexicon.Measures.Has(context.Text, token, token + 1)
        && !phrases.IsAfterPreposition(token);

    // "a conversation she had with Lake": the relative pronoun is left out.
    private int? SupportOfOwner(int after, TokenRange clause)
    {
        if (context.Text.Language != "en" || context.MentionAt(after < clause.End ? after : clause.First) is not { } owner || owner.First != after || owner.End >= clause.End)
        {
            return null;
        }

        return Verbs.IsVerb(context.Text[owner.End]) && lexicon.Support.Has(context.Text, owner.End, clause.End) ? owner.End : null;
    }

    /// <summary>The first verb behind <paramref name="after"/>, when it is one of holding or attending.</summary>
    public int? SupportAfter(int after, TokenRange clause, int reach = VerbReach)
    {
        for (int i = after; i < Math.Min(clause.End, after + reach); i++)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Support.At(context.Text, i, clause.End) is not null ? i : null;
            }
        }

        return null;
    }

    /// <summary>The first verb of saying in the clause.</summary>
    public int? Saying(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + (8 * VerbReach)); i++)
        {
            if (context.CueAt(i) is not null || (context.IsFinite(i) && context.IsVerbOfSaying(i)))
            {
                return i;
            }
        }

        return null;
    }
}
