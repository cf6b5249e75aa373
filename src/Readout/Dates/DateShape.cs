namespace Readout.Dates;

/// <summary>What an expression says of a date, before it is counted from any day.</summary>
internal sealed record DateShape
{
    public DateUnit Unit { get; init; }

    public int? Year { get; init; }

    /// <summary>With a month: how many years lie between the year of writing and the date, "January last year".</summary>
    public int? YearOffset { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The last day of several, in the same month.</summary>
    public int? LastDay { get; init; }

    /// <summary>The end of a range, counted from its beginning: "from Monday to Friday".</summary>
    public DateShape? Last { get; init; }

    /// <summary>From Monday, 1, on.</summary>
    public int? Weekday { get; init; }

    /// <summary>Which quarter or half of the year.</summary>
    public int? Quarter { get; init; }

    /// <summary>How many units lie between the day of writing and the date: -1 for "yesterday", "last week".</summary>
    public int? Offset { get; init; }

    /// <summary>With a weekday: which week from the week of writing, "Monday next week".</summary>
    public int? WeekOffset { get; init; }

    /// <summary>What the count starts from when that is not the day of writing: "two days after 24 February".</summary>
    public DateShape? Base { get; init; }

    /// <summary>True for "end of": the last day of the period where it is a deadline.</summary>
    public bool IsEnd { get; init; }

    /// <summary>True for "middle of": the fifteenth of the month where it is a deadline.</summary>
    public bool IsMiddle { get; init; }

    /// <summary>True when the unit was counted in a number ("two weeks ago"), so that it is that far from the day and no calendar period.</summary>
    public bool IsCounted { get; init; }

    /// <summary>True when the count starts from something that has no date of its own: "two days after the summit".</summary>
    public bool IsTied { get; init; }

    public bool IsDeadline { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>The name of the zone's rule, for <see cref="TimeZoneRule"/>.</summary>
    public string? Zone { get; init; }

    public DateDirection Direction { get; init; }

    public bool IsRelative => Offset is not null || WeekOffset is not null || YearOffset is not null || IsTied || (Weekday is not null && Day is null)
        || (IsEnd && Year is null && Month is null) || (Quarter is not null && Year is null);
}
