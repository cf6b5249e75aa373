using System.Globalization;
using Readout.Formats;
using Readout.Text;

namespace Readout.App.Site.Words;

/// <summary>
/// The words of the site in one of its languages: <c>site.LANG.lexicon</c>, and the library's own labels for what records hold. Immutable, one for each language.
/// </summary>
public sealed class SiteWords
{
    private static readonly SiteWords[] All = [new("en", "English"), new("uk", "Українська"), new("ru", "Русский")];

    private readonly Lexicon _lexicon;

    private SiteWords(string language, string name)
    {
        Language = language;
        Name = name;
        Labels = Labels.For(language);
        _lexicon = Lexicon.Parse($"site.{language}.lexicon", SiteData.ReadText($"site.{language}.lexicon"));
    }

    public static IReadOnlyList<SiteWords> Languages => All;

    public string Language { get; }

    /// <summary>The language's name in itself.</summary>
    public string Name { get; }

    /// <summary>Words for kinds, forces, statuses and dates.</summary>
    public Labels Labels { get; }

    /// <summary>The word; an unknown key is a mistake of the program.</summary>
    public string this[string section, string key] => Row(section, key)[0];

    /// <summary>Whether there is such a word.</summary>
    public bool Has(string section, string key) => _lexicon[section].Find(key) is not null;

    public static SiteWords For(string? language) => Array.Find(All, words => words.Language == language) ?? All[0];

    /// <summary>The language that a browser's <c>Accept-Language</c> wants most among those there are; English if none.</summary>
    public static SiteWords Preferred(string? acceptLanguage) => (acceptLanguage ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(';')[0].Split('-')[0].ToLowerInvariant())
        .Select(code => Array.Find(All, words => words.Language == code))
        .FirstOrDefault(words => words is not null) ?? All[0];

    /// <summary>The words with their places <c>{0}</c>, <c>{1}</c> filled.</summary>
    public string Format(string section, string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[section, key], values);

    /// <summary>
    /// The number with its noun: "1 outlet", "5 изданий". A row has two forms (one, other), or for Russian and Ukrainian three (one, few, many) as
    /// <see href="https://cldr.unicode.org/index/cldr-spec/plural-rules">CLDR</see> chooses among them.
    /// </summary>
    public string Count(string key, long number)
    {
        LexiconRow row = Row("count", key);
        return string.Create(CultureInfo.InvariantCulture, $"{number} {row[FormOf(number, row.Columns.Count)]}");
    }

    /// <summary>The status of a meeting as it is said of that kind of meeting.</summary>
    public string MeetingStatus(string kind, string status) => Labels.MeetingStatus(kind, status);

    private static int FormOf(long number, int forms) => (number % 10, number % 100) switch
    {
        _ when forms < 3 => number == 1 ? 0 : 1,
        (1, not 11) => 0,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => 1,
        _ => 2,
    };

    private LexiconRow Row(string section, string key) =>
        _lexicon[section].Find(key) ?? throw new KeyNotFoundException($"site.{Language}.lexicon has no [{section}] {key}");
}
