using Readout.Articles;
using Readout.Dates;
using Readout.Events;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;

namespace Readout.Formats.Text;

/// <summary>One record as readable text.</summary>
internal sealed class TextPage(TextCanvas canvas, ArticleRecord record)
{
    private const int NumberWidth = 4;

    private readonly Labels _labels = Labels.For(record.Article.Language);

    public void WriteHead()
    {
        NewsArticle article = record.Article;
        canvas.Paragraph(0, HeadLine(), TextCanvas.Dim);
        canvas.Paragraph(0, article.Title is { } title ? PlainText.OneLine(title) : $"({_labels["article", "no-title"]})", TextCanvas.Bold);
        canvas.Paragraph(0, PlainText.OneLine(article.Summary), TextCanvas.Italic);
        canvas.Paragraph(0, Credits(), TextCanvas.Dim);
        foreach (string warning in record.Warnings)
        {
            canvas.Paragraph(0, $"{_labels["article", "warning"]}: {PlainText.OneLine(warning)}", TextCanvas.Warning);
        }

        if (article.NotArticle is { } reason)
        {
            canvas.Paragraph(0, $"{_labels["article", "not-article"]}: {reason}", TextCanvas.Warning);
        }
        else if (!record.IsAnalyzed)
        {
            canvas.Paragraph(0, _labels["article", "unsupported"] + (article.Language is { } language ? $" ({language})" : ""), TextCanvas.Warning);
        }
    }

    public void WriteBody()
    {
        foreach (DocumentBlock block in record.Document.Blocks.Where(block => block.Part == ArticlePart.Body))
        {
            string words = PlainText.OneLine(block.Span.Of(record.Document.Text));
            canvas.Blank();
            canvas.Paragraph(block.Kind == BlockKind.Paragraph ? 0 : 2, words, block.Kind == BlockKind.Heading ? TextCanvas.Bold : "");
        }
    }

    public void WriteStatements()
    {
        IReadOnlyList<OutlineEntry> outline = StatementOutline.Of(record);
        Section("statement", "statements", outline.Count);
        foreach (OutlineEntry entry in outline)
        {
            WriteStatement(entry);
        }

        if (record.IsAnalyzed && outline.Count + record.Meetings.Count + record.Commitments.Count == 0)
        {
            canvas.Blank();
            canvas.Paragraph(0, _labels["article", "nothing"], TextCanvas.Dim);
        }
    }

    private void WriteStatement(OutlineEntry entry)
    {
        Statement statement = entry.Statement;
        var attribution = Attribution.Of(record, entry, _labels);
        int indent = entry.Depth * NumberWidth;
        canvas.Text.Append(' ', indent).Append($"{entry.Number,2}  ");
        if (attribution.Account is { } account)
        {
            canvas.Span(account + ", ", TextCanvas.Dim);
        }
        else if (attribution.Lead.Length > 0)
        {
            canvas.Span(attribution.Lead + ": ", TextCanvas.Dim);
        }

        canvas.Span(attribution.Speaker, TextCanvas.Bold);
        canvas.Text.Append(attribution.Verb.Length > 0 ? " " + attribution.Verb + ":" : ":");
        foreach (string mark in StatementMarks.Of(statement, _labels))
        {
            canvas.Span($" [{mark}]", statement.Speaker?.Grade == SpeakerGrade.Doubtful ? TextCanvas.Warning : TextCanvas.Dim);
        }

        canvas.Blank();
        bool direct = statement.Kind == StatementKind.Direct;
        canvas.Paragraph(indent + NumberWidth, StatementMarks.Content(statement, record.Document.Text, _labels), direct ? TextCanvas.Quoted : TextCanvas.Reported);
    }

    public void WriteMeetings()
    {
        Section("meeting", "meetings", record.Meetings.Count);
        foreach (Meeting meeting in EventOrder.MeetingsByDate(record))
        {
            canvas.Paragraph(2, string.Join(" · ", Parts(meeting).Where(part => part.Length > 0)), "");
        }
    }

    private IEnumerable<string> Parts(Meeting meeting) =>
    [
        DateOf(meeting.Date),
        _labels.Of("meeting", meeting.Kind),
        _labels.Of("meeting", meeting.Status),
        string.Join(", ", meeting.Participants.Select(participant => participant.Name)),
        .. MeetingMarks.Of(record, meeting, _labels),
    ];

    public void WriteCommitments()
    {
        Section("commitment", "commitments", record.Commitments.Count);
        foreach (Commitment commitment in EventOrder.CommitmentsByDate(record))
        {
            string due = commitment.Due is { } date ? $"{_labels["commitment", "due"]}: {_labels.Date(date)}" : DateOf(null);
            string to = commitment.To is { } recipient ? $" → {recipient.Name}" : "";
            canvas.Paragraph(2, $"{due} · {NameOf(commitment.Who)}{to} · {_labels.Of("commitment", commitment.Strength)}", "");
            canvas.Paragraph(NumberWidth, PlainText.OneLine(commitment.Clause.In(record.Document.Text)), TextCanvas.Reported);
        }
    }

    public void WriteFurniture()
    {
        Furniture furniture = record.Article.Furniture;
        IEnumerable<string> counts = FurnitureCounts.Of(furniture, _labels);
        if (counts.Any())
        {
            canvas.Blank();
            canvas.Paragraph(0, $"{_labels["furniture", "furniture"]}: {string.Join(", ", counts)}", TextCanvas.Dim);
        }
    }

    private string HeadLine() => string.Join(" · ", new[]
    {
        Attribution.OutletOf(record.Article),
        record.Article.Published is { } published ? _labels.Date(published) : "",
        record.Article.Section ?? "",
        PlainText.OneLine(record.Source),
    }.Where(part => part.Length > 0));

    private string Credits() => string.Join(" · ", new[]
    {
        Credit("authors", record.Article.Authors),
        Credit("agencies", record.Article.Agencies),
        Credit("photo", record.Article.PhotoCredits),
    }.Where(part => part.Length > 0));

    private string Credit(string key, IReadOnlyList<string> names) =>
        names.Count == 0 ? "" : $"{_labels["article", key]}: {PlainText.OneLine(string.Join(", ", names))}";

    private string DateOf(PartialDate? date) => date is null ? _labels["article", "no-date"] : _labels.Date(date);

    private string NameOf(EventParticipant? who) => who?.Name ?? _labels["commitment", "nobody"];

    private void Section(string section, string key, int count)
    {
        if (count > 0)
        {
            canvas.Blank();
            canvas.Paragraph(0, _labels[section, key].ToUpperInvariant(), TextCanvas.Bold);
        }
    }
}
