using System.Buffers;
using Readout.Formats;

namespace Readout.App.Output;

/// <summary>Writes entries in the order of their numbers, whichever order they come in; each entry whole, with one write. Thread-safe.</summary>
internal sealed class OrderedOutput(Stream stream, RecordFormat format, int window)
{
    // Not a Lock: workers wait on it for room.
    private readonly object _lock = new();
    private readonly Dictionary<long, OutputEntry> _waiting = [];
    private long _next;

    public int Errors { get; private set; }

    public void Start() => Write(format.WriteStart);

    public void End() => Write(format.WriteEnd);

    /// <summary>Waits until entry <paramref name="number"/> lies within the window, so that one slow page does not let the others pile up.</summary>
    public void WaitForRoom(long number)
    {
        lock (_lock)
        {
            while (number >= _next + window)
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
            while (_waiting.Remove(_next, out OutputEntry? next))
            {
                WriteEntry(next);
                _next++;
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

        stream.Write(entry.Bytes.WrittenSpan);
        if (entry.Error is { } error)
        {
            Errors++;
            Console.Error.WriteLine($"readout: {error.Source}: {error.Message}");
        }
    }

    private void Write(Action<IBufferWriter<byte>> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        stream.Write(bytes.WrittenSpan);
    }
}
