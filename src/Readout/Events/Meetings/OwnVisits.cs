using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>English visits that whoever makes them is told beside: "on a visit to Norway", "Lake, on her first trip to Norway since taking office, declined to comment".</summary>
internal sealed class OwnVisits(EventContext context)
{
    private const int Reach = 16;

    /// <summary>"called it a mistake on a visit to Norway", "said that on a visit to Norway he would call it a mistake": the time of what is done there, <paramref name="main"/>.</summary>
    public MeetingStatus? StatusOf(int phrase, PhraseHit noun, TokenRange clause, VerbTime main) =>
        context.Text.Language == "en" && MeetingLexicon.KindOf(noun.Row) == MeetingKind.Visit && phrase > clause.First && context.Text[phrase - 1].Norm is "on" ? main switch
        {
            VerbTime.Past or VerbTime.None when IsGoingOn(phrase, clause) => MeetingStatus.Ongoing,
            VerbTime.Past => MeetingStatus.Held,
            VerbTime.None when VerbBehindComma(noun.End) is { } verb && context.Text[verb].Feats.Tense == Tense.Past => MeetingStatus.Held,
            VerbTime.Future => MeetingStatus.Planned,
            VerbTime.Conditional when context.StatementAt(noun.First) is { Kind: not Statements.StatementKind.Direct } && context.DateAt(noun.End) is null => MeetingStatus.Planned,
            _ => null,
        } : null;

    // "currently on a visit to Norway", "said, speaking on a visit to Norway": no day of it is told.
    private bool IsGoingOn(int phrase, TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, phrase + Reach); i++)
        {
            if (context.DateAt(i) is not null)
            {
                return false;
            }
        }

        return phrase > 1 && context.Text[phrase - 2].Norm is "currently" or "now" or "speaking";
    }

    /// <summary>Whose it is, by the name right before the aside that it stands in, or right behind the one that it opens the sentence with.</summary>
    public Parties OwnerOf(int phrase, PhraseHit noun)
    {
        if (context.Text.Language != "en" || phrase == 0 || context.Text[phrase - 1].Norm is not ("on" or "during") || VerbBehindComma(noun.End) is not { } verb)
        {
            return Parties.None;
        }

        int owner = phrase > 2 && context.Text[phrase - 2].Norm == "," ? phrase - 3 : verb - 1;
        bool isAside = owner < phrase || phrase - 1 == context.Text.Sentences[context.Text.SentenceOf(phrase)].FirstToken;
        return isAside && context.MentionAt(owner) is { Entity: { Kind: EntityKind.Person, IsMedium: false } one } ? Parties.Named([one]) : Parties.None;
    }

    // The verb of the clause that goes on behind the words of the visit, its subject before it or not.
    private int? VerbBehindComma(int after)
    {
        for (int i = after; i + 2 < Math.Min(context.Text.Tokens.Length, after + Reach); i++)
        {
            if (context.Text[i].Norm == ",")
            {
                int verb = context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Person } subject ? subject.End : i + 1;
                return verb < context.Text.Tokens.Length && context.Text[verb].Upos == Upos.Verb ? verb : null;
            }
        }

        return null;
    }
}
