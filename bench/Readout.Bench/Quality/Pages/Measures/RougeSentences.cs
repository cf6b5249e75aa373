using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Readout.Bench.Quality.Pages.Measures;

/// <summary>Sentences as the published evaluations cut them, for ROUGE-LSum alone; the analysis has its own.</summary>
internal static partial class RougeSentences
{
    private static readonly FrozenSet<string> Abbreviations =
        ("mr mrs ms dr prof rev gen sen rep gov lt col sgt capt st jr sr vs etc inc ltd co corp no jan feb mar apr jun jul aug sep sept oct nov dec "
         + "u.s u.k u.n e.g i.e a.m p.m d.c ph.d fig dept univ assn bros messrs mt ft maj adm hon pres supt").Split(' ').ToFrozenSet();

    /// <summary>English, close to NLTK's punkt: a line break alone ends no sentence.</summary>
    public static List<string> English(string text)
    {
        var sentences = new List<string>();
        int start = 0;
        foreach (Match end in EnglishEnd().Matches(text))
        {
            int after = end.Index + end.Length;
            if (after >= text.Length)
            {
                break;
            }

            if (end.Groups["stop"].Value.EndsWith('.') && !EndsSentence(text, start, end))
            {
                continue;
            }

            sentences.Add(text[start..(end.Groups["close"].Index + end.Groups["close"].Length)]);
            start = after;
        }

        if (text.AsSpan(start).Trim().Length > 0)
        {
            sentences.Add(text[start..]);
        }

        return sentences;
    }

    /// <summary>Any language: lines, and within them what ends with a full stop of any script.</summary>
    public static List<string> AnyLanguage(string text) =>
        [.. text.Split('\n').SelectMany(line => AnyEnd().Split(line)).Where(sentence => sentence.AsSpan().Trim().Length > 0)];

    private static bool EndsSentence(string text, int start, Match end)
    {
        int from = end.Index;
        while (from > start && !Words.IsSpace(text[from - 1]))
        {
            from--;
        }

        string word = text[from..end.Index].TrimStart('(', '"', '\'', '“', '‘', '[');
        if (end.Groups["stop"].Length == 1 && IsAbbreviation(word))
        {
            return false;
        }

        string next = text[(end.Index + end.Length)..].TrimStart('"', '\'', '“', '‘', '(', '[');
        return next.Length == 0 || !char.IsLower(next[0]);
    }

    private static bool IsAbbreviation(string word)
    {
        string lower = word.ToLowerInvariant();
        return Abbreviations.Contains(lower) || (word.Length == 1 && char.IsUpper(word[0])) || Initials().IsMatch(lower);
    }

    [GeneratedRegex("""(?<stop>[.?!]+)(?<close>["')\]”’»]*)\s+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EnglishEnd();

    [GeneratedRegex("""(?<=[.!?…。！？؟॥।])["')\]”’»」』]*\s+|(?<=[。！？])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AnyEnd();

    [GeneratedRegex(@"^(?:[a-z]\.)+[a-z]\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Initials();
}
