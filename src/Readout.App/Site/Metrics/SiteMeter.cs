using System.Diagnostics.Metrics;
using Readout.App.Archive.Databases;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Metrics;

/// <summary>What the site measures of itself besides what the server does: how large the archive is, how its sources do, how often a page was at hand. Thread-safe.</summary>
internal sealed class SiteMeter
{
    public const string Name = "Readout";

    private readonly Counter<long> _pages;

    public SiteMeter(IMeterFactory meters, ReadPool archive)
    {
        Meter meter = meters.Create(Name);
        _pages = meter.CreateCounter<long>("readout.cache.requests", "{request}", "Answers asked of the cache of pages, by whether they were there.");
        meter.CreateObservableGauge("readout.archive.articles", () => Count(archive, "SELECT count(*) FROM article"), "{article}", "Articles in the archive.");
        meter.CreateObservableGauge("readout.sources.followed", () => Count(archive, "SELECT count(*) FROM watch_source WHERE is_gone = 0"), "{source}", "Sources that are followed.");
        meter.CreateObservableGauge("readout.sources.failing", () => Count(archive, "SELECT count(*) FROM watch_source WHERE is_gone = 0 AND failures > 0"), "{source}", "Sources whose last look failed.");
    }

    /// <summary>Counts an answer that was asked for.</summary>
    public void CountPage(bool wasThere) => _pages.Add(1, new KeyValuePair<string, object?>("result", wasThere ? "hit" : "miss"));

    private static long Count(ReadPool archive, string sql) => archive.Read(connection => connection.Number(sql) ?? 0);
}
