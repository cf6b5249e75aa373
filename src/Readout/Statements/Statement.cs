using Readout.Dates;
using Readout.Text;

namespace Readout.Statements;

public enum StatementKind
{
    /// <summary>The content stands wholly in quotation marks or in a marked quotation.</summary>
    Direct,
    Indirect,

    /// <summary>Part in quotation marks, or quoted after "that".</summary>
    Mixed,
}

/// <summary>What saying it does. <see cref="Believed"/> is for thoughts and wishes that the text does not say were uttered.</summary>
public enum StatementForce
{
    Said,
    Denied,
    Confirmed,
    Asked,
    Demanded,
    Promised,
    Threatened,
    Proposed,
    Hoped,
    Accused,
    Believed,
}

/// <summary>How a speaker is known.</summary>
public enum SpeakerGrade
{
    /// <summary>Named in the cue's own clause.</summary>
    Named,

    /// <summary>Known from elsewhere in the article: a pronoun, a role, speech that goes on.</summary>
    Resolved,

    /// <summary>Not to be shown without a warning.</summary>
    Doubtful,

    /// <summary>The text keeps the name back: "a source in the ministry".</summary>
    Unnamed,
}

/// <summary>What the name of a speaker rests on.</summary>
public enum SpeakerEvidence
{
    /// <summary>The words themselves, which name no entity of the article.</summary>
    Description,

    /// <summary>A name in the cue's clause.</summary>
    Name,

    /// <summary>A role that the article gives to the person elsewhere.</summary>
    Role,

    /// <summary>A pronoun, and the person whom it agrees with.</summary>
    Pronoun,

    /// <summary>A pronoun, and who spoke before.</summary>
    PronounOfSpeaker,

    /// <summary>Nobody stands in the clause: who spoke before goes on.</summary>
    GoesOn,

    /// <summary>A general noun for a body that was spoken of before: "the ministry".</summary>
    BodySpokenOf,

    /// <summary>A text, and who issued it by the words around it.</summary>
    Issuer,

    /// <summary>A text whose issuer spoke before.</summary>
    IssuerSpokenOf,
}

/// <summary>
/// Who is said to have said it. <paramref name="Name"/> is the fullest nominative form that the article supports,
/// <paramref name="Span"/> the words in the cue's own clause, with title; null where the clause has none.
/// </summary>
public sealed record Speaker(string? Entity, string Name, TextSpan? Span, SpeakerGrade Grade)
{
    /// <summary>What the name rests on; for explanation, not part of the record's contract.</summary>
    public SpeakerEvidence Evidence { get; init; }
}

/// <summary>A medium or agency that carried the statement from the speaker to the outlet.</summary>
public sealed record Relay(string? Entity, string Name, TextSpan Span);

/// <summary>
/// An attribution: speaker, cue and content (the attribution relation of PARC and PolNeAR). Spans point into the article's document.
/// Content is in text order, disjoint and not empty. Immutable.
/// </summary>
public sealed record Statement
{
    /// <summary><c>s1</c>, <c>s2</c>, … in order of content; unique in one record.</summary>
    public required string Id { get; init; }

    /// <summary>The statement that this nested one stands in; what it says is then only that speaker's account.</summary>
    public string? Within { get; init; }

    public required StatementKind Kind { get; init; }

    public required StatementForce Force { get; init; }

    /// <summary>Null when the text names none.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words that report it; null for "X: …" and bare quotations.</summary>
    public TextSpan? Cue { get; init; }

    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>From the speaker outward; the outlet itself is none.</summary>
    public IReadOnlyList<Relay> Relays { get; init; } = [];

    public PartialDate? SaidOn { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rule that found it, named by what it sees; for explanation, not part of the record's contract.</summary>
    public string Rule { get; init; } = "";
}
