using System.Globalization;
using System.Text;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Formats.Explanation;

/// <summary>The explanation of one record as lines of text, for whoever wants to know why; in English, whatever the article's language.</summary>
internal sealed class ExplanationPage(ArticleRecord record)
{
    private const int Words = 160;

    public StringBuilder Text { get; } = new();

    public void WriteHead()
    {
        Line(0, PlainText.OneLine(record.Source));
        if (record.Article.NotArticle is { } reason)
        {
            Line(2, $"not an article: {reason}");
        }

        if (!record.IsAnalyzed)
        {
            Line(2, $"not analysed: language {record.Article.Language ?? "unknown"}");
        }
    }

    public void Write(StatementExplanation explanation)
    {
        foreach (Statement statement in explanation.Statements)
        {
            Write(statement);
        }

        if (explanation.Dropped.Count > 0)
        {
            Line(2, "proposed and dropped:");
            foreach (DroppedReading dropped in explanation.Dropped)
            {
                Line(4, $"{dropped.Rule}: {Shown(dropped.Content)}{(dropped.Cue is { } cue ? $"; cue {Quoted(cue)}" : "")}; {Reason(dropped)}");
            }
        }
    }

    private void Write(Statement statement)
    {
        string within = statement.Within is { } parent ? $", within {parent}" : "";
        string confidence = statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        Line(2, $"{statement.Id} {Lower(statement.Kind)}, {Lower(statement.Force)}{within}: by {statement.Rule}, confidence {confidence}");
        Line(6, "content: " + Shown(statement.Content));
        Line(6, statement.Cue is { } cue ? "cue:     " + Quoted(cue) : "cue:     none");
        Line(6, "speaker: " + Speaker(statement.Speaker));
        foreach (Relay relay in statement.Relays)
        {
            Line(6, $"relay:   {PlainText.OneLine(relay.Name)}, by {Quoted(relay.Span)}");
        }
    }

    private string Speaker(Speaker? speaker)
    {
        if (speaker is null)
        {
            return "none";
        }

        string words = speaker.Span is { } span ? $"from {Quoted(span)}" : "not in the cue's clause";
        string roles = record.Entities.FirstOrDefault(entity => entity.Id == speaker.Entity) is { Roles.Count: > 0 } entity ? $" ({PlainText.OneLine(string.Join(", ", entity.Roles))})" : "";
        return $"{PlainText.OneLine(speaker.Name)}{roles}, {Lower(speaker.Grade)} by {Lower(speaker.Evidence)}, {words}";
    }

    private static string Reason(DroppedReading dropped) => dropped.Reason switch
    {
        DropReason.NobodyKnown => "nobody is known to have said it",
        _ => dropped.Winner is { } winner ? $"its words are those of {winner}" : "another rule saw the same",
    };

    private string Shown(IReadOnlyList<TextSpan> content) => $"\"{PlainText.Shorten(PlainText.Join(content, record.Document.Text), Words)}\"";

    private string Quoted(TextSpan span) => $"\"{PlainText.Shorten(PlainText.OneLine(span.Of(record.Document.Text)), Words)}\"";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private void Line(int indent, string words) => Text.Append(' ', indent).Append(words).Append('\n');
}
