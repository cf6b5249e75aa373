using System.Text;

namespace Readout.Articles.Html;

/// <summary>
/// Takes tags out of markup that is nested deeper than any page a reader could see. HTML's rules for open elements cost time with the square
/// of the depth (AngleSharp 1.10.3: 30 s for 100,000 nested div); real pages stay below a depth of 100. Words are never taken out.
/// </summary>
internal static class MarkupDepth
{
    private const int Deepest = 600;

    // How far an end tag looks for its start tag.
    private const int Reach = 32;

    // Elements that never nest in themselves, whose end tags are often left out: they are not counted.
    private static readonly Dictionary<ulong, Kind> Kinds = new (Kind Kind, string Names)[]
    {
        (Kind.Uncounted, "area base br col embed hr img input link meta param source track wbr"),
        (Kind.Uncounted, "p li option tr td th dd dt html body head"),
        (Kind.Raw, "script style textarea title iframe xmp"),
    }.SelectMany(group => group.Names.Split(' ').Select(name => KeyValuePair.Create(KeyOf(name), group.Kind))).ToDictionary();

    private enum Kind
    {
        Counted,
        Uncounted,
        Raw,
    }

    /// <summary>The markup as it is, or with the tags below the greatest depth taken out.</summary>
    public static string Limit(string html)
    {
        StringBuilder? kept = null;
        int copied = 0;
        var open = new List<ulong>();
        for (int at = NextTag(html, 0); at >= 0;)
        {
            bool isEnd = html[at + 1] == '/';
            ulong key = KeyOf(html.AsSpan(isEnd ? at + 2 : at + 1));
            int end = EndOfTag(html, at);
            bool wasDeep = open.Count >= Deepest;
            Kind kind = Kinds.GetValueOrDefault(key);
            if (kind == Kind.Counted)
            {
                Count(open, key, isEnd);
            }

            if (kind == Kind.Counted && wasDeep && open.Count >= Deepest)
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, at - copied);
                copied = end;
            }

            at = NextTag(html, !isEnd && kind == Kind.Raw ? EndOfRaw(html, end) : end);
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static void Count(List<ulong> open, ulong key, bool isEnd)
    {
        if (!isEnd)
        {
            open.Add(key);
            return;
        }

        for (int i = open.Count - 1; i >= Math.Max(0, open.Count - Reach); i--)
        {
            if (open[i] == key)
            {
                open.RemoveRange(i, open.Count - i);
                break;
            }
        }
    }

    // The next "<name" or "</name" outside comments.
    private static int NextTag(string html, int from)
    {
        int at = from;
        while (at < html.Length && (at = html.IndexOf('<', at)) >= 0 && at + 2 < html.Length)
        {
            char c = html[at + 1];
            if (char.IsAsciiLetter(c) || (c == '/' && char.IsAsciiLetter(html[at + 2])))
            {
                return at;
            }

            if (c == '!' && html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                int close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                if (close < 0)
                {
                    return -1;
                }

                at = close;
            }

            at++;
        }

        return -1;
    }

    private static int EndOfTag(string html, int at)
    {
        int end = html.IndexOf('>', at);
        return end < 0 ? html.Length : end + 1;
    }

    private static int EndOfRaw(string html, int at)
    {
        int end = html.IndexOf("</", at, StringComparison.Ordinal);
        while (end >= 0 && end + 2 < html.Length && Kinds.GetValueOrDefault(KeyOf(html.AsSpan(end + 2))) != Kind.Raw)
        {
            end = html.IndexOf("</", end + 2, StringComparison.Ordinal);
        }

        return end < 0 ? html.Length : end;
    }

    // Up to eight letters of a tag's name, lower-case: enough to tell the elements apart that matter here.
    private static ulong KeyOf(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        for (int i = 0; i < Math.Min(8, name.Length) && char.IsAsciiLetterOrDigit(name[i]); i++)
        {
            key = (key << 8) | (byte)char.ToLowerInvariant(name[i]);
        }

        return key;
    }
}
