using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Words of talking that tell of no meeting: a call for something, an interview.</summary>
internal sealed class OtherTalk(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 4;
    private const int MatterReach = 24;

    /// <summary>"Her call for a pause", "a call to resign": a demand.</summary>
    public bool IsCallFor(PhraseHit noun, TokenRange clause)
    {
        if (context.Text.Language != "en" || noun.End >= clause.End || context.Text[noun.End - 1].Norm is not ("call" or "calls") || noun.End - noun.First > 1)
        {
            return false;
        }

        return context.Text[noun.End].Norm == "for" || (context.Text[noun.End].Norm == "to" && noun.End + 1 < clause.End && context.MentionAt(noun.End + 1) is null && context.Text[noun.End + 1].Upos == Upos.Verb);
    }

    /// <summary>«в беседе с корреспондентом», "in a conversation with Harbour Radio": with the press one speaks, and does not meet.</summary>
    public bool IsInterview(PhraseHit noun, TokenRange clause) =>
        MeetingLexicon.KindOf(noun.Row) is MeetingKind.Talks or MeetingKind.Call or MeetingKind.Meeting && (IsOfPress(noun.End, clause) || IsToldToBody(noun, clause));

    // «пояснил адвокат в беседе с РИСИ»: the body that one tells something in a conversation asks for its readers.
    private bool IsToldToBody(PhraseHit noun, TokenRange clause) =>
        noun.Row[2] == "speech" && noun.First > clause.First && noun.End + 1 < clause.End && lexicon.Place.Has(context.Text, noun.First - 1, noun.First) && lexicon.With.Has(context.Text, noun.End, noun.End + 1)
        && context.MentionAt(noun.End + 1) is { Entity: { Kind: Entities.EntityKind.Organization, IsMinistry: false, State: null } } body && body.First == noun.End + 1;

    /// <summary>"Harbour News met with a customer": who asks for the press, by the last word of its name.</summary>
    public bool IsNewsroom(Entities.Entity party) =>
        context.Text.Language == "en" && party.Kind == Entities.EntityKind.Organization && lexicon.Company.Newsrooms.Is(party.Name[(party.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>"discussed the port in a phone call": the noun tells of it.</summary>
    public bool IsAtMeeting(int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        bool isThere = false;
        for (int i = after; context.Text.Language == "en" && i < Math.Min(clause.End, after + MatterReach) && !context.IsFinite(i); i++)
        {
            isThere = context.Text[i].Norm is "in" or "at" or "during" or "over" || (isThere && context.Text[i].Upos is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun);
            if (isThere && lexicon.Nouns.At(context.Text, i, clause.End) is { } noun && noun.Row[2] != "line" && MeetingLexicon.KindOf(noun.Row) is not (MeetingKind.Visit or MeetingKind.Other) && !(noun.End < clause.End && context.Text[noun.End].Upos == Upos.Noun))
            {
                return true;
            }
        }

        return false;
    }

    // "the Harbour Post's editorial board" meets as a board.
    private bool IsBoardBehind(int token, TokenRange clause)
    {
        int behind = context.MentionAt(token)?.End ?? token + 1;
        for (int i = behind; context.Text.Language == "en" && i < Math.Min(clause.End, behind + Reach) && !context.Text[i].IsPunct && context.Text[i].Upos is not Upos.Adp; i++)
        {
            if (lexicon.Company.Boards.Has(context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the press is named right behind <paramref name="after"/>.</summary>
    public bool IsOfPress(int after, TokenRange clause)
    {
        int end = Math.Min(clause.End, after + Reach);
        for (int i = after; i < end && !context.Text[i].IsPunct && !context.IsFinite(i); i++)
        {
            if (lexicon.Company.Reporters.Has(context.Text, i, end) || context.MentionAt(i) is { Entity.IsMedium: true })
            {
                return !IsBoardBehind(i, clause);
            }
        }

        return false;
    }
}
