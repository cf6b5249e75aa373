using System.Buffers;
using System.Globalization;
using System.Text;
using Readout.Text;

namespace Readout.Formats;

/// <summary>Words of a page made fit to stand in a line that people read.</summary>
public static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// White space runs become one space, and what could steer a terminal or hide words (control and direction characters) a replacement character.
    /// </summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = line.Length > 0;
                continue;
            }

            if (space)
            {
                line.Append(' ');
                space = false;
            }

            line.Append(IsUnsafe(c) ? Replacement : c);
        }

        return line.ToString();
    }

    /// <summary>The pieces of a content, with an ellipsis where words lie between.</summary>
    public static string Join(IReadOnlyList<TextSpan> pieces, string text) => string.Join(" … ", pieces.Select(piece => OneLine(piece.Of(text))));

    /// <summary>At most <paramref name="length"/> characters, cut at a space and marked as cut.</summary>
    public static string Shorten(string line, int length)
    {
        if (line.Length <= length)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', length);
        cut = cut < length / 2 ? length : cut;
        return line[..(char.IsLowSurrogate(line[cut]) ? cut - 1 : cut)].TrimEnd(' ', ',', ';', ':', '–', '—', '-') + "…";
    }

    public static void Write(StringBuilder text, IBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    public static bool IsUnsafe(char c) =>
        char.IsControl(c) || (c is >= '\u200E' and <= '\u202E' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) || c is >= '\u2066' and <= '\u2069';
}
