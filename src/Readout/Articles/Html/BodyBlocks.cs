using System.Text;

namespace Readout.Articles.Html;

/// <summary>Turns the body's lines into blocks with their kinds. A table gives one block for each row, its cells split by a stroke.</summary>
internal static class BodyBlocks
{
    private const string CellGap = " | ";

    public static IReadOnlyList<Block> Of(IReadOnlyList<TextBlock> lines, LineRole[] roles, LiveEntries entries)
    {
        var blocks = new List<Block>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Body)
            {
                int end = EndOfRow(lines, roles, i);
                Block block = end > i + 1 ? Row(lines, i, end) : new Block(KindOf(lines[i]), lines[i].Text);
                blocks.Add(block with { Published = entries.TimeOf(lines[i]) });
                i = end - 1;
            }
        }

        return blocks;
    }

    private static int EndOfRow(IReadOnlyList<TextBlock> lines, LineRole[] roles, int first)
    {
        int end = first + 1;
        int endOfRow = TableRows.EndOf(lines, first);
        while (end < endOfRow && roles[end] == LineRole.Body)
        {
            end++;
        }

        return end;
    }

    private static Block Row(IReadOnlyList<TextBlock> lines, int first, int end)
    {
        var row = new StringBuilder(lines[first].Text);
        for (int i = first + 1; i < end; i++)
        {
            row.Append(CellGap).Append(lines[i].Text);
        }

        return new Block(BlockKind.Table, row.ToString());
    }

    private static BlockKind KindOf(TextBlock line) => line switch
    {
        _ when line.Is(Surroundings.Heading) => BlockKind.Heading,
        _ when line.Is(Surroundings.Code) => BlockKind.Code,
        _ when line.Is(Surroundings.List) => BlockKind.List,
        _ when line.Is(Surroundings.Quote) => BlockKind.Quote,
        _ when line.Tag is Tag.Td or Tag.Th && line.Text.Length < 80 => BlockKind.Table,
        _ => BlockKind.Paragraph,
    };
}
