using System.Diagnostics;
using System.Globalization;

namespace Readout.Bench.Speed.Extraction;

/// <summary>
/// This program again in a process of its own, with one work and the pages in memory, that does a pass whenever it is asked for one. Nothing that another work does,
/// as filling the runtime's caches with its types, counts for this one.
/// </summary>
internal sealed class WorkProcess : IDisposable
{
    private const string Command = "passes";
    private const string Ask = "pass";

    private readonly Process _process;

    public WorkProcess(string corpora, ExtractionWork work, int most = int.MaxValue)
    {
        ProcessStartInfo start = OwnProgram.With(Command, corpora, work.Name, most.ToString(CultureInfo.InvariantCulture));
        start.RedirectStandardInput = true;
        _process = Process.Start(start)!;
    }

    /// <summary>What the process does: a line of pages, seconds, bytes and result for each line that it reads.</summary>
    public static int Serve(string corpora, string work, string most)
    {
        PageSet pages = ExtractionPages.Load(corpora);
        int count = Math.Min(int.Parse(most, CultureInfo.InvariantCulture), pages.Count);
        while (Console.In.ReadLine() == Ask)
        {
            GC.Collect();
            Console.WriteLine(Pass.Of(ExtractionWork.Named(work), pages, count).Line);
        }

        return 0;
    }

    public Pass Do()
    {
        _process.StandardInput.WriteLine(Ask);
        return Pass.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the process that was to do the work has ended"));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
