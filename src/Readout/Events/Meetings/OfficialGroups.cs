using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Officials in the plural, told in English as one party with those whom they come for: "the foreign ministers of Norway and Chile", "League energy ministers", "Chilean and Norwegian officials".</summary>
internal sealed class OfficialGroups(EventContext context, MeetingLexicon lexicon)
{
    private const int WordReach = 4;
    private const int ListReach = 24;

    private readonly bool _isEnglish = context.Text.Language == "en";

    /// <summary>The party that begins at <paramref name="token"/>, where it is the other side of a meeting.</summary>
    public TokenRange? OtherSideAt(int token, int end) => _isEnglish ? OfStates(token, end) ?? OfAdjectives(token, end) ?? OfBody(token, end) : null;

    /// <summary>"League energy ministers": those whom a body's members send, one each.</summary>
    public TokenRange? OfBody(int token, int end)
    {
        if (!_isEnglish || context.MentionAt(token) is not { Mention.Form: MentionForm.Name, Entity.Kind: EntityKind.Organization } body || body.First != token)
        {
            return null;
        }

        int head = HeadFrom(body.End, end);
        return head >= 0 && lexicon.Officials.Has(context.Text, head, head + 1) && IsPlural(head) && !IsCompleted(head, end) ? new TokenRange(token, head + 1) : null;
    }

    /// <summary>The group whose last word stands right before <paramref name="verb"/>.</summary>
    public TokenRange? OfBodyBefore(int verb, int first)
    {
        int head = verb - 1;
        while (head > first && (context.Text[head].Upos is Upos.Aux or Upos.Adv or Upos.Part || IsBetweenAuxiliaries(head)))
        {
            head--;
        }

        for (int i = head - 1; _isEnglish && i >= Math.Max(first, head - WordReach); i--)
        {
            if (context.MentionAt(i) is { } name)
            {
                return OfBody(name.First, head + 1) is { } group && group.End == head + 1 ? group : null;
            }
        }

        return null;
    }

    // "are due to meet", "are scheduled to meet"
    private bool IsBetweenAuxiliaries(int token) =>
        token > 0 && context.Text[token] is { Upos: Upos.Adj } or { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Part } && context.Text[token + 1].Norm == "to" && (context.Text[token - 1].Upos is Upos.Aux || context.Text[token - 1].Norm is "been");

    // "foreign ministers of Norway, Chile and Peru", where the article does not tell who they are.
    private TokenRange? OfStates(int token, int end)
    {
        int head = HeadFrom(token, end);
        if (head < 0 || !context.Holders.IsOffice(context.Text[head].Lemma) || !IsPlural(head) || head + 2 >= end || context.Text[head + 1].Norm is not ("of" or "from"))
        {
            return null;
        }

        int states = 0;
        int last = head;
        bool areKnown = true;
        for (int i = head + 2; i < Math.Min(end, head + ListReach); i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Place, State: not null } state } name)
            {
                areKnown &= context.Holders.Of(context.Text[head].Lemma, state) is not null;
                states++;
                last = name.End;
                i = name.End - 1;
            }
            else if (context.Text[i].Norm is not (",") && context.Text[i].Upos != Upos.Det && !context.Words.Connectives.Has(context.Text, i, end))
            {
                break;
            }
        }

        return states > 1 && !areKnown ? new TokenRange(token, last) : null;
    }

    // "Chilean, Peruvian and League officials"; of leaders and of delegations the states are meant.
    private TokenRange? OfAdjectives(int token, int end)
    {
        int states = 0;
        for (int i = token; i < Math.Min(end, token + ListReach); i++)
        {
            if (IsWhose(i))
            {
                states++;
            }
            else if (states > 1 && HeadFrom(i, end) is >= 0 and var head && IsPlural(head) && !IsCompleted(head, end) && (context.Text[head].Lemma == "official" || context.Holders.IsOffice(context.Text[head].Lemma) || IsCounterpart(head) || (states > 2 && lexicon.Officials.Has(context.Text, head, head + 1))))
            {
                return new TokenRange(token, head + 1);
            }
            else if (states == 0 || !(context.Text[i].Norm == "," || context.Words.Connectives.Has(context.Text, i, end)))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsWhose(int token) =>
        context.MentionAt(token) is { Entity: { Kind: EntityKind.Organization } or { State: not null, Kind: EntityKind.Place } } name ? name.End == token + 1
        : context.Text[token].Upos is Upos.Adj or Upos.Propn && context.Countries.Of(context.Text[token]) is not null;

    private bool IsCounterpart(int head) => lexicon.Company.Counterparts.Has(context.Text, head, head + 1);

    // The noun behind its adjectives and nouns, none of them a name.
    private int HeadFrom(int token, int end)
    {
        int head = -1;
        for (int i = token; i < Math.Min(end, token + WordReach) && context.MentionAt(i) is null && context.Text[i].Upos is Upos.Adj or Upos.Noun or Upos.Num; i++)
        {
            head = context.Text[i].Upos == Upos.Noun ? i : head;
        }

        return head;
    }

    // "League ministers of Norway and Chile", "League ministers Lake and Hall"
    private bool IsCompleted(int head, int end) => head + 1 < end && (context.Text[head + 1].Norm is "of" or "from" or "'" or "’" || (context.MentionAt(head + 1) is { Entity.Kind: EntityKind.Person } name && name.First == head + 1));

    private bool IsPlural(int noun) => context.Text[noun].Feats.Number == Number.Plur;
}
