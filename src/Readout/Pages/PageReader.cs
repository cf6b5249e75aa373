using System.Buffers;
using Readout.Pages.Archives;
using Readout.Pages.Bytes;
using Readout.Pages.Charsets;
using Readout.Pages.Json;

namespace Readout.Pages;

/// <summary>
/// Reads what arrived: bytes in, pages out one by one. What the bytes are (HTML, saved text, JSON Lines, a feed, WARC or WET, any of them
/// in gzip) is told by their content. Never throws for what the bytes are. Archives and JSON Lines are never held in memory whole.
/// </summary>
public static class PageReader
{
    private const int SniffedBytes = 16 << 10;

    /// <summary>The pages of one input, in its order. An input without a page gives one result that says why.</summary>
    public static IEnumerable<PageResult> Read(Stream stream, string source, PageReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return ReadUnpacked(new PeekableStream(stream), PageOrigin.Of(source, options));
    }

    private static IEnumerable<PageResult> ReadUnpacked(PeekableStream bytes, PageOrigin origin)
    {
        if (!GzipInput.IsGzip(bytes.Peek(3)))
        {
            return ReadContent(bytes, null, origin);
        }

        var gzip = new GzipInput(bytes);
        return ReadContent(new PeekableStream(gzip), gzip, origin);
    }

    private static IEnumerable<PageResult> ReadContent(PeekableStream bytes, GzipInput? gzip, PageOrigin origin)
    {
        ReadOnlySpan<byte> head = bytes.Peek(SniffedBytes);
        while (head.IsEmpty && gzip?.TryResume() == true)
        {
            head = bytes.Peek(SniffedBytes);
        }

        if (head.StartsWith("WARC/"u8))
        {
            return WarcPages.Read(bytes, gzip, origin);
        }

        if (head.TrimStart(" \t\r\n"u8).IsEmpty && head.Length < SniffedBytes)
        {
            return [Nothing(head, gzip, origin)];
        }

        if (NotText(head) is { } message)
        {
            return [gzip is not null && bytes.Skip(origin.Options.MaxBytes + 1) > origin.Options.MaxBytes ? origin.TooLarge() : origin.Unreadable("binary", message)];
        }

        return JsonPages.LooksLikeJson(head) ? JsonPages.Read(bytes, gzip, origin) : ReadDocument(bytes, gzip, origin);
    }

    private static PageResult Nothing(ReadOnlySpan<byte> head, GzipInput? gzip, PageOrigin origin) => gzip switch
    {
        { Fault: not null } => origin.Unreadable("unreadable-gzip", "is a gzip that holds nothing readable"),
        not null => origin.Unreadable("empty", "is a gzip of nothing"),
        null => origin.Unreadable("empty", head.IsEmpty ? "is empty" : "holds nothing but white space"),
    };

    private static string? NotText(ReadOnlySpan<byte> head)
    {
        if (BinaryFormats.Name(head) is { } name)
        {
            return $"is {name}, not a page";
        }

        bool isUtf16 = head is [0xff, 0xfe, ..] or [0xfe, 0xff, ..] || Utf16.Guess(head) is not null;
        return !isUtf16 && BinaryFormats.IsNoText(head) && !Markup.BeginsAsHtml(head) ? "is binary data, not a page" : null;
    }

    private static IEnumerable<PageResult> ReadDocument(PeekableStream bytes, GzipInput? gzip, PageOrigin origin)
    {
        byte[] rented = bytes.RentAtMost(origin.Options.MaxBytes + 1, out int length);
        try
        {
            return length > origin.Options.MaxBytes ? [origin.TooLarge()] : Document.Read(rented.AsSpan(0, length), origin.Warn(gzip?.Fault));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
