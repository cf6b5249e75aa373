using Readout.Dates;

namespace Readout.Stories.Commitments;

/// <summary>The days that a date known in part covers. Stateless and thread-safe.</summary>
public static class DuePeriod
{
    /// <summary>Null for a date without a year.</summary>
    public static (DateOnly First, DateOnly Last)? Of(PartialDate? date) => date switch
    {
        { Date: { } day } => (day, day),
        { Year: { } year, Month: { } month } => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
        { Year: { } year } => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        _ => null,
    };

    /// <summary>Whether one may be the other, known less closely; a date that is not known may be any.</summary>
    public static bool AreCompatible(PartialDate? one, PartialDate? other) =>
        Of(one) is not { } left || Of(other) is not { } right || (left.First <= right.Last && right.First <= left.Last);
}
