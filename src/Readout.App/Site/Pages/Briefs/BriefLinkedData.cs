using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>A published brief as a schema.org <see href="https://schema.org/NewsArticle">NewsArticle</see> (JSON-LD) with what it cites. What is absent is left out.</summary>
internal static class BriefLinkedData
{
    public static string Of(BriefView view)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            WriteHead(json, view.Brief);
            WriteCorrections(json, view.Brief);
            WriteCitations(json, view);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteHead(Utf8JsonWriter json, Brief brief)
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", BriefEndpoints.AddressOf(brief.Id));
        Write(json, "headline", brief.Headline);
        Write(json, "description", brief.Standfirst);
        json.WriteString("inLanguage", brief.Language);
        Write(json, "datePublished", Iso(brief.PublishAt));
        Write(json, "dateModified", Iso(brief.CorrectedAt ?? brief.PublishAt));
        WriteNamed(json, "author", "Person", brief.Byline);
        Write(json, "creditText", brief.PhotoCredit);
    }

    private static void WriteCorrections(Utf8JsonWriter json, Brief brief)
    {
        json.WriteStartArray("correction");
        foreach (BriefItem correction in brief.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CorrectionComment");
            Write(json, "text", correction.Words);
            Write(json, "datePublished", Iso(correction.AddedAt));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter json, BriefView view)
    {
        json.WriteStartArray("citation");
        foreach (FoundArticle source in view.Sources)
        {
            json.WriteStartObject();
            json.WriteString("@type", "NewsArticle");
            WriteSource(json, source);
            json.WriteEndObject();
        }

        foreach (FoundStatement statement in view.Paragraphs.Select(paragraph => paragraph.Result).OfType<FoundStatement>())
        {
            WriteQuotation(json, statement);
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, FoundArticle source)
    {
        Write(json, "url", Addresses.Outside(source.Url));
        Write(json, "headline", source.Title);
        Write(json, "datePublished", source.Published);
        WriteNamed(json, "publisher", "Organization", source.Outlet);
    }

    // Only words in quotation marks of a speaker who is named beside them are a quotation of that speaker.
    private static void WriteQuotation(Utf8JsonWriter json, FoundStatement statement)
    {
        var sentence = StatementSentence.Of(statement, SiteWords.For(statement.Article.Language));
        if (sentence.Grade != StatementGrade.Quoted || statement.Kind != "direct" || sentence.Account is not null || sentence.Content.Length == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", Addresses.Statement(statement));
        json.WriteString("text", sentence.Content);
        WriteNamed(json, "spokenByCharacter", "Person", sentence.Speaker);
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "NewsArticle");
        WriteSource(json, statement.Article);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string? name)
    {
        if (name is not null)
        {
            json.WriteStartObject(property);
            json.WriteString("@type", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string property, string? value)
    {
        if (value is { Length: > 0 })
        {
            json.WriteString(property, value);
        }
    }

    private static string? Iso(long? seconds) => seconds is { } known ? DateTimeOffset.FromUnixTimeSeconds(known).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;
}
