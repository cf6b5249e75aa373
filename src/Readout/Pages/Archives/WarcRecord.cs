using System.Globalization;
using System.Text;
using Readout.Pages.Bytes;

namespace Readout.Pages.Archives;

/// <summary>The header of a WARC record (<see href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"/>).</summary>
internal sealed class WarcRecord
{
    private const int MaxHeaderBytes = 64 << 10;

    private readonly Dictionary<string, string> _fields;

    private WarcRecord(Dictionary<string, string> fields) => _fields = fields;

    public string Type => this["WARC-Type"] ?? "";

    public string? TargetUri => this["WARC-Target-URI"]?.Trim('<', '>');

    public string? Date => this["WARC-Date"];

    public string? Id => this["WARC-Record-ID"];

    public string ContentType => this["Content-Type"] ?? "";

    public bool IsTruncated => this["WARC-Truncated"] is not null;

    public long? ContentLength =>
        long.TryParse(this["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : null;

    private string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>The next record's header, passing over whatever is none; null at the end.</summary>
    public static WarcRecord? Next(PeekableStream bytes)
    {
        while (bytes.ReadLine(MaxHeaderBytes, out _) is { } line)
        {
            if (line.AsSpan().StartsWith("WARC/"u8) && ReadFields(bytes) is { } fields)
            {
                return new WarcRecord(fields);
            }
        }

        return null;
    }

    /// <summary>Header lines up to the blank one: <c>Name: value</c>, a line that begins with space goes on with the one before.</summary>
    public static Dictionary<string, string>? ReadFields(PeekableStream bytes)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        while (bytes.ReadLine(MaxHeaderBytes, out bool isTooLong) is { } line)
        {
            if (line.Length == 0 && !isTooLong)
            {
                return fields;
            }

            string text = Encoding.UTF8.GetString(line);
            int colon = text.IndexOf(':');
            if (text.Length > 0 && text[0] is ' ' or '\t' && last is not null)
            {
                fields[last] += " " + text.Trim();
            }
            else if (colon > 0)
            {
                last = text[..colon].Trim();
                fields[last] = text[(colon + 1)..].Trim();
            }
        }

        return null;
    }
}
