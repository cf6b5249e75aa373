using Readout.Dates;
using Readout.Pages;

namespace Readout.App.Fetching;

/// <summary>Fetches the pages of URLs one after another, for whoever reads them once.</summary>
internal sealed class PageFetcher(FetchSettings settings) : IDisposable
{
    private Fetcher? _fetcher;

    public IEnumerable<PageResult> Fetch(Uri url, string source, PageReaderOptions options)
    {
        _fetcher ??= new Fetcher(settings, TimeProvider.System);
        Fetched fetched = _fetcher.Fetch(new FetchRequest(url, options.MaxBytes), CancellationToken.None).GetAwaiter().GetResult();
        if (fetched.Body is null)
        {
            return [PageResult.Of(new UnreadablePage(source, fetched.Code ?? "http-status", fetched.Message))];
        }

        return PageReader.Read(new MemoryStream(fetched.Body), source, options with
        {
            Url = options.Url ?? fetched.Url.AbsoluteUri,
            ContentType = fetched.ContentType,
            Retrieved = PartialDate.Of(DateTimeOffset.UtcNow),
        });
    }

    public void Dispose() => _fetcher?.Dispose();
}
