using System.Buffers;

namespace Readout.Pages.Bytes;

/// <summary>A read-only stream that can be looked into before it is read. Memory: one buffer, which grows with the longest peek or line.</summary>
internal sealed class PeekableStream(Stream inner) : Stream
{
    private byte[] _buffer = new byte[32 << 10];
    private int _start;
    private int _end;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    private int Buffered => _end - _start;

    /// <summary>The next <paramref name="count"/> bytes, fewer at the end of the stream. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (Buffered < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, Math.Min(count, Buffered));
    }

    /// <summary>The next line without its line end, null at the end of the stream and <paramref name="isTooLong"/> when it has over <paramref name="maxBytes"/> bytes (it is skipped then).</summary>
    public byte[]? ReadLine(long maxBytes, out bool isTooLong)
    {
        isTooLong = false;
        int searched = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + searched, Buffered - searched).IndexOf((byte)'\n');
            if (at >= 0)
            {
                return TakeLine(searched + at, searched + at + 1);
            }

            searched = Buffered;
            if (searched > maxBytes)
            {
                isTooLong = true;
                SkipLine();
                return [];
            }

            if (!Fill())
            {
                return Buffered == 0 ? null : TakeLine(Buffered, Buffered);
            }
        }
    }

    /// <summary>The next bytes, at most <paramref name="count"/>; fewer at the end of the stream.</summary>
    public byte[] ReadAtMost(long count)
    {
        using var taken = new MemoryStream((int)Math.Min(count, Math.Max(Buffered, 64 << 10)));
        while (taken.Length < count && (Buffered > 0 || Fill()))
        {
            int part = (int)Math.Min(Buffered, count - taken.Length);
            taken.Write(_buffer, _start, part);
            _start += part;
        }

        return taken.Length == taken.Capacity ? taken.GetBuffer() : taken.ToArray();
    }

    /// <summary>The next bytes, at most <paramref name="count"/>, in an array of the shared pool that the caller gives back.</summary>
    public byte[] RentAtMost(long count, out int length)
    {
        long known = inner.CanSeek ? inner.Length - inner.Position : 0;
        byte[] rented = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Min(count, Array.MaxLength), Buffered + Math.Max(known, 64 << 10)));
        length = 0;
        while (length < count && (Buffered > 0 || Fill()))
        {
            int part = (int)Math.Min(Buffered, count - length);
            if (length + part > rented.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(length + part, 2L * rented.Length), Array.MaxLength));
                rented.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(rented);
                rented = larger;
            }

            _buffer.AsSpan(_start, part).CopyTo(rented.AsSpan(length));
            _start += part;
            length += part;
        }

        return rented;
    }

    /// <summary>Puts bytes back that were read last: they are read again.</summary>
    public void Unread(ReadOnlySpan<byte> bytes)
    {
        byte[] joined = new byte[Math.Max(_buffer.Length, bytes.Length + Buffered)];
        bytes.CopyTo(joined);
        _buffer.AsSpan(_start, Buffered).CopyTo(joined.AsSpan(bytes.Length));
        (_end, _start, _buffer) = (bytes.Length + Buffered, 0, joined);
    }

    /// <summary>Passes over <paramref name="count"/> bytes; returns how many there were.</summary>
    public long Skip(long count)
    {
        long skipped = 0;
        while (skipped < count && (Buffered > 0 || Fill()))
        {
            int part = (int)Math.Min(Buffered, count - skipped);
            _start += part;
            skipped += part;
        }

        return skipped;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Buffered == 0 && !Fill())
        {
            return 0;
        }

        int count = Math.Min(buffer.Length, Buffered);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte[] TakeLine(int length, int taken)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        _start += taken;
        return line.EndsWith("\r"u8) ? line[..^1].ToArray() : line.ToArray();
    }

    private void SkipLine()
    {
        do
        {
            int at = _buffer.AsSpan(_start, Buffered).IndexOf((byte)'\n');
            _start = at < 0 ? _end : _start + at + 1;
            if (at >= 0)
            {
                return;
            }
        }
        while (Fill());
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, Buffered).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = inner.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
