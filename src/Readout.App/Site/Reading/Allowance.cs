using System.Buffers;
using System.Globalization;

namespace Readout.App.Site.Reading;

/// <summary>
/// The words of one article that the public may be shown, all of them together within the cap. A row's words are shown whole or not at all; words that stand in
/// words which are shown cost nothing. Immutable.
/// </summary>
internal sealed class Allowance
{
    public static readonly Allowance Nothing = new([]);

    private static readonly SearchValues<char> Openers = SearchValues.Create("«„“\"'‘([—–- ");

    private readonly List<string> _shown;

    private Allowance(List<string> shown) => _shown = shown;

    /// <summary>What is shown, in order of worth.</summary>
    public IReadOnlyList<string> Shown => _shown;

    /// <summary>Fills the allowance of an article of <paramref name="length"/> characters; what does not fit whole is passed over.</summary>
    public static Allowance Of(PublicCap cap, long length, IEnumerable<string> inOrderOfWorth)
    {
        var allowance = new Allowance([]);
        long characters = Math.Min(cap.Characters, (long)Math.Floor(cap.Share * length));
        int sentences = cap.Sentences;
        foreach (string words in inOrderOfWorth.Where(words => !allowance.Allows(words)))
        {
            int cost = Sentences(words);
            if (words.Length <= characters && cost <= sentences)
            {
                allowance._shown.Add(words);
                characters -= words.Length;
                sentences -= cost;
            }
        }

        return allowance;
    }

    /// <summary>Whether a row's words may be shown.</summary>
    public bool Allows(string words) => words.Length == 0 || _shown.Exists(shown => shown.Contains(words, StringComparison.Ordinal));

    /// <summary>How many sentences the words are at most: every mark that can end one, with a space behind it, counts, in abbreviations too.</summary>
    public static int Sentences(string words)
    {
        int count = 0;
        bool isOpen = false;
        for (int i = 0; i < words.Length; i++)
        {
            bool ends = words[i] is '\n' || (IsTerminator(words[i]) && IsEnd(words, i + 1));
            count += ends && isOpen ? 1 : 0;
            isOpen = !ends && (isOpen || char.IsLetterOrDigit(words[i]));
        }

        return count + (isOpen ? 1 : 0);
    }

    /// <summary>Whether the words begin and end as sentences do, so that nothing of them can have been cut away.</summary>
    public static bool IsWhole(string words)
    {
        string inner = words.Trim().TrimEnd('»', '”', '"', '\'', '’', ')', ']', '“');
        int first = inner.AsSpan().IndexOfAnyExcept(Openers);
        return first >= 0 && !char.IsLower(inner, first) && CharUnicodeInfo.GetUnicodeCategory(inner, first) is not UnicodeCategory.OtherPunctuation && IsTerminator(inner[^1]);
    }

    private static bool IsTerminator(char mark) => mark is '.' or '!' or '?' or '…';

    private static bool IsEnd(string words, int at)
    {
        while (at < words.Length && !char.IsWhiteSpace(words[at]) && !char.IsLetterOrDigit(words[at]))
        {
            at++;
        }

        return at == words.Length || char.IsWhiteSpace(words[at]);
    }
}
