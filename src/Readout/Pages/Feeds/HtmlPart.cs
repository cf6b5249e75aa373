using System.Net;
using System.Text;

namespace Readout.Pages.Feeds;

/// <summary>Parts of HTML between a tag and the one that closes it.</summary>
internal static class HtmlPart
{
    /// <summary>What stands between the tag where the scanner is and its end tag, where the scanner is left.</summary>
    public static ReadOnlySpan<char> Inner(ReadOnlySpan<char> html, ref TagScanner tags)
    {
        int from = tags.End;
        ReadOnlySpan<char> name = tags.Name;
        int depth = 1;
        while (tags.Next())
        {
            depth += !tags.Is(name) ? 0 : tags.IsEndTag ? -1 : 1;
            if (depth == 0)
            {
                return html[from..tags.Start];
            }
        }

        return html[from..];
    }

    /// <summary>The words, without tags, white space as single blanks.</summary>
    public static string Text(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        var tags = new TagScanner(html);
        int from = 0;
        while (tags.Next())
        {
            text.Append(html[from..tags.Start]);
            from = tags.End;
        }

        text.Append(html[from..]);
        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The lines, parted by breaks and paragraphs, without the empty ones; tags within a line stay.</summary>
    public static List<string> Lines(string html)
    {
        var lines = new List<string>();
        var tags = new TagScanner(html);
        int from = 0;
        while (tags.Next())
        {
            if (tags.Is("br") || tags.Is("p"))
            {
                Add(html.AsSpan(from, tags.Start - from));
                from = tags.End;
            }
        }

        Add(html.AsSpan(from));
        return lines;

        void Add(ReadOnlySpan<char> line)
        {
            if (line.Trim() is { IsEmpty: false } trimmed)
            {
                lines.Add(trimmed.ToString());
            }
        }
    }
}
