using Readout.App.Archive.Search;
using Readout.Formats;

namespace Readout.App.Site.Words;

/// <summary>"Lenta.UA, via Ukrinform: Joe Biden said": who brings it, through whom, whose words, with the outlet's own verb and every doubt. Stateless.</summary>
internal static class SpokenLine
{
    public static string Of(FoundStatement statement, SiteWords words) => $"{Lead(statement, words)}: {Speech(statement, words)}";

    /// <summary>The outlet and the media between it and the speaker.</summary>
    public static string Lead(FoundStatement statement, SiteWords words) =>
        string.Join(", ", statement.Relays.Reverse().Select(relay => words.Format("spoken", "via", relay)).Prepend(Outlet(statement.Article) ?? words["spoken", "no-outlet"]));

    /// <summary>The speaker and the reporting words; a nested one as the account of who tells it.</summary>
    public static string Speech(FoundStatement statement, SiteWords words)
    {
        string cue = Verb(statement.Cue, statement.Article.Language);
        string speaker = Name(statement.Speaker, statement.Grade, words);
        return statement.Within is not null ? words.Format("spoken", "nested", Name(statement.OuterSpeaker, statement.OuterGrade, words), cue.Length == 0 ? speaker : $"{speaker} {Bracketed(cue)}")
            : cue.Length == 0 ? speaker
            : $"{speaker} {cue}";
    }

    /// <summary>The outlet's name, else the host of the article's address; null when neither is known.</summary>
    public static string? Outlet(FoundArticle article) => article.Outlet
        ?? (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) && url.Host.Length > 0 ? url.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? url.IdnHost[4..] : url.IdnHost : null);

    private static string Name(string? name, string? grade, SiteWords words) => (name, grade) switch
    {
        (null, _) => words["spoken", "nobody"],
        (_, "named") => name,
        (_, "resolved" or "unnamed") => words.Format("spoken", grade, name),
        _ => words.Format("spoken", "doubtful", name),
    };

    private static string Verb(string? cue, string? language)
    {
        if (string.IsNullOrWhiteSpace(cue))
        {
            return "";
        }

        string verb = string.Join(' ', cue.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        verb = verb.Length > 1 && char.IsUpper(verb[0]) && char.IsLower(verb[1]) ? char.ToLowerInvariant(verb[0]) + verb[1..] : verb;
        return Labels.For(language).IsPhrase(verb) ? Bracketed(verb) : verb;
    }

    private static string Bracketed(string words) => words.StartsWith('(') ? words : $"({words})";
}
