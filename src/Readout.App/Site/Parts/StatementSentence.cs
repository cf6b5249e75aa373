using Readout.App.Archive.Search;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>
/// A statement as everything that leaves the site words it: "Lenta.UA, via Ukrinform: Joe Biden said: “…”". The outlet and the relays come first, the verb is the
/// outlet's own, a name that is inferred or in doubt says so, and what is nested in another's words stands on that speaker's account.
/// </summary>
public sealed record StatementSentence
{
    private StatementSentence(string outlet, string speaker)
    {
        Outlet = outlet;
        Speaker = speaker;
    }

    public string Outlet { get; }

    /// <summary>The media between the outlet and the speaker, nearest to the outlet first.</summary>
    public IReadOnlyList<string> Relays { get; private init; } = [];

    /// <summary>On whose account a nested statement stands; null for one of its own.</summary>
    public string? Account { get; private init; }

    /// <summary>Who said it, as far as the article tells; words for "not named" where it does not.</summary>
    public string Speaker { get; }

    /// <summary>The outlet's reporting words; in brackets where they are no verb, empty where there are none.</summary>
    public string Verb { get; private init; } = "";

    /// <summary>What was said; empty where the viewer may not see the words.</summary>
    public string Content { get; private init; } = "";

    /// <summary>Whether <see cref="Content"/> is to stand in quotation marks that it has not itself.</summary>
    public bool IsBareQuotation { get; private init; }

    public StatementGrade Grade { get; private init; }

    /// <summary>True where even the article's text does not settle who said it.</summary>
    public bool IsDoubtful { get; private init; }

    public static StatementSentence Of(FoundStatement statement, SiteWords words) => new(
        OutletOf(statement.Article, words),
        statement.Speaker ?? words.Labels["statement", "unnamed-speaker"])
    {
        Relays = [.. statement.Relays.Reverse()],
        Account = statement.Within is null ? null : statement.OuterSpeaker ?? words.Labels["statement", "unnamed-speaker"],
        Verb = VerbOf(statement.Cue, words),
        Content = OneLine(statement.Text),
        IsBareQuotation = statement.Kind == "direct" && statement.Text.Length > 0 && !"«“„\"‘'".Contains(statement.Text[0], StringComparison.Ordinal),
        Grade = GradeOf(statement),
        IsDoubtful = statement.Grade == "doubtful",
    };

    /// <summary>The outlet's name, the host of its page, or what the page came as.</summary>
    public static string OutletOf(FoundArticle article, SiteWords words)
    {
        if (article.Outlet is { } outlet)
        {
            return outlet;
        }

        string host = Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address) ? address.IdnHost : "";
        return host.Length == 0 ? words["article", "no-outlet"] : host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The content with quotation marks of the interface's language where it is quoted and has none.</summary>
    public string Quoted(SiteWords words) => IsBareQuotation ? words.Labels["statement", "quote-opens"] + Content + words.Labels["statement", "quote-closes"] : Content;

    /// <summary>Outlet and relays: "Lenta.UA, via Ukrinform".</summary>
    public string Lead(SiteWords words) => string.Join(", ", Relays.Select(relay => words.Labels["statement", "via"] + " " + relay).Prepend(Outlet));

    /// <summary>The speaker, with the warning that a doubtful or inferred name needs, on the account of whoever tells it.</summary>
    public string SpeakerWithHedge(SiteWords words)
    {
        string hedge = Grade != StatementGrade.Inferred ? "" : $" ({words.Labels["statement", IsDoubtful ? "doubtful" : "inferred"]})";
        return Account is null ? Speaker + hedge : words.Format("statement", "nested", Account, Speaker + hedge);
    }

    /// <summary>All of it on one line, for where there is no markup.</summary>
    public string ToText(SiteWords words)
    {
        string said = string.Join(' ', new[] { SpeakerWithHedge(words), Verb }.Where(part => part.Length > 0));
        return Content.Length == 0 ? $"{Lead(words)}: {said}" : $"{Lead(words)}: {said}: {Quoted(words)}";
    }

    private static StatementGrade GradeOf(FoundStatement statement) => statement switch
    {
        { Speaker: null } or { Grade: null or "unnamed" } => StatementGrade.Unnamed,
        { Grade: not "named" } => StatementGrade.Inferred,
        { Kind: "direct" or "mixed" } => StatementGrade.Quoted,
        _ => StatementGrade.Reported,
    };

    private static string VerbOf(string? cue, SiteWords words)
    {
        string verb = OneLine(cue ?? "");
        if (verb.Length > 1 && char.IsUpper(verb[0]) && char.IsLower(verb[1]))
        {
            verb = char.ToLowerInvariant(verb[0]) + verb[1..];
        }

        return verb.Length > 0 && words.Labels.IsPhrase(verb) ? $"({verb})" : verb;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
