using System.Text;

namespace Readout.Formats.Calendar;

/// <summary>The content lines of RFC 5545: ended by CRLF, folded so that none has more than 75 octets, texts escaped.</summary>
internal sealed class CalendarWriter
{
    private const int LongestLine = 75;

    public StringBuilder Text { get; } = new();

    /// <summary>A line whose value is no text: a date, a number, a word of the format.</summary>
    public void Line(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line whose value is text; nothing is written where there is none.</summary>
    public void TextLine(string name, string? value, string? language = null)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Fold($"{name}{(language is null ? "" : ";LANGUAGE=" + language)}:{Escape(value)}");
        }
    }

    /// <summary>A value of several texts; the commas between them stand bare.</summary>
    public void ListLine(string name, params ReadOnlySpan<string> values) => Fold($"{name}:{string.Join(',', values.ToArray().Select(Escape))}");

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (char c in value)
        {
            if (c == '\n')
            {
                escaped.Append("\\n");
            }
            else if (c is '\\' or ';' or ',')
            {
                escaped.Append('\\').Append(c);
            }
            else if (!char.IsControl(c))
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    // Octets are those of UTF-8; a character is never cut, and the space that begins a folded line counts.
    private void Fold(string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                Text.Append("\r\n ");
                octets = 1;
            }

            Text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        Text.Append("\r\n");
    }
}
