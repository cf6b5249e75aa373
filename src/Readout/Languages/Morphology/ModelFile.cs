using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Readout.Text;

namespace Readout.Languages.Morphology;

/// <summary>
/// The bytes of an embedded model file, read in place: nothing is copied or parsed when the program starts. Little-endian. Thread-safe.
/// </summary>
internal sealed unsafe class ModelFile
{
    private readonly byte* _start;
    private readonly int _length;

    public ModelFile(string name)
    {
        Stream stream = EmbeddedData.Open(name);
        _length = checked((int)stream.Length);
        _start = stream is UnmanagedMemoryStream unmanaged ? unmanaged.PositionPointer : Copy(stream, _length);
    }

    public ModelFile(ReadOnlySpan<byte> bytes)
    {
        _length = bytes.Length;
        _start = (byte*)NativeMemory.Alloc((nuint)_length);
        bytes.CopyTo(new Span<byte>(_start, _length));
    }

    public ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>The numbers of 16 bits from there on as the file has them; <see cref="Native"/> makes each one the machine's.</summary>
    public ReadOnlySpan<short> Int16s(int offset) => MemoryMarshal.Cast<byte, short>(Bytes[offset..]);

    public static short Native(short number) => BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number);

    public int ReadInt32(int offset) => BinaryPrimitives.ReadInt32LittleEndian(Bytes[offset..]);

    public uint ReadUInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes[offset..]);

    public ushort ReadUInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes[offset..]);

    public short ReadInt16(int offset) => BinaryPrimitives.ReadInt16LittleEndian(Bytes[offset..]);

    // The copy lives as long as the process, like the mapped file that it stands for.
    private static byte* Copy(Stream stream, int length)
    {
        byte* start = (byte*)NativeMemory.Alloc((nuint)length);
        stream.ReadExactly(new Span<byte>(start, length));
        return start;
    }
}
