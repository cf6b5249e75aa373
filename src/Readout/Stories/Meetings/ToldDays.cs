using Readout.Dates;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Stories.Meetings;

/// <summary>
/// The days before an article's own of which it tells statements: because it says when they were made, or because it tells of a past meeting and goes on with what those
/// who met said. Stateless and thread-safe.
/// </summary>
public static class ToldDays
{
    private const string SentenceEnds = ".!?\n";

    /// <summary>By the statement's id; those that are told as of the article's day, or of no day, are left out.</summary>
    public static IReadOnlyDictionary<string, DateOnly> Of(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (record.Article.Published?.Date is not { } published)
        {
            return days;
        }

        foreach (Statement statement in record.Statements.Where(statement => statement.SaidOn?.Date < published))
        {
            days[statement.Id] = statement.SaidOn!.Date!.Value;
        }

        foreach (Meeting meeting in record.Meetings.Where(meeting => MeetingContext.IsPast(record, meeting)))
        {
            foreach (Statement statement in After(record, meeting).Where(static statement => statement.SaidOn is null))
            {
                days.TryAdd(statement.Id, meeting.Date!.Date!.Value);
            }
        }

        return days;
    }

    // Behind a sentence that tells of the meeting, or names its day, in the same paragraph up to the first later day that is named: of those whom that sentence names.
    private static IEnumerable<Statement> After(ArticleRecord record, Meeting meeting) =>
        MeetingContext.PlacesOf(record, meeting).SelectMany(at => After(record, meeting, at)).Distinct();

    private static IEnumerable<Statement> After(ArticleRecord record, Meeting meeting, TextSpan at)
    {
        TextSpan block = record.Document.Blocks.FirstOrDefault(block => block.Span.Contains(at))?.Span ?? at;
        TextSpan sentence = SentenceAt(record.Document.Text, block, at);
        HashSet<string> there = [.. record.Entities.Where(entity => entity.Mentions.Any(mention => sentence.Contains(mention.Span))).Select(static entity => entity.Id)];
        TextSpan rest = new(sentence.End, NextDay(record, meeting, new TextSpan(sentence.End, block.End)));
        return record.Statements.Where(statement => statement.Speaker?.Entity is { } speaker && there.Contains(speaker) && rest.Contains(statement.Content[0]));
    }

    private static int NextDay(ArticleRecord record, Meeting meeting, TextSpan rest)
    {
        DateOnly held = meeting.Date!.Date!.Value;
        DateOnly published = record.Article.Published!.Date!.Value;
        DateExpression? next = DateExpressionFinder.Find(record.Document.Text, rest, record.Article.Language ?? "")
            .FirstOrDefault(date => date.Resolve(record.Article.Published, DateDirection.Past)?.Date is { } day && day > held && day <= published);
        return next?.Span.Start ?? rest.End;
    }

    private static TextSpan SentenceAt(string text, TextSpan block, TextSpan at)
    {
        int start = at.Start;
        while (start > block.Start && !SentenceEnds.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        int end = text.AsSpan(at.End, block.End - at.End).IndexOfAny(SentenceEnds);
        return new TextSpan(start, end < 0 ? block.End : at.End + end);
    }
}
