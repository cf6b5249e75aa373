using Readout.Pages;

namespace Readout.App.Running;

/// <summary>Threads that take pages one by one from the inputs, each with the number of its place.</summary>
internal sealed class PageWorkers(IEnumerator<PageResult> pages, Func<bool> isStopped)
{
    /// <summary>How many pages for each worker may be finished before their turn.</summary>
    public const int WindowPerJob = 8;

    // Pages nest as deep as they like. It is address space, not memory, until it is used.
    private const int StackBytes = 256 << 20;

    private readonly Lock _taking = new();
    private long _taken;

    /// <summary>Runs <paramref name="work"/> for every page on <paramref name="jobs"/> threads; returns when all are done.</summary>
    public void Run(int jobs, Action<long, PageResult> work)
    {
        var workers = new Thread[jobs];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(() => TakePages(work), StackBytes) { IsBackground = true };
            workers[i].Start();
        }

        foreach (Thread worker in workers)
        {
            worker.Join();
        }
    }

    private void TakePages(Action<long, PageResult> work)
    {
        while (!isStopped() && TryTake(out long number, out PageResult page))
        {
            work(number, page);
        }
    }

    private bool TryTake(out long number, out PageResult page)
    {
        lock (_taking)
        {
            bool any = pages.MoveNext();
            page = any ? pages.Current : default;
            number = any ? _taken++ : -1;
            return any;
        }
    }
}
