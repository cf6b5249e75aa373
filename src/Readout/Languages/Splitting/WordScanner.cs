namespace Readout.Languages.Splitting;

/// <summary>Finds where words and numbers end.</summary>
internal static class WordScanner
{
    public static int EndOfWord(ReadOnlySpan<char> block, int start)
    {
        int at = start;
        while (true)
        {
            while (at < block.Length && Glyphs.IsWordCharacter(block[at]))
            {
                at++;
            }

            if (at + 1 < block.Length && at > start && Glyphs.IsWordCharacter(block[at + 1]) && Joins(block[at - 1], block[at], block[at + 1]))
            {
                at++;
                continue;
            }

            return at;
        }
    }

    public static bool HasLetter(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsInvisible(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (!Glyphs.IsInvisible(c))
            {
                return false;
            }
        }

        return true;
    }

    // «кто-то», «об'єкт», "3.5", "07.12.2021", "11:55", "AT&T": the mark between the two belongs to the word.
    private static bool Joins(char before, char mark, char after)
    {
        if (Glyphs.IsHyphen(mark))
        {
            return true;
        }

        if (Glyphs.IsApostrophe(mark))
        {
            return char.IsLetter(before) && char.IsLetter(after);
        }

        return mark switch
        {
            '.' or ',' or ':' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '/' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            _ => false,
        };
    }
}
