using Readout.App.Archive.Search;
using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Statements;
using Readout.Stories.Meetings;
using Readout.Text;

namespace Readout.App.Archive.Writing;

/// <summary>The rows that are derived from a record, to be asked for: statements, meetings, commitments.</summary>
internal sealed class RecordRows : IDisposable
{
    private static readonly string[] Tables = ["statement", "meeting", "commitment"];

    private readonly WriterCommand _statement;
    private readonly WriterCommand _meeting;
    private readonly WriterCommand _commitment;
    private readonly WriterCommand[] _removals;
    private readonly SearchIndexWriter _index;
    private readonly TimeProvider _time;

    public RecordRows(WriterSession session)
    {
        _statement = WriterCommand.Insert(
            session, "statement", "RETURNING id", "article_id", "local", "within", "kind", "force", "speaker", "speaker_local", "grade", "cue", "content", "relays", "said_on", "confidence", "told_utc", "of_day");
        _meeting = WriterCommand.Insert(
            session, "meeting", "RETURNING id", "article_id", "local", "kind", "status", "date", "day", "place", "topic", "participants", "words", "confidence");
        _commitment = WriterCommand.Insert(
            session, "commitment", "RETURNING id", "article_id", "local", "who", "who_local", "statement_local", "strength", "due", "day", "words", "confidence");
        _index = new SearchIndexWriter(session);
        _time = session.Settings.Time;
        _removals = [.. Tables.Select(table => session.Command($"DELETE FROM {table} WHERE article_id = @id", "id"))];
    }

    /// <summary>Adds what a record holds.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="record">Its newest record.</param>
    /// <param name="matter">What is made of that.</param>
    /// <param name="versions">The versions of its text, the first one first; empty where there is this one alone.</param>
    public void Add(long article, ArticleRecord record, RecordMatter matter, IReadOnlyList<TextVersion> versions)
    {
        string text = record.Document.Text;
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        IReadOnlyDictionary<string, DateOnly> days = ToldDays.Of(record);
        foreach (Statement statement in record.Statements)
        {
            long? told = ToldAt(record, statement, versions);
            rows[statement.Id] = AddStatement(article, statement, text, told, days.TryGetValue(statement.Id, out DateOnly day) ? Clock.Day(PartialDate.Of(day)) : null);
        }

        foreach (Meeting meeting in record.Meetings)
        {
            rows[meeting.Id] = AddMeeting(article, meeting, SentenceAround(text, meeting.Trigger));
        }

        foreach (Commitment commitment in record.Commitments)
        {
            rows[commitment.Id] = AddCommitment(article, commitment, text);
        }

        _index.Add(article, Clock.Seconds(record.Article.Published) ?? _time.Seconds(), matter.Documents, rows);
    }

    public void Remove(long article)
    {
        _index.Remove(article);
        foreach (WriterCommand removal in _removals)
        {
            removal.Execute(article);
        }
    }

    public void Dispose()
    {
        _index.Dispose();
        foreach (WriterCommand command in (WriterCommand[])[_statement, _meeting, _commitment, .. _removals])
        {
            command.Dispose();
        }
    }

    /// <summary>Names in one column, a line each.</summary>
    public static string? Lines(IEnumerable<string> names) => string.Join('\n', names) is { Length: > 0 } lines ? lines : null;

    // When its entry of a live page came out, else when it came into the article; null where it was there from the beginning. No entry comes out after the page was had.
    private long? ToldAt(ArticleRecord record, Statement statement, IReadOnlyList<TextVersion> versions)
    {
        TextSpan content = statement.Content[0];
        string words = content.In(record.Document.Text);
        long? entry = Clock.Seconds(record.Document.Blocks.FirstOrDefault(block => block.Span.Contains(content))?.Published);
        return entry is { } time && time <= _time.Seconds() ? TextVersion.TimeOf(words, time, versions) : TextVersion.TimeOf(words, versions);
    }

    private long AddStatement(long article, Statement statement, string text, long? told, long? day) => _statement.Number(
        article,
        statement.Id,
        statement.Within,
        JsonNames.Of(statement.Kind).Value,
        JsonNames.Of(statement.Force).Value,
        statement.Speaker?.Name,
        statement.Speaker?.Entity,
        statement.Speaker is { } speaker ? JsonNames.Of(speaker.Grade).Value : null,
        statement.Cue?.In(text),
        string.Join(" … ", statement.Content.Select(piece => piece.In(text))),
        Lines(statement.Relays.Select(relay => relay.Name)),
        statement.SaidOn?.ToString(),
        statement.Confidence,
        told,
        day);

    private long AddMeeting(long article, Meeting meeting, string words) => _meeting.Number(
        article,
        meeting.Id,
        JsonNames.Of(meeting.Kind).Value,
        JsonNames.Of(meeting.Status).Value,
        meeting.Date?.ToString(),
        Clock.Day(meeting.Date),
        meeting.Place,
        meeting.Topic,
        Lines(meeting.Participants.Select(one => one.Name)) ?? "",
        words,
        meeting.Confidence);

    private long AddCommitment(long article, Commitment commitment, string text) => _commitment.Number(
        article,
        commitment.Id,
        commitment.Who?.Name,
        commitment.Who?.Entity,
        commitment.Statement,
        JsonNames.Of(commitment.Strength).Value,
        commitment.Due?.ToString(),
        Clock.Day(commitment.Due),
        commitment.Clause.In(text),
        commitment.Confidence);

    // The block that a meeting is told of in, cut to what fits a line of an agenda.
    private static string SentenceAround(string text, TextSpan trigger)
    {
        const int Reach = 160;
        int start = Math.Max(text.LastIndexOf('\n', trigger.Start) + 1, trigger.Start - Reach);
        int end = text.IndexOf('\n', trigger.End) is >= 0 and var line ? Math.Min(line, trigger.End + Reach) : Math.Min(text.Length, trigger.End + Reach);
        return text[start..end].Trim();
    }
}
