using System.Text.Json;
using Readout.Articles;
using Readout.Entities;
using Readout.Events;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Statements;
using Readout.Text;

namespace Readout.Formats.Json;

/// <summary>Reads what was read in an article: the inverse of <see cref="AnalysisJson"/>.</summary>
internal sealed class AnalysisJsonReader(ArticleDocument document)
{
    private readonly PartSpanReader _spans = new(document);

    public Entity ReadEntity(JsonElement json) => new()
    {
        Id = json.RequiredText("id"),
        Kind = json.Name<EntityKind>("kind"),
        Name = json.RequiredText("name"),
        Roles = json.Texts("roles"),
        Mentions = json.Objects("mentions", ReadMention),
    };

    public Statement ReadStatement(JsonElement json)
    {
        ArticlePart part = PartOf(json);
        IReadOnlyList<TextSpan> content = json.Objects("content", piece => _spans.Read(piece, part));
        return new Statement
        {
            Id = json.RequiredText("id"),
            Within = json.TextOrNull("within"),
            Kind = json.Name<StatementKind>("kind"),
            Force = json.Name<StatementForce>("force"),
            Speaker = json.ObjectOrNull("speaker") is { } speaker ? ReadSpeaker(speaker, part) : null,
            Cue = _spans.ReadOrNull(json, "cue", part),
            Content = content.Count > 0 ? content : throw new FormatException("'content' is empty"),
            Relays = json.Objects("relays", relay => new Relay(relay.TextOrNull("entity"), relay.RequiredText("name"), _spans.Read(relay, "span", part))),
            SaidOn = json.DateOrNull("saidOn"),
            Confidence = json.Confidence(),
        };
    }

    public Meeting ReadMeeting(JsonElement json) => new()
    {
        Id = json.RequiredText("id"),
        Trigger = _spans.Read(json, "trigger", PartOf(json)),
        Kind = json.Name<MeetingKind>("kind"),
        Participants = json.Objects("participants", ReadParticipant),
        Date = json.DateOrNull("date"),
        Place = json.TextOrNull("place"),
        Topic = json.TextOrNull("topic"),
        Level = json.NameOrNull<MeetingLevel>("level"),
        Access = json.NameOrNull<MeetingAccess>("access"),
        Order = json.ObjectOrNull("order") is { } order ? new MeetingOrder(order.Number("number"), order.TextOrNull("since")) : null,
        Status = json.Name<MeetingStatus>("status"),
        Accounts = json.Objects("accounts", account => new MeetingAccount(ReadParticipant(account), account.Texts("statements"))),
        Confidence = json.Confidence(),
    };

    public Commitment ReadCommitment(JsonElement json)
    {
        ArticlePart part = PartOf(json);
        return new Commitment
        {
            Id = json.RequiredText("id"),
            Span = _spans.Read(json, "span", part),
            Clause = _spans.ReadOrNull(json, "clause", part) ?? _spans.Read(json, "span", part),
            Who = json.ObjectOrNull("who") is { } who ? ReadParticipant(who) : null,
            To = json.ObjectOrNull("to") is { } to ? ReadParticipant(to) : null,
            Statement = json.TextOrNull("statement"),
            Strength = json.Name<CommitmentStrength>("strength"),
            Due = json.DateOrNull("due"),
            DueAs = _spans.ReadOrNull(json, "dueAs", part),
            Condition = _spans.ReadOrNull(json, "condition", part),
            Confidence = json.Confidence(),
        };
    }

    private static ArticlePart PartOf(JsonElement json) => json.NameOrNull<ArticlePart>("in") ?? ArticlePart.Body;

    private static EventParticipant ReadParticipant(JsonElement json) => new(json.TextOrNull("entity"), json.RequiredText("name"));

    private Mention ReadMention(JsonElement json)
    {
        TextSpan span = _spans.Read(json, PartOf(json));
        return new Mention(json.Name<MentionForm>("form"), span, span);
    }

    private Speaker ReadSpeaker(JsonElement json, ArticlePart part) =>
        new(json.TextOrNull("entity"), json.RequiredText("name"), _spans.ReadOrNull(json, "span", part), json.Name<SpeakerGrade>("grade"));
}
