namespace Readout.Languages;

/// <summary>Where an English report was written: "OSLO, Norway — President Lake". The place does nothing that its sentence tells, and nobody is called so. Stateless.</summary>
internal static class Datelines
{
    private const int Reach = 8;

    /// <summary>Whether <paramref name="token"/> stands before the dash that ends a dateline, at the front of its sentence.</summary>
    public static bool Holds(AnalyzedText text, int token) => token < DashOf(text, text.Sentences[text.SentenceOf(token)]);

    /// <summary>The token of the dash that ends the dateline at the front of a sentence; its first token where there is none.</summary>
    public static int DashOf(AnalyzedText text, Sentence sentence)
    {
        int first = sentence.FirstToken;
        for (int i = first; i < Math.Min(sentence.EndToken, first + Reach) && text[first].IsAllCaps; i++)
        {
            if (text[i].Norm is "—" or "–" or "--" or "-" && i > first && IsSpaced(text, i))
            {
                return i;
            }

            if (text[i].Upos is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.Num or Upos.Punct or Upos.X or Upos.Sym))
            {
                break;
            }
        }

        return first;
    }

    // "a NATO-Norway summit" has no space before its dash.
    private static bool IsSpaced(AnalyzedText text, int dash) => text[dash].Span.Start > text[dash - 1].Span.End && (dash + 1 >= text.Tokens.Length || text[dash + 1].Span.Start > text[dash].Span.End);
}
