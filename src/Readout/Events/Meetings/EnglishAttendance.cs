using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who was there too, told by the way in English: "President Lake, who took part, said", "Stonefield also attended.", "Hall, who hosted the talks, called them a start".</summary>
internal sealed class EnglishAttendance(EventContext context, Subjects subjects)
{
    private const int Reach = 5;

    private readonly EnglishMeetingWords _words = EnglishMeetingWords.Shared;

    /// <summary>Others at the meeting that is told: by a verb of taking part that names no meeting of its own, or by one that says which part somebody has in "the talks".</summary>
    public MeetingMention? At(int token)
    {
        TokenRange clause = context.Clauses.At(token);
        if (context.Text[token].Upos != Upos.Verb || context.MentionAt(token) is not null || context.IsNegated(token) || _words.Attending.At(context.Text, token, clause.End) is not { } hit || !IsBare(hit.End) || context.TimeOf(token) is VerbTime.None or VerbTime.Conditional)
        {
            return null;
        }

        return subjects.Of(token) is [{ Kind: EntityKind.Person, IsMedium: false } guest] && context.Holders.HoldsOffice(guest)
            ? new MeetingMention
            {
                End = hit.End,
                Sentence = context.Text.SentenceOf(token),
                Trigger = context.Text.SpanOf(hit.First, hit.End),
                Kind = MeetingKind.Talks,
                LeastParties = int.MaxValue,
                Parties = Parties.Named([guest]),
                IsGuest = true,
                Status = context.TimeOf(token) == VerbTime.Future ? MeetingStatus.Planned : MeetingStatus.Held,
            }
            : null;
    }

    // "who took part, said", "will attend."
    private bool IsBare(int after)
    {
        for (int i = after; i < Math.Min(context.Text.Tokens.Length, after + Reach); i++)
        {
            if (context.Text[i].IsPunct)
            {
                return context.Text[i].Norm is "," or "." or ";" && i - after <= 1;
            }

            if (context.Text[i].Upos != Upos.Adv)
            {
                return false;
            }
        }

        return false;
    }
}
