using Readout.Dates;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>How firmly somebody undertakes something; a hope is never shown as a promise.</summary>
public enum CommitmentStrength
{
    Hopes,
    Intends,
    Promises,
    Orders,
}

/// <summary>Somebody announces, promises or plans an action of their own that can be checked later. Spans point into the document. Immutable.</summary>
public sealed record Commitment
{
    /// <summary><c>c1</c>, <c>c2</c>, … in text order; unique in one record.</summary>
    public required string Id { get; init; }

    /// <summary>What is undertaken: "to send two ships".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words that undertake it, the act among them: "Lake pledged to send two ships". What is shown to people.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>The doer; null when the text names none.</summary>
    public EventParticipant? Who { get; init; }

    /// <summary>To whom it is promised, or for whom it is done; null when the text does not say.</summary>
    public EventParticipant? To { get; init; }

    /// <summary>The statement that it is made in, if any.</summary>
    public string? Statement { get; init; }

    public required CommitmentStrength Strength { get; init; }

    public PartialDate? Due { get; init; }

    /// <summary>The words that give the due date: "by Friday".</summary>
    public TextSpan? DueAs { get; init; }

    /// <summary>What it hangs on: "if the court agrees".</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }
}
