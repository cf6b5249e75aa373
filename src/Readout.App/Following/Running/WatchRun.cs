using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.App.Following.Items;
using Readout.App.Following.Polling;
using Readout.App.Following.Sources;

namespace Readout.App.Following.Running;

/// <summary>
/// Follows the sources of an archive: looks at each when it is due and visits the articles that they announce, one request at a time for each host and hosts
/// beside each other. What is done is written in the transaction that keeps the page, so that a run that is killed is simply started again.
/// </summary>
internal sealed class WatchRun : IDisposable
{
    private const int MostHosts = 32;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(1);

    // How long a request that is under way may go on when the run is to end.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly WatchSettings _settings;
    private readonly WatchLog _log;
    private readonly ArchiveThread _archive;
    private readonly KnownPages _known;
    private readonly Fetcher _fetcher;
    private readonly SourceReader _sources;
    private readonly SourcePoll _poll;
    private readonly ItemVisit _visit;
    private readonly DueWorkList _due = new();
    private readonly Dictionary<string, Task> _running = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<long> _polled = [];

    /// <summary>Opens the archive, which may throw as <see cref="ArchiveWriter"/> does.</summary>
    public WatchRun(ArchiveDatabase database, WatchSettings settings, WatchLog log)
    {
        _settings = settings;
        _log = log;
        _archive = new ArchiveThread(database, settings.Writer with { Time = settings.Clock, Patience = TimeSpan.MaxValue, Say = log.Say });
        _known = new KnownPages(database);
        _fetcher = new Fetcher(settings.Fetching, settings.Clock);
        var preparer = new PagePreparer(_known);
        _sources = new SourceReader(_fetcher);
        _poll = new SourcePoll(preparer, settings.Clock, settings.Random);
        _visit = new ItemVisit(preparer, settings.Clock, settings.Random);
    }

    /// <summary>How many sources failed in this run, one that failed twice counted twice.</summary>
    public int Failures { get; private set; }

    /// <summary>Runs until <paramref name="stop"/>, or until all is done where one round was asked for. What is in hand then is finished.</summary>
    public async Task Run(CancellationToken stop)
    {
        using var hard = new CancellationTokenSource();
        try
        {
            while (!stop.IsCancellationRequested)
            {
                bool isIdle = !await Start(hard.Token) && _running.Count == 0;
                if (isIdle && _settings.IsOnce)
                {
                    break;
                }

                await Pause(stop);
                await TakeFinished();
            }
        }
        finally
        {
            hard.CancelAfter(Grace);
            await Task.WhenAll(_running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose()
    {
        _fetcher.Dispose();
        _archive.Dispose();
        _known.Dispose();
    }

    // Begins what is due and may begin; true when something began, or is due and waits for its host.
    private async Task<bool> Start(CancellationToken hard)
    {
        long now = _settings.Clock.Seconds();
        bool anyDue = false;
        List<DueWork> works = await _archive.Read(connection =>
        {
            List<Source> sources = [.. Due(connection, now).Where(source => !IsHeld(HostPace.HostOf(source.Url)))];
            anyDue = sources.Count > 0 || ItemTable.DueHosts(connection, now).Exists(due => !IsHeld(due.Host));
            return _due.Next(connection, sources, now, IsFree, MostHosts - _running.Count);
        }) ?? [];
        foreach (DueWork work in works)
        {
            _running[work.Host] = work.Source is { } source ? Look(source, hard) : Visit(work.Item!, hard);
        }

        return anyDue || works.Count > 0;
    }

    private List<Source> Due(DbConnection connection, long now) => _settings.IsOnce
        ? [.. SourceTable.All(connection).Where(source => !source.IsGone && !_polled.Contains(source.Id))]
        : SourceTable.Due(connection, now);

    private bool IsFree(string host) => !_running.ContainsKey(host) && _fetcher.Pace.ReadyAt(host) <= _settings.Clock.GetUtcNow();

    // A host that asked for a long pause is not waited for.
    private bool IsHeld(string host) => _fetcher.Pace.ReadyAt(host) > _settings.Clock.GetUtcNow() + LongestHold;

    private async Task Look(Source source, CancellationToken hard)
    {
        _polled.Add(source.Id);
        SourceReading reading = await _sources.Read(source, hard);
        PollReport report = await _archive.Write(writer => KeepOrFail(writer, source, reading));
        Failures += report.Source.Failures > 0 ? 1 : 0;
        _log.Polled(source, report);
    }

    // A feed that trips a fault of the program fails as any other, and is looked at again.
    private PollReport KeepOrFail(ArchiveWriter writer, Source source, SourceReading reading)
    {
#pragma warning disable CA1031 // One feed that trips a fault of the program must not end a run over a thousand.
        try
        {
            return _poll.Keep(writer, source, reading);
        }
        catch (Exception exception) when (exception is not (DbException or ArchiveException))
        {
            var fault = Fetched.Not(source.Url, "internal-error", $"could not be read, which is a fault of Readout: {exception.GetType().Name}: {exception.Message}");
            return _poll.Keep(writer, source, reading with { Fetched = fault });
        }
#pragma warning restore CA1031
    }

    private async Task Visit(Item item, CancellationToken hard)
    {
        Fetched fetched = await _fetcher.Fetch(new FetchRequest(item.Url, SourceReader.MaxPageBytes) { ETag = item.ETag, LastModified = item.LastModified, LeavesMedia = true }, hard);
        VisitReport report = await _archive.Write(writer => _visit.Keep(writer, item, fetched, _fetcher.LeadsInside(item.Url)));
        _log.Visited(report);
    }

    // Until something is finished, or it is time to look at what is due.
    private async Task Pause(CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task time = Task.Delay(LongestPause, _settings.Clock, end.Token);
        await Task.WhenAny([time, .. _running.Values]);
        await end.CancelAsync();
    }

    private async Task TakeFinished()
    {
        foreach ((string host, Task task) in _running.Where(running => running.Value.IsCompleted).ToList())
        {
            _running.Remove(host);
            await task;
        }
    }
}
