namespace Readout.Articles.Html;

/// <summary>A page's lines with what the rules made of them: all that the traits are read from.</summary>
internal sealed record PageLines(
    PageModel Page,
    IReadOnlyList<TextBlock> Lines,
    LineIndex Index,
    LineRole[] Roles,
    StructuredData Data,
    string? Title,
    int Heading,
    int Container)
{
    public int Count => Lines.Count;
}
