using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Readout.Tests.Formats;

/// <summary>What RFC 5545 asks of a calendar with events, as far as Readout writes it.</summary>
internal static partial class CalendarCheck
{
    private static readonly string[] Once = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE", "TRANSP"];

    private static readonly string[] TextProperties = ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME"];

    /// <summary>The content lines, put together from their folded parts.</summary>
    public static string[] Unfold(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> Faults(string calendar) => [.. FaultsOfLines(calendar), .. FaultsOfNesting(Unfold(calendar)), .. FaultsOfEvents(Unfold(calendar))];

    private static IEnumerable<string> FaultsOfLines(string calendar)
    {
        if (!calendar.EndsWith("\r\n", StringComparison.Ordinal) || calendar.Replace("\r\n", "", StringComparison.Ordinal).AsSpan().ContainsAny('\r', '\n'))
        {
            yield return "a line is not ended by CRLF";
        }

        foreach (string line in calendar.Split("\r\n").SkipLast(1))
        {
            if (Encoding.UTF8.GetByteCount(line) > 75 || line.Length == 0 || line.Any(c => char.IsControl(c) || (char.IsSurrogate(c) && char.IsLowSurrogate(line[0]))))
            {
                yield return $"long, empty or torn line: {line}";
            }
        }

        foreach (string line in Unfold(calendar).Where(line => !ContentLine().IsMatch(line)))
        {
            yield return $"no content line: {line}";
        }
    }

    private static IEnumerable<string> FaultsOfNesting(string[] lines)
    {
        var open = new Stack<string>();
        foreach (string line in lines)
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                open.Push(line[6..]);
            }
            else if (line.StartsWith("END:", StringComparison.Ordinal) && (open.Count == 0 || open.Pop() != line[4..]))
            {
                yield return $"ends what is not open: {line}";
            }
        }

        bool isOne = lines.Count(line => line == "BEGIN:VCALENDAR") == 1 && lines[0] == "BEGIN:VCALENDAR" && lines[^1] == "END:VCALENDAR";
        if (open.Count > 0 || !isOne || lines.Count(line => line == "VERSION:2.0") != 1 || !lines.Any(line => line.StartsWith("PRODID:", StringComparison.Ordinal)))
        {
            yield return "not one whole calendar";
        }

        if (!lines.Any(line => line.StartsWith("BEGIN:V", StringComparison.Ordinal) && line != "BEGIN:VCALENDAR"))
        {
            yield return "a calendar without a component";
        }
    }

    private static IEnumerable<string> FaultsOfEvents(string[] lines)
    {
        var uids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = Array.IndexOf(lines, "BEGIN:VEVENT"); i >= 0; i = Array.IndexOf(lines, "BEGIN:VEVENT", i + 1))
        {
            ILookup<string, string> values = lines[i..Array.IndexOf(lines, "END:VEVENT", i)].ToLookup(line => line[..line.AsSpan().IndexOfAny(':', ';')]);
            foreach (string name in Once.Where(name => values[name].Count() != 1))
            {
                yield return $"{name} stands {values[name].Count()} times";
            }

            if (!uids.Add(values["UID"].First()))
            {
                yield return $"a second event has {values["UID"].First()}";
            }

            foreach (string value in FaultsOfValues(values))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<string> FaultsOfValues(ILookup<string, string> values)
    {
        bool fits = InstantLine().IsMatch(values["DTSTAMP"].First()) && TimeLine().IsMatch(values["DTSTART"].First())
            && StatusLine().IsMatch(values["STATUS"].First()) && int.TryParse(values["SEQUENCE"].First()[9..], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!fits)
        {
            yield return $"a value that does not fit: {string.Join(' ', values.SelectMany(value => value))}";
        }

        foreach (string end in values["DTEND"])
        {
            string start = values["DTSTART"].First();
            if (!TimeLine().IsMatch(end.Replace("DTEND", "DTSTART", StringComparison.Ordinal)) || end.Length + 2 != start.Length
                || string.CompareOrdinal(end[(end.IndexOf(':', StringComparison.Ordinal) + 1)..], start[(start.IndexOf(':', StringComparison.Ordinal) + 1)..]) <= 0)
            {
                yield return $"{end} does not come after {start}";
            }
        }

        foreach (string text in TextProperties.SelectMany(name => values[name]).Where(text => BareMark().IsMatch(text[text.IndexOf(':', StringComparison.Ordinal)..])))
        {
            yield return $"not escaped: {text}";
        }
    }

    [GeneratedRegex("^[A-Z-]+(;[A-Z-]+=[^:;,\"]+)*:.*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ContentLine();

    [GeneratedRegex("^DTSTAMP:[0-9]{8}T[0-9]{6}Z$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InstantLine();

    [GeneratedRegex("^DTSTART(;VALUE=DATE:[0-9]{8}|:[0-9]{8}T[0-9]{6}Z?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeLine();

    [GeneratedRegex("^STATUS:(TENTATIVE|CONFIRMED|CANCELLED)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"^:(([^\\;,]|\\[\\;,nN])*)([;,]|\\[^\\;,nN]|\\$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BareMark();
}
