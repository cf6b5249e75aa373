using System.Buffers;
using System.Text;

namespace Readout.Pages.Charsets;

/// <summary>What a page or the header it came with says of its own character encoding.</summary>
internal static class DeclaredCharset
{
    // The standard looks at 1,024 bytes; pages in the field put scripts before the declaration.
    private const int MetaBytes = 16 << 10;

    private static readonly SearchValues<byte> LabelEnds = SearchValues.Create(" \t\r\n\"';,/>"u8);

    /// <summary><c>text/html; charset=windows-1251</c> → <c>windows-1251</c>.</summary>
    public static string? InContentType(string? contentType) => contentType is null ? null : After("charset", Encoding.UTF8.GetBytes(contentType));

    /// <summary>The charset of a <c>meta</c> element, or the encoding of an XML declaration, near the beginning of the bytes.</summary>
    public static string? InMarkup(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, MetaBytes)];
        if (head.TrimStart(" \t\r\n"u8).StartsWith("<?xml"u8) && head.IndexOf("?>"u8) is > 0 and var end && After("encoding", head[..end]) is { } encoding)
        {
            return encoding;
        }

        while (IndexOfIgnoreCase(head, "<meta"u8) is >= 0 and var at)
        {
            head = head[(at + 5)..];
            int close = head.IndexOf((byte)'>');
            ReadOnlySpan<byte> tag = close < 0 ? head : head[..close];
            if (After("charset", tag) is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    // charset = "label", charset='label', charset=label;
    private static string? After(string name, ReadOnlySpan<byte> text)
    {
        Span<byte> key = stackalloc byte[name.Length];
        Encoding.ASCII.GetBytes(name, key);
        while (IndexOfIgnoreCase(text, key) is >= 0 and var at)
        {
            text = text[(at + key.Length)..];
            ReadOnlySpan<byte> rest = text.TrimStart(" \t\r\n"u8);
            if (!rest.StartsWith("="u8))
            {
                continue;
            }

            rest = rest[1..].TrimStart(" \t\r\n\"'"u8);
            int end = rest.IndexOfAny(LabelEnds);
            string label = Encoding.ASCII.GetString(end < 0 ? rest : rest[..end]);
            return label.Length is > 0 and < 40 ? label : null;
        }

        return null;
    }

    private static int IndexOfIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lowercase)
    {
        int from = 0;
        byte first = lowercase[0];
        byte upper = first is >= (byte)'a' and <= (byte)'z' ? (byte)(first - 32) : first;
        while (text[from..].IndexOfAny(first, upper) is >= 0 and var step)
        {
            from += step;
            if (from + lowercase.Length > text.Length)
            {
                return -1;
            }

            if (Ascii.EqualsIgnoreCase(text.Slice(from, lowercase.Length), lowercase))
            {
                return from;
            }

            from++;
        }

        return -1;
    }
}
