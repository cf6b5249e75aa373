using Readout.App.Fetching;
using Readout.App.Inputs;
using Readout.App.Output;
using Readout.Pages;

namespace Readout.App.Running;

/// <summary>
/// One run of the program over its inputs. Workers take pages one by one from the inputs, read and format each into a buffer of its own;
/// the output puts the buffers in order.
/// </summary>
internal sealed class RecordRun
{
    // How many pages for each worker may be finished before their turn.
    private const int WindowPerJob = 8;

    // Pages nest as deep as they like. It is address space, not memory, until it is used.
    private const int StackBytes = 256 << 20;

    private readonly PageWork _work;
    private readonly OrderedOutput _output;
    private readonly IEnumerator<PageResult> _pages;
    private readonly Lock _taking = new();
    private long _taken;

    private RecordRun(PageWork work, OrderedOutput output, IEnumerator<PageResult> pages)
    {
        _work = work;
        _output = output;
        _pages = pages;
    }

    public static int Run(RunSettings settings)
    {
        var messages = new ConsoleMessages();
        using Stream? stream = OutputFile.Open(settings.Output, out string? fault);
        if (stream is null)
        {
            messages.Error("--output", $"cannot write {settings.Output}: {fault}");
            return ExitCode.Failure;
        }

        var output = new OrderedOutput(stream, settings.Format, messages, settings.Jobs * WindowPerJob);
        using var interruption = Interruption.Of(output, messages);
        using var fetcher = new PageFetcher(settings.Fetching);
        var inputs = new InputPages(settings, InputList.Expand(settings), fetcher);
        using ProgressBar? bar = ProgressBar.Start(settings, messages, output, inputs);
        using IEnumerator<PageResult> pages = inputs.Read().GetEnumerator();
        output.Start();
        new RecordRun(new PageWork(settings), output, pages).Work(settings.Jobs);
        output.End();
        bar?.Dispose();
        if (output.Fault is { } broken)
        {
            messages.Error(settings.Output ?? "standard output", $"cannot be written: {broken.Message}");
            return ExitCode.Failure;
        }

        return output.Errors > 0 && !output.IsStopped ? ExitCode.Failure : ExitCode.Success;
    }

    private void Work(int jobs)
    {
        var workers = new Thread[jobs];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(TakePages, StackBytes) { IsBackground = true };
            workers[i].Start();
        }

        foreach (Thread worker in workers)
        {
            worker.Join();
        }
    }

    private void TakePages()
    {
        while (!_output.IsStopped && TryTake(out long number, out PageResult page))
        {
            _output.WaitForRoom(number);
            OutputEntry entry = _output.Rent();
            _work.Do(page, entry);
            _output.Put(number, entry);
        }
    }

    private bool TryTake(out long number, out PageResult page)
    {
        lock (_taking)
        {
            bool any = _pages.MoveNext();
            page = any ? _pages.Current : default;
            number = any ? _taken++ : -1;
            return any;
        }
    }
}
