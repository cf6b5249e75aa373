using Readout.Entities;
using Readout.Languages;
using Readout.Statements;
using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>
/// Joins what a headline tells of a meeting in few words with the first sentences below it, which tell it whole: "Lakeland premier discusses port with neighbour. Prime Minister
/// Anna Stonefield spoke by phone with President Hall on Monday." The meeting begins with the word of the headline; who met, and when, the text tells.
/// </summary>
internal sealed class LeadOfHeadline(EventContext context, MeetingLexicon lexicon)
{
    // The first sentence or two, of which the first may be a dateline.
    private const int LeadSentences = 3;

    /// <summary>Joins them in <paramref name="groups"/>, which stay in the order of their triggers.</summary>
    public void Join(List<MeetingGroup> groups)
    {
        if (context.Text.Document.Blocks.Count < 2 || context.Text.Sentences.Length == 0)
        {
            return;
        }

        foreach (Announcement told in Announcements(groups))
        {
            if (LeadFor(told, groups) is { } lead)
            {
                lead.TakeHeadline(told.Trigger, told.Kind, told.Group);
                groups.Remove(lead);
                groups.Insert(told.Group is { } announced ? groups.IndexOf(announced) : groups.Count(group => group.Trigger.Start < told.Trigger.Start), lead);
                if (told.Group is { } joined)
                {
                    groups.Remove(joined);
                }
            }
        }
    }

    private MeetingGroup? LeadFor(Announcement told, List<MeetingGroup> groups)
    {
        MeetingGroup[] leads = [.. groups.Where(group => IsLead(group) && MayTell(told, group))];
        MeetingGroup[] ofKind = [.. leads.Where(group => group.Kind == told.Kind)];
        return ofKind.Length > 0 ? ofKind[0] : leads.Length == 1 ? leads[0] : null;
    }

    private bool IsLead(MeetingGroup group) =>
        !IsOnWeakAccount(group) && group.Trigger == group.First.Trigger && group.First is { IsInHeadline: false, IsEarlier: false, IsFollowing: false, IsAnother: false, IsVenue: false } && group.First.Sentence < HeadlineEnd + LeadSentences && group.Parties.Count > 0;

    // What a source whom nobody names tells stays where that is said.
    private bool IsOnWeakAccount(MeetingGroup group) =>
        context.StatementAt(context.Text.TokenAt(group.Trigger.Start)) is { Speaker: null or { Grade: SpeakerGrade.Unnamed or SpeakerGrade.Doubtful } };

    private static bool MayTell(Announcement told, MeetingGroup lead) =>
        (told.IsTalkedOver ? lead.Kind is MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Call or MeetingKind.Video : told.Kind == lead.Kind || MeetingAgreement.OfKinds(told.Kind, lead.Kind))
        && MeetingAgreement.OfStatuses(lead.Status, told.Group?.Status) && (told.Group is not { } group || MayBeOf(group, lead));

    // A person whom the headline names the text names again; states, bodies and posts it may call otherwise.
    private static bool MayBeOf(MeetingGroup headline, MeetingGroup lead) =>
        headline.Parties.Count == 0 || headline.Parties.Entities.Any(one => lead.Parties.Entities.Any(other => one == other || CountryNames.AreOne(one, other)))
        || headline.Parties.Entities.All(static one => one.Kind != EntityKind.Person || one.Mentions.All(static mention => mention.Form != MentionForm.Name));

    // The words of meeting in the headline of which nothing below has been told yet. Words that no rule reads there are tried where nothing else in it names a meeting.
    private List<Announcement> Announcements(List<MeetingGroup> groups)
    {
        var all = new List<Announcement>();
        int end = context.Text.Sentences[Math.Min(HeadlineEnd, context.Text.Sentences.Length) - 1].EndToken;
        bool isRead = groups.Exists(static group => group.First.IsInHeadline && !group.IsToldOnce);
        for (int i = 0; i < end; i++)
        {
            if (context.IsInHeadline(i) && WordAt(i, end) is { } word)
            {
                TextSpan trigger = context.Text.SpanOf(word.First, word.End);
                MeetingGroup? group = groups.Find(one => one.Trigger.Overlaps(trigger));
                if (group is null ? !isRead : group.IsToldOnce)
                {
                    all.Add(new Announcement(group?.Trigger ?? trigger, group?.Kind ?? MeetingLexicon.KindOf(word.Row), IsTalkedOver(word), group));
                }

                i = word.End - 1;
            }
        }

        return all;
    }

    // "call off a visit", "receive wounded soldiers", "the next meeting on Monday": none that the first sentence tells.
    private PhraseHit? WordAt(int token, int end)
    {
        if (context.MentionAt(token) is not null || (token + 1 < end && context.Text[token + 1].Norm == "off") || (token > 0 && lexicon.Following.Has(context.Text, token - 1, token)))
        {
            return null;
        }

        // A headline's verb may be taken for a noun: "Premier discusses port".
        return lexicon.Verbs.At(context.Text, token, end) is { } verb && (Verbs.IsVerb(context.Text[token]) ? TellsOfMeeting(verb) : verb.Row[1] == "discuss") ? verb
            : context.Text[token].Upos is Upos.Noun or Upos.Propn or Upos.X ? lexicon.Nouns.At(context.Text, token, end) : null;
    }

    private static bool TellsOfMeeting(PhraseHit verb) => verb.Row[1] is "discuss" or "with" or "phone" or "gather" or "convene" or "object" or "place" or "travel" or "go";

    // "Ministers discuss the port": by whatever means.
    private static bool IsTalkedOver(PhraseHit word) => word.Row[1] == "discuss";

    private int HeadlineEnd => context.Text.SentencesOfBlock(0).End;

    private sealed record Announcement(TextSpan Trigger, MeetingKind Kind, bool IsTalkedOver, MeetingGroup? Group);
}
