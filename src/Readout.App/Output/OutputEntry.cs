using System.Buffers;
using Readout.Records;

namespace Readout.App.Output;

/// <summary>What one page came to: the bytes of its record or of its error.</summary>
internal sealed class OutputEntry
{
    public ArrayBufferWriter<byte> Bytes { get; } = new(16 << 10);

    public InputError? Error { get; set; }
}
