using Readout.App.Fetching;
using Readout.App.Following.Discovery;
using Readout.App.Following.Sources;
using Readout.App.Site.Hosting;

namespace Readout.App.Site.Pages.Sources;

/// <summary>What can be followed at an address; else why not, by a stable code and in the words of whoever found out.</summary>
internal sealed record SourceDiscovery(IReadOnlyList<NewSource> Sources, string? Fault, string? Message);

/// <summary>Looks for sources while somebody waits: at few addresses at once, and not for ever. Thread-safe.</summary>
internal sealed class SourceDesk(SiteSettings settings) : IDisposable
{
    private const int AtOnce = 2;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private readonly SemaphoreSlim _places = new(AtOnce);

    public async Task<SourceDiscovery> Find(Uri url, bool isPage, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            end.CancelAfter(Longest);
            using var fetcher = new Fetcher(settings.Fetching, settings.Clock);
            var finder = new SourceFinder(fetcher);
            FoundSources found = await (isPage ? finder.FindPage(url, end.Token) : finder.Find(url, end.Token));
            return new SourceDiscovery(found.Sources, found.Code, found.Fault);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SourceDiscovery([], "timeout", null);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
