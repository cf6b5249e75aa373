using System.Globalization;
using System.Text;
using Readout.Articles;
using Readout.Entities;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Tests.Cases;

/// <summary>
/// The rendering that a reviewer reads: the article with speakers, cues, contents, relays, meetings and commitments underlined,
/// then what was read from it, numbered.
/// </summary>
internal sealed class CaseRendering
{
    private const int Width = 110;

    private readonly ArticleRecord _record;
    private readonly string _text;
    private readonly StringBuilder _out = new();
    private readonly List<(TextSpan Span, string Label)> _marks = [];

    private CaseRendering(ArticleRecord record)
    {
        _record = record;
        _text = record.Document.Text;
    }

    public static string Of(ArticleRecord record)
    {
        var rendering = new CaseRendering(record);
        rendering.CollectMarks();
        rendering.WriteHead();
        foreach (DocumentBlock block in record.Document.Blocks)
        {
            rendering.WriteBlock(block);
        }

        rendering.WriteFindings();
        return rendering._out.ToString();
    }

    private void CollectMarks()
    {
        foreach (Statement statement in _record.Statements)
        {
            string number = statement.Id[1..];
            Mark(statement.Speaker?.Span, "SPEAKER" + number);
            Mark(statement.Cue, "CUE" + number);
            foreach (TextSpan piece in statement.Content)
            {
                Mark(piece, "CONTENT" + number);
            }

            foreach (Relay relay in statement.Relays)
            {
                Mark(relay.Span, "RELAY" + number);
            }
        }

        foreach (Meeting meeting in _record.Meetings)
        {
            Mark(meeting.Trigger, "MEETING" + meeting.Id[1..]);
        }

        foreach (Commitment commitment in _record.Commitments)
        {
            Mark(commitment.Span, "COMMITMENT" + commitment.Id[1..]);
        }

        _marks.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));

        void Mark(TextSpan? span, string label)
        {
            if (span is { } known)
            {
                _marks.Add((known, label));
            }
        }
    }

    private void WriteHead()
    {
        NewsArticle article = _record.Article;
        Line($"title      {article.Title ?? "none"}");
        Line($"outlet     {article.Outlet ?? "none"}    language {article.Language ?? "none"}    published {article.Published?.ToString() ?? "none"}");
        Line($"authors    {List(article.Authors)}    agencies {List(article.Agencies)}    photo {List(article.PhotoCredits)}");
        Furniture furniture = article.Furniture;
        Line($"furniture  promotions: {List(furniture.Promotions)} · related: {List(furniture.Related.Select(one => one.Title))}");
        Line($"           feed: {List(furniture.Feed.Select(one => $"{one.Title} ({one.Published})"))}");
        if (article.NotArticle is { } reason)
        {
            Line($"no article {reason}");
        }
    }

    private void WriteBlock(DocumentBlock block)
    {
        Line("");
        int at = block.Span.Start;
        string kind = block.Part == ArticlePart.Body ? block.Kind == BlockKind.Paragraph ? "" : $"[{block.Kind}] " : $"[{block.Part}] ";
        if (kind.Length > 0)
        {
            Line(kind.TrimEnd().ToLowerInvariant());
        }

        while (at < block.Span.End)
        {
            int end = EndOfLine(at, block.Span.End);
            Line(_text[at..end].Replace('\n', ' '));
            WriteLanes(new TextSpan(at, end));
            at = end;
        }
    }

    private int EndOfLine(int at, int end)
    {
        if (end - at <= Width)
        {
            return end;
        }

        int space = _text.LastIndexOf(' ', at + Width, Width);
        return space > at ? space + 1 : at + Width;
    }

    // marks that overlap go to lanes of their own beneath the line
    private void WriteLanes(TextSpan line)
    {
        var lanes = new List<StringBuilder>();
        foreach ((TextSpan span, string label) in _marks.Where(mark => mark.Span.Overlaps(line)))
        {
            int from = Math.Max(span.Start, line.Start) - line.Start;
            int to = Math.Min(span.End, line.End) - line.Start;
            StringBuilder? lane = lanes.Find(one => one.Length <= from);
            if (lane is null)
            {
                lanes.Add(lane = new StringBuilder());
            }

            lane.Append(' ', from - lane.Length).Append((label.Length >= to - from ? label[..(to - from)] : label.PadRight(to - from, '~')).AsSpan());
        }

        foreach (StringBuilder lane in lanes)
        {
            Line(lane.ToString());
        }
    }

    private void WriteFindings()
    {
        Section("statements", _record.Statements, Describe);
        Section("meetings", _record.Meetings, meeting =>
            $"{meeting.Id}  {meeting.Kind} {meeting.Status} · {List(meeting.Participants.Select(one => one.Name))} · date {meeting.Date?.ToString() ?? "none"}" +
            $" · place {meeting.Place ?? "none"} · topic {meeting.Topic ?? "none"} · “{meeting.Trigger.In(_text)}”{Traits(meeting)} · {Figure(meeting.Confidence)}");
        Section("commitments", _record.Commitments, commitment =>
            $"{commitment.Id}  {commitment.Strength} · {commitment.Who?.Name ?? "nobody"} · due {commitment.Due?.ToString() ?? "none"} · in {commitment.Statement ?? "no statement"}" +
            $" · {commitment.Span.In(_text)} · {Figure(commitment.Confidence)}");
        Section("entities", _record.Entities, Describe);
    }

    private static string Traits(Meeting meeting) =>
        (meeting.Level is { } level ? $" · {level}" : "")
        + (meeting.Access is { } access ? $" · {access}" : "")
        + (meeting.Order is { } order ? $" · no. {order.Number}{(order.Since is { } since ? $" since {since}" : "")}" : "")
        + string.Concat(meeting.Accounts.Select(account => $" · {account.Party.Name}: {string.Join(", ", account.Statements)}"));

    private string Describe(Statement statement)
    {
        string speaker = statement.Speaker is { } known ? $"{known.Name} ({known.Entity ?? "no entity"}, {known.Grade})" : "none";
        string relays = statement.Relays.Count > 0 ? " · relayed by " + List(statement.Relays.Select(relay => relay.Name)) : "";
        string within = statement.Within is { } outer ? $" · within {outer}" : "";
        string saidOn = statement.SaidOn is { } date ? $" · said on {date}" : "";
        return $"{statement.Id}  {statement.Kind}, {statement.Force} · {speaker} · cue {statement.Cue?.In(_text) ?? "none"}{relays}{within}{saidOn} · {Figure(statement.Confidence)}"
            + $"\n      {string.Join(" … ", statement.Content.Select(piece => piece.In(_text)))}";
    }

    private string Describe(Entity entity) =>
        $"{entity.Id}  {entity.Kind} · {entity.Name} · {List(entity.Roles)} · {List(entity.Mentions.Select(mention => mention.Span.In(_text)).Distinct(StringComparer.Ordinal))}";

    private void Section<T>(string heading, IReadOnlyList<T> items, Func<T, string> describe)
    {
        Line("");
        Line($"{heading}: {items.Count.ToString(CultureInfo.InvariantCulture)}");
        foreach (T item in items)
        {
            Line("  " + describe(item));
        }
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : "none";

    private static string Figure(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    private void Line(string line) => _out.Append(line.TrimEnd()).Append('\n');
}
