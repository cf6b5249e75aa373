using Readout.App.Fetching;
using Readout.App.Inputs;
using Readout.App.Output;
using Readout.Pages;

namespace Readout.App.Running;

/// <summary>
/// One run of the program over its inputs. Workers take pages one by one from the inputs, read and format each into a buffer of its own;
/// the output puts the buffers in order.
/// </summary>
internal static class RecordRun
{
    public static int Run(RunSettings settings)
    {
        var messages = new ConsoleMessages();
        using Stream? stream = OutputFile.Open(settings.Output, out string? fault);
        if (stream is null)
        {
            messages.Error("--output", $"cannot write {settings.Output}: {fault}");
            return ExitCode.Failure;
        }

        var output = new OrderedOutput(stream, settings.Format, messages, settings.Jobs * PageWorkers.WindowPerJob);
        using var interruption = Interruption.Of(output.Seize, messages);
        using var fetcher = new PageFetcher(settings.Fetching);
        var inputs = new InputPages(settings, InputList.Expand(settings), fetcher);
        using ProgressBar? bar = ProgressBar.Start(settings, messages, () => output.EntriesWritten, inputs);
        using IEnumerator<PageResult> pages = inputs.Read().GetEnumerator();
        output.Start();
        Work(settings, pages, output);
        output.End();
        bar?.Dispose();
        if (output.Fault is { } broken)
        {
            messages.Error(settings.Output ?? "standard output", $"cannot be written: {broken.Message}");
            return ExitCode.Failure;
        }

        return output.Errors > 0 && !output.IsStopped ? ExitCode.Failure : ExitCode.Success;
    }

    private static void Work(RunSettings settings, IEnumerator<PageResult> pages, OrderedOutput output)
    {
        var work = new PageWork(settings);
        new PageWorkers(pages, () => output.IsStopped).Run(settings.Jobs, (number, page) =>
        {
            output.WaitForRoom(number);
            OutputEntry entry = output.Rent();
            work.Do(page, entry);
            output.Put(number, entry);
        });
    }
}
