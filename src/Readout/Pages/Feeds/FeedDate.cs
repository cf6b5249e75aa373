using System.Globalization;
using Readout.Dates;

namespace Readout.Pages.Feeds;

/// <summary>Dates as feeds write them: ISO 8601, or RFC 822 with its kin ("Wed, 08 Dec 2021 19:12:00 +0200").</summary>
internal static class FeedDate
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static PartialDate? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return IsoDate.TryParse(text, out PartialDate? iso) ? iso : ParseRfc822(text);
    }

    private static PartialDate? ParseRfc822(string text)
    {
        string[] words = text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        int at = words.Length > 0 && char.IsAsciiLetter(words[0][0]) ? 1 : 0;
        if (words.Length < at + 3 || !int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out int day) || Month(words[at + 1]) is not { } month
            || Year(words[at + 2]) is not { } year)
        {
            return null;
        }

        string time = words.Length > at + 3 ? "T" + words[at + 3] : "";
        string zone = words.Length > at + 4 ? Zone(words[at + 4]) : "";
        string date = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
        return IsoDate.TryParse(date + time + zone, out PartialDate? whole) || IsoDate.TryParse(date, out whole) ? whole : null;
    }

    private static int? Month(string word)
    {
        int index = Array.FindIndex(Months, month => word.StartsWith(month, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static int? Year(string word) => !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? null
        : word.Length == 2 ? year + (year < 70 ? 2000 : 1900) : year;

    private static string Zone(string word) => word.ToUpperInvariant() switch
    {
        "GMT" or "UT" or "UTC" or "Z" => "Z",
        "EST" => "-05:00",
        "EDT" => "-04:00",
        "CST" => "-06:00",
        "CDT" => "-05:00",
        "MST" => "-07:00",
        "MDT" => "-06:00",
        "PST" => "-08:00",
        "PDT" => "-07:00",
        _ when word[0] is '+' or '-' => word,
        _ => "",
    };
}
