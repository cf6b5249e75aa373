using System.Globalization;
using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>The date in an address: <c>/2021/12/08/</c>, <c>/2021-12-08-</c>, <c>/20211208/</c>.</summary>
internal static class UrlDate
{
    public static PartialDate? Of(string? url)
    {
        if (url is null)
        {
            return null;
        }

        for (int i = 1; i + 8 <= url.Length; i++)
        {
            if (!char.IsAsciiDigit(url[i - 1]) && url[i] is '1' or '2' && DateAt(url.AsSpan(i)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static PartialDate? DateAt(ReadOnlySpan<char> text)
    {
        int separators = text.Length >= 10 && text[4] == text[7] && text[4] is '/' or '-' or '_' ? 1 : 0;
        int length = 8 + (2 * separators);
        if (text.Length < length || (text.Length > length && char.IsAsciiDigit(text[length])))
        {
            return null;
        }

        bool isWhole = Number(text[..4], out int year) & Number(text.Slice(4 + separators, 2), out int month) & Number(text.Slice(6 + (2 * separators), 2), out int day);
        return isWhole && year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? PartialDate.Of(new DateOnly(year, month, day))
            : null;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
