using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Formats.Html;

/// <summary>What a stretch of text is; several may hold at once.</summary>
[Flags]
internal enum TextMark
{
    None = 0,
    Speaker = 1,
    Cue = 2,
    Relay = 4,
    Reported = 8,
    Quoted = 16,
    Inferred = 32,
    Doubtful = 64,
    Meeting = 128,
    Commitment = 256,
}

/// <summary>A stretch of text with one set of marks.</summary>
internal readonly record struct MarkedStretch(TextSpan Span, TextMark Marks);

/// <summary>The text of a record cut into stretches at every edge of a mark, so that overlapping marks become flat markup.</summary>
internal static class MarkedText
{
    private const int MarkCount = 9;

    public static IReadOnlyList<MarkedStretch> Of(ArticleRecord record)
    {
        var marks = new List<(TextSpan Span, TextMark Mark)>();
        foreach (Statement statement in record.Statements)
        {
            AddStatement(marks, statement, record.Document.Text);
        }

        marks.AddRange(record.Meetings.Select(meeting => (meeting.Trigger, TextMark.Meeting)));
        marks.AddRange(record.Commitments.Select(commitment => (commitment.Span, TextMark.Commitment)));
        return Flatten(marks, record.Document.Text.Length);
    }

    private static void AddStatement(List<(TextSpan Span, TextMark Mark)> marks, Statement statement, string text)
    {
        if (statement.Speaker?.Span is { } speaker)
        {
            marks.Add((speaker, TextMark.Speaker));
        }

        if (statement.Cue is { } cue)
        {
            marks.Add((cue, TextMark.Cue));
        }

        marks.AddRange(statement.Relays.Select(relay => (relay.Span, TextMark.Relay)));
        foreach (TextSpan piece in statement.Content)
        {
            marks.Add((piece, statement.Kind == StatementKind.Direct ? TextMark.Quoted : TextMark.Reported));
            if (statement.Kind == StatementKind.Mixed)
            {
                marks.AddRange(QuotedStretches.Of(piece, text).Select(quoted => (quoted, TextMark.Quoted)));
            }

            if (statement.Speaker?.Grade is SpeakerGrade.Resolved or SpeakerGrade.Doubtful)
            {
                marks.Add((piece, statement.Speaker.Grade == SpeakerGrade.Resolved ? TextMark.Inferred : TextMark.Doubtful));
            }
        }
    }

    private static List<MarkedStretch> Flatten(List<(TextSpan Span, TextMark Mark)> marks, int length)
    {
        var edges = new List<(int At, int Bit, int Step)>(marks.Count * 2);
        foreach ((TextSpan span, TextMark mark) in marks)
        {
            int bit = int.TrailingZeroCount((int)mark);
            edges.Add((span.Start, bit, 1));
            edges.Add((span.End, bit, -1));
        }

        edges.Sort();
        var stretches = new List<MarkedStretch>(edges.Count + 1);
        Span<int> open = stackalloc int[MarkCount];
        int from = 0;
        foreach ((int at, int bit, int step) in edges)
        {
            if (at > from)
            {
                stretches.Add(new MarkedStretch(new TextSpan(from, at), MarksOf(open)));
                from = at;
            }

            open[bit] += step;
        }

        if (length > from)
        {
            stretches.Add(new MarkedStretch(new TextSpan(from, length), TextMark.None));
        }

        return stretches;
    }

    private static TextMark MarksOf(ReadOnlySpan<int> open)
    {
        int marks = 0;
        for (int bit = 0; bit < open.Length; bit++)
        {
            marks |= open[bit] > 0 ? 1 << bit : 0;
        }

        return (TextMark)marks;
    }
}
