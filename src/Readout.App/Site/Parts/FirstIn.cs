using Readout.App.Archive.Search;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>What "first" can be said of: reports in a language that no carrier is in were not compared. Stateless.</summary>
internal static class FirstIn
{
    /// <summary>
    /// "First to report it in English", "First to report it in English or in Ukrainian": the languages of the carriers; with a "perhaps" where the first one's page was changed after
    /// another came out.
    /// </summary>
    public static string Words(IReadOnlyList<Carrier> carriers, SiteWords words, bool isMeeting = false)
    {
        string[] languages = [.. carriers.Select(carrier => carrier.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string where = languages.Length == 0 ? ""
            : SiteWords.Languages.Count == languages.Length && SiteWords.Languages.All(one => languages.Contains(one.Language)) ? words["statement", "first-of-all"]
            : Listed([.. languages.Select(language => NameOf(language, words))], words["statement", "or"]);
        string first = words.Format("statement", isMeeting ? "first-meeting" : "first", where).Trim();
        return Carriers.FirstChangedUntil(carriers) is null ? first : words.Format("statement", "first-perhaps", first);
    }

    /// <summary>"perhaps before in Russian", of the statement in another language that may have been before.</summary>
    public static string Before(FoundStatement statement, SiteWords words) =>
        words.Format("statement", "perhaps-before", statement.Article.Language is { } language ? NameOf(language, words) : "");

    /// <summary>"in Russian and in Ukrainian": where else than in the reader's language something is told; empty where nowhere.</summary>
    public static string Others(IEnumerable<string?> languages, SiteWords words) =>
        Listed([.. languages.OfType<string>().Where(language => language != words.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(language => NameOf(language, words))], words["statement", "and"]);

    /// <summary>"in Russian".</summary>
    public static string NameOf(string language, SiteWords words) => words.Has("in-language", language) ? words["in-language", language] : $"({language})";

    private static string Listed(string[] names, string and) => names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {and} {names[^1]}";
}
