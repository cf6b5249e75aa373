namespace Readout.Articles.Html;

/// <summary>A stretch of the page where it says who wrote the article and when: around the headline, or right after the text.</summary>
internal readonly record struct HeadlineArea(int First, int End)
{
    // Lines before the heading that may still belong to it: kicker, date.
    private const int LinesBefore = 6;
    private const int LinesAfter = 12;
    private const int LinesToBody = 40;

    public bool Contains(int node) => node >= First && node < End;

    /// <summary>From a little before the heading to the first paragraph; around the first paragraph when there is no heading; empty without both.</summary>
    public static HeadlineArea Of(IReadOnlyList<TextBlock> lines, int heading, int firstBodyLine)
    {
        int at = heading >= 0 ? LineAt(lines, heading) : firstBodyLine;
        if (at < 0 || lines.Count == 0)
        {
            return default;
        }

        int last = firstBodyLine >= at && firstBodyLine - at < LinesToBody ? firstBodyLine : at + LinesAfter;
        return new HeadlineArea(lines[Math.Max(0, at - LinesBefore)].First, lines[Math.Min(lines.Count - 1, last)].End);
    }

    /// <summary>The lines right after the last paragraph.</summary>
    public static HeadlineArea After(IReadOnlyList<TextBlock> lines, int lastBodyLine) =>
        lastBodyLine < 0 ? default : new HeadlineArea(lines[lastBodyLine].End, lines[Math.Min(lines.Count - 1, lastBodyLine + LinesBefore)].End);

    // First line at or after the node.
    private static int LineAt(IReadOnlyList<TextBlock> lines, int node)
    {
        int low = 0;
        int high = lines.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = lines[middle].End > node ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
