namespace Readout.Statements.Speakers.Choice;

/// <summary>Whether a word is a body's short name: its initials ("PoL", «АКВ»), or its words cut short and run together («Портнадзор» for «Портовый надзор Велинии»).</summary>
internal static class ShortName
{
    private const int MinCut = 2;
    private const int MinLast = 4;
    private const int MostWords = 12;

    /// <summary>True when the word, in any case, is short for the name; false for one that the name holds as it is.</summary>
    public static bool Of(ReadOnlySpan<char> word, string name)
    {
        Span<Range> parts = stackalloc Range[MostWords];
        int count = name.AsSpan().Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries);
        return count > 1 && (IsInitials(word, name, parts[..count]) || IsRunTogether(word, name, parts[..count]));
    }

    // Each letter opens a word, in order; small words may have none, and behind three letters one more word at the end: often the state.
    private static bool IsInitials(ReadOnlySpan<char> word, string name, ReadOnlySpan<Range> parts)
    {
        int at = 0;
        int left = 0;
        foreach (Range part in parts)
        {
            ReadOnlySpan<char> next = name.AsSpan()[part].TrimStart("«\"“(");
            if (at < word.Length && next.Length > 0 && Same(next[0], word[at]))
            {
                at++;
            }
            else if (next.Length > 3 && at < word.Length)
            {
                return false;
            }
            else
            {
                left += next.Length > 3 ? 1 : 0;
            }
        }

        return word.Length >= MinCut && at == word.Length && left <= (word.Length > MinCut ? 1 : 0);
    }

    // «гос» + «агентство»: the beginning of the first word, then another of its words as far as its ending.
    private static bool IsRunTogether(ReadOnlySpan<char> word, string name, ReadOnlySpan<Range> parts)
    {
        ReadOnlySpan<char> first = name.AsSpan()[parts[0]];
        int cut = 0;
        while (cut < Math.Min(first.Length, word.Length) && Same(first[cut], word[cut]))
        {
            cut++;
        }

        for (; cut >= MinCut; cut--)
        {
            ReadOnlySpan<char> rest = word[cut..];
            foreach (Range part in parts[1..])
            {
                if (rest.Length >= MinLast && BeginsAlike(rest, name.AsSpan()[part]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // But for their endings.
    private static bool BeginsAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int same = Math.Max(MinLast, Math.Max(left.Length, right.Length) - 2);
        return left.Length >= same && right.Length >= same && left[..same].Equals(right[..same], StringComparison.OrdinalIgnoreCase);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
