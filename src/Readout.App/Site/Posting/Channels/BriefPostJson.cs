using System.Globalization;
using System.Text.Json;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Posting.Channels;

/// <summary>A brief as the member of a webhook's event. Stateless.</summary>
internal static class BriefPostJson
{
    public static void Write(Utf8JsonWriter json, BriefView view, Uri? page)
    {
        Brief brief = view.Brief;
        var words = SiteWords.For(brief.Language);
        json.WriteStartObject();
        json.WriteNumber("id", brief.Id);
        (string Name, string? Value)[] members =
        [
            ("url", page?.AbsoluteUri), ("language", brief.Language), ("headline", brief.Headline), ("standfirst", brief.Standfirst), ("byline", brief.Byline), ("photoCredit", brief.PhotoCredit),
            ("published", Time(brief.PublishAt)), ("corrected", Time(brief.CorrectedAt)),
        ];
        foreach ((string name, string? value) in members)
        {
            json.WriteString(name, value);
        }

        json.WriteStartArray("paragraphs");
        foreach (BriefParagraph paragraph in view.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteBoolean("isOwn", !paragraph.Item.IsPicked);
            json.WriteString("text", BriefSentence.Of(paragraph, words));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteLinks(json, "readAlso", brief.ReadAlso.Select(static link => (link.Words ?? link.Url, link.Url)));
        WriteLinks(json, "sources", view.Sources.Select(source => ((string?)$"{StatementSentence.OutletOf(source, words)}: {source.Title ?? words["article", "untitled"]}", source.Url)));
        json.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter json, string name, IEnumerable<(string? Title, string? Url)> links)
    {
        json.WriteStartArray(name);
        foreach ((string? title, string? url) in links)
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            json.WriteString("url", url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Time(long? second) => second is { } at ? DateTimeOffset.FromUnixTimeSeconds(at).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;
}
