using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements;

/// <summary>Where a proposal's speaker is to be looked for when its own clause does not name one.</summary>
internal enum SpeakerSource
{
    /// <summary>The phrase in the cue's clause.</summary>
    Phrase,

    /// <summary>Nobody in particular: "сообщается".</summary>
    Nobody,

    /// <summary>The source that spoke just before, if any: "отмечается".</summary>
    LastBody,

    /// <summary>A dropped subject, or a quotation that goes on: whoever spoke last.</summary>
    LastSpeaker,
}

/// <summary>What a rule sees: a statement with its speaker still in words.</summary>
internal sealed record Proposal
{
    public required string Rule { get; init; }

    public required int Passage { get; init; }

    public required StatementKind Kind { get; init; }

    public required StatementForce Force { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    public Cue? Cue { get; init; }

    public NounPhrase? Speaker { get; init; }

    public SpeakerSource Source { get; init; }

    /// <summary>True when the proposal is not sure enough of its speaker for it to be shown without a warning.</summary>
    public bool DoubtsSpeaker { get; init; }

    public IReadOnlyList<NounPhrase> Relays { get; init; } = [];

    public required double Confidence { get; init; }

    /// <summary>Where the words of the attribution stand; the content when there are none.</summary>
    public int At => Content[0].Start;

    /// <summary>True where the cue stands within what was said and parts it: «Мост закрыт, – сказал он, – до мая».</summary>
    public bool IsPartedByCue => Content.Count > 1 && Cue is not null;

    public TextSpan ContentCover => new(Content[0].Start, Content[^1].End);
}
