using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Where a noun stands in its clause.</summary>
internal sealed class NounPhrases(EventContext context)
{
    private const int Reach = 8;

    /// <summary>Whether a preposition governs the noun, with only words of its phrase between.</summary>
    public bool IsAfterPreposition(int noun)
    {
        int before = noun - 1;
        while (before >= Math.Max(0, noun - Reach) && IsInPhrase(before))
        {
            before--;
        }

        return before >= 0 && context.Text[before].Upos == Upos.Adp;
    }

    /// <summary>«Встреча министров, на которой подпишут договор, отложена»: the main clause behind the relative one that tells more of a noun.</summary>
    public TokenRange? BehindRelative(int end)
    {
        int start = context.Clauses.At(end - 1).End;
        int length = context.Text.Tokens.Length;
        if (start >= length || start - end > Reach || context.Text.SentenceOf(start) != context.Text.SentenceOf(end - 1))
        {
            return null;
        }

        TokenRange relative = context.Clauses.At(start);
        int pronoun = context.Text[start].IsPunct ? start + 1 : start;
        pronoun += pronoun < relative.End && context.Text[pronoun].Upos == Upos.Adp ? 1 : 0;
        return pronoun < relative.End && context.Words.Relatives.Has(context.Text, pronoun, relative.End) && relative.End < length && context.Text.SentenceOf(relative.End) == context.Text.SentenceOf(start)
            && context.Clauses.At(relative.End) is var main && !HasSubject(main) ? main : null;
    }

    // "the talks, which he praised, Stonefield will begin": another subject.
    private bool HasSubject(TokenRange main)
    {
        for (int i = main.First; i < main.End && !context.IsFinite(i); i++)
        {
            if (context.MentionAt(i) is { Entity.Kind: Entities.EntityKind.Person } || context.Text[i] is { Upos: Upos.Noun or Upos.Pron, Feats.Case: Case.Nom })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb or another noun before it in the clause has the noun as its object or complement.</summary>
    public bool IsObject(int noun, TokenRange clause)
    {
        for (int i = noun - 1; i >= Math.Max(clause.First, noun - Reach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]) || (context.Text[i].Upos == Upos.Noun && context.MentionAt(i) is null && context.DateAt(i) is null))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInPhrase(int token) =>
        context.Text[token].Upos is Upos.Adj or Upos.Det or Upos.Num
        || context.DateAt(token) is not null
        || context.Words.Possessives.Has(context.Text, token, token + 1)
        || (context.Text.Language == "en" && (context.Text[token].Norm is "'s" or "’s" || context.MentionAt(token) is not null));
}
