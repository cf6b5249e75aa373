using System.Text.Json;
using Readout.Articles;
using Readout.Entities;
using Readout.Events;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Formats.Json;

/// <summary>Writes what was read in an article: entities, statements and events.</summary>
internal sealed class AnalysisJson(Utf8JsonWriter json, ArticleRecord record)
{
    private readonly PartSpans _spans = new(record.Document);

    public void Write()
    {
        json.WriteStartObject("analysis");
        json.WriteBoolean("supported", record.IsAnalyzed);
        json.WriteEndObject();
        json.WriteObjects("entities", record.Entities, WriteEntity);
        json.WriteObjects("statements", record.Statements, WriteStatement);
        json.WriteObjects("meetings", record.Meetings, WriteMeeting);
        json.WriteObjects("commitments", record.Commitments, WriteCommitment);
    }

    private void WriteEntity(Entity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("kind", JsonNames.Of(entity.Kind));
        json.WriteString("name", entity.Name);
        json.WriteStrings("roles", entity.Roles);
        json.WriteObjects("mentions", entity.Mentions, mention =>
        {
            json.WriteString("form", JsonNames.Of(mention.Form));
            json.WriteString("in", JsonNames.Of(_spans.PartOf(mention.Span)));
            _spans.WriteBounds(json, mention.Span);
        });
    }

    private void WriteStatement(Statement statement)
    {
        ArticlePart part = _spans.PartOf(statement.Content[0]);
        json.WriteString("id", statement.Id);
        json.WriteString("within", statement.Within);
        json.WriteString("in", JsonNames.Of(part));
        json.WriteString("kind", JsonNames.Of(statement.Kind));
        json.WriteString("force", JsonNames.Of(statement.Force));
        WriteSpeaker(statement.Speaker, part);
        _spans.Write(json, "cue", statement.Cue, part);
        json.WriteStartArray("content");
        foreach (TextSpan piece in statement.Content)
        {
            _spans.Write(json, piece, part);
        }

        json.WriteEndArray();
        json.WriteObjects("relays", statement.Relays, relay =>
        {
            WriteParticipant(relay.Entity, relay.Name);
            _spans.Write(json, "span", relay.Span, part);
        });
        json.WriteDate("saidOn", statement.SaidOn);
        json.WriteConfidence(statement.Confidence);
    }

    private void WriteSpeaker(Speaker? speaker, ArticlePart part)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        WriteParticipant(speaker.Entity, speaker.Name);
        _spans.Write(json, "span", speaker.Span, part);
        json.WriteString("grade", JsonNames.Of(speaker.Grade));
        json.WriteEndObject();
    }

    private void WriteMeeting(Meeting meeting)
    {
        ArticlePart part = _spans.PartOf(meeting.Trigger);
        json.WriteString("id", meeting.Id);
        json.WriteString("in", JsonNames.Of(part));
        _spans.Write(json, "trigger", meeting.Trigger, part);
        json.WriteString("kind", JsonNames.Of(meeting.Kind));
        json.WriteObjects("participants", meeting.Participants, one => WriteParticipant(one.Entity, one.Name));
        json.WriteDate("date", meeting.Date);
        json.WriteString("place", meeting.Place);
        json.WriteString("topic", meeting.Topic);
        json.WriteName("level", meeting.Level);
        json.WriteName("access", meeting.Access);
        WriteOrder(meeting.Order);
        json.WriteString("status", JsonNames.Of(meeting.Status));
        json.WriteObjects("accounts", meeting.Accounts, account =>
        {
            WriteParticipant(account.Party.Entity, account.Party.Name);
            json.WriteStrings("statements", account.Statements);
        });
        json.WriteConfidence(meeting.Confidence);
    }

    private void WriteOrder(MeetingOrder? order)
    {
        if (order is null)
        {
            json.WriteNull("order");
            return;
        }

        json.WriteStartObject("order");
        json.WriteNumber("number", order.Number);
        json.WriteString("since", order.Since);
        json.WriteEndObject();
    }

    private void WriteCommitment(Commitment commitment)
    {
        ArticlePart part = _spans.PartOf(commitment.Span);
        json.WriteString("id", commitment.Id);
        json.WriteString("in", JsonNames.Of(part));
        _spans.Write(json, "span", commitment.Span, part);
        _spans.Write(json, "clause", commitment.Clause, part);
        WriteDoer("who", commitment.Who);
        WriteDoer("to", commitment.To);
        json.WriteString("statement", commitment.Statement);
        json.WriteString("strength", JsonNames.Of(commitment.Strength));
        json.WriteDate("due", commitment.Due);
        _spans.Write(json, "dueAs", commitment.DueAs, part);
        _spans.Write(json, "condition", commitment.Condition, part);
        json.WriteConfidence(commitment.Confidence);
    }

    private void WriteDoer(string name, EventParticipant? who)
    {
        if (who is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteParticipant(who.Entity, who.Name);
        json.WriteEndObject();
    }

    private void WriteParticipant(string? entity, string name)
    {
        json.WriteString("entity", entity);
        json.WriteString("name", name);
    }
}
