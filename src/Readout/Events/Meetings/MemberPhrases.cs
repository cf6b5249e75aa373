using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who is described with the body that they belong to or with what befell them: "members of the League board", «представители Озерного фонда», "workers hit by the flood".</summary>
internal sealed class MemberPhrases(EventContext context, MeetingLexicon lexicon, Subjects subjects)
{
    private const int TailReach = 8;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>The phrase with the body behind it; null where none stands there, or a state, which its people speak for.</summary>
    public TokenRange? WithBody(TokenRange phrase, int end)
    {
        int head = _hasCases ? HeadOf(phrase) : phrase.End - 1;
        if (context.Text[head].Feats.Number != Number.Plur || !lexicon.Company.Members.Has(context.Text, head, head + 1))
        {
            return null;
        }

        int at = _hasCases ? phrase.End : BehindLink(phrase.End, end);
        return at >= 0 && at < end && BodyAt(at, end) is { } body ? phrase with { End = body } : null;
    }

    /// <summary>"workers hit by the flood": a participle of the past and its preposition belong to the plural before them, up to the next mark, name of a day or verb.</summary>
    public TokenRange WithParticiple(TokenRange phrase, int end)
    {
        int at = phrase.End;
        bool isTail = !_hasCases && at + 2 < end && context.Text[phrase.End - 1].Feats.Number == Number.Plur && context.Text[at].Upos == Upos.Verb && !context.Text[at].Norm.EndsWith("ing", StringComparison.Ordinal) && context.Text[at + 1].Norm is "by";
        if (!isTail)
        {
            return phrase;
        }

        at += 2;
        while (at < Math.Min(end, phrase.End + TailReach) && context.DateAt(at) is null && !context.Text[at].IsPunct && context.Text[at].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num)
        {
            at++;
        }

        return at > phrase.End + 2 ? phrase with { End = at } : phrase;
    }

    private int HeadOf(TokenRange phrase)
    {
        int head = phrase.First;
        while (head + 1 < phrase.End && context.Text[head].Upos is Upos.Adj or Upos.Num or Upos.Det)
        {
            head++;
        }

        return head;
    }

    private int BehindLink(int link, int end)
    {
        int at = link + 1;
        if (at >= end || !(context.Text[link].Norm is "of" or "from"))
        {
            return -1;
        }

        return context.Text[at].Upos == Upos.Det && context.MentionAt(at) is null ? at + 1 : at;
    }

    // "the League", "the League's board", "the Lake campaign"; the token behind it.
    private int? BodyAt(int at, int end)
    {
        if (context.MentionAt(at) is not { } body || body.First > at || body.End > end || body.Entity.Kind is EntityKind.Document)
        {
            return null;
        }

        int behind = body.End;
        while (!_hasCases && behind < end && context.MentionAt(behind) is null && context.DateAt(behind) is null && (context.Text[behind].Upos is Upos.Noun or Upos.Adj || context.Text[behind].Norm is "'s" or "’s"))
        {
            behind++;
        }

        bool isNamed = behind == body.End && body.Entity is { Kind: EntityKind.Organization, State: null };
        bool isCompound = behind > body.End && context.Text[behind - 1].Upos == Upos.Noun && body.Entity.Kind is EntityKind.Organization or EntityKind.Person;
        bool isOwned = !_hasCases || subjects.CaseOf(body) is Case.Gen or Case.None;
        return isOwned && (isNamed || isCompound) ? behind : null;
    }
}
