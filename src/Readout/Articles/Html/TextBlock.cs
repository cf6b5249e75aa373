namespace Readout.Articles.Html;

/// <summary>Where a line of words stands, inherited from its ancestors.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,
    List = 1,
    Quote = 2,
    Code = 4,
    Table = 8,
    Figure = 16,
    Caption = 32,
    Heading = 64,
    Hidden = 128,
    Paragraph = 256,
}

/// <summary>
/// One line of words as a reader sees it: the nodes from <paramref name="First"/> to before <paramref name="End"/>, the nearest block-level
/// element around them, the words, and how many of their characters are links.
/// </summary>
internal sealed record TextBlock(int First, int End, int Owner, Tag Tag, Surroundings Around, string Text, int LinkLength)
{
    /// <summary>Nearest table row, -1 outside tables.</summary>
    public int Row { get; init; } = -1;

    public double LinkShare => Text.Length == 0 ? 0 : Math.Min(1, (double)LinkLength / Text.Length);

    public bool Is(Surroundings around) => (Around & around) != Surroundings.None;
}
