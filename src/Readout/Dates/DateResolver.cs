namespace Readout.Dates;

/// <summary>Counts what an expression says from the day of writing.</summary>
internal static class DateResolver
{
    public static PartialDate? Resolve(DateShape shape, DateOnly? written, DateDirection direction)
    {
        PartialDate? date = Date(shape, shape.Day, written, direction);
        return date is { IsWholeDay: true } && shape.Time is { } time ? date with { Time = time } : date;
    }

    public static PartialDate? ResolveEnd(DateShape shape, DateOnly? written, DateDirection direction)
    {
        if (shape.LastDay is { } last)
        {
            return Date(shape, last, written, direction);
        }

        if (written is { } day && shape is { Offset: { } offset, Unit: DateUnit.Week or DateUnit.Weekend } && !shape.IsEnd)
        {
            return PartialDate.Of(shape.IsCounted ? AddDays(day, offset * 7) : EndOfWeek(AddDays(day, offset * 7)));
        }

        if (written is { } from && shape is { IsCounted: true, Offset: { } units, Unit: DateUnit.Month or DateUnit.Year })
        {
            return PartialDate.Of(AddMonths(from, shape.Unit == DateUnit.Year ? units * 12 : units));
        }

        if (shape.Quarter is { } quarter && QuarterYear(shape, written) is { } year)
        {
            return new PartialDate { Year = year, Month = quarter * 3 };
        }

        return Resolve(shape, written, direction);
    }

    private static PartialDate? Date(DateShape shape, int? day, DateOnly? written, DateDirection direction)
    {
        if (shape.IsEnd)
        {
            return End(shape, written, direction);
        }

        if (shape.Quarter is not null)
        {
            return QuarterYear(shape, written) is { } year ? new PartialDate { Year = year } : null;
        }

        if (shape.Month is { } month)
        {
            return Calendar(shape.Year, month, day, written, direction);
        }

        if (shape.Year is { } only)
        {
            return new PartialDate { Year = only };
        }

        if (day is { } dayOfMonth)
        {
            return DayOfMonth(dayOfMonth, written, direction);
        }

        return written is { } from ? Relative(shape, from, direction) : null;
    }

    private static PartialDate? Relative(DateShape shape, DateOnly written, DateDirection direction)
    {
        if (shape.Weekday is { } weekday)
        {
            return PartialDate.Of(Weekday(shape, weekday, written, direction));
        }

        int offset = shape.Offset ?? 0;
        return shape.Unit switch
        {
            DateUnit.Day => PartialDate.Of(AddDays(written, offset)),
            DateUnit.Week => MonthOf(shape.IsCounted ? AddDays(written, (offset * 7) - 3) : StartOfWeek(AddDays(written, offset * 7)), 6),
            DateUnit.Weekend => PartialDate.Of(AddDays(StartOfWeek(AddDays(written, offset * 7)), 5)),
            DateUnit.Month => MonthOf(AddMonths(written, offset), 0),
            DateUnit.Quarter => new PartialDate { Year = AddMonths(written, offset * 3).Year },
            _ => new PartialDate { Year = AddMonths(written, offset * 12).Year },
        };
    }

    // "by the end of December", "до конца года"
    private static PartialDate? End(DateShape shape, DateOnly? written, DateDirection direction)
    {
        if (shape.Month is { } month)
        {
            PartialDate named = Calendar(shape.Year, month, null, written, direction);
            return named.Year is { } year ? named with { Day = DateTime.DaysInMonth(year, month) } : named;
        }

        if (shape.Year is { } given)
        {
            return new PartialDate { Year = given, Month = 12, Day = 31 };
        }

        if (written is not { } day)
        {
            return null;
        }

        int offset = shape.Offset ?? 0;
        DateOnly last = shape.Unit switch
        {
            DateUnit.Day => AddDays(day, offset),
            DateUnit.Week or DateUnit.Weekend => EndOfWeek(AddDays(day, offset * 7)),
            DateUnit.Month => LastOfMonth(AddMonths(day, offset)),
            DateUnit.Quarter => LastOfMonth(AddMonths(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 3, 1), offset * 3)),
            _ => new DateOnly(AddMonths(day, offset * 12).Year, 12, 31),
        };
        return PartialDate.Of(last);
    }

    // A date without its year is the nearest one on the side that the words point to; the same day counts for both.
    private static PartialDate Calendar(int? year, int month, int? day, DateOnly? written, DateDirection direction)
    {
        if (year is not null || written is not { } from)
        {
            return new PartialDate { Year = year, Month = month, Day = day };
        }

        int best = from.Year;
        long bestDistance = long.MaxValue;
        for (int candidate = Math.Max(1, from.Year - 1); candidate <= Math.Min(9999, from.Year + 1); candidate++)
        {
            if (day > DateTime.DaysInMonth(candidate, month))
            {
                continue;
            }

            int distance = day is { } exact
                ? new DateOnly(candidate, month, exact).DayNumber - from.DayNumber
                : ((candidate - from.Year) * 12 + month - from.Month) * 30;
            bool isWrongSide = (direction == DateDirection.Past && distance > 0) || (direction == DateDirection.Future && distance < 0);
            long weighed = Math.Abs((long)distance) + (isWrongSide ? 10_000 : 0);
            (best, bestDistance) = weighed < bestDistance ? (candidate, weighed) : (best, bestDistance);
        }

        return new PartialDate { Year = best, Month = month, Day = day };
    }

    private static PartialDate DayOfMonth(int day, DateOnly? written, DateDirection direction)
    {
        if (written is not { } from)
        {
            return new PartialDate { Day = day };
        }

        DateOnly? best = null;
        for (int months = -1; months <= 1; months++)
        {
            DateOnly month = AddMonths(new DateOnly(from.Year, from.Month, 1), months);
            if (day > DateTime.DaysInMonth(month.Year, month.Month))
            {
                continue;
            }

            var candidate = new DateOnly(month.Year, month.Month, day);
            best = best is not { } other || Weight(candidate) < Weight(other) ? candidate : other;
        }

        return best is { } found ? PartialDate.Of(found) : new PartialDate { Day = day };

        int Weight(DateOnly candidate)
        {
            int distance = candidate.DayNumber - from.DayNumber;
            bool isWrongSide = (direction == DateDirection.Past && distance > 0) || (direction == DateDirection.Future && distance < 0);
            return Math.Abs(distance) + (isWrongSide ? 1000 : 0);
        }
    }

    private static DateOnly Weekday(DateShape shape, int weekday, DateOnly written, DateDirection direction)
    {
        if (shape.WeekOffset is { } weeks)
        {
            return AddDays(StartOfWeek(AddDays(written, weeks * 7)), weekday - 1);
        }

        int ahead = ((weekday - IsoDay(written)) + 7) % 7;
        int back = ahead == 0 ? 0 : ahead - 7;
        int days = shape.Offset switch
        {
            < 0 => ahead == 0 ? -7 : back,
            > 0 => ahead == 0 ? 7 : ahead,
            0 => weekday - IsoDay(written),
            _ => direction switch
            {
                DateDirection.Past => back,
                DateDirection.Future => ahead,
                _ => -back <= ahead ? back : ahead,
            },
        };
        return AddDays(written, days);
    }

    private static int? QuarterYear(DateShape shape, DateOnly? written) =>
        shape.Year ?? (written is { } day ? day.Year + (shape.Offset ?? 0) : null);

    // A week or a rough count is known no better than by its month, or its year when it crosses two.
    private static PartialDate? MonthOf(DateOnly first, int days)
    {
        DateOnly last = AddDays(first, days);
        return first.Year != last.Year ? null : new PartialDate { Year = first.Year, Month = first.Month == last.Month ? first.Month : null };
    }

    private static int IsoDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static DateOnly StartOfWeek(DateOnly day) => AddDays(day, 1 - IsoDay(day));

    private static DateOnly EndOfWeek(DateOnly day) => AddDays(day, 7 - IsoDay(day));

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly AddDays(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly AddMonths(DateOnly day, int months)
    {
        long total = Math.Clamp(((long)day.Year * 12) + day.Month - 1 + months, 12, (9999L * 12) + 11);
        int year = (int)(total / 12);
        int month = (int)(total % 12) + 1;
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }
}
