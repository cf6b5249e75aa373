namespace Readout.Articles.Html;

/// <summary>The nodes around the headline where a page says who wrote the article and when: from a little before the heading to the first paragraphs.</summary>
internal readonly record struct HeadlineArea(int First, int End)
{
    // Lines before the heading that may still belong to it: kicker, date.
    private const int LinesBefore = 6;
    private const int LinesAfter = 12;

    public bool Contains(int node) => node >= First && node < End;

    /// <summary>The area around a heading, or around the start of the body when there is none; empty when there is neither.</summary>
    public static HeadlineArea Of(IReadOnlyList<TextBlock> lines, int heading, int firstBodyLine)
    {
        int at = heading >= 0 ? LineAt(lines, heading) : firstBodyLine;
        if (at < 0 || lines.Count == 0)
        {
            return default;
        }

        int first = Math.Max(0, at - LinesBefore);
        int last = Math.Min(lines.Count - 1, Math.Max(at + LinesAfter, firstBodyLine >= at && firstBodyLine - at < 40 ? firstBodyLine : 0));
        return new HeadlineArea(lines[first].First, lines[last].End);
    }

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
