using Readout.Text;

namespace Readout.Stories.Meetings;

/// <summary>Whether a statement says that those who met agreed (<c>agreement.LANG.lexicon</c>). Stateless and thread-safe.</summary>
internal static class AgreementWords
{
    /// <summary>True where it says so, false where it says that they did not, null where it says neither or both.</summary>
    public static bool? Read(string text, string language)
    {
        Lexicon lexicon = EmbeddedData.Lexicon("agreement", language);
        string norm = text.ToLowerInvariant().Replace('ё', 'е').Replace('’', '\'');
        string rest = Without(norm, lexicon["not-agreed"], out bool isNot);
        Without(rest, lexicon["agreed"], out bool isAgreed);
        return isAgreed == isNot ? null : isAgreed;
    }

    // "did not agree" holds "agree": what denies is taken out first.
    private static string Without(string text, LexiconSection phrases, out bool isFound)
    {
        isFound = false;
        foreach (string phrase in phrases.Keys.OrderByDescending(static phrase => phrase.Length))
        {
            for (int at = Find(text, phrase); at >= 0; at = Find(text, phrase))
            {
                isFound = true;
                text = string.Concat(text.AsSpan(0, at), " ", text.AsSpan(at + phrase.Length));
            }
        }

        return text;
    }

    private static int Find(string text, string phrase)
    {
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            int end = at + phrase.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
