using Readout.Dates;

namespace Readout.Articles.SavedText;

/// <summary>Takes off a headline what a browser's title bar puts on: the time before it, outlet and date after it.</summary>
internal static class HeadlineReader
{
    private static readonly string[] Seams = [" | ", " - ", " – ", " — ", " :: ", " • "];

    /// <summary>The lines of a headline as one; a line that another one holds is the headline again.</summary>
    public static string? Join(List<string> lines)
    {
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            bool isSaidElsewhere = lines.Where((line, k) => k != i && (line.Length < lines[i].Length || (line.Length == lines[i].Length && k < i))).Any(line => lines[i].Contains(line, StringComparison.OrdinalIgnoreCase));
            if (isSaidElsewhere)
            {
                lines.RemoveAt(i);
            }
        }

        return lines.Count == 0 ? null : string.Join(' ', lines);
    }

    public static (string Title, PartialDate? Published) Read(string title, IReadOnlyList<LineEvidence> lines, string? language)
    {
        PartialDate? published = null;
        if (DateStampReader.ReadEnd(title, language) is { Date: { IsWholeDay: true } date } end && LastSeam(title[..end.Span.Start] + " x") is > 0)
        {
            published = date;
            title = title[..end.Span.Start].TrimEnd(' ', '-', '–', '—', '|', ',');
            title = WithoutOutlet(title);
        }
        else if (IsOutletAfterPipe(title) || IsRepeatedWithoutEnd(title, lines))
        {
            title = WithoutOutlet(title);
        }

        if (DateStampReader.ReadStart(title, language) is { Time: not null } start && start.Span.End + 8 < title.Length && title[start.Span.End] == ' ')
        {
            published ??= start.Date is { IsWholeDay: true } ? start.Date : null;
            title = title[start.Span.End..].TrimStart(' ', '-', '–', '—', '|', ',', '.');
        }

        return (title, published);
    }

    private static string WithoutOutlet(string title) => LastSeam(title) is > 0 and int seam && Words(title[seam..]) <= 4 ? title[..seam].TrimEnd() : title;

    private static bool IsOutletAfterPipe(string title) => title.LastIndexOf(" | ", StringComparison.Ordinal) is > 20 and int pipe && Words(title[pipe..]) <= 4;

    // The page's own headline stands elsewhere on it without the outlet.
    private static bool IsRepeatedWithoutEnd(string title, IReadOnlyList<LineEvidence> lines)
    {
        string bare = WithoutOutlet(title);
        return bare.Length < title.Length && lines.Any(line => line.Text == bare);
    }

    private static int LastSeam(string title)
    {
        int last = -1;
        foreach (string seam in Seams)
        {
            last = Math.Max(last, title.LastIndexOf(seam, StringComparison.Ordinal));
        }

        return last;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsLetterOrDigit(word[0]));
}

/// <summary>The date in a dateline at the head of the first paragraph: "КИЕВ, 8 дек 2021 — …". Without its year it is left alone.</summary>
internal static class Dateline
{
    public static PartialDate? Date(string paragraph, string? language)
    {
        ReadOnlySpan<char> head = paragraph.AsSpan(0, Math.Min(paragraph.Length, 70));
        int dash = head.IndexOfAny("—–");
        int comma = head.IndexOf(',');
        if (dash < 0 || comma < 0 || comma > dash)
        {
            return null;
        }

        return DateStampReader.ReadStart(head[(comma + 1)..dash], language)?.Date is { IsWholeDay: true } date ? date : null;
    }
}

/// <summary>The dates among the lines beside a headline: the first is of publication unless it says otherwise.</summary>
internal sealed class HeadDates(string? language)
{
    private TimeOnly? _time;

    public PartialDate? Published { get; private set; }

    public PartialDate? Modified { get; private set; }

    public void Add(LineEvidence line)
    {
        if (line.Label.Kind is LabelKind.Published or LabelKind.Modified)
        {
            AddLabelled(line);
            return;
        }

        DateStamp? stamp = line.IsStamp ? DateStampReader.ReadStart(line.Text, language) : line.LeadingStamp ?? line.TrailingStamp;
        if (stamp?.Date is { IsWholeDay: true } date)
        {
            Published = Published is null || (Published.Time is null && Published.Date == date.Date) ? WithTime(date) : Published;
        }
        else if (stamp is { Date: null, Time: { } time } && IsBareTime(line))
        {
            _time ??= time;
            Published = Published is null ? null : WithTime(Published);
        }
    }

    public void AddLabelled(LineEvidence line)
    {
        if (DateStampReader.ReadStart(line.Text.AsSpan(line.Label.End), language)?.Date is not { IsWholeDay: true } date)
        {
            return;
        }

        if (line.Label.Kind == LabelKind.Modified)
        {
            Modified ??= date;
        }
        else
        {
            Published ??= date;
        }
    }

    private PartialDate WithTime(PartialDate date) => date.Time is null && _time is { } time ? date with { Time = time } : date;

    private static bool IsBareTime(LineEvidence line) => line.IsStamp && line.Text.Length <= 8;
}
