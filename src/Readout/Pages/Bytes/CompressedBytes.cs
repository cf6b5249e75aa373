using System.IO.Compression;

namespace Readout.Pages.Bytes;

/// <summary>The compressed side of a gzip: hands its bytes on, remembers the last of them, and can put a probe member behind the end.</summary>
internal sealed class CompressedBytes(Stream inner) : Stream
{
    private static readonly byte[] ProbeMember = Pack("readout: is the gzip whole?"u8);

    private byte[] _last = [];
    private byte[] _ahead = [];
    private int _aheadAt;
    private bool _isProbe;

    public static ReadOnlySpan<byte> Probe => "readout: is the gzip whole?"u8;

    public bool IsProbeTouched => _isProbe && _aheadAt > 0;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void AppendProbe()
    {
        _ahead = ProbeMember;
        _aheadAt = 0;
        _isProbe = true;
    }

    /// <summary>Goes to the next member behind the place of damage, which lies in the bytes that were handed on last.</summary>
    public bool SeekMember()
    {
        byte[] window = _last;
        _isProbe = false;
        _ahead = [];
        _aheadAt = 0;
        // The damaged member may itself begin in this window: what begins it is passed over.
        int from = 1;
        while (window.Length > 0)
        {
            int at = IndexOfMember(window, from);
            if (at >= 0)
            {
                _ahead = window[at..];
                _aheadAt = 0;
                return true;
            }

            byte[] next = new byte[8192];
            int read = inner.Read(next);
            window = read == 0 ? [] : [.. window.AsSpan(Math.Max(0, window.Length - 3)), .. next.AsSpan(0, read)];
            from = 0;
        }

        return false;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        if (_aheadAt < _ahead.Length)
        {
            read = Math.Min(buffer.Length, _ahead.Length - _aheadAt);
            _ahead.AsSpan(_aheadAt, read).CopyTo(buffer);
            _aheadAt += read;
        }
        else
        {
            read = _isProbe ? 0 : inner.Read(buffer);
        }

        if (read > 0 && !_isProbe)
        {
            if (_last.Length != read)
            {
                _last = new byte[read];
            }

            buffer[..read].CopyTo(_last);
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // ID1 ID2 CM=8 and a flag byte whose reserved bits are zero: https://www.rfc-editor.org/rfc/rfc1952#section-2.3
    private static int IndexOfMember(byte[] window, int from)
    {
        for (int at = from; at + 3 < window.Length; at++)
        {
            int step = window.AsSpan(at).IndexOf((ReadOnlySpan<byte>)[0x1f, 0x8b, 0x08]);
            if (step < 0 || at + step + 3 >= window.Length)
            {
                return -1;
            }

            at += step;
            if ((window[at + 3] & 0xe0) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
