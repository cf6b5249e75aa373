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
