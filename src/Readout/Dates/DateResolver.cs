namespace Readout.Dates;

/// <summary>Counts what an expression says from the day of writing.</summary>
internal static class DateResolver
{
    // "by 20 March", written on 24 March: hardly next year's, and no longer this year's.
    private const int JustPast = 60;

    public static PartialDate? Resolve(DateShape shape, PartialDate? published, DateDirection direction) =>
        WithTime(shape, Date(shape, shape.Day, published, direction));

    public static PartialDate? ResolveEnd(DateShape shape, PartialDate? published, DateDirection direction)
    {
        if (shape.LastDay is { } last)
        {
            return Date(shape, last, published, direction);
        }

        if (shape.Last is { } end)
        {
            PartialDate? start = Resolve(shape with { Last = null }, published, direction);
            return ResolveEnd(end, FirstDay(start) ?? published, DateDirection.Future);
        }

        if (PeriodEnd.Of(shape, published?.Date, direction) is { } lastDay)
        {
            return lastDay;
        }

        return Resolve(shape, published, direction);
    }

    private static PartialDate? FirstDay(PartialDate? date) => date is { Year: not null, Month: not null } ? date with { Day = date.Day ?? 1 } : null;

    private static PartialDate? WithTime(DateShape shape, PartialDate? date)
    {
        if (date?.Date is not { } day || shape.Time is not { } time)
        {
            return date;
        }

        return date with { Time = time, Offset = shape.Zone is { } zone ? TimeZoneRule.OffsetOn(zone, day) : null };
    }

    private static PartialDate? Date(DateShape shape, int? day, PartialDate? published, DateDirection direction)
    {
        if (shape.IsTied || (shape.IsCounted && shape.Offset > 0 && shape.Base is null && direction == DateDirection.Past))
        {
            return null;
        }

        DateOnly? written = published?.Date;
        if (shape.Base is { } start)
        {
            return Resolve(start, published, direction) is { Date: { } from } ? Relative(shape, PartialDate.Of(from), DateDirection.Unknown) : null;
        }

        if (shape is { IsDeadline: true } && (shape.IsEnd || shape.IsMiddle))
        {
            return PeriodEnd.Deadline(shape, written, direction);
        }

        if (shape.Quarter is { } number)
        {
            int first = shape.Unit == DateUnit.HalfYear ? (number * 6) - 5 : (number * 3) - 2;
            return PeriodEnd.YearOf(shape, written) is { } year ? new PartialDate { Year = year, Month = first } : null;
        }

        if (shape.Month is { } month)
        {
            int? year = shape.Year ?? (written is { } from ? from.Year + shape.YearOffset : null);
            return NearestYear(shape, year, day, written, direction);
        }

        if (shape.Year is { } only)
        {
            return new PartialDate { Year = only };
        }

        return day is { } dayOfMonth ? DayOfMonth(dayOfMonth, written, direction) : published is { Date: not null } ? Relative(shape, published, direction) : null;
    }

    private static PartialDate? Relative(DateShape shape, PartialDate published, DateDirection direction)
    {
        DateOnly written = published.Date!.Value;
        if (shape.Weekday is { } weekday)
        {
            return PartialDate.Of(Weekday(shape, weekday, written, direction));
        }

        if (shape.Offset is not { } offset)
        {
            return shape.Unit == DateUnit.Weekend ? Weekend(written, direction) : null;
        }

        bool isExact = shape is { IsCounted: true, IsDeadline: true };
        return shape.Unit switch
        {
            DateUnit.Hour => Hours(published, offset),
            DateUnit.Day => PartialDate.Of(Days.Add(written, offset)),
            DateUnit.Week when isExact => PartialDate.Of(Days.Add(written, offset * 7)),
            DateUnit.Week => MonthOf(shape.IsCounted ? Days.Add(written, (offset * 7) - 3) : Days.StartOfWeek(Days.Add(written, offset * 7)), 6),
            DateUnit.Weekend => Weekend(written, offset),
            DateUnit.Month when isExact => PartialDate.Of(Days.AddMonths(written, offset)),
            DateUnit.Month => MonthOf(Days.AddMonths(written, offset), 0),
            DateUnit.Quarter => new PartialDate { Year = Days.AddMonths(written, offset * 3).Year, Month = ((Days.AddMonths(written, offset * 3).Month - 1) / 3 * 3) + 1 },
            DateUnit.Year when isExact => PartialDate.Of(Days.AddMonths(written, offset * 12)),
            DateUnit.Year => new PartialDate { Year = Days.AddMonths(written, offset * 12).Year },
            _ => null,
        };
    }

    // Whole days of hours need no time of day; fewer are known when the hour of writing is.
    private static PartialDate? Hours(PartialDate published, int hours)
    {
        DateOnly day = published.Date!.Value;
        if (hours % 24 == 0)
        {
            return PartialDate.Of(Days.Add(day, hours / 24));
        }

        return published.Time is { } time ? PartialDate.Of(Days.Add(day, (int)Math.Floor((time.Hour + (time.Minute / 60.0) + hours) / 24))) : null;
    }

    // A date without its year is the nearest one on the side that the words point to; the same day counts for both. A weekday beside it tells the year.
    private static PartialDate NearestYear(DateShape shape, int? year, int? day, DateOnly? written, DateDirection direction)
    {
        int month = shape.Month!.Value;
        if (year is not null || written is not { } from)
        {
            return new PartialDate { Year = year, Month = month, Day = day };
        }

        int best = from.Year;
        long bestDistance = long.MaxValue;
        bool isJustPast = false;
        for (int candidate = Math.Max(1, from.Year - 1); candidate <= Math.Min(9999, from.Year + 1); candidate++)
        {
            if (day > DateTime.DaysInMonth(candidate, month))
            {
                continue;
            }

            int distance = day is { } exact
                ? new DateOnly(candidate, month, exact).DayNumber - from.DayNumber
                : ((candidate - from.Year) * 12 + month - from.Month) * 30;
            if (day is { } named && shape.Weekday is { } weekday && Days.OfWeek(new DateOnly(candidate, month, named)) == weekday)
            {
                return new PartialDate { Year = candidate, Month = month, Day = day };
            }

            isJustPast |= day is not null && distance is < 0 and > -JustPast;
            long weighed = Weighed(distance, direction);
            (best, bestDistance) = weighed < bestDistance ? (candidate, weighed) : (best, bestDistance);
        }

        return new PartialDate { Year = isJustPast && direction == DateDirection.Future ? null : best, Month = month, Day = day };
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
            DateOnly month = Days.AddMonths(new DateOnly(from.Year, from.Month, 1), months);
            if (day > DateTime.DaysInMonth(month.Year, month.Month))
            {
                continue;
            }

            var candidate = new DateOnly(month.Year, month.Month, day);
            best = best is not { } other || Weight(candidate) < Weight(other) ? candidate : other;
        }

        return best is { } found ? PartialDate.Of(found) : new PartialDate { Day = day };

        long Weight(DateOnly candidate) => Weighed(candidate.DayNumber - from.DayNumber, direction);
    }

    private static long Weighed(int distance, DateDirection direction)
    {
        bool isWrongSide = (direction == DateDirection.Past && distance > 0) || (direction == DateDirection.Future && distance < 0);
        return Math.Abs((long)distance) + (isWrongSide ? 10_000 : 0);
    }

    private static DateOnly Weekday(DateShape shape, int weekday, DateOnly written, DateDirection direction)
    {
        if (shape.WeekOffset is { } weeks)
        {
            return Days.Add(Days.StartOfWeek(Days.Add(written, weeks * 7)), weekday - 1);
        }

        int ahead = (weekday - Days.OfWeek(written) + 7) % 7;
        int back = ahead == 0 ? 0 : ahead - 7;
        int days = shape.Offset switch
        {
            < 0 => (ahead == 0 ? -7 : back) + ((shape.Offset.Value + 1) * 7),
            > 0 => ahead == 0 ? 7 : ahead,
            0 => weekday - Days.OfWeek(written),
            _ => direction switch
            {
                DateDirection.Past => back,
                DateDirection.Future => ahead,
                _ => -back <= ahead ? back : ahead,
            },
        };
        return Days.Add(written, days);
    }

    private static PartialDate Weekend(DateOnly written, int weeks) => PartialDate.Of(Days.Add(Days.StartOfWeek(Days.Add(written, weeks * 7)), 5));

    // "over the weekend": the one that has begun, or the nearest on the side of the tense.
    private static PartialDate? Weekend(DateOnly written, DateDirection direction) => direction switch
    {
        DateDirection.Past => Weekend(written, Days.OfWeek(written) >= 6 ? 0 : -1),
        DateDirection.Future => Weekend(written, 0),
        _ => null,
    };

    // A week or a rough count is known no better than by its month, or its year when it crosses two.
    private static PartialDate? MonthOf(DateOnly first, int days)
    {
        DateOnly last = Days.Add(first, days);
        return first.Year != last.Year ? null : new PartialDate { Year = first.Year, Month = first.Month == last.Month ? first.Month : null };
    }
}
