using System.Diagnostics;
using Readout.App.Inputs;
using Readout.App.Output;

namespace Readout.App.Running;

/// <summary>Shows how far a run is, where that is of use: standard error is a terminal, and records do not go there too.</summary>
internal sealed class ProgressBar : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly ConsoleMessages _messages;
    private readonly Func<long> _pagesDone;
    private readonly InputPages _inputs;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Timer _timer;
    private int? _total;

    private ProgressBar(ConsoleMessages messages, Func<long> pagesDone, InputPages inputs)
    {
        _messages = messages;
        _pagesDone = pagesDone;
        _inputs = inputs;
        _timer = new Timer(_ => Draw(), null, Interval, Interval);
    }

    /// <summary>A bar that asks <paramref name="pagesDone"/> how far the run is.</summary>
    public static ProgressBar? Start(RunSettings settings, ConsoleMessages messages, Func<long> pagesDone, InputPages inputs)
    {
        if (!messages.IsTerminal || (settings.WritesRecords && settings.Output is null && !Console.IsOutputRedirected))
        {
            return null;
        }

        var bar = new ProgressBar(messages, pagesDone, inputs);
        if (settings.From != "-")
        {
            new Thread(() => bar._total = InputList.Expand(settings).Count()) { IsBackground = true }.Start();
        }

        return bar;
    }

    public void Dispose()
    {
        _timer.Dispose();
        _messages.EndProgress();
    }

    private void Draw() => _messages.Progress(_pagesDone(), _inputs.InputsDone, _total, _pagesDone() / _clock.Elapsed.TotalSeconds);
}
