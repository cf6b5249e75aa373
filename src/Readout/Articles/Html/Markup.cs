using System.Net;

namespace Readout.Articles.Html;

/// <summary>Words out of an attribute or a JSON string that may hold markup and character references.</summary>
internal static class Markup
{
    /// <summary>One line of plain words.</summary>
    public static string PlainText(string text)
    {
        string decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        decoded = decoded.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(decoded) : decoded;
        var line = new LineBuilder(decoded.Length + 1);
        ReadOnlySpan<char> rest = decoded;
        while (!rest.IsEmpty)
        {
            int open = IndexOfTag(rest);
            line.Append(open < 0 ? rest : rest[..open]);
            int close = open < 0 ? -1 : rest[open..].IndexOf('>');
            rest = close < 0 ? default : rest[(open + close + 1)..];
        }

        return line.ToString();
    }

    private static int IndexOfTag(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '<' && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!'))
            {
                return text[i..].Contains('>') ? i : -1;
            }
        }

        return -1;
    }
}
