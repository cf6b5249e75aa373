using Readout.Text;

namespace Readout.Statements.Quotations;

/// <summary>
/// Words in quotation marks. <paramref name="Outer"/> includes the marks; tokens <c>[First, End)</c> are those of <paramref name="Outer"/>.
/// A quotation that runs over paragraphs has its first in <paramref name="Block"/>.
/// </summary>
internal sealed record Quotation(TextSpan Outer, TextSpan Inner, int First, int End, int Depth, int Block)
{
    /// <summary>Index of the quotation around this one, -1 when it stands in none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>True for whole utterances, false for names and words in marks.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>Last block that the quotation reaches into.</summary>
    public int LastBlock { get; init; } = Block;
}
