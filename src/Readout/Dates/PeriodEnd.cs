namespace Readout.Dates;

/// <summary>The last day of a period, and the days that "by the end of" and "by the middle of" name.</summary>
internal static class PeriodEnd
{
    private const int MiddleOfMonth = 15;

    /// <summary>The end of a week, weekend, quarter or half; null where an expression is none.</summary>
    public static PartialDate? Of(DateShape shape, DateOnly? written, DateDirection direction)
    {
        if (shape.IsTied || (shape.Offset > 0 && shape.IsCounted && direction == DateDirection.Past))
        {
            return null;
        }

        if (shape.Quarter is { } number)
        {
            return YearOf(shape, written) is { } year ? new PartialDate { Year = year, Month = number * (shape.Unit == DateUnit.HalfYear ? 6 : 3) } : null;
        }

        if (shape.Unit == DateUnit.Quarter && shape is { IsEnd: false, Offset: { } quarters } && written is { } from)
        {
            DateOnly day = Days.EndOfQuarter(Days.AddMonths(from, quarters * 3));
            return new PartialDate { Year = day.Year, Month = day.Month };
        }

        if (shape.Unit is not (DateUnit.Week or DateUnit.Weekend) || shape.Base is not null)
        {
            return null;
        }

        return shape.Offset is { } weeks && written is { } start
            ? PartialDate.Of(shape.IsCounted ? Days.Add(start, weeks * 7) : Days.EndOfWeek(Days.Add(start, weeks * 7)))
            : DateResolver.Resolve(shape, Whole(written), direction) is { Date: { } saturday } ? PartialDate.Of(Days.Add(saturday, 1)) : null;
    }

    /// <summary>"by the end of December", «до конца года», "by mid-September".</summary>
    public static PartialDate? Deadline(DateShape shape, DateOnly? written, DateDirection direction)
    {
        if (shape.Month is not null)
        {
            PartialDate? month = DateResolver.Resolve(shape with { IsEnd = false, IsMiddle = false }, Whole(written), direction);
            return month is { Year: { } year, Month: { } number }
                ? month with { Day = shape.IsMiddle ? MiddleOfMonth : DateTime.DaysInMonth(year, number) }
                : month;
        }

        if (shape.IsMiddle)
        {
            return DateResolver.Resolve(shape with { IsMiddle = false }, Whole(written), direction);
        }

        if (shape.Year is { } given)
        {
            return new PartialDate { Year = given, Month = 12, Day = 31 };
        }

        return written is { } start ? PartialDate.Of(EndOf(shape.Unit, start, shape.Offset ?? 0)) : null;
    }

    public static int? YearOf(DateShape shape, DateOnly? written) =>
        shape.Year ?? (written is { } day ? day.Year + (shape.Offset ?? 0) : null);

    private static PartialDate? Whole(DateOnly? day) => day is { } known ? PartialDate.Of(known) : null;

    private static DateOnly EndOf(DateUnit unit, DateOnly day, int offset) => unit switch
    {
        DateUnit.Week or DateUnit.Weekend => Days.EndOfWeek(Days.Add(day, offset * 7)),
        DateUnit.Month => Days.EndOfMonth(Days.AddMonths(day, offset)),
        DateUnit.Quarter => Days.EndOfQuarter(Days.AddMonths(day, offset * 3)),
        DateUnit.HalfYear => Days.EndOfMonth(new DateOnly(day.Year, day.Month <= 6 ? 6 : 12, 1)),
        DateUnit.Year => new DateOnly(Days.AddMonths(day, offset * 12).Year, 12, 31),
        _ => Days.Add(day, offset),
    };
}
