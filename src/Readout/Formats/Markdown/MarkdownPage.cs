using System.Text;
using Readout.Articles;
using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;

namespace Readout.Formats.Markdown;

/// <summary>One record as CommonMark.</summary>
internal sealed class MarkdownPage(StringBuilder text, ArticleRecord record)
{
    // ASCII punctuation that CommonMark lets mean something inside a line
    private const string Special = "\\`*_[]<>#|~&!";

    private readonly Labels _labels = Labels.For(record.Article.Language);

    public void WriteHead()
    {
        NewsArticle article = record.Article;
        Line("# " + (article.Title is { } title ? Escape(title) : $"({_labels["article", "no-title"]})"));
        if (article.Summary is { } summary)
        {
            Line($"*{Escape(summary)}*");
        }

        string[] facts =
        [
            Escape(Attribution.OutletOf(article)),
            article.Published is { } published ? _labels.Date(published) : "",
            Escape(string.Join(", ", article.Authors.Concat(article.Agencies))),
            SafeUrl(article.Url) is { } url ? $"<{url}>" : Escape(record.Source),
        ];
        Line(string.Join(" · ", facts.Where(fact => fact.Length > 0)));
        foreach (string warning in record.Warnings)
        {
            Line($"**{_labels["article", "warning"]}:** {Escape(warning)}");
        }

        if (article.NotArticle is { } reason)
        {
            Line($"**{_labels["article", "not-article"]}:** {reason}");
        }
    }

    public void WriteBody()
    {
        foreach (DocumentBlock block in record.Document.Blocks.Where(block => block.Part == ArticlePart.Body))
        {
            string words = Escape(block.Span.In(record.Document.Text));
            Line(block.Kind switch
            {
                BlockKind.Heading => "### " + words,
                BlockKind.Quote => "> " + words,
                BlockKind.List => "- " + words,
                _ => words,
            });
        }
    }

    public void WriteStatements()
    {
        IReadOnlyList<OutlineEntry> outline = StatementOutline.Of(record);
        Section("statement", "statements", outline.Count);
        foreach (OutlineEntry entry in outline)
        {
            var attribution = Attribution.Of(record, entry, _labels);
            string marks = string.Join(", ", StatementMarks.Of(entry.Statement, _labels));
            string lead = attribution.Account is { } account ? Escape(account) + ", " : attribution.Lead.Length > 0 ? Escape(attribution.Lead) + ": " : "";
            string verb = attribution.Verb.Length > 0 ? " " + Escape(attribution.Verb) : "";
            string content = StatementMarks.Content(entry.Statement, record.Document.Text, _labels);
            Item(entry.Depth, $"{lead}**{Escape(attribution.Speaker)}**{verb}: {Escape(content)} *({marks})*");
        }

        EndList(outline.Count);
    }

    public void WriteMeetings()
    {
        Section("meeting", "meetings", record.Meetings.Count);
        foreach (Meeting meeting in EventOrder.MeetingsByDate(record))
        {
            string[] parts =
            [
                _labels.Of("meeting", meeting.Kind),
                _labels.Of("meeting", meeting.Status),
                string.Join(", ", meeting.Participants.Select(participant => participant.Name)),
                .. MeetingMarks.Of(record, meeting, _labels),
            ];
            Item(0, $"**{DateOf(meeting.Date)}** · {Escape(string.Join(" · ", parts.Where(part => part.Length > 0)))}");
        }

        EndList(record.Meetings.Count);
    }

    public void WriteCommitments()
    {
        Section("commitment", "commitments", record.Commitments.Count);
        foreach (Commitment commitment in EventOrder.CommitmentsByDate(record))
        {
            string who = commitment.Who?.Name ?? _labels["commitment", "nobody"];
            string what = commitment.Clause.In(record.Document.Text);
            Item(0, $"**{DateOf(commitment.Due)}** · {Escape(who)}: {Escape(what)} *({_labels.Of("commitment", commitment.Strength)})*");
        }

        EndList(record.Commitments.Count);
    }

    public static string Escape(string words)
    {
        string line = PlainText.OneLine(words);
        var escaped = new StringBuilder(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            bool listMark = i == 0 && line[i] is '-' or '+' or '=';
            if (listMark || Special.Contains(line[i], StringComparison.Ordinal) || IsNumberMark(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    // "7. " at the start of a line would begin a list
    private static bool IsNumberMark(string line, int at) =>
        line[at] is '.' or ')' && at is > 0 and <= 9 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9');

    private static string? SafeUrl(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && parsed.Scheme is "http" or "https" ? parsed.AbsoluteUri : null;

    private string DateOf(PartialDate? date) => date is null ? _labels["article", "no-date"] : _labels.Date(date);

    private void Section(string section, string key, int count)
    {
        if (count > 0)
        {
            Line("## " + _labels[section, key]);
        }
    }

    private void Item(int depth, string line) => text.Append(' ', depth * 2).Append("- ").Append(line).Append('\n');

    private void EndList(int count)
    {
        if (count > 0)
        {
            text.Append('\n');
        }
    }

    private void Line(string line) => text.Append(line).Append("\n\n");
}
