using System.Diagnostics;
using Readout.App.Inputs;
using Readout.App.Output;

namespace Readout.App.Running;

/// <summary>Shows how far a run is, where that is of use: standard error is a terminal, and records do not go there too.</summary>
internal sealed class ProgressBar : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly ConsoleMessages _messages;
    private readonly OrderedOutput _output;
    private readonly InputPages _inputs;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Timer _timer;
    private int? _total;

    private ProgressBar(ConsoleMessages messages, OrderedOutput output, InputPages inputs)
    {
        _messages = messages;
        _output = output;
        _inputs = inputs;
        _timer = new Timer(_ => Draw(), null, Interval, Interval);
    }

    public static ProgressBar? Start(RunSettings settings, ConsoleMessages messages, OrderedOutput output, InputPages inputs)
    {
        if (!messages.IsTerminal || (settings.Output is null && !Console.IsOutputRedirected))
        {
            return null;
        }

        var bar = new ProgressBar(messages, output, inputs);
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

    private void Draw() => _messages.Progress(_output.EntriesWritten, _inputs.InputsDone, _total, _output.EntriesWritten / _clock.Elapsed.TotalSeconds);
}
