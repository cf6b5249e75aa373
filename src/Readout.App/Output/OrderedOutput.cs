using System.Buffers;
using Readout.Formats;

namespace Readout.App.Output;

/// <summary>
/// Writes entries in the order of their numbers, whichever order they come in; each entry whole, with one write, so that
/// the output ends behind a whole line whenever it ends. Thread-safe.
/// </summary>
internal sealed class OrderedOutput(Stream stream, RecordFormat format, ConsoleMessages messages, int window)
{
    // An entry that grew beyond this is not kept for the next page.
    private const int LargestKept = 4 << 20;

    // Not a Lock: workers wait on it for room.
    private readonly object _lock = new();
    private readonly Dictionary<long, OutputEntry> _waiting = [];
    private readonly Stack<OutputEntry> _spare = [];
    private long _next;

    public int Errors { get; private set; }

    public long EntriesWritten => Interlocked.Read(ref _next);

    /// <summary>True once nothing can be written any more.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Why writing stopped, null when the reader of the output went away.</summary>
    public IOException? Fault { get; private set; }

    public void Start() => WriteEdge(format.WriteStart);

    public void End() => WriteEdge(format.WriteEnd);

    /// <summary>Takes the right to write away from everybody, waiting a moment for a write that is under way.</summary>
    public void Seize() => Monitor.TryEnter(_lock, TimeSpan.FromSeconds(1));

    public OutputEntry Rent()
    {
        lock (_lock)
        {
            return _spare.TryPop(out OutputEntry? entry) ? entry : new OutputEntry();
        }
    }

    /// <summary>Waits until entry <paramref name="number"/> lies within the window, so that one slow page does not let the others pile up.</summary>
    public void WaitForRoom(long number)
    {
        lock (_lock)
        {
            while (number >= _next + window && !IsStopped)
            {
                Monitor.Wait(_lock);
            }
        }
    }

    public void Put(long number, OutputEntry entry)
    {
        lock (_lock)
        {
            _waiting.Add(number, entry);
            while (!IsStopped && _waiting.Remove(_next, out OutputEntry? next))
            {
                WriteEntry(next);
                Interlocked.Increment(ref _next);
            }

            Monitor.PulseAll(_lock);
        }
    }

    private void WriteEntry(OutputEntry entry)
    {
        if (_next > 0)
        {
            Write(format.WriteSeparator);
        }

        Write(entry.Bytes.WrittenSpan);
        if (entry.Error is { } error)
        {
            Errors++;
            messages.Error(error.Source, error.Message);
        }

        foreach (string warning in entry.Warnings)
        {
            messages.Warning(entry.Source, warning);
        }

        if (entry.Bytes.Capacity <= LargestKept)
        {
            entry.Clear();
            _spare.Push(entry);
        }
    }

    private void WriteEdge(Action<IBufferWriter<byte>> write)
    {
        lock (_lock)
        {
            Write(write);
        }
    }

    private void Write(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        Write(bytes.WrittenSpan);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (IsStopped || bytes.IsEmpty)
        {
            return;
        }

        try
        {
            stream.Write(bytes);
        }
        catch (IOException exception)
        {
            Fault = exception is BrokenPipeException ? null : exception;
            IsStopped = true;
        }
    }
}
