using Readout.Dates;
using Readout.Pages.Bytes;

namespace Readout.Pages.Archives;

/// <summary>
/// The pages of a WARC or WET file, record by record: successful responses that are HTML, HTML resources, and conversions to plain text.
/// Everything else an archive holds (requests, images, redirects) is passed over. A record that is cut off is read as far as it goes.
/// </summary>
internal static class WarcPages
{
    public static IEnumerable<PageResult> Read(PeekableStream bytes, GzipInput? gzip, PageOrigin archive)
    {
        bool hasPage = false;
        string? damaged = null;
        do
        {
            while (WarcRecord.Next(bytes) is { } record)
            {
                // A damaged member may be met again when reading resumes inside it.
                bool isAgain = damaged is not null && record.Id == damaged;
                IEnumerable<PageResult> pages = ReadRecord(record, bytes, archive, out bool isWhole);
                foreach (PageResult page in isAgain ? [] : pages)
                {
                    hasPage = true;
                    yield return page;
                }

                damaged = isWhole ? null : record.Id;
            }
        }
        while (gzip?.TryResume() == true);

        if (!hasPage)
        {
            yield return archive.Unreadable("no-page", "is an archive without a page");
        }
        else if (gzip?.IsDamaged == true)
        {
            yield return archive.Unreadable("damaged-archive", "is a damaged gzip; the records that can be read were read");
        }
    }

    private static IEnumerable<PageResult> ReadRecord(WarcRecord record, PeekableStream bytes, PageOrigin archive, out bool isWhole)
    {
        long length = record.ContentLength ?? 0;
        PageOrigin origin = Origin(record, archive);
        if (length > archive.Options.MaxBytes || !MayBePage(record))
        {
            isWhole = bytes.Skip(length) == length;
            return MayBePage(record) ? [origin.TooLarge()] : [];
        }

        byte[] content = ReadContent(bytes, length);
        isWhole = content.Length == length;
        if (!isWhole || record.IsTruncated)
        {
            origin = origin.Warn("the archive's record is cut off; what is there was read");
        }

        return record.Type switch
        {
            "response" => ReadResponse(content, origin),
            _ when IsNothing(content) => [],
            _ => Document.Read(content, origin with { ContentType = record.ContentType }),
        };
    }

    // A record that is shorter than it says would swallow the ones behind it: where no record ends here, it ends at the next one's header.
    private static byte[] ReadContent(PeekableStream bytes, long length)
    {
        byte[] content = bytes.ReadAtMost(length);
        bool isEnd = content.Length == length && bytes.Peek(4) is { Length: < 2 } or [(byte)'\r', (byte)'\n', ..];
        int next = isEnd ? -1 : content.AsSpan().IndexOf("\nWARC/1."u8);
        if (next < 0)
        {
            return content;
        }

        bytes.Unread(content.AsSpan(next + 1));
        return content[..next];
    }

    private static IEnumerable<PageResult> ReadResponse(byte[] content, PageOrigin origin)
    {
        HttpResponse? response = HttpResponse.Read(content, origin.Options.MaxBytes);
        return response is { Status: 200 } && IsHtml(response.ContentType) && !IsNothing(response.Body)
            ? Document.Read(response.Body, origin with { ContentType = response.ContentType })
            : [];
    }

    private static PageOrigin Origin(WarcRecord record, PageOrigin archive)
    {
        string? uri = record.TargetUri;
        return archive with
        {
            Source = uri is null ? archive.Source : $"{archive.Source}#{uri}",
            Url = uri ?? archive.Url,
            Retrieved = IsoDate.TryParse(record.Date, out PartialDate? date) ? date : archive.Retrieved,
        };
    }

    private static bool MayBePage(WarcRecord record) => record.Type switch
    {
        "response" => record.TargetUri?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != false,
        "resource" => IsHtml(record.ContentType),
        "conversion" => record.ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsHtml(string? contentType) => string.IsNullOrEmpty(contentType)
        || contentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || contentType.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsNothing(ReadOnlySpan<byte> content) => content.TrimStart(" \t\r\n"u8).IsEmpty;
}
