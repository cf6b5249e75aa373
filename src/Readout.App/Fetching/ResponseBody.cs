using System.IO.Compression;

namespace Readout.App.Fetching;

/// <summary>Why a body was not read to its end.</summary>
internal enum BodyFault
{
    None,
    TooLarge,
    Bomb,
    UnknownCoding,
}

/// <summary>A body as read: its bytes, or the fault.</summary>
internal readonly record struct BodyResult(byte[]? Bytes, BodyFault Fault);

/// <summary>Reads bodies of answers, unpacked as their header says (RFC 9110, content codings), within bounds on what they come to.</summary>
internal static class ResponseBody
{
    /// <summary>The codings that can be unpacked, as <c>Accept-Encoding</c> has them.</summary>
    public const string Codings = "gzip, br, deflate";

    // Pages pack to a tenth, the most repetitive to a fiftieth; what unpacks to more than this was made to.
    private const int MaxRatio = 200;
    private const int RatioCountsFrom = 4 << 20;
    private const int MaxCodings = 2;

    public static async Task<BodyResult> Read(HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        var received = new CountingStream(await response.Content.ReadAsStreamAsync(cancellationToken));
        await using Stream? body = Unpack(received, [.. response.Content.Headers.ContentEncoding]);
        if (body is null)
        {
            return new BodyResult(null, BodyFault.UnknownCoding);
        }

        using var whole = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > maxBytes)
            {
                return new BodyResult(null, BodyFault.TooLarge);
            }

            if (whole.Length > RatioCountsFrom && whole.Length / MaxRatio > received.Count)
            {
                return new BodyResult(null, BodyFault.Bomb);
            }
        }

        return new BodyResult(whole.ToArray(), BodyFault.None);
    }

    private static Stream? Unpack(Stream received, string[] codings)
    {
        Stream? body = codings.Length > MaxCodings ? null : received;
        for (int i = codings.Length - 1; i >= 0 && body is not null; i--)
        {
            body = codings[i].ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "deflate" => new ZLibStream(body, CompressionMode.Decompress),
                "identity" or "" => body,
                _ => null,
            };
        }

        return body;
    }

    private sealed class CountingStream(Stream inner) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await inner.ReadAsync(buffer, cancellationToken);
            Count += read;
            return read;
        }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
    }
}
