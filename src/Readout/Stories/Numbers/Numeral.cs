using System.Globalization;

namespace Readout.Stories.Numbers;

/// <summary>Reads numbers in digits: "1,200,000", "3,5", "12-15", "3.5bn". Stateless and thread-safe.</summary>
internal static class Numeral
{
    private const int MostDigits = 18;

    /// <summary>
    /// The ends of what a token says; null for what is no number alone: ordinals, times, designations. In English a comma before three digits splits
    /// thousands, in Russian and Ukrainian a comma is the decimal sign; points before three digits split thousands when there are two of them at least.
    /// </summary>
    public static (decimal Low, decimal High)? Read(ReadOnlySpan<char> form, NumberWords words, string language)
    {
        if (form.IsEmpty || form.Length > MostDigits * 2 || !char.IsAsciiDigit(form[0]))
        {
            return null;
        }

        int dash = form[1..].IndexOfAny('-', '–', '—') + 1;
        if (dash > 0)
        {
            return ReadOne(form[..dash], words, language) is { } low && ReadOne(form[(dash + 1)..], words, language) is { } high && low < high ? (low, high) : null;
        }

        return ReadOne(form, words, language) is { } value ? (value, value) : null;
    }

    private static decimal? ReadOne(ReadOnlySpan<char> form, NumberWords words, string language)
    {
        int end = form.Length;
        while (end > 0 && char.IsLetter(form[end - 1]))
        {
            end--;
        }

        decimal? factor = end == form.Length ? 1 : words.MultiplierOf(form[end..].ToString().ToLowerInvariant());
        return factor is null || ReadDigits(form[..end], language) is not { } value ? null : value * factor;
    }

    private static decimal? ReadDigits(ReadOnlySpan<char> form, string language)
    {
        Span<char> plain = stackalloc char[MostDigits + 1];
        int length = 0;
        int points = form.Count('.');
        for (int i = 0; i < form.Length; i++)
        {
            bool splitsThousands = form[i] is ',' or '.' && IsThreeDigits(form[(i + 1)..]) && (form[i] == ',' ? language == "en" : points > 1);
            if (splitsThousands)
            {
                continue;
            }

            if (length == plain.Length || !(char.IsAsciiDigit(form[i]) || form[i] is ',' or '.'))
            {
                return null;
            }

            plain[length++] = form[i] == ',' ? '.' : form[i];
        }

        return length <= MostDigits && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    private static bool IsThreeDigits(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2]) && (rest.Length == 3 || !char.IsAsciiDigit(rest[3]));
}
