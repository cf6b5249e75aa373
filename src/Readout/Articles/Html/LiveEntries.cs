using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>
/// The entries of a live page, each with the time at its head: boxes side by side that hold text of the body and begin with a time element. A page where fewer than
/// <see cref="Fewest"/> do, or whose times do not run one way, has none.
/// </summary>
internal sealed class LiveEntries
{
    private const int Fewest = 3;
    private const int MostTimes = 4000;

    // Most steps go one way; a pinned entry may stand outside.
    private const double OneWay = 0.8;

    private static readonly LiveEntries None = new([]);

    private readonly Entry[] _entries;

    private LiveEntries(Entry[] entries) => _entries = entries;

    /// <summary>A box and its time.</summary>
    private readonly record struct Entry(int Node, int End, PartialDate Time);

    public static LiveEntries Of(PageModel page, IReadOnlyList<TextBlock> lines, LineIndex index, LineRole[] roles)
    {
        List<int> times = Times(page);
        if (times.Count < Fewest)
        {
            return None;
        }

        int[] nextText = NextText(lines, roles);
        var byParent = new Dictionary<int, List<Entry>>();
        foreach (int time in times)
        {
            AddBoxes(byParent, page, time, box => FirstText(index.LinesOf(box), nextText) is { } line ? lines[line].First : null);
        }

        List<Entry>? best = byParent.Values.MaxBy(static entries => entries.Count);
        return best is null || best.Count < Fewest || !RunsOneWay(best) ? None : new LiveEntries([.. best.OrderBy(static entry => entry.Node)]);
    }

    /// <summary>When the entry came out that a line stands in; null for one outside entries.</summary>
    public PartialDate? TimeOf(TextBlock line)
    {
        int low = 0;
        int high = _entries.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _entries[middle].Node <= line.First ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && line.First < _entries[low - 1].End ? _entries[low - 1].Time : null;
    }

    private static List<int> Times(PageModel page)
    {
        var times = new List<int>();
        for (int node = 0; node < page.Count && times.Count < MostTimes; node++)
        {
            if (page.TagOf(node) == Tag.Time && TimeAt(page, node) is not null)
            {
                times.Add(node);
            }
        }

        return times;
    }

    private static PartialDate? TimeAt(PageModel page, int node) =>
        page.Attribute(node, "datetime") is { } machine && InstantParser.Parse(machine) is { IsWholeDay: true, Time: not null } time ? time : null;

    // Every box around a time may be an entry, as far out as the time comes before its text; which of them are is told by how many stand side by side. The first time of a
    // box is its own.
    private static void AddBoxes(Dictionary<int, List<Entry>> byParent, PageModel page, int time, Func<int, int?> textOf)
    {
        for (int box = page.ParentOf(time); box >= 0 && page.ParentOf(box) is >= 0 and var parent; box = parent)
        {
            if (!byParent.TryGetValue(parent, out List<Entry>? entries))
            {
                byParent.Add(parent, entries = []);
            }

            if (entries.Count > 0 && entries[^1].Node == box)
            {
                continue;
            }

            int? text = textOf(box);
            if (text < time)
            {
                return;
            }

            if (text is not null)
            {
                entries.Add(new Entry(box, page.EndOf(box), TimeAt(page, time)!));
            }
        }
    }

    // For each line the first of the body from it on that is no heading: an entry's heading may stand before its time.
    private static int[] NextText(IReadOnlyList<TextBlock> lines, LineRole[] roles)
    {
        int[] next = new int[lines.Count + 1];
        next[^1] = lines.Count;
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            next[i] = roles[i] == LineRole.Body && !lines[i].Is(Surroundings.Heading) ? i : next[i + 1];
        }

        return next;
    }

    private static int? FirstText((int First, int End) lines, int[] nextText) =>
        lines.First < lines.End && nextText[lines.First] < lines.End ? nextText[lines.First] : null;

    private static bool RunsOneWay(List<Entry> entries)
    {
        int[] steps = [.. entries.Zip(entries.Skip(1), static (one, next) => Moment(next.Time).CompareTo(Moment(one.Time))).Where(static step => step != 0)];
        return steps.Length == 0 || Math.Max(steps.Count(static step => step > 0), steps.Count(static step => step < 0)) >= OneWay * steps.Length;
    }

    private static DateTime Moment(PartialDate date) => date.Date!.Value.ToDateTime(date.Time!.Value) - (date.Offset ?? TimeSpan.Zero);
}
