namespace Readout.Articles.Html;

/// <summary>Which lines are cells of one row of a table.</summary>
internal static class TableRows
{
    /// <summary>Where the row ends that the line begins; the next line for a line that is no cell.</summary>
    public static int EndOf(IReadOnlyList<TextBlock> lines, int first)
    {
        int end = first + 1;
        while (IsCell(lines[first]) && end < lines.Count && lines[end].Row == lines[first].Row && IsCell(lines[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsCell(TextBlock line) => line.Row >= 0 && line.Tag is Tag.Td or Tag.Th;
}
