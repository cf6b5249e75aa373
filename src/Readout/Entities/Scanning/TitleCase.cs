using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>English headlines with a capital on every word, "Mayor Says Bridge Reopens in May": a capital tells nothing of a word there, and no verb is part of a name. Stateless.</summary>
internal static class TitleCase
{
    private const int LeastWords = 4;
    private const double Share = 0.8;
    private const int ShortestVerb = 4;

    /// <summary>Whether the sentence is such a headline.</summary>
    public static bool Is(AnalyzedText text, Sentence sentence)
    {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly Token token = ref text.Tokens[i];
            if (token.IsWord && token.Norm.Length > 3)
            {
                words++;
                capitals += token.IsCapitalized ? 1 : 0;
            }
        }

        bool ends = text[sentence.EndToken - 1].Norm is "." or "?" or "!";
        return !ends && words >= LeastWords && capitals >= words * Share;
    }

    /// <summary>The tokens that are verbs of such headlines; null when there are none.</summary>
    public static HashSet<int>? Verbs(AnalyzedText text)
    {
        HashSet<int>? verbs = null;
        foreach (Sentence sentence in text.Sentences)
        {
            if (text.Language != "en" || !Is(text, sentence))
            {
                continue;
            }

            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                if (IsVerb(text, i))
                {
                    (verbs ??= []).Add(i);
                }
            }
        }

        return verbs;
    }

    // "Wick Praises Editor", "Falcon Wades In"; not "Tom Banks", "The Vows", "Consumer Reports".
    private static bool IsVerb(AnalyzedText text, int token)
    {
        string norm = text[token].Norm;
        bool third = text[token] is { IsWord: true, IsCapitalized: true } && norm.Length >= ShortestVerb && norm[^1] == 's' && norm[^2] != 's' && (text[token - 1].IsWord || text[token - 1].Norm is ":" or ",") && text[token - 1].Upos is not (Upos.Det or Upos.Adp) && text[token - 1].Norm is not ("'s" or "’s");
        if (!third)
        {
            return false;
        }

        // "Falcon Wades In": a particle behind it tells a verb from the surname.
        bool only = AllLanguages.Find("en")?.IsOnlyVerb(norm) == true;
        bool particle = token + 1 < text.Tokens.Length && text[token + 1] is { Norm: "in" or "into" or "out" or "up" or "off" or "down" or "back" or "over" };
        return Gazetteer.Of("en")?.HasSurname(norm) == true ? only && particle : only || Reports(norm) || (IsCue(norm) && token + 1 < text.Tokens.Length && text[token + 1].Norm is "to");
    }

    // "Falcon Vows To Stay": what may be a noun elsewhere has its infinitive behind it.
    private static bool Reports(string norm) => !EmbeddedData.Lexicon("cues", "en")["noun"].Contains(norm) && IsCue(norm);

    private static bool IsCue(string norm)
    {
        Lexicon cues = EmbeddedData.Lexicon("cues", "en");
        return (cues["verb"].Contains(norm.AsSpan(0, norm.Length - 1)) || (norm.EndsWith("es", StringComparison.Ordinal) && cues["verb"].Contains(norm.AsSpan(0, norm.Length - 2))));
    }
}
