using Readout.Articles;
using Readout.Records;
using Readout.Statements;

namespace Readout.Formats;

/// <summary>
/// How a statement is introduced to a reader: "Lenta.UA, via Ukrinform: Joe Biden said". The verb is the outlet's own.
/// What is nested in another's words is introduced as that speaker's account, never as the inner speaker's own word.
/// </summary>
internal sealed class Attribution
{
    private Attribution(string lead, string? account, string speaker, string verb)
    {
        Lead = lead;
        Account = account;
        Speaker = speaker;
        Verb = verb;
    }

    /// <summary>Who brought it to the reader: the outlet, then the media between it and the speaker; may be empty.</summary>
    public string Lead { get; }

    /// <summary>On whose account a nested statement stands; null for a statement of its own.</summary>
    public string? Account { get; }

    public string Speaker { get; }

    /// <summary>The reporting words; empty when the text has none.</summary>
    public string Verb { get; }

    /// <summary>The introduction; on a site its verb is a plain one where the text's own would not read between the speaker and the words.</summary>
    public static Attribution Of(ArticleRecord record, OutlineEntry entry, Labels labels, bool isOnSite = false)
    {
        Statement statement = entry.Statement;
        string? account = entry.Parent is { } parent ? labels["statement", "account"] + " " + NameOf(parent, labels) : null;
        return new Attribution(LeadOf(record.Article, statement, labels), account, NameOf(statement, labels), isOnSite ? PlainVerbOf(statement, record, labels) : VerbOf(statement, record.Document.Text, labels));
    }

    private static string NameOf(Statement statement, Labels labels) => statement.Speaker?.Name ?? labels["statement", "unnamed-speaker"];

    private static string LeadOf(NewsArticle article, Statement statement, Labels labels)
    {
        IEnumerable<string> relays = statement.Relays.Reverse().Select(relay => labels["statement", "via"] + " " + relay.Name);
        return string.Join(", ", relays.Prepend(OutletOf(article)).Where(part => part.Length > 0));
    }

    /// <summary>The outlet's name, or the host of the page's address; empty when neither is known.</summary>
    public static string OutletOf(NewsArticle article)
    {
        if (article.Outlet is { } outlet)
        {
            return outlet;
        }

        string host = Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) ? url.IdnHost : "";
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string PlainVerbOf(Statement statement, ArticleRecord record, Labels labels) => statement.Cue is not { } cue ? ""
        : ReportingVerb.Shown(PlainText.OneLine(cue.In(record.Document.Text)), record.Article.Language, statement.Speaker?.Name, statement.Kind, statement.Force) ?? labels.Of("verb", statement.Force);

    private static string VerbOf(Statement statement, string text, Labels labels)
    {
        if (statement.Cue is not { } cue)
        {
            return "";
        }

        string words = PlainText.OneLine(cue.In(text));
        if (words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]))
        {
            words = char.ToLowerInvariant(words[0]) + words[1..];
        }

        return labels.IsPhrase(words) ? $"({words})" : words;
    }
}
