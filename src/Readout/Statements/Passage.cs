
namespace Readout.Statements;

/// <summary>
/// A sentence as a reader of attributions sees it: tokens <c>[First, End)</c>; a quotation of several sentences stands in one passage
/// with the words that attribute it.
/// </summary>
internal sealed record Passage(int Index, int First, int End, int Block)
{
    /// <summary>True in headlines: the title, headings, and a first line without final punctuation.</summary>
    public bool IsHeadline { get; init; }
}
