using System.Globalization;

namespace Readout.Dates;

/// <summary>
/// A calendar date known in whole or in part, with a time of day and a zone where they are known: <c>2021-12-08T19:12:00+02:00</c>,
/// <c>2021-12</c>, <c>--12-07</c> (ISO 8601:2000 truncated form, as vCard and XML Schema's gMonthDay keep it). Nothing is ever completed by guessing.
/// A day needs a month; a time needs a day; an offset needs a time.
/// </summary>
public sealed record PartialDate
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>True when the source gave seconds, so that they are written.</summary>
    public bool HasSeconds { get; init; }

    public TimeSpan? Offset { get; init; }

    public bool IsWholeDay => Year is not null && Month is not null && Day is not null;

    public DateOnly? Date => IsWholeDay ? new DateOnly(Year!.Value, Month!.Value, Day!.Value) : null;

    public static PartialDate Of(DateOnly date) => new() { Year = date.Year, Month = date.Month, Day = date.Day };

    public static PartialDate Of(DateTimeOffset instant) => Of(DateOnly.FromDateTime(instant.DateTime)) with
    {
        Time = TimeOnly.FromDateTime(instant.DateTime),
        HasSeconds = true,
        Offset = instant.Offset,
    };

    /// <summary>ISO 8601, as far as the date is known.</summary>
    public override string ToString()
    {
        string date = (Year, Month, Day) switch
        {
            ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}-{d:D2}"),
            ({ } y, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}-{m:D2}"),
            ({ } y, null, _) => string.Create(CultureInfo.InvariantCulture, $"{y:D4}"),
            (null, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"--{m:D2}-{d:D2}"),
            (null, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"--{m:D2}"),
            (null, null, { } d) => string.Create(CultureInfo.InvariantCulture, $"---{d:D2}"),
            _ => "",
        };
        return Time is { } time ? date + "T" + time.ToString(HasSeconds ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture) + Zone() : date;
    }

    private string Zone() => Offset switch
    {
        null => "",
        { Ticks: 0 } => "Z",
        { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
    };
}
