using Readout.Statements;

namespace Readout.Bench.Quality.Scoring;

/// <summary>A statement as Readout found it, in the terms that gold is written in.</summary>
internal sealed record FoundStatement(Statement Statement)
{
    public SpanSet Content { get; } = SpanSet.Of(Statement.Content);

    public SpanSet Cue { get; } = SpanSet.Of(Statement.Cue);

    public SpanSet Speaker { get; } = SpanSet.Of(Statement.Speaker?.Span);

    public string? SpeakerName => Statement.Speaker?.Name;

    public string Kind => Lower(Statement.Kind.ToString());

    public string Force => Lower(Statement.Force.ToString());

    public bool HasSpeaker => !Speaker.IsEmpty || SpeakerName is not null;

    /// <summary>Shown to a reader without a warning.</summary>
    public bool IsShown => Statement.Speaker?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved;

    private static string Lower(string name) => string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
}
