using System.Buffers;
using Readout.App.Running;
using Readout.Formats;

namespace Readout.App.Output;

/// <summary>
/// Writes entries in the order of their numbers, whichever order they come in; each entry whole, with one write, so that
/// the output ends behind a whole line whenever it ends. Thread-safe.
/// </summary>
internal sealed class OrderedOutput
{
    // An entry that grew beyond this is not kept for the next page.
    private const int LargestKept = 4 << 20;

    private readonly Stream _stream;
    private readonly RecordFormat _format;
    private readonly ConsoleMessages _messages;
    private readonly InOrder<OutputEntry> _entries;
    private readonly Stack<OutputEntry> _spare = [];

    public OrderedOutput(Stream stream, RecordFormat format, ConsoleMessages messages, int window)
    {
        _stream = stream;
        _format = format;
        _messages = messages;
        _entries = new InOrder<OutputEntry>(window, WriteEntry);
    }

    public int Errors { get; private set; }

    public long EntriesWritten => _entries.Count;

    /// <summary>True once nothing can be written any more.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Why writing stopped, null when the reader of the output went away.</summary>
    public IOException? Fault { get; private set; }

    public void Start() => WriteEdge(_format.WriteStart);

    public void End() => WriteEdge(_format.WriteEnd);

    /// <summary>Takes the right to write away from everybody, waiting a moment for a write that is under way.</summary>
    public void Seize() => _entries.Seize();

    public OutputEntry Rent() => _entries.Alone(() => _spare.TryPop(out OutputEntry? entry) ? entry : new OutputEntry());

    /// <summary>Waits until entry <paramref name="number"/> lies within the window.</summary>
    public void WaitForRoom(long number) => _entries.WaitForRoom(number);

    public void Put(long number, OutputEntry entry) => _entries.Put(number, entry);

    private void WriteEntry(OutputEntry entry)
    {
        if (_entries.Count > 0)
        {
            Write(_format.WriteSeparator);
        }

        Write(entry.Bytes.WrittenSpan);
        if (entry.Error is { } error)
        {
            Errors++;
            _messages.Error(error.Source, error.Message);
        }

        foreach (string warning in entry.Warnings)
        {
            _messages.Warning(entry.Source, warning);
        }

        if (entry.Bytes.Capacity <= LargestKept)
        {
            entry.Clear();
            _spare.Push(entry);
        }
    }

    private void WriteEdge(Action<IBufferWriter<byte>> write) => _entries.Alone(() =>
    {
        Write(write);
        return true;
    });

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
            _stream.Write(bytes);
        }
        catch (IOException exception)
        {
            Fault = exception is BrokenPipeException ? null : exception;
            IsStopped = true;
            _entries.Stop();
        }
    }
}
