using System.Text;

namespace Readout.Formats.Calendar;

/// <summary>The content lines of RFC 5545: ended by CRLF, folded so that none has more than 75 octets, texts escaped.</summary>
public sealed class CalendarWriter
{
    private const int LongestLine = 75;

    public StringBuilder Text { get; } = new();

    /// <summary>
    /// The beginning of a calendar of that name. It must hold a component even when no event is ahead: the zone that the events' instants are in.
    /// <paramref name="refresh"/> is how often programs that subscribe to it are to look again (RFC 7986); null for a calendar that is a file.
    /// </summary>
    public void Begin(string name, string? refresh = null)
    {
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//Readout//Readout//EN");
        Line("CALSCALE", "GREGORIAN");
        TextLine("NAME", name);
        if (refresh is not null)
        {
            TextLine("X-WR-CALNAME", name);
            Line("REFRESH-INTERVAL;VALUE=DURATION", refresh);
            Line("X-PUBLISHED-TTL", refresh);
        }

        WriteZone();
    }

    public void End() => Line("END", "VCALENDAR");

    /// <summary>A line whose value is no text: a date, a number, a word of the format.</summary>
    public void Line(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line whose value is text; nothing is written where there is none.</summary>
    public void TextLine(string name, string? value, string? language = null)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Fold($"{name}{(IsLanguage(language) ? ";LANGUAGE=" + language : "")}:{Escape(value)}");
        }
    }

    /// <summary>A value of several texts; the commas between them stand bare.</summary>
    public void ListLine(string name, params ReadOnlySpan<string> values) => Fold($"{name}:{string.Join(',', values.ToArray().Select(Escape))}");

    private void WriteZone()
    {
        Line("BEGIN", "VTIMEZONE");
        Line("TZID", "Etc/UTC");
        Line("BEGIN", "STANDARD");
        Line("DTSTART", "19700101T000000");
        Line("TZOFFSETFROM", "+0000");
        Line("TZOFFSETTO", "+0000");
        Line("TZNAME", "UTC");
        Line("END", "STANDARD");
        Line("END", "VTIMEZONE");
    }

    // Records come from anywhere; a parameter's value stands bare and is not escaped.
    private static bool IsLanguage(string? language) => language is { Length: > 0 and <= 35 } && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

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

    // Octets are those of UTF-8; a character is never cut, and the space that begins a folded line counts. What could end the line is left out.
    private void Fold(string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                continue;
            }

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
