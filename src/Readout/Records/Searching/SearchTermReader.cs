using System.Globalization;
using Readout.Dates;
using Readout.Languages.Search;
using Readout.Text;

namespace Readout.Records.Searching;

/// <summary>Reads the value of one term of a query. Not thread-safe.</summary>
internal sealed class SearchTermReader
{
    private const int MostReadings = 16;

    private static readonly Lexicon Values = EmbeddedData.Lexicon("search-values");
    private static readonly SearchField[] Fields = [.. Enum.GetValues<SearchField>().Where(field => field != SearchField.Words)];

    private readonly QueryKeyReader _keys = new();

    public static string FieldNames { get; } = string.Join(", ", Fields.Select(field => NameOf(field)));

    /// <summary>The field of that name, in whatever case; null when there is none.</summary>
    public static SearchField? FieldOf(ReadOnlySpan<char> name)
    {
        foreach (SearchField field in Fields)
        {
            if (name.Equals(NameOf(field), StringComparison.OrdinalIgnoreCase))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The term, or null and what is wrong with its value.</summary>
    public SearchExpression? Read(SearchField field, string value, out string? message)
    {
        message = null;
        switch (field)
        {
            case SearchField.Kind or SearchField.Has:
                return Listed(field, value.ToLowerInvariant(), out message);
            case SearchField.Lang:
                return Language(value.ToLowerInvariant(), out message);
            case SearchField.Day:
                return Day(value, out message);
            case SearchField.Story:
                return Story(value, out message);
            case SearchField.From or SearchField.To:
                return Time(field, value, out message);
            default:
                SearchExpression words = Words(field, value);
                message = words is SearchAll ? $"{NameOf(field)}: needs a name" : null;
                return words is SearchAll ? null : words;
        }
    }

    /// <summary>The words of <paramref name="value"/>, one behind the other; everything when it has none.</summary>
    public SearchExpression Words(SearchField field, string value)
    {
        IReadOnlyList<IReadOnlyList<string>> words = _keys.Read(value);
        return words.Count == 0 ? new SearchAll() : new SearchWords(field, value, Combine(words));
    }

    // Every choice of keys for a phrase; of a long one only those that read all its words alike.
    private static List<IReadOnlyList<string>> Combine(IReadOnlyList<IReadOnlyList<string>> words)
    {
        List<IReadOnlyList<string>> readings = [[]];
        foreach (IReadOnlyList<string> keys in words)
        {
            readings = [.. readings.SelectMany(reading => keys.Select(key => (IReadOnlyList<string>)[.. reading, key]))];
            if (readings.Count > MostReadings)
            {
                int most = words.Max(word => word.Count);
                return [.. Enumerable.Range(0, most).Select(choice => (IReadOnlyList<string>)[.. words.Select(word => word[Math.Min(choice, word.Count - 1)])])];
            }
        }

        return readings;
    }

    private static string NameOf(SearchField field) => field.ToString().ToLowerInvariant();

    private static SearchValue? Listed(SearchField field, string value, out string? message)
    {
        LexiconSection known = Values[NameOf(field)];
        bool has = known.Contains(value);
        message = has ? null : $"{NameOf(field)}: knows no '{value}', but {string.Join(", ", known.Rows.Select(row => row.Key))}";
        return has ? new SearchValue(field, value) : null;
    }

    private static SearchValue? Language(string value, out string? message)
    {
        bool isCode = value.Length is 2 or 3 && value.All(char.IsAsciiLetterLower);
        message = isCode ? null : $"lang: takes a code of two or three letters, such as uk; '{value}' is none";
        return isCode ? new SearchValue(SearchField.Lang, value) : null;
    }

    private static SearchValue? Day(string value, out string? message)
    {
        string? day = SearchDays.Of(value);
        message = day is null ? $"day: takes a day such as 2021-12-07 or \"7 December\"; '{value}' is none" : null;
        return day is null ? null : new SearchValue(SearchField.Day, day);
    }

    private static SearchValue? Story(string value, out string? message)
    {
        bool isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        message = isNumber ? null : $"story: takes the number of a story, as readout stories shows it; '{value}' is none";
        return isNumber ? new SearchValue(SearchField.Story, number.ToString(CultureInfo.InvariantCulture)) : null;
    }

    private static SearchTime? Time(SearchField field, string value, out string? message)
    {
        if (!IsoDate.TryParse(value, out PartialDate? date) || date.Year is not { } year)
        {
            message = $"{NameOf(field)}: takes a date such as 2021, 2021-12 or 2021-12-07; '{value}' is none";
            return null;
        }

        message = null;
        DateTimeOffset start = Start(date, year);
        long zone = (long)(date.Offset?.TotalSeconds ?? 0);
        return field == SearchField.From ? new SearchTime(start.ToUnixTimeSeconds() - zone, long.MaxValue) : new SearchTime(long.MinValue, After(date, start) - zone);
    }

    private static DateTimeOffset Start(PartialDate date, int year) =>
        new(new DateOnly(year, date.Month ?? 1, date.Day ?? 1).ToDateTime(date.Time ?? TimeOnly.MinValue), TimeSpan.Zero);

    // The first second after the day, month or year; at an hour of the day, the second itself still counts.
    private static long After(PartialDate date, DateTimeOffset start)
    {
        const long Day = 86_400;
        long first = start.ToUnixTimeSeconds();
        return date switch
        {
            { Time: not null } => first + 1,
            { Day: not null } => first + Day,
            { Month: not null } => first + (Day * DateTime.DaysInMonth(start.Year, start.Month)),
            _ => first + (Day * (DateTime.IsLeapYear(start.Year) ? 366 : 365)),
        };
    }
}
