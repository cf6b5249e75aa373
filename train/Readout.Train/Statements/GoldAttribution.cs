using Readout.Text;

namespace Readout.Train.Statements;

/// <summary>An attribution of a corpus: spans of the text for content, cue and source; cue and source may be empty.</summary>
internal sealed record GoldAttribution(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Source)
{
    public TextSpan Hull => new(Content[0].Start, Content[^1].End);
}
