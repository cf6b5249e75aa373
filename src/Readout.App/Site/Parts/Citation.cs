using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Words;

namespace Readout.App.Site.Parts;

/// <summary>How a statement is cited: in running text, as BibTeX, as JSON-LD of schema.org, and its words as a W3C Web Annotation.</summary>
internal static class Citation
{
    private static readonly JsonWriterOptions Plainly = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// What was said, by whom, on whose account, in the words of the article's language; then the article, its outlet, when it came out, where it is, and where and when
    /// the record was looked up.
    /// </summary>
    public static string Plain(FoundStatement statement, SiteWords words, Visit visit) => Plain(statement, words, visit, isSourceTold: false);

    /// <summary>The same; where the article has been cited just before, with the statement's own address alone.</summary>
    public static string Plain(FoundStatement statement, SiteWords words, Visit visit, bool isSourceTold)
    {
        SiteWords own = InLanguageOf(statement.Article, words);
        var sentence = StatementSentence.Of(statement, own);
        FoundArticle article = statement.Article;
        string address = Addresses.Statement(statement);
        return $"{sentence.ToText(own)} {(isSourceTold ? $"[{visit.Site}{address}]" : Source(article, statement.Told, address, words, visit))}";
    }

    /// <summary>
    /// A claim as one of its statements has it: the earliest account first, in the speaker's own words where it has them, then this one; and what another language may have
    /// told before.
    /// </summary>
    public static string Plain(ClaimView claim, SiteWords words, Visit visit)
    {
        FoundStatement shown = claim.Statement;
        FoundStatement original = claim.Original is { } first && first.Article.Id != shown.Article.Id ? first : shown;
        string?[] parts =
        [
            Plain(original, words, visit),
            original == shown ? null : $"{Also(shown.Article, words)} {Plain(shown, words, visit)}",
            claim.PerhapsBefore is { } before ? $"{Sentence(FirstIn.Before(before, words))}: {Plain(before, words, visit)}" : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>"Also in English:".</summary>
    public static string Also(FoundArticle article, SiteWords words) =>
        words.Format("cite", "also", article.Language is { } language && words.Has("in-language", language) ? words["in-language", language] : "").Trim() + ":";

    /// <summary>Words with a capital in front.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static SiteWords InLanguageOf(FoundArticle article, SiteWords words) => SiteWords.Languages.FirstOrDefault(one => one.Language == article.Language) ?? words;

    /// <summary>Title, outlet, time and address of an article, and where and when the record was looked up.</summary>
    public static string Source(FoundArticle article, string? told, string address, SiteWords words, Visit visit)
    {
        string published = Dates.Parse(told) is { } date ? Clock.Words(date, words) : words["article", "no-date"];
        string?[] source = [article.Title, StatementSentence.OutletOf(article, words), published, Addresses.Outside(article.Url) ?? article.Source];
        string read = words.Format("statement", "read-on", words.Labels.Date(Readout.Dates.PartialDate.Of(Today(visit))));
        return $"[{string.Join(". ", source.OfType<string>())}. {read}: {visit.Site}{address}]";
    }

    /// <summary>An entry for <see href="https://ctan.org/pkg/biblatex">biblatex</see>: <c>@online</c>, the statement as its note.</summary>
    public static string BibTex(FoundStatement statement, SiteWords words, Visit visit)
    {
        FoundArticle article = statement.Article;
        SiteWords own = InLanguageOf(article, words);
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@online{{readout-{article.Id}-{statement.Id},\n");
        (string Name, string? Value)[] fields =
        [
            ("title", article.Title),
            ("organization", StatementSentence.OutletOf(article, words)),
            ("date", Dates.Parse(article.Published)?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("url", Addresses.Outside(article.Url)),
            ("urldate", Today(visit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("note", $"{StatementSentence.Of(statement, own).ToText(own)} {visit.Site}{Addresses.Statement(statement)}"),
        ];
        foreach ((string name, string? value) in fields)
        {
            if (value is not null)
            {
                entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{Escaped(value)}}},\n");
            }
        }

        return entry.Append("}\n").ToString();
    }

    /// <summary><see href="https://schema.org/Quotation">Quotation</see>, spoken by whom it is surely by, in a <see href="https://schema.org/NewsArticle">NewsArticle</see>.</summary>
    public static string LinkedData(StatementView view, Visit visit) => Write(json =>
    {
        FoundStatement statement = view.Claim.Statement;
        var sentence = StatementSentence.Of(statement, visit.Words);
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", sentence.Grade == StatementGrade.Quoted ? "Quotation" : "Claim");
        json.WriteString("@id", visit.Site + Addresses.Statement(statement));
        json.WriteString("abstract", sentence.ToText(visit.Words));
        if (sentence.Content.Length > 0)
        {
            json.WriteString("text", sentence.Content);
        }

        if (sentence.Grade is StatementGrade.Quoted or StatementGrade.Reported && sentence.Account is null)
        {
            json.WriteString(sentence.Grade == StatementGrade.Quoted ? "spokenByCharacter" : "claimInterpreter", sentence.Speaker);
        }

        WriteArticle(json, statement.Article, sentence);
    });

    /// <summary>The words as <see href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation</see>: by quotation and by position in code points of the article's text.</summary>
    public static string Annotation(StatementView view, Visit visit) => Write(json =>
    {
        FoundStatement statement = view.Claim.Statement;
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("type", "Annotation");
        json.WriteString("id", visit.Site + Addresses.Statement(statement));
        json.WriteStartObject("body");
        json.WriteString("type", "TextualBody");
        json.WriteString("value", StatementSentence.Of(statement, visit.Words).ToText(visit.Words));
        json.WriteEndObject();
        json.WriteStartArray("target");
        foreach (EvidenceSpan span in view.Evidence.Where(span => span.What == "content"))
        {
            WriteTarget(json, statement.Article, span);
        }

        json.WriteEndArray();
    });

    private static void WriteArticle(Utf8JsonWriter json, FoundArticle article, StatementSentence sentence)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "NewsArticle");
        if (article.Title is { } title)
        {
            json.WriteString("headline", title);
        }

        if (article.Published is { } published)
        {
            json.WriteString("datePublished", published);
        }

        if (Addresses.Outside(article.Url) is { } url)
        {
            json.WriteString("url", url);
        }

        json.WriteStartObject("publisher");
        json.WriteString("@type", "NewsMediaOrganization");
        json.WriteString("name", sentence.Outlet);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, FoundArticle article, EvidenceSpan span)
    {
        json.WriteStartObject();
        json.WriteString("source", Addresses.Outside(article.Url) ?? article.Source);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Exact);
        json.WriteString("prefix", span.Prefix);
        json.WriteString("suffix", span.Suffix);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plainly))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return WithoutMarkup(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    // It stands in a page as it is. These occur in strings alone, where JSON takes them escaped.
    private static string WithoutMarkup(string json) => json.Replace("<", "\\u003C", StringComparison.Ordinal).Replace(">", "\\u003E", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal);

    private static DateOnly Today(Visit visit) => DateOnly.FromDateTime(visit.Now.UtcDateTime);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' or '}' or '%' or '&' or '#' or '$' or '_' => "\\" + c,
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
