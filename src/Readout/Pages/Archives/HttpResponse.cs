using System.Globalization;
using System.IO.Compression;
using System.Text;
using Readout.Pages.Bytes;

namespace Readout.Pages.Archives;

/// <summary>An HTTP response as an archive keeps it: status line, header fields, and the body with its transfer and content encodings taken off.</summary>
internal sealed record HttpResponse(int Status, string? ContentType, byte[] Body)
{
    /// <summary>The response in <paramref name="message"/>, null when it is none or its body has over <paramref name="maxBytes"/> bytes.</summary>
    public static HttpResponse? Read(byte[] message, long maxBytes)
    {
        var bytes = new PeekableStream(new MemoryStream(message));
        string[] status = Encoding.Latin1.GetString(bytes.ReadLine(4096, out _) ?? []).Split(' ', 3);
        if (status.Length < 2 || !status[0].StartsWith("HTTP/", StringComparison.Ordinal)
            || !int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            || WarcRecord.ReadFields(bytes) is not { } fields)
        {
            return null;
        }

        byte[] body = bytes.ReadAtMost(long.MaxValue);
        if (fields.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Unchunk(body);
        }

        byte[]? decoded = Decode(body, fields.GetValueOrDefault("Content-Encoding"), maxBytes);
        return decoded is null ? null : new HttpResponse(code, fields.GetValueOrDefault("Content-Type"), decoded);
    }

    // Many archives keep the header but store the body without its chunks: then it is taken as it is.
    private static byte[] Unchunk(byte[] body)
    {
        var bytes = new PeekableStream(new MemoryStream(body));
        using var whole = new MemoryStream();
        while (bytes.ReadLine(64, out _) is { } line)
        {
            ReadOnlySpan<char> size = Encoding.ASCII.GetString(line).AsSpan();
            size = size[..(size.IndexOf(';') is >= 0 and var at ? at : size.Length)].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0)
            {
                return whole.Length == 0 ? body : whole.ToArray();
            }

            if (length == 0)
            {
                break;
            }

            whole.Write(bytes.ReadAtMost(length));
            bytes.ReadLine(64, out _);
        }

        return whole.ToArray();
    }

    private static byte[]? Decode(byte[] body, string? encoding, long maxBytes)
    {
        Stream packed = new MemoryStream(body);
        using Stream? unpacked = encoding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when GzipInput.IsGzip(body.AsSpan(0, Math.Min(3, body.Length))) => new GzipInput(packed),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" => IsZlib(body) ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (unpacked is null)
        {
            return body;
        }

        try
        {
            byte[] whole = new PeekableStream(unpacked).ReadAtMost(maxBytes + 1);
            return whole.Length > maxBytes ? null : whole;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException or IOException)
        {
            // The archive took the encoding off and kept the header.
            return body;
        }
    }

    private static bool IsZlib(byte[] body) => body.Length > 1 && (body[0] & 0x0f) == 8 && ((body[0] << 8) + body[1]) % 31 == 0;
}
