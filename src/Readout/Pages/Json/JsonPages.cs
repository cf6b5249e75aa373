using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Readout.Pages.Bytes;
using Readout.Pages.Charsets;

namespace Readout.Pages.Json;

/// <summary>
/// JSON Lines, a JSON array or a single JSON object of pages; a JSON Feed. Lines come one by one, whatever the size of the file.
/// </summary>
internal static class JsonPages
{
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 256 };

    public static bool LooksLikeJson(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> start = WithoutMark(head).TrimStart(" \t\r\n"u8);
        if (start.IsEmpty || start[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        ReadOnlySpan<byte> next = start[1..].TrimStart(" \t\r\n"u8);
        return !next.IsEmpty && (start[0] == '{' ? next[0] is (byte)'"' or (byte)'}' : next[0] is (byte)'{' or (byte)']');
    }

    public static IEnumerable<PageResult> Read(PeekableStream bytes, GzipInput? gzip, PageOrigin origin)
    {
        bytes.Skip(bytes.Peek(3).Length - WithoutMark(bytes.Peek(3)).Length);
        byte[]? first = ReadContentLine(bytes, origin, out bool isTooLong);
        if (first is not null && !isTooLong && TryParse(first) is { RootElement.ValueKind: JsonValueKind.Object } line)
        {
            return ReadLines(line, bytes, gzip, origin);
        }

        byte[] rest = isTooLong ? [] : bytes.ReadAtMost(origin.Options.MaxBytes + 1);
        if (isTooLong || rest.Length > origin.Options.MaxBytes)
        {
            return [origin.TooLarge()];
        }

        byte[] all = [.. first ?? [], (byte)'\n', .. rest];
        return TryParse(all) is { } whole
            ? ReadWhole(whole, origin.Warn(gzip?.Fault))
            : ReadLines(null, new PeekableStream(new MemoryStream(all)), gzip, origin);
    }

    private static IEnumerable<PageResult> ReadLines(JsonDocument? first, PeekableStream bytes, GzipInput? gzip, PageOrigin origin)
    {
        int number = 0;
        if (first is not null)
        {
            using (first)
            {
                number = 1;
                foreach (PageResult page in ReadWhole(first, origin))
                {
                    yield return page;
                }
            }
        }

        while (ReadContentLine(bytes, origin, out bool isTooLong, ref number) is { } line)
        {
            PageOrigin ofLine = (origin with { Source = LineSource(origin, number) }).Warn(gzip?.Fault);
            if (isTooLong)
            {
                yield return ofLine.TooLarge();
                continue;
            }

            using JsonDocument? json = TryParse(line);
            yield return json is null ? ofLine.Unreadable("bad-json", "is no JSON") : JsonPage.Read(json.RootElement, ofLine);
        }
    }

    private static IEnumerable<PageResult> ReadWhole(JsonDocument json, PageOrigin origin)
    {
        JsonElement root = json.RootElement;
        if (JsonFeed.IsFeed(root))
        {
            return JsonFeed.Read(root, origin);
        }

        JsonElement[] elements = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
        return elements.Length == 0
            ? [origin.Unreadable("no-page", "is an empty JSON array")]
            : [.. elements.Select((element, i) => JsonPage.Read(element, origin with { Source = LineSource(origin, i + 1) }))];
    }

    private static string LineSource(PageOrigin origin, int number) => string.Create(CultureInfo.InvariantCulture, $"{origin.Source}#{number}");

    private static byte[]? ReadContentLine(PeekableStream bytes, PageOrigin origin, out bool isTooLong)
    {
        int ignored = 0;
        return ReadContentLine(bytes, origin, out isTooLong, ref ignored);
    }

    private static byte[]? ReadContentLine(PeekableStream bytes, PageOrigin origin, out bool isTooLong, ref int number)
    {
        byte[]? line;
        do
        {
            line = bytes.ReadLine(origin.Options.MaxBytes, out isTooLong);
            number++;
        }
        while (line is not null && !isTooLong && line.AsSpan().TrimStart(" \t"u8).IsEmpty);

        return line;
    }

    public static JsonDocument? TryParse(byte[] bytes)
    {
        byte[] utf8 = Utf8.IsValid(bytes) ? bytes : Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes, null).Text);
        try
        {
            return JsonDocument.Parse(utf8, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\ufeff"u8) ? bytes[3..] : bytes;
}
