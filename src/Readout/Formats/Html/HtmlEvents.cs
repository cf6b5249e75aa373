using Readout.Dates;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;

namespace Readout.Formats.Html;

/// <summary>Meetings and commitments by date, each linked to its words in the text.</summary>
internal sealed class HtmlEvents(HtmlWriter html, ArticleRecord record, Labels labels, string id)
{
    public void Write()
    {
        if (record.Meetings.Count + record.Commitments.Count == 0)
        {
            return;
        }

        html.Markup("<div class=\"events\">\n");
        WriteSection(labels["meeting", "meetings"], EventOrder.MeetingsByDate(record), WriteMeeting);
        WriteSection(labels["commitment", "commitments"], EventOrder.CommitmentsByDate(record), WriteCommitment);
        html.Markup("</div>\n");
    }

    private void WriteSection<T>(string heading, IReadOnlyList<T> events, Action<T> write)
    {
        if (events.Count == 0)
        {
            return;
        }

        html.Markup("<section>").Element("h2", "", heading).Markup("\n<ol>\n");
        foreach (T one in events)
        {
            write(one);
        }

        html.Markup("</ol></section>\n");
    }

    private void WriteMeeting(Meeting meeting)
    {
        Begin(meeting.Id, meeting.Date, labels["article", "no-date"]);
        html.Element("b", "", labels.Of("meeting", meeting.Kind)).Markup(" ");
        html.Element("span", "chip " + (meeting.Status == MeetingStatus.Held ? "sure" : "open"), labels.MeetingStatus(Json.JsonNames.Of(meeting.Kind).Value, Json.JsonNames.Of(meeting.Status).Value));
        html.Element("div", "", string.Join(", ", meeting.Participants.Select(participant => participant.Name)));
        html.Element("div", "aside", string.Join(" · ", MeetingMarks.Of(record, meeting, labels)));
        End(meeting.Id, '◆');
    }

    private void WriteCommitment(Commitment commitment)
    {
        Begin(commitment.Id, commitment.Due, labels["article", "no-date"]);
        html.Element("b", "", commitment.Who?.Name ?? labels["commitment", "nobody"]).Markup(" ");
        html.Element("span", "chip " + (commitment.Strength == CommitmentStrength.Hopes ? "hope" : "sure"), labels.Of("commitment", commitment.Strength));
        html.Element("div", "", PlainText.Shorten(PlainText.OneLine(commitment.Clause.Of(record.Document.Text)), 200));
        End(commitment.Id, '⚑');
    }

    private void Begin(string eventId, PartialDate? date, string noDate)
    {
        html.Markup($"<li id=\"{id}-{eventId}\">");
        if (date is null)
        {
            html.Element("span", "when none", noDate);
        }
        else
        {
            html.Markup("<span class=\"when\">").Words(labels.Date(date)).Markup("</span>");
        }

        html.Markup("<div class=\"what\">");
    }

    private void End(string eventId, char sign) =>
        html.Markup($"</div><a class=\"ref\" href=\"#{id}-t{eventId}\" title=\"").Words(labels["article", "text-link"]).Markup($"\">{sign}{eventId[1..]}</a></li>\n");
}
