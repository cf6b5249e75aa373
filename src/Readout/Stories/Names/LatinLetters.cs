using System.Globalization;
using System.Text;

namespace Readout.Stories.Names;

/// <summary>Brings a word to plain lower-case letters: letters with marks that change their sound are spelt out, other marks fall away.</summary>
internal static class LatinLetters
{
    /// <summary>Letters, digits and nothing else; apostrophes and signs within a word fall away.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        int length = 0;
        foreach (char c in word)
        {
            char lower = char.ToLowerInvariant(c);
            if (lower is not ((>= 'a' and <= 'z') or (>= 'а' and <= 'я') or 'і' or 'ї' or 'є' or 'ґ'))
            {
                return SpellOut(word);
            }

            small[length++] = lower;
        }

        return small[..length].ToString();
    }

    private static string SpellOut(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length + 4);
        foreach (char c in word)
        {
            char lower = char.ToLowerInvariant(c);
            if (Spelt(lower) is { } letters)
            {
                plain.Append(letters);
            }
            else if (char.IsLetterOrDigit(lower))
            {
                AppendBase(plain, lower);
            }
        }

        return plain.ToString();
    }

    private static string? Spelt(char c) => c switch
    {
        'š' or 'ş' or 'ș' or 'ś' => "sh",
        'ŝ' => "shch",
        'č' or 'ç' or 'ć' => "ch",
        'ž' or 'ż' or 'ź' => "zh",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'ø' => "o",
        'æ' => "e",
        'œ' => "e",
        'ß' => "ss",
        'ı' => "i",
        'ğ' => "",
        'þ' => "th",
        'ё' => "е",
        _ => null,
    };

    // «й» and «ї» are letters of their own, no marked ones.
    private static void AppendBase(StringBuilder plain, char c)
    {
        if (c is < '\u0080' or (>= '\u0400' and <= '\u04ff'))
        {
            plain.Append(c);
            return;
        }

        foreach (char part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(part);
            }
        }
    }
}
