using Readout.App.Archive.Search;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>A paragraph of a brief on one line, for where there is no markup. Stateless.</summary>
internal static class BriefSentence
{
    /// <summary>What the record has reads as everywhere; what it has no more says so.</summary>
    public static string Of(BriefParagraph paragraph, SiteWords words) => paragraph.Result switch
    {
        FoundStatement statement => $"{StatementSentence.Of(statement, words).ToText(words)}{Noted(words.Labels["force", statement.Force])}",
        FoundMeeting meeting => $"{StatementSentence.OutletOf(meeting.Article, words)}: {Told(string.Join(", ", meeting.Participants), meeting.Text)}{Noted($"{words.Labels["meeting", meeting.Kind]}, {words.MeetingStatus(meeting.Kind, meeting.Status)}{Day(meeting.Date, words)}")}",
        FoundCommitment commitment =>
            $"{StatementSentence.OutletOf(commitment.Article, words)}: {Told(Doer.Before(commitment, words, isQuoted: false), commitment.Text)}{Noted(words.Labels["commitment", commitment.Strength] + Day(commitment.Due, words))}",
        _ => paragraph.IsGone ? words["brief", "gone"] : Own(paragraph.Item.Words ?? "", words),
    };

    /// <summary>Words of the editor, marked as theirs.</summary>
    public static string Own(string text, SiteWords words) => text + Noted(words["brief", "own-words"]);

    private static string Told(string who, string text) => string.Join(": ", new[] { who, text }.Where(part => part.Length > 0));

    private static string Day(string? iso, SiteWords words) => Parts.Dates.Parse(iso) is { } date ? $", {Clock.Words(date, words)}" : "";

    private static string Noted(string note) => note.Length > 0 ? $" [{note}]" : "";
}
