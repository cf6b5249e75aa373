using System.Collections.Concurrent;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.App.Inputs;
using Readout.App.Output;
using Readout.App.Running;
using Readout.Pages;

namespace Readout.App.Archive.Importing;

/// <summary>
/// One run of <c>readout import</c>: workers read pages, one writer keeps them in the order of the inputs, as many in one transaction as are there.
/// A page is acknowledged, on standard output or in the summary, once it is kept for good.
/// </summary>
internal sealed class ImportRun : IDisposable
{
    private const int LargestBatch = 256;

    private readonly ImportSettings _settings;
    private readonly ConsoleMessages _messages;
    private readonly ImportReport _report;
    private readonly BlockingCollection<PreparedPage> _ready = new(LargestBatch);
    private readonly object _writing = new();
    private volatile bool _isStopped;

    private ImportRun(ImportSettings settings, ConsoleMessages messages, ImportReport report)
    {
        _settings = settings;
        _messages = messages;
        _report = report;
    }

    public static int Run(ImportSettings settings) => ArchiveRun.OverAny(settings.Archive, (database, messages) =>
    {
        using var run = new ImportRun(settings, messages, new ImportReport(settings.IsJson, messages));
        return run.Run(database);
    });

    public void Dispose() => _ready.Dispose();

    private int Run(ArchiveDatabase database)
    {
        using var writer = new ArchiveWriter(database, _settings.Writer with { Say = text => _messages.Warning("--archive", text) });
        using var interruption = Interruption.Of(() => Monitor.TryEnter(_writing, TimeSpan.FromSeconds(10)), _messages);
        using var fetcher = new PageFetcher(_settings.Run.Fetching);
        var inputs = new InputPages(_settings.Run, InputList.Expand(_settings.Run), fetcher);
        using ProgressBar? bar = ProgressBar.Start(_settings.Run, _messages, () => _report.Total, inputs);
        using var known = new KnownPages(database);
        using IEnumerator<PageResult> pages = inputs.Read().GetEnumerator();
        var reading = new Thread(() => Read(pages, new PagePreparer(known))) { IsBackground = true };
        reading.Start();
        Write(writer);
        bar?.Dispose();
        _report.WriteSummary();
        return _report.Errors > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private void Read(IEnumerator<PageResult> pages, PagePreparer preparer)
    {
        int jobs = _settings.Run.Jobs;
        var ordered = new InOrder<PreparedPage>(jobs * PageWorkers.WindowPerJob, _ready.Add);
        new PageWorkers(pages, () => _isStopped).Run(jobs, (number, page) =>
        {
            ordered.WaitForRoom(number);
            ordered.Put(number, preparer.Prepare(page));
        });
        _ready.CompleteAdding();
    }

    private void Write(ArchiveWriter writer)
    {
        try
        {
            while (NextBatch() is { Count: > 0 } batch)
            {
                lock (_writing)
                {
                    _report.Acknowledge(writer.Write(batch));
                }
            }
        }
        finally
        {
            _isStopped = true;
        }
    }

    // What has come by now, at least one page.
    private List<PreparedPage> NextBatch()
    {
        var batch = new List<PreparedPage>();
        if (_ready.TryTake(out PreparedPage? first, Timeout.Infinite))
        {
            batch.Add(first);
            while (batch.Count < LargestBatch && _ready.TryTake(out PreparedPage? next))
            {
                batch.Add(next);
            }
        }

        return batch;
    }
}
