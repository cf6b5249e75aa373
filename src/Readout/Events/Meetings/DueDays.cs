using Readout.Dates;

namespace Readout.Events.Meetings;

/// <summary>When a meeting that is ahead will be, by Russian and Ukrainian words that name no day of it: a deadline, a part of the day, what is to be done at its place.</summary>
internal sealed class DueDays(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 25;

    /// <summary>The month or the day; null where the words tell neither.</summary>
    public PartialDate? Of(int first, int end)
    {
        if (context.Published?.Date is not { } published)
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(first);
        var words = new TokenRange(Math.Max(clause.First, first - Reach), Math.Min(clause.End, end + Reach));
        return context.Text.Language == "en" ? ByEndOfMonth(words, published) : ByEndOfMonth(words, published) ?? DayThere(clause, end) ?? (Has("part", words) ? PartialDate.Of(published) : null); // «вечером проведет совещание»
    }

    /// <summary>«Днем ранее Воронов принял послов»: the day before that of writing.</summary>
    public PartialDate? DayBefore(int first, int end)
    {
        TokenRange clause = context.Clauses.At(first);
        return context.Text.Language != "en" && context.Published?.Date is { } published && Has("before", new TokenRange(Math.Max(clause.First, first - Reach), Math.Min(clause.End, end + Reach))) ? PartialDate.Of(published.AddDays(-1)) : null;
    }

    /// <summary>«в начале декабря», «наприкінці січня»: of the month behind it, no noun that has the month.</summary>
    public bool IsPartOfMonth(int token) => context.Text.Language != "en" && lexicon.Company.PartOfMonth.Has(context.Text, token, token + 1);

    // «посетит Осло до конца недели»: in the month in which it is said, where that ends no sooner.
    private PartialDate? ByEndOfMonth(TokenRange words, DateOnly published)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (context.DateAt(i) is { } date)
            {
                return date.Expression.IsDeadline && date.Expression.ResolveEnd(context.Published, DateDirection.Future) is { Month: { } month } last && ((last.Year == published.Year && month == published.Month) || IsOfNamedMonth(date, last)) ? new PartialDate { Year = last.Year, Month = month } : null;
            }
        }

        return null;
    }

    // "before the end of June"
    private bool IsOfNamedMonth(PlacedDate date, PartialDate last) => context.Text.Language == "en" && date.Expression.Unit == DateUnit.Month && last is { Month: not null, Year: not null };

    // «отправится в Озерию, где в субботу выступит в парламенте»: who speaks there is there.
    private PartialDate? DayThere(TokenRange clause, int end)
    {
        if (clause.End >= context.Text.Tokens.Length || clause.End - end > Reach || context.Text.SentenceOf(clause.End) != context.Text.SentenceOf(end - 1))
        {
            return null;
        }

        int first = context.Text[clause.End].IsPunct ? clause.End + 1 : clause.End;
        TokenRange next = context.Clauses.At(clause.End);
        bool isThere = first < next.End && lexicon.Company.There.Has(context.Text, first, next.End);
        PartialDate? day = null;
        for (int i = first; isThere && i < Math.Min(next.End, first + Reach); i++)
        {
            if (context.IsFinite(i) && context.TimeOf(i) != VerbTime.Future)
            {
                return null;
            }

            day ??= context.DateAt(i) is { Expression: { IsDeadline: false, Unit: DateUnit.Day } told } ? told.Resolve(context.Published, DateDirection.Future) : null;
        }

        return day;
    }

    private bool Has(string kind, TokenRange words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (lexicon.Company.SameDay.At(context.Text, i, words.End) is { } told && told.Row[0] == kind)
            {
                return true;
            }
        }

        return false;
    }
}
