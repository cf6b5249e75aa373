using Readout.Dates;
using Readout.Text;

namespace Readout.Bench.Quality.Gold;

/// <summary>One annotated text. Spans are UTF-16, turned from the code points of the file when it is read.</summary>
internal sealed record GoldDocument
{
    public required string Name { get; init; }

    public required string Text { get; init; }

    public required string Language { get; init; }

    public PartialDate? Published { get; init; }

    public IReadOnlyList<GoldStatement> Statements { get; init; } = [];

    public IReadOnlyList<GoldName> Names { get; init; } = [];
}

/// <summary>A named thing of the text, of class <c>PER</c>, <c>LOC</c> or <c>ORG</c>.</summary>
internal readonly record struct GoldName(TextSpan Span, string Class);

/// <summary>A medium or agency that carried a statement.</summary>
internal sealed record GoldRelay(string? Name, SpanSet Span);

/// <summary>An attribution as annotated. What a gold does not annotate is null or empty.</summary>
internal sealed record GoldStatement
{
    public string? Id { get; init; }

    public string? Within { get; init; }

    /// <summary>Whether the file says of each statement if it is nested.</summary>
    public bool TellsNesting { get; init; }

    public required string Kind { get; init; }

    public string? Force { get; init; }

    public required SpanSet Content { get; init; }

    public required SpanSet Cue { get; init; }

    public required SpanSet Speaker { get; init; }

    public string? SpeakerName { get; init; }

    public IReadOnlyList<GoldRelay>? Relays { get; init; }

    public bool HasSpeaker => !Speaker.IsEmpty || SpeakerName is not null;
}
