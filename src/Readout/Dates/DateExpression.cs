using Readout.Text;

namespace Readout.Dates;

/// <summary>Where a date lies from the day of writing, as the words around it say (tense, "by", "last").</summary>
public enum DateDirection
{
    Unknown,
    Past,
    Future,
}

/// <summary>How long the time is that an expression names.</summary>
public enum DateUnit
{
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>
/// Words of a text that name a date: absolute ("8 декабря 2021 года"), partial ("7 декабря"), or counted from the day of writing ("к пятнице", "next month").
/// Immutable.
/// </summary>
public sealed record DateExpression
{
    internal DateExpression(TextSpan span, DateShape shape)
    {
        Span = span;
        Shape = shape;
    }

    /// <summary>The date's own words, without the preposition before them.</summary>
    public TextSpan Span { get; }

    /// <summary>The time that the expression names: a day, or a longer period.</summary>
    public DateUnit Unit => Shape.Unit;

    /// <summary>Where the expression's own words put it: "last" and "ago" in the past, "next", "by" and "until" ahead.</summary>
    public DateDirection Direction => Shape.Direction;

    /// <summary>True after "by", "until", "до", "к": the last moment of something.</summary>
    public bool IsDeadline => Shape.IsDeadline;

    /// <summary>True when the expression means nothing definite without the day of writing.</summary>
    public bool IsRelative => Shape.IsRelative;

    internal DateShape Shape { get; }

    /// <summary>
    /// The date, as far as it is known; the first day of several, the part of the calendar that a week lies in. With <paramref name="published"/> null, relative
    /// expressions stay null and "7 декабря" stays <c>--12-07</c>. <paramref name="direction"/> is what the sentence's tense says; the expression's own words win.
    /// </summary>
    public PartialDate? Resolve(PartialDate? published, DateDirection direction = DateDirection.Unknown) =>
        DateResolver.Resolve(Shape, published?.Date, Direction == DateDirection.Unknown ? direction : Direction);

    /// <summary>The last day of what the expression names: the end of a range ("9 и 10 января") or of a week; as <see cref="Resolve"/> where that is one day or known in part.</summary>
    public PartialDate? ResolveEnd(PartialDate? published, DateDirection direction = DateDirection.Unknown) =>
        DateResolver.ResolveEnd(Shape, published?.Date, Direction == DateDirection.Unknown ? direction : Direction);
}

/// <summary>What an expression says of a date, before it is counted from any day.</summary>
internal sealed record DateShape
{
    public DateUnit Unit { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The last day of several, in the same month.</summary>
    public int? LastDay { get; init; }

    /// <summary>From Monday, 1, on.</summary>
    public int? Weekday { get; init; }

    public int? Quarter { get; init; }

    /// <summary>How many units lie between the day of writing and the date: -1 for "yesterday", "last week".</summary>
    public int? Offset { get; init; }

    /// <summary>With a weekday: which week from the week of writing, "Monday next week".</summary>
    public int? WeekOffset { get; init; }

    /// <summary>True for "end of": the last day of the period.</summary>
    public bool IsEnd { get; init; }

    /// <summary>True when the unit was counted in a number ("two weeks ago"), so that it is that far from the day and no calendar period.</summary>
    public bool IsCounted { get; init; }

    public bool IsDeadline { get; init; }

    public TimeOnly? Time { get; init; }

    public DateDirection Direction { get; init; }

    public bool IsRelative => Offset is not null || WeekOffset is not null || (Weekday is not null && Day is null)
        || (IsEnd && Year is null && Month is null) || (Quarter is not null && Year is null);
}
