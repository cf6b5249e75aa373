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
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    HalfYear,
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
        DateResolver.Resolve(Shape, published, SideOf(direction));

    /// <summary>The last day of what the expression names: the end of a range ("9 и 10 января") or of a week; as <see cref="Resolve"/> where that is one day or known in part.</summary>
    public PartialDate? ResolveEnd(PartialDate? published, DateDirection direction = DateDirection.Unknown) =>
        DateResolver.ResolveEnd(Shape, published, SideOf(direction));

    // «через два дня он ушел», "finished in two weeks": in a clause that tells the past, what is counted ahead is counted from something else.
    private DateDirection SideOf(DateDirection told) => Direction == DateDirection.Unknown || (Shape.IsCounted && Shape.Base is null && told == DateDirection.Past) ? told : Direction;
}
