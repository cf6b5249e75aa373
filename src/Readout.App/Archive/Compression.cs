using System.Buffers;
using System.IO.Compression;

namespace Readout.App.Archive;

/// <summary>Brotli (<see href="https://www.rfc-editor.org/rfc/rfc7932">RFC 7932</see>) at a quality that keeps up with reading.</summary>
internal static class Compression
{
    private const int Quality = 4;
    private const int Window = 20;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer, out int written, Quality, Window)
                ? buffer[..written]
                : throw new InvalidOperationException("Brotli needs more room than it says.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The bytes again; <see cref="InvalidDataException"/> when they were damaged.</summary>
    public static byte[] Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
