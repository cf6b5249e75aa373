namespace Readout.App.Running;

/// <summary>Runs something over a page on a thread that is deep enough for any page.</summary>
internal static class DeepThread
{
    // Pages nest as deep as they like. It is address space, not memory, until it is used.
    private const int StackBytes = 256 << 20;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), StackBytes);
        thread.Start();
        thread.Join();
        return result;
    }
}
