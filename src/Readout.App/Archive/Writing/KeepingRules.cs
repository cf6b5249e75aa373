using Readout.Pages;

namespace Readout.App.Archive.Writing;

/// <summary>
/// Whether a page's bytes may be kept: not where it asks for no archived copies (<c>robots</c> with <c>noarchive</c>) or reserves text and data mining
/// (<see href="https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/">TDM Reservation Protocol</see>, <c>tdm-reservation</c> 1). Its record may.
/// </summary>
internal static class KeepingRules
{
    // What stands in a head, generously: the rules of a page stand there and nowhere else.
    private const int HeadLength = 64 << 10;

    public static bool MayKeep(Page page) => page.Kind != PageKind.Html || !Forbids(page.Content.AsSpan(0, Math.Min(page.Content.Length, HeadLength)));

    private static bool Forbids(ReadOnlySpan<char> head)
    {
        while (NextMeta(ref head, out ReadOnlySpan<char> meta))
        {
            if ((Names(meta, "robots") && meta.Contains("noarchive", StringComparison.OrdinalIgnoreCase))
                || (Names(meta, "tdm-reservation") && Value(meta, "content") is "1"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NextMeta(ref ReadOnlySpan<char> head, out ReadOnlySpan<char> meta)
    {
        meta = default;
        int start = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        int end = start < 0 ? -1 : head[start..].IndexOf('>');
        if (end < 0)
        {
            return false;
        }

        meta = head.Slice(start, end);
        head = head[(start + end)..];
        return true;
    }

    private static bool Names(ReadOnlySpan<char> meta, string name) => Value(meta, "name").Equals(name, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> meta, string attribute)
    {
        int at = meta.IndexOf($" {attribute}=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return [];
        }

        ReadOnlySpan<char> rest = meta[(at + attribute.Length + 2)..];
        if (rest.IsEmpty || rest[0] is not ('"' or '\''))
        {
            int end = rest.IndexOfAny(" \t\r\n/");
            return end < 0 ? rest : rest[..end];
        }

        int close = rest[1..].IndexOf(rest[0]);
        return close < 0 ? [] : rest.Slice(1, close).Trim();
    }
}
