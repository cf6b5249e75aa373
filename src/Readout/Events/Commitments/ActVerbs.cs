using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>The verb that names the act behind words of undertaking: "vowed to | fight", "are committed to | finding".</summary>
internal sealed class ActVerbs(CommitmentContext context)
{
    private const int Reach = 7;

    /// <summary>The first such verb from <paramref name="after"/> on, before any other finite verb or mark.</summary>
    public int? Infinitive(int after, TokenRange clause)
    {
        for (int i = after; i < Math.Min(clause.End, after + Reach); i++)
        {
            if (Verbs.IsInfinitive(context.Text[i]) || IsAct(i))
            {
                return i;
            }

            if (context.Events.DateAt(i) is { } date)
            {
                i = Math.Max(i, date.End - 1);
            }
            else if ((context.Text[i].IsPunct && !IsQuotation(i)) || context.Events.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>An infinitive that the clause of <paramref name="verb"/> begins with: «вернуться в порт мэр должен в мае».</summary>
    public int? InfinitiveBefore(int verb, TokenRange clause)
    {
        int first = context.Clauses.FirstWord(clause);
        while (first < verb && context.Events.Words.Completions.Has(context.Text, first, verb))
        {
            first++;
        }

        return context.Text.Language != "en" && first < verb && Verbs.IsInfinitive(context.Text[first]) ? first : null;
    }

    /// <summary>Whether the word names an act although it is tagged as no infinitive: a gerund, or a word that is a noun too.</summary>
    public bool IsAct(int token) => Verbs.IsInfinitive(context.Text[token]) || IsGerundAfterTo(token) || IsActLikeNoun(token) || IsTakenForNoun(token);

    // "vowed to “fight for every vote”"
    private bool IsQuotation(int token) => context.Text[token].Norm is "“" or "\"" or "«" or "„" or "‘";

    // "are committed to finding", "is looking at building"
    private bool IsGerundAfterTo(int token) =>
        context.Text[token - 1].Norm is "to" or "on" or "of" && context.Text[token].Upos == Upos.Verb && context.Text[token].Norm.EndsWith("ing", StringComparison.Ordinal);

    // "plans to boycott", «намерен подать»: words that are nouns too.
    private bool IsActLikeNoun(int token) =>
        (context.Text[token].Upos == Upos.Noun || (context.Text[token] is { Upos: Upos.Propn or Upos.Adj, IsCapitalized: false } && context.Text.Language == "en")) && context.Lexicon.Acts.Has(context.Text, token, token + 1)
        && (context.Text.Language == "en" ? context.Text[token - 1].Norm == "to" && context.Text[token].Feats.Number != Number.Plur : context.Text[token].Norm.EndsWith("ть", StringComparison.Ordinal));

    // "agreed to divide the rest", "plans to "actively support" Lake": a bare word behind "to", and its object.
    private bool IsTakenForNoun(int token)
    {
        AnalyzedText text = context.Text;
        bool isBare = text.Language == "en" && text[token] is { Upos: Upos.Noun or Upos.Adj or Upos.Verb, IsCapitalized: false, Feats.Number: not Number.Plur } && text[token].Norm == text[token].Lemma && context.Events.MentionAt(token) is null;
        if (!isBare)
        {
            return false;
        }

        int mark = token - 1;
        while (mark > 0 && token - mark < 3 && (IsQuotation(mark) || text[mark].Upos == Upos.Adv))
        {
            mark--;
        }

        int next = token + 1 < text.Tokens.Length && text[token + 1].Norm is "\"" or "”" ? token + 2 : token + 1;
        return text[mark].Norm == "to" && next < text.Tokens.Length && text[next].Upos is Upos.Det or Upos.Pron or Upos.Propn or Upos.Num;
    }
}
