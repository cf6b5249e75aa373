using System.Buffers;
using System.Net;
using System.Text;

namespace Readout.Pages.Feeds;

/// <summary>
/// Mends what feeds that are pasted together get wrong most: <c>&amp;</c> that begins no entity, and the entities of HTML, which XML does not have.
/// A document that defines entities of its own is left as it is.
/// </summary>
internal static class XmlRepair
{
    private const int LongestEntity = 32;

    private static readonly SearchValues<char> EntityCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The text with its ampersands repaired, null when there is none to repair.</summary>
    public static string? Repair(string xml)
    {
        if (xml.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var repaired = new StringBuilder(xml.Length + 64);
        int from = 0;
        while (xml.IndexOf('&', from) is >= 0 and var at)
        {
            if (xml.AsSpan(from, at - from).LastIndexOf("<![CDATA[") is >= 0 and var open && xml.IndexOf("]]>", from + open, StringComparison.Ordinal) is var close && (close < 0 || close > at))
            {
                int end = close < 0 ? xml.Length : close;
                repaired.Append(xml, from, end - from);
                from = end;
                continue;
            }

            repaired.Append(xml, from, at - from);
            from = at + Append(repaired, xml.AsSpan(at, Math.Min(LongestEntity, xml.Length - at)));
        }

        repaired.Append(xml, from, xml.Length - from);
        return repaired.Length == xml.Length && repaired.Equals(xml) ? null : repaired.ToString();
    }

    // Writes what stands for the ampersand at the beginning of the text; returns how much of the text that was.
    private static int Append(StringBuilder repaired, ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(';');
        string entity = end < 2 || text[2..end].ContainsAnyExcept(EntityCharacters) || !(char.IsAsciiLetter(text[1]) || text[1] == '#') ? "" : text[..(end + 1)].ToString();
        if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" || (entity.Length > 3 && entity[1] == '#'))
        {
            repaired.Append(entity);
            return entity.Length;
        }

        if (entity.Length > 0 && WebUtility.HtmlDecode(entity) is { } decoded && decoded != entity)
        {
            repaired.Append(decoded);
            return entity.Length;
        }

        repaired.Append("&amp;");
        return 1;
    }
}
