using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.Dates;
using Readout.Pages;

namespace Readout.App.Following.Polling;

/// <summary>Bytes that were fetched, as one page on its way into the archive.</summary>
internal static class PageBytes
{
    /// <summary>
    /// The page. What holds several, an archive or a feed, is no page; nor is JSON, which could say of itself that it came from elsewhere.
    /// </summary>
    public static PreparedPage Prepare(byte[] bytes, string source, PageReaderOptions options, PagePreparer preparer)
    {
        if (bytes.AsSpan().TrimStart(" \t\r\n\ufeff"u8) is [(byte)'{' or (byte)'[', ..])
        {
            return preparer.Prepare(PageResult.Of(new UnreadablePage(source, "json", "is JSON, not a page")));
        }

        using IEnumerator<PageResult> pages = PageReader.Read(new MemoryStream(bytes), source, PagePreparer.Keeping(options)).GetEnumerator();
        PageResult first = pages.MoveNext() ? pages.Current : PageResult.Of(new UnreadablePage(source, "empty", "is empty"));
        return preparer.Prepare(pages.MoveNext() || first.Page is { } page && page.Source != source
            ? PageResult.Of(new UnreadablePage(source, "no-page", "holds several pages, as feeds and archives do"))
            : first);
    }

    /// <summary>A page that was fetched; its bytes are not kept where the header of the answer forbids it.</summary>
    public static PreparedPage Prepare(Fetched fetched, Uri announced, DateTimeOffset now, PagePreparer preparer)
    {
        PreparedPage page = Prepare(fetched.Body!, announced.AbsoluteUri, new PageReaderOptions
        {
            Url = fetched.Url.AbsoluteUri,
            ContentType = fetched.ContentType,
            Retrieved = PartialDate.Of(now),
            MaxBytes = SourceReader.MaxPageBytes,
        }, preparer);
        bool isReserved = fetched.TdmReservation == "1" || fetched.RobotsTag?.Contains("noarchive", StringComparison.OrdinalIgnoreCase) == true;
        return isReserved ? page with { Bytes = null } : page;
    }
}
