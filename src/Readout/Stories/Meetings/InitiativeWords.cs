using Readout.Articles;
using Readout.Languages;
using Readout.Text;

namespace Readout.Stories.Meetings;

/// <summary>Who asked for something, as one statement tells it: its content words, and which of them names who it was. Immutable.</summary>
internal sealed record Initiative(IReadOnlyList<string> Lemmas, IReadOnlyList<string?> Doers)
{
    /// <summary>Who it was in both, where both tell the same of two doers; null where they tell the same, or not of one thing.</summary>
    public static (string One, string Other)? Difference(Initiative one, Initiative other)
    {
        if (one.Lemmas.Count != other.Lemmas.Count)
        {
            return null;
        }

        int[] places = [.. Enumerable.Range(0, one.Lemmas.Count).Where(i => one.Lemmas[i] != other.Lemmas[i])];
        return places is [var at] && one.Doers[at] is { } doer && other.Doers[at] is { } otherDoer ? (doer, otherDoer) : null;
    }
}

/// <summary>Finds statements that tell who asked for something, proposed or began it (<c>initiative.LANG.lexicon</c>). Stateless and thread-safe.</summary>
internal static class InitiativeWords
{
    // Who, did what, and what of.
    private const int Fewest = 3;

    /// <summary>Null for a statement that tells nothing of the kind, that denies it, or names nobody.</summary>
    public static Initiative? Read(string text, string language)
    {
        Lexicon lexicon = EmbeddedData.Lexicon("initiative", language);
        if (!lexicon["asked"].Keys.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            || TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = text }), language) is not { } analyzed)
        {
            return null;
        }

        return Read(analyzed, lexicon, EmbeddedData.Lexicon("events", language)["negation"]);
    }

    private static Initiative? Read(AnalyzedText text, Lexicon lexicon, LexiconSection negation)
    {
        var lemmas = new List<string>();
        var doers = new List<string?>();
        bool isAsked = false;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            Token token = text[i];
            if (negation.Contains(token.Norm))
            {
                return null;
            }

            isAsked |= lexicon["asked"].Contains(token.Norm);
            if (token.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num)
            {
                lemmas.Add(token.Lemma);
                doers.Add(DoerAt(text, i, lexicon["sides"]));
            }
        }

        return isAsked && lemmas.Count >= Fewest && doers.Any(static doer => doer is not null) ? new Initiative(lemmas, doers) : null;
    }

    // A name that no preposition governs, or what a side is called by: "Velmaria", «вельмарийская сторона».
    private static string? DoerAt(AnalyzedText text, int token, LexiconSection sides)
    {
        bool isGoverned = token > 0 && text[token - 1].Upos is Upos.Adp;
        bool isOfSide = token + 1 < text.Tokens.Length && (sides.Contains(text[token + 1].Norm) || sides.Contains(text[token + 1].Lemma));
        return isGoverned ? null
            : isOfSide ? text.SpanOf(token, token + 2).In(text.Text)
            : text[token] is { Upos: Upos.Propn, IsCapitalized: true } ? text.SpanOf(token, token + 1).In(text.Text) : null;
    }
}
