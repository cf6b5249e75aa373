using System.Buffers;
using Readout.Records;

namespace Readout.App.Output;

/// <summary>What one page came to: the bytes of its record or of its error, and what is said of it on standard error.</summary>
internal sealed class OutputEntry
{
    public ArrayBufferWriter<byte> Bytes { get; } = new(16 << 10);

    public InputError? Error { get; set; }

    public string Source { get; set; } = "";

    public IReadOnlyList<string> Warnings { get; set; } = [];

    public void Clear()
    {
        Bytes.ResetWrittenCount();
        Error = null;
        Warnings = [];
    }
}
