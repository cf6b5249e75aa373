using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Meetings that somebody only talks about: «лидеры обсудили подготовку встречи».</summary>
internal sealed class TalkedOfMeetings(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 20;

    /// <summary>«лидеры обсудили саммит»: a meeting that was talked about; where they talked of it, the words do not tell.</summary>
    public bool IsMeeting(int after)
    {
        int at = after;
        while (at < context.Clauses.At(after - 1).End && context.Text[at].Upos is Upos.Det or Upos.Adj or Upos.Num)
        {
            at++;
        }

        return at < context.Text.Tokens.Length && (lexicon.Nouns.At(context.Text, at, context.Clauses.At(at).End) is not null || IsOfMeeting(at, after));
    }

    // «лидеры обсудили подготовку встречи»: what is done for it; with nobody else they talk of it among themselves.
    private bool IsOfMeeting(int noun, int after)
    {
        TokenRange clause = context.Clauses.At(after - 1);
        int at = noun + 1;
        while (at < clause.End && (context.Text[at].Upos == Upos.Adj || lexicon.Company.ToWhom.Has(context.Text, at, clause.End)))
        {
            at++;
        }

        return context.Text.Language != "en" && at < clause.End && context.Text[noun].Upos == Upos.Noun && context.MentionAt(noun) is null && lexicon.Nouns.Has(context.Text, at, clause.End) && !HasOthers(at, clause);
    }

    private bool HasOthers(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + Reach); i++)
        {
            if (lexicon.With.Has(context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }
}
