using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Events;
using Readout.Events.Meetings;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Tests.Events;

/// <summary>Reads the events of a short text that was published on Wednesday, 8 May 2024.</summary>
internal static class EventReading
{
    public static readonly PartialDate Published = PartialDate.Of(new DateOnly(2024, 5, 8));

    public static NewsEvents Read(string language, string words) => Read(language, words, Published);

    public static NewsEvents Read(string language, string words, PartialDate? published)
    {
        AnalyzedText text = Analyze(language, words);
        EntityIndex entities = EntityFinder.Find(text);
        IReadOnlyList<Statement> statements = StatementFinder.Find(text, entities, published);
        return EventFinder.Find(text, entities, statements, published);
    }

    /// <summary>Each meeting as "held talks", in text order, with "; " between.</summary>
    public static string Kinds(NewsEvents events) => string.Join("; ", events.Meetings.Select(meeting => $"{Name(meeting.Status)} {Name(meeting.Kind)}"));

    /// <summary>Each commitment as "promises".</summary>
    public static string Strengths(NewsEvents events) => string.Join("; ", events.Commitments.Select(commitment => Name(commitment.Strength)));

    public static string Names(Meeting meeting) => string.Join(", ", meeting.Participants.Select(participant => participant.Name));

    private static AnalyzedText Analyze(string language, string words)
    {
        var document = ArticleDocument.Of(new NewsArticle { Language = language, Text = words });
        return TextAnalyzer.Analyze(document, language)!;
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
