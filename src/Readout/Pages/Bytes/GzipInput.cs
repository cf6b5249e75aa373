using System.IO.Compression;

namespace Readout.Pages.Bytes;

/// <summary>
/// Unpacks gzip, one member or many, and never throws for what the bytes are: a file that is cut off or damaged ends where it cannot be read
/// further, and <see cref="Fault"/> says so. After damage, <see cref="TryResume"/> goes on at the next member.
/// </summary>
internal sealed class GzipInput : Stream
{
    private readonly CompressedBytes _compressed;
    private GZipStream _gzip;
    private bool _hasEnded;

    public GzipInput(Stream compressed)
    {
        _compressed = new CompressedBytes(compressed);
        _gzip = new GZipStream(_compressed, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>What was amiss, null so far as all is well.</summary>
    public string? Fault { get; private set; }

    /// <summary>True when bytes in the middle make no sense, not merely the end is missing.</summary>
    public bool IsDamaged { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b, 0x08]) || head.SequenceEqual((ReadOnlySpan<byte>)[0x1f, 0x8b]);

    /// <summary>After the end: true when more members were found behind a damaged one.</summary>
    public bool TryResume()
    {
        if (!_hasEnded || Fault is null || !_compressed.SeekMember())
        {
            return false;
        }

        _gzip.Dispose();
        _gzip = new GZipStream(_compressed, CompressionMode.Decompress, leaveOpen: true);
        _hasEnded = false;
        return true;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_hasEnded || buffer.IsEmpty)
        {
            return 0;
        }

        int read;
        try
        {
            read = _gzip.Read(buffer);
        }
        catch (InvalidDataException)
        {
            IsDamaged = true;
            return End("the gzip is damaged; what stands before the damage was read");
        }

        return read > 0 ? read : End(IsWhole() ? null : "the gzip is cut off; what is there was read");
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
            _gzip.Dispose();
            _compressed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int End(string? fault)
    {
        _hasEnded = true;
        Fault ??= fault;
        return 0;
    }

    // GZipStream ends without a word where its input ends, whole or not. So it is given one more member, small and known:
    // it comes out again only if the member before was whole.
    private bool IsWhole()
    {
        _compressed.AppendProbe();
        Span<byte> probe = stackalloc byte[64];
        try
        {
            int read = _gzip.Read(probe);
            return probe[..read].SequenceEqual(CompressedBytes.Probe) || !_compressed.IsProbeTouched;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
