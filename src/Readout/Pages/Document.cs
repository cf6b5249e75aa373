using Readout.Pages.Charsets;
using Readout.Pages.Feeds;

namespace Readout.Pages;

/// <summary>The bytes of one document: HTML, a feed, or plain text.</summary>
internal static class Document
{
    public static IEnumerable<PageResult> Read(ReadOnlySpan<byte> bytes, PageOrigin origin)
    {
        DecodedText decoded = TextDecoder.Decode(bytes, origin.ContentType);
        PageOrigin read = origin.Warn(decoded.Warning);
        return Markup.KindOf(decoded.Text) switch
        {
            MarkupKind.Feed when !origin.IsForAnalysis => XmlFeed.Read(decoded.Text, read),
            MarkupKind.Html when !origin.IsForAnalysis && TelegramChannel.IsChannel(decoded.Text) => TelegramChannel.Read(decoded.Text, read),
            MarkupKind.Html => [read.Keep(bytes).Html(decoded.Text)],
            _ => [read.Keep(bytes).PlainText(decoded.Text)],
        };
    }
}
