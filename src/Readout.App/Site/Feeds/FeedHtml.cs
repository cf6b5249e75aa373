using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Readout.App.Site.Feeds;

/// <summary>The content of an entry as HTML: nothing of it is markup but what is written here.</summary>
internal static class FeedHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(FeedEntry entry)
    {
        string notes = entry.Notes.Count == 0 ? "" : $"<p>[{Encoder.Encode(string.Join("; ", entry.Notes))}]</p>";
        string paragraphs = string.Concat(entry.Paragraphs.Select(paragraph => $"<p>{Encoder.Encode(paragraph)}</p>"));
        return $"<p>{Encoder.Encode(entry.Text)}</p>{paragraphs}{notes}<ul>{string.Concat(entry.Evidence.Select(Line))}</ul>";
    }

    private static string Line(FeedEvidence evidence) => evidence.Url is { } url
        ? $"<li><a href=\"{Encoder.Encode(url)}\">{Encoder.Encode(evidence.Name)}</a></li>"
        : $"<li>{Encoder.Encode(evidence.Name)}</li>";
}
