using System.Text.Json;
using Readout.Pages.Bytes;
using Readout.Pages.Charsets;
using Readout.Pages.Json;

namespace Readout.Pages.Feeds;

/// <summary>
/// Reads what can be followed: RSS, Atom, JSON Feed, sitemaps and their indexes, Telegram channels. Told apart by content, gzip included.
/// Never throws for what the bytes are; time and memory grow with their number alone. Stateless and thread-safe.
/// </summary>
public static class FeedReader
{
    /// <summary>A sitemap may hold this many addresses; no feed is read further.</summary>
    internal const int MostEntries = 50_000;

    /// <summary>The feed that the bytes hold, null when they hold none. <paramref name="options"/> say where it came from, as for <see cref="PageReader"/>.</summary>
    public static Feed? Read(ReadOnlyMemory<byte> bytes, PageReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (Unpack(bytes, options.MaxBytes) is not { } unpacked)
        {
            return null;
        }

        Uri? url = PageAddress.Resolve(null, options.Url);
        return JsonPages.LooksLikeJson(unpacked.Span) ? ReadJson(unpacked, url) : ReadMarkup(TextDecoder.Decode(unpacked.Span, options.ContentType).Text, url);
    }

    private static ReadOnlyMemory<byte>? Unpack(ReadOnlyMemory<byte> bytes, long maxBytes)
    {
        if (!GzipInput.IsGzip(bytes.Span[..Math.Min(3, bytes.Length)]))
        {
            return bytes;
        }

        using var gzip = new GzipInput(new MemoryStream(bytes.ToArray()));
        byte[] unpacked = new PeekableStream(gzip).ReadAtMost(maxBytes + 1);
        return unpacked.Length > maxBytes ? null : unpacked;
    }

    private static Feed? ReadJson(ReadOnlyMemory<byte> bytes, Uri? url)
    {
        try
        {
            using JsonDocument? json = JsonPages.TryParse(bytes.Span.StartsWith("\ufeff"u8) ? bytes[3..].ToArray() : bytes.ToArray());
            return json is not null && JsonFeed.IsFeed(json.RootElement) ? JsonFeed.Whole(json.RootElement, url) : null;
        }
        catch (InvalidOperationException)
        {
            // A string of half a surrogate pair.
            return null;
        }
    }

    private static Feed? ReadMarkup(string text, Uri? url) => Markup.KindOf(text) switch
    {
        MarkupKind.Feed => XmlFeed.Whole(text, url),
        MarkupKind.Html when TelegramChannel.IsChannel(text) => TelegramChannel.Whole(text),
        _ => null,
    };
}
