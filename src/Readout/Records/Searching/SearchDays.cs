using System.Buffers;
using Readout.Dates;
using Readout.Text;

namespace Readout.Records.Searching;

/// <summary>Days as queries write them and as an index keeps them: <c>2026-03-20</c>, and <c>--03-20</c> for that day of any year. Stateless.</summary>
internal static class SearchDays
{
    private const int LongestDate = 64;
    private const int MostDays = 14;

    // Within quotation marks, parentheses and behind a field's colon stands something else.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"«“„”():");

    private static readonly string[] Languages = ["en", "ru", "uk"];

    /// <summary>The day that a query names at <paramref name="start"/>, in figures or in words of any language, and where its words end; null where none stands there.</summary>
    public static (string Day, TextSpan Span)? At(string query, int start)
    {
        if (!char.IsLetterOrDigit(query[start]))
        {
            return null;
        }

        TextSpan figures = new(start, EndOfWord(query, start));
        if (Of(figures.In(query)) is { } day)
        {
            return (day, figures);
        }

        int longest = Math.Min(LongestDate, query.Length - start);
        int end = query.AsSpan(start, longest).IndexOfAny(Ends) is >= 0 and var stop ? start + stop : start + longest;
        foreach (string language in Languages)
        {
            if (DateExpressionFinder.Find(query, new TextSpan(start, end), language) is [{ } found, ..] && found.Span.Start == start && IsOneDay(found) && EndOfWord(query, found.Span.End - 1) == found.Span.End
                && found.Resolve(null) is { } date)
            {
                return (Written(date), found.Span);
            }
        }

        return null;
    }

    /// <summary>The day that the whole of <paramref name="text"/> names; null when it is none.</summary>
    public static string? Of(string text) => IsoDate.TryParse(text, out PartialDate? date)
        ? date is { Month: not null, Day: not null, Time: null } ? Written(date) : null
        : text.Contains(' ', StringComparison.Ordinal) && At(text, 0) is { } day && day.Span.End == text.Length ? day.Day : null;

    /// <summary>What an index keeps of a date: the day, and the same of any year; nothing of one that is known in part.</summary>
    public static IEnumerable<string> Kept(PartialDate? date) => date switch
    {
        { Month: { } month, Day: { } day } => date.Date is { } whole ? [Written(PartialDate.Of(whole)), Written(new PartialDate { Month = month, Day = day })] : [Written(date)],
        _ => [],
    };

    /// <summary>The days that a text names outright, with their places; what is counted from another day is left to those who read the sentence.</summary>
    public static IReadOnlyList<(TextSpan Span, IReadOnlyList<string> Days)> In(string text, string? language, PartialDate? published) => language is null ? []
        : [.. DateExpressionFinder.Find(text, new TextSpan(0, text.Length), language).Where(found => !found.IsRelative && found.Unit == DateUnit.Day).Select(found => (found.Span, DaysOf(found, published)))];

    private static IReadOnlyList<string> DaysOf(DateExpression found, PartialDate? published)
    {
        PartialDate? first = found.Resolve(published);
        if (first?.Date is not { } from || found.ResolveEnd(published)?.Date is not { } to || to <= from)
        {
            return [.. Kept(first)];
        }

        return [.. Enumerable.Range(0, Math.Min(to.DayNumber - from.DayNumber + 1, MostDays)).SelectMany(more => Kept(PartialDate.Of(from.AddDays(more))))];
    }

    private static bool IsOneDay(DateExpression found) => !found.IsRelative && found is { Unit: DateUnit.Day, Shape: { Month: not null, Day: not null, LastDay: null, Last: null, Time: null } };

    private static string Written(PartialDate date) => (date with { Time = null, HasSeconds = false, Offset = null }).ToString();

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')'))
        {
            at++;
        }

        return at;
    }
}
