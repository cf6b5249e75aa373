using System.Globalization;

namespace Readout.Bench.Speed.Archive;

/// <summary>
/// Exchanges names, words and numbers of a text for others of the same length, so that all spans hold. Of a name or word its beginning is exchanged and its ending stays, so that
/// inflected forms of one remain forms of one. The same seed exchanges alike. Half of the words are exchanged. Three names in ten stay; half of the rest come from a few that return, half are as good as new.
/// </summary>
internal sealed class WordExchange
{
    private const int NameStem = 3;
    private const int WordStem = 4;
    private const int Returning = 8;

    private readonly Dictionary<bool, string[]> _names;
    private readonly Dictionary<bool, string[]> _words;

    /// <summary>With the beginnings that names and words have in <paramref name="texts"/>, each as often as there.</summary>
    public WordExchange(IEnumerable<string> texts)
    {
        var names = new List<string>();
        var words = new List<string>();
        foreach (string text in texts)
        {
            foreach (Range range in Tokens(text))
            {
                ReadOnlySpan<char> token = text.AsSpan(range);
                if (IsName(token))
                {
                    names.Add(token[..NameStem].ToString());
                }
                else if (IsWord(token))
                {
                    words.Add(token[..WordStem].ToString());
                }
            }
        }

        _names = names.GroupBy(IsLatin).ToDictionary(group => group.Key, group => group.ToArray());
        _words = words.GroupBy(IsLatin).ToDictionary(group => group.Key, group => group.ToArray());
    }

    public string Apply(string text, int seed) => string.Create(text.Length, (this, text, seed), static (target, state) =>
    {
        (WordExchange exchange, string text, int seed) = state;
        text.CopyTo(target);
        foreach (Range range in Tokens(text))
        {
            exchange.Exchange(target[range], seed);
        }
    });

    private void Exchange(Span<char> token, int seed)
    {
        if (IsName(token))
        {
            uint chance = Hash(token[..NameStem], seed);
            if (chance % 10 >= 3)
            {
                uint pick = chance % 20 < 13 ? Hash(token[..NameStem], (int)(chance / 20 % Returning)) : chance / 20;
                Put(token, _names[IsLatin(token)], pick);
            }
        }
        else if (IsWord(token) && Hash(token[..WordStem], seed) is var chance && chance % 2 == 0)
        {
            Put(token, _words[IsLatin(token)], chance / 2);
        }
        else if (token.Length is 2 or 3 && char.IsAsciiDigit(token[0]) && Hash(token, seed) is var number && number % 2 == 0)
        {
            number /= 2;
            (token.Length == 2 ? 10 + (number % 90) : 100 + (number % 900)).TryFormat(token, out _, provider: CultureInfo.InvariantCulture);
        }
    }

    private static void Put(Span<char> token, string[] stems, uint pick) => stems[pick % stems.Length].CopyTo(token);

    private static bool IsName(ReadOnlySpan<char> token) => token.Length > NameStem && char.IsUpper(token[0]) && token[1..].IndexOfAnyExceptInRange('\u0061', '\u04ff') < 0 && char.IsLower(token[1]);

    private static bool IsWord(ReadOnlySpan<char> token) => token.Length > WordStem && char.IsLower(token[0]);

    private static bool IsLatin(string stem) => IsLatin(stem.AsSpan());

    private static bool IsLatin(ReadOnlySpan<char> stem) => stem[0] < '\u0250';

    // FNV-1a: the same in every run and on every machine.
    private static uint Hash(ReadOnlySpan<char> text, int seed)
    {
        uint hash = 2166136261 ^ (uint)seed;
        hash *= 16777619;
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * 16777619;
        }

        hash ^= hash >> 15;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    private static List<Range> Tokens(string text)
    {
        var tokens = new List<Range>();
        for (int start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            int end = start + 1;
            bool isNumber = char.IsAsciiDigit(text[start]);
            while (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsAsciiDigit(text[end]) == isNumber)
            {
                end++;
            }

            tokens.Add(start..end);
            start = end;
        }

        return tokens;
    }
}
