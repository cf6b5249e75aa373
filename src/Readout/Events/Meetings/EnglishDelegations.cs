using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// Who spoke for a side, told in a sentence of its own: "The Norwegian delegation was headed by Anna Lake and the Chilean side by Peter Hall", "Norway was represented by
/// Anna Lake", "The Chilean team included Peter Hall", "Anna Lake represented Norway at the talks".
/// </summary>
internal sealed class EnglishDelegations(EventContext context, MeetingLexicon lexicon, Subjects subjects, PartyFinder parties)
{
    private const int SideReach = 4;
    private const int TalksReach = 6;
    private const int SentenceReach = 40;

    private readonly EnglishMeetingWords _words = EnglishMeetingWords.Shared;

    /// <summary>Those who come to the meeting that is told before, at a verb, or at the "by" of a side whose verb is left out.</summary>
    public MeetingMention? At(int token)
    {
        Token at = context.Text[token];
        if (at.Norm == "by")
        {
            return token > 1 && SideBefore(token) is { } other && IsVerbLeftOut(token) ? Mention(token, other, token + 1) : null;
        }

        if (at.Upos != Upos.Verb || token == 0 || context.IsNegated(token))
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(token);
        if (_words.Composing.Has(context.Text, token, clause.End))
        {
            return context.Text[token - 1].Upos != Upos.Aux && SideBefore(token) is { } composed ? Mention(token, composed, token + 1) : null;
        }

        if (_words.Heading.At(context.Text, token, clause.End) is not { } hit)
        {
            return null;
        }

        bool isPassive = hit.End < context.Text.Tokens.Length && context.Text[hit.End].Norm == "by" && BeBefore(token) is not null;
        return isPassive ? PassiveSide(hit) is { } headed ? Mention(token, headed, hit.End + 1) : null : Active(hit);
    }

    // "The Norwegian side would be led by", "Norway was represented by"
    private Entity? PassiveSide(PhraseHit hit) => BeBefore(hit.First) is not { } be ? null : SideBefore(be) ?? (hit.Row[0] == "state" ? StateBefore(be) : null);

    // "Anna Lake led the Norwegian delegation", "Anna Lake represented Norway at the talks"
    private MeetingMention? Active(PhraseHit hit)
    {
        TokenRange clause = context.Clauses.At(hit.First);
        int first = hit.End < clause.End && context.Text[hit.End].Upos == Upos.Det ? hit.End + 1 : hit.End;
        if (!context.IsFinite(hit.First) || SideAt(first, clause.End, hit.Row[0] == "state") is not { } side)
        {
            return null;
        }

        return subjects.InOwnClause(hit.First) is { Count: > 0 } heads && heads.All(static head => head is { Kind: EntityKind.Person, IsMedium: false }) ? Mention(hit.First, side, heads) : null;
    }

    private Entity? SideAt(int first, int end, bool mayBeState)
    {
        for (int i = first; i < Math.Min(end, first + SideReach); i++)
        {
            if (_words.SideNouns.Has(context.Text, i, end))
            {
                return i > first ? CountryAt(i - 1) : null;
            }
        }

        return mayBeState && first < end && context.MentionAt(first) is { Entity: { Kind: EntityKind.Place or EntityKind.Organization } state } place && IsAtTalks(place.End, end) ? state : null;
    }

    // "represented Norway at the talks"; elsewhere for years on end.
    private bool IsAtTalks(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + TalksReach); i++)
        {
            if (lexicon.Nouns.Has(context.Text, i, end))
            {
                return context.Text[first].Norm is "at" or "in" or "during";
            }
        }

        return false;
    }

    // "…, and the Chilean side by Peter Hall"
    private bool IsVerbLeftOut(int by)
    {
        int first = Math.Max(context.Text.Sentences[context.Text.SentenceOf(by)].FirstToken, by - SentenceReach);
        for (int i = by - 2; i > first; i--)
        {
            if (context.Text[i].Upos == Upos.Verb && context.MentionAt(i) is null)
            {
                return _words.Heading.Has(context.Text, i, by) && context.Text[i + 1].Norm == "by" && BeBefore(i) is not null;
            }
        }

        return false;
    }

    private int? BeBefore(int verb)
    {
        int at = verb - 1;
        while (at > 0 && context.Text[at].Upos == Upos.Adv)
        {
            at--;
        }

        if (at <= 0 || context.Text[at].Lemma != "be")
        {
            return null;
        }

        while (at > 1 && context.Text[at - 1].Upos is Upos.Aux or Upos.Adv)
        {
            at--;
        }

        return at;
    }

    // "The Norwegian delegation" right before a token.
    private Entity? SideBefore(int token)
    {
        int noun = token - 1;
        return noun > 0 && _words.SideNouns.Has(context.Text, noun, token) && context.Text[noun].Feats.Number != Number.Plur ? CountryAt(noun - 1) ?? (noun > 1 ? CountryAt(noun - 2) : null) : null;
    }

    private Entity? StateBefore(int token) => token > 0 && context.MentionAt(token - 1) is { Entity: { Kind: EntityKind.Place, State: not null } or { Kind: EntityKind.Organization } } state ? state.Entity : null;

    private Entity? CountryAt(int token)
    {
        int at = context.Text[token].Norm is "'s" or "’s" ? token - 1 : token;
        return at < 0 ? null
            : context.MentionAt(at) is { Entity: { Kind: EntityKind.Place, State: not null } or { Kind: EntityKind.Organization } } named ? named.Entity
            : context.Countries.Of(context.Text[at])?.Entity;
    }

    private MeetingMention? Mention(int verb, Entity side, int list)
    {
        Parties told = list < context.Text.Tokens.Length ? parties.List(list, context.Clauses.At(list).End, arePeople: true) : Parties.None;
        Entity[] heads = [.. told.Entities.Where(static one => one is { Kind: EntityKind.Person, IsMedium: false })];
        return heads.Length > 0 ? Mention(verb, side, heads) : null;
    }

    private MeetingMention Mention(int verb, Entity side, IReadOnlyList<Entity> heads) => new()
    {
        End = verb + 1,
        Sentence = context.Text.SentenceOf(verb),
        Trigger = context.Text.SpanOf(verb, verb + 1),
        Kind = MeetingKind.Talks,
        LeastParties = int.MaxValue,
        Parties = Parties.Named(heads),
        Side = side,
        IsLeading = true,
    };
}
