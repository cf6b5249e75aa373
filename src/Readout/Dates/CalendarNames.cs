using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Dates;

/// <summary>Month and weekday names of many languages, as stamps and datelines have them (<c>calendar.lexicon</c>).</summary>
internal static class CalendarNames
{
    private static readonly Lexicon Names = EmbeddedData.Lexicon("calendar");
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Merge(".months");
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays = Merge(".weekdays");

    /// <summary>
    /// The number of the month that <paramref name="word"/> names in <paramref name="language"/>, or else in every language that has the word
    /// for a month; null when it names none or different ones.
    /// </summary>
    public static int? Month(ReadOnlySpan<char> word, string? language) => Find(word, language, ".months", Months);

    public static int? Weekday(ReadOnlySpan<char> word, string? language) => Find(word, language, ".weekdays", Weekdays);

    private static int? Find(ReadOnlySpan<char> word, string? language, string kind, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> merged)
    {
        Span<char> buffer = stackalloc char[24];
        ReadOnlySpan<char> norm = DateTokens.Norm(word, buffer);
        if (language is not null && Names[Primary(language) + kind].Find(norm) is { } row)
        {
            return ToNumber(row[0]);
        }

        return merged.TryGetValue(norm, out int number) && number > 0 ? number : null;
    }

    // en-GB → en
    private static string Primary(string language) => language.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? language[..end] : language;

    // A name that means different months in different languages stays out: 0.
    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Merge(string kind)
    {
        var merged = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string section in Names.SectionNames.Where(name => name.EndsWith(kind, StringComparison.Ordinal)))
        {
            foreach (LexiconRow row in Names[section].Rows)
            {
                int number = ToNumber(row[0]);
                foreach (string name in row.Key.Split('|'))
                {
                    string key = name.Replace('ё', 'е');
                    merged[key] = merged.TryGetValue(key, out int other) && other != number ? 0 : number;
                }
            }
        }

        return merged.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static int ToNumber(string column) => int.Parse(column, System.Globalization.CultureInfo.InvariantCulture);
}
