using Readout.App.Archive.Search;
using Readout.Formats;

namespace Readout.App.Site.Words;

/// <summary>Somebody who is said to have said something; <paramref name="Name"/> is a description where the grade is <c>unnamed</c>, both are null where the text names nobody.</summary>
internal sealed record SaidBy(string? Name, string? Grade);

/// <summary>What a line of attribution is made of.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Speaker">Whose words they are said to be.</param>
/// <param name="Cue">The reporting words of the article; null where it has none.</param>
/// <param name="Relays">From the speaker outward.</param>
/// <param name="Outer">On whose account a nested statement stands; null for a statement of its own.</param>
internal sealed record Attributed(FoundArticle Article, SaidBy Speaker, string? Cue, IReadOnlyList<string> Relays, SaidBy? Outer);

/// <summary>"Lenta.UA, via Ukrinform: Joe Biden said": who brings it, through whom, whose words, with the outlet's own verb and every doubt. Stateless.</summary>
internal static class SpokenLine
{
    public static string Of(Attributed attributed, SiteWords words) => $"{Lead(attributed, words)}: {Speech(attributed, words)}";

    /// <summary>The outlet and the media between it and the speaker.</summary>
    public static string Lead(Attributed attributed, SiteWords words) =>
        string.Join(", ", attributed.Relays.Reverse().Select(relay => words.Format("spoken", "via", relay)).Prepend(Outlet(attributed.Article) ?? words["spoken", "no-outlet"]));

    /// <summary>The speaker and the reporting words; a nested one as the account of who tells it.</summary>
    public static string Speech(Attributed attributed, SiteWords words)
    {
        string cue = Verb(attributed.Cue, attributed.Article.Language);
        string speaker = Name(attributed.Speaker, words);
        return attributed.Outer is { } outer ? words.Format("spoken", "nested", Name(outer, words), cue.Length == 0 ? speaker : $"{speaker} {Bracketed(cue)}")
            : cue.Length == 0 ? speaker
            : $"{speaker} {cue}";
    }

    /// <summary>The outlet's name, else the host of the article's address; null when neither is known.</summary>
    public static string? Outlet(FoundArticle article) => article.Outlet
        ?? (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) && url.Host.Length > 0 ? url.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? url.IdnHost[4..] : url.IdnHost : null);

    private static string Name(SaidBy speaker, SiteWords words) => speaker switch
    {
        { Name: null } => words["spoken", "nobody"],
        { Grade: "named" } => speaker.Name,
        { Grade: "resolved" or "unnamed" or "doubtful" } => words.Format("spoken", speaker.Grade, speaker.Name),
        _ => words.Format("spoken", "doubtful", speaker.Name),
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
