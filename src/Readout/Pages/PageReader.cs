using System.Text;
using System.Text.Json;

namespace Readout.Pages;

/// <summary>Reads what arrived: bytes in, pages out one by one. What the bytes are is told by their content.</summary>
public static class PageReader
{
    public static IEnumerable<PageResult> Read(Stream stream, string source, PageReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return ReadAll(stream, source, options);
    }

    private static IEnumerable<PageResult> ReadAll(Stream stream, string source, PageReaderOptions options)
    {
        using var memory = new MemoryStream();
        using (var buffered = new BufferedStream(stream))
        {
            int first = buffered.ReadByte();
            int second = buffered.ReadByte();
            var head = new MemoryStream([(byte)first, (byte)second]);
            var all = new ConcatenatedStream(head, buffered);
            if (first == 0x1f && second == 0x8b)
            {
                new System.IO.Compression.GZipStream(all, System.IO.Compression.CompressionMode.Decompress).CopyTo(memory);
            }
            else
            {
                all.CopyTo(memory);
            }
        }

        string text = Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
        if (text.AsSpan().TrimStart().StartsWith('{'))
        {
            foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return PageResult.Of(OfJson(line, options));
            }

            yield break;
        }

        PageKind kind = options.PlainTextIs == PlainTextIs.ArticleText ? PageKind.ArticleText
            : text.AsSpan().TrimStart().StartsWith('<') ? PageKind.Html : PageKind.SavedText;
        yield return PageResult.Of(new Page { Source = source, Kind = kind, Content = text, Url = options.Url, Published = options.Published, Language = options.Language });
    }

    private static Page OfJson(string line, PageReaderOptions options)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string? Text(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
        string? html = Text("html");
        return new Page
        {
            Source = Text("source") ?? "",
            Kind = html is not null ? PageKind.Html : options.PlainTextIs == PlainTextIs.ArticleText ? PageKind.ArticleText : PageKind.SavedText,
            Content = html ?? Text("text") ?? "",
            Url = Text("url") ?? options.Url,
            Published = options.Published ?? (Text("published") is { } date ? Dates.IsoDate.TryParse(date, out Dates.PartialDate? parsed) ? parsed : null : null),
            Language = options.Language ?? Text("language"),
        };
    }

    private sealed class ConcatenatedStream(Stream first, Stream second) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = first.Read(buffer, offset, count);
            return read > 0 ? read : second.Read(buffer, offset, count);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
