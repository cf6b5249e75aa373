using System.Globalization;
using Readout.Events.Meetings;
using Readout.Formats.Json;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Formats;

/// <summary>What a meeting stands on where its outlet does not tell it plainly: somebody's account, a hope, a proposal, a "may". Immutable.</summary>
/// <param name="Account"><c>said</c> by somebody named, <c>unnamed</c>, <c>doubtful</c>, <c>hoped</c>, <c>believed</c>, <c>proposed</c>; null where the outlet tells it itself.</param>
/// <param name="Speaker">Whose account that is; null for nobody named.</param>
/// <param name="IsPossible">Whether the sentence says that it may be, not that it will.</param>
public sealed record MeetingTelling(string? Account, string? Speaker, bool IsPossible)
{
    /// <summary>Null where the record tells it plainly.</summary>
    public static MeetingTelling? Of(ArticleRecord record, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(meeting);
        Statement? around = record.Statements.Where(statement => statement.Content.Any(piece => piece.Start <= meeting.Trigger.Start && piece.End >= meeting.Trigger.End))
            .MinBy(statement => statement.Content.Sum(piece => piece.Length));
        string? account = around is null ? null : AccountOf(around);
        bool isPossible = meeting.Status is MeetingStatus.Planned or MeetingStatus.Proposed && IsPossibleIn(SentenceAround(record.Document.Text, meeting.Trigger), Labels.For(record.Article.Language));
        return account is null && !isPossible ? null : new MeetingTelling(account, around?.Speaker?.Name, isPossible);
    }

    /// <summary>"by an unnamed source’s account", "possible, not settled".</summary>
    public IEnumerable<string> Notes(Labels labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (Account is { } account)
        {
            string speaker = Speaker is null ? "" : PlainText.OneLine(Speaker);
            yield return string.Format(CultureInfo.InvariantCulture, labels["telling", account], speaker.Length > 0 ? speaker : labels["statement", "unnamed-speaker"]);
        }

        if (IsPossible)
        {
            yield return labels["telling", "possible"];
        }
    }

    private static string AccountOf(Statement statement) => statement switch
    {
        { Speaker: null or { Grade: SpeakerGrade.Unnamed } } => "unnamed",
        { Speaker.Grade: SpeakerGrade.Doubtful } => "doubtful",
        { Force: StatementForce.Hoped or StatementForce.Believed or StatementForce.Proposed } => JsonNames.Of(statement.Force).Value,
        _ => "said",
    };

    private static bool IsPossibleIn(ReadOnlySpan<char> sentence, Labels labels)
    {
        foreach (Range range in sentence.SplitAny(" \u00A0,.;:!?()«»“”\"\n".AsSpan()))
        {
            if (labels.IsPossibility(sentence[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static string SentenceAround(string text, TextSpan trigger)
    {
        int start = Math.Max(0, text.AsSpan(0, trigger.Start).LastIndexOfAny('\n', '!', '?'));
        int stop = text.LastIndexOf(". ", trigger.Start, StringComparison.Ordinal);
        int end = text.AsSpan(trigger.End).IndexOfAny("\n!?");
        int point = text.IndexOf(". ", trigger.End, StringComparison.Ordinal);
        end = end < 0 ? text.Length : trigger.End + end;
        return text[Math.Max(start, stop)..(point < 0 ? end : Math.Min(end, point))].ToLowerInvariant();
    }
}
