namespace Readout.Articles.Html;

/// <summary>Tells whether a line stands in a box that leads to another article.</summary>
internal static class Teaser
{
    // A link with fewer characters names an author or a section; so may a longer one that is no heading.
    private const int ShortestTitle = 15;
    private const int SurelyTitle = 40;

    /// <summary>True when the title of another article stands beside the line, in the smallest box that holds more than the line.</summary>
    public static bool Holds(PageModel page, IReadOnlyList<TextBlock> lines, int titleLine, int line)
    {
        int box = lines[line].Owner;
        while (box >= 0 && !IsIn(page, box, lines, line - 1) && !IsIn(page, box, lines, line + 1))
        {
            box = page.ParentOf(box);
        }

        return box >= 0 && (IsTitleIn(line - 1) || IsTitleIn(line + 1));

        bool IsTitleIn(int i) => i != titleLine && IsIn(page, box, lines, i) && IsTitle(page, lines[i]);
    }

    private static bool IsIn(PageModel page, int box, IReadOnlyList<TextBlock> lines, int line) =>
        line >= 0 && line < lines.Count && lines[line].First >= box && lines[line].First < page.EndOf(box);

    private static bool IsTitle(PageModel page, TextBlock line) =>
        line.Text.Length >= (line.Is(Surroundings.Heading) ? ShortestTitle : SurelyTitle)
        && (Links.Around(page, line.First) != line.First || (line.LinkShare > 0.75 && LinksIn(page, line) == 1));

    private static int LinksIn(PageModel page, TextBlock line)
    {
        int links = 0;
        for (int i = line.First; i < line.End; i++)
        {
            links += page.TagOf(i) == Tag.A ? 1 : 0;
        }

        return links;
    }
}
