using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Visits told without a verb of going: "is due in Oslo on Monday", "is off to Norway", «в Осло ждут президента», of somebody in office.</summary>
internal sealed class DueVisits(EventContext context, MeetingLexicon lexicon, Subjects subjects, MeetingCircumstances circumstances)
{
    private const int VerbReach = 3;
    private const int PlaceReach = 14;

    public MeetingMention? At(int token) => context.Text.Language == "en" ? Due(token) : Awaited(token);

    // «В Осло ждут президента Чили», «Президента Чили ждут в Осло 20 мая»: who is to come, where and on which day.
    private MeetingMention? Awaited(int token)
    {
        if (context.Text[token].Upos != Upos.Verb)
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(token);
        if (lexicon.Company.Await.At(context.Text, token, clause.End) is not { } hit || context.IsNegated(token) || !circumstances.IsAhead(token, hit.End) || HasSubject(clause)
            || (GuestAt(hit.End) ?? (token > clause.First && context.MentionAt(token - 1) is { } before ? GuestAt(before.First, before) : null)) is not { } guest || PlaceIn(clause, token) is not { } place)
        {
            return null;
        }

        return Visit(hit, Parties.Named([guest, place]));
    }

    // «Президента в Осло ждут испытания»
    private bool HasSubject(TokenRange clause)
    {
        for (int i = clause.First; i < clause.End; i++)
        {
            if (context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } } && context.MentionAt(i) is null && context.DateAt(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    private Entity? GuestAt(int token) => token < context.Text.Tokens.Length && context.MentionAt(token) is { } mention && mention.First == token ? GuestAt(token, mention) : null;

    private Entity? GuestAt(int token, PlacedMention mention)
    {
        bool isGuest = mention.Entity is { Kind: EntityKind.Person, IsMedium: false } && subjects.CaseOf(mention) is Case.Acc or Case.Gen && context.Holders.HoldsOffice(mention.Entity) && (token == 0 || context.Text[token - 1].Upos != Upos.Adp);
        return !isGuest ? null : mention.End < context.Text.Tokens.Length && context.MentionAt(mention.End) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } name && name.First == mention.End ? name.Entity : mention.Entity;
    }

    private Entity? PlaceIn(TokenRange clause, int verb)
    {
        for (int i = Math.Max(clause.First, verb - PlaceReach); i + 1 < Math.Min(clause.End, verb + PlaceReach); i++)
        {
            if (lexicon.Place.Has(context.Text, i, clause.End) && context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Place } place && place.First == i + 1)
            {
                return place.Entity;
            }
        }

        return null;
    }

    private MeetingMention? Due(int token)
    {
        if (context.Text[token].Upos is not (Upos.Adj or Upos.Adp or Upos.Adv or Upos.Verb) || BeBefore(token) is not { } be || lexicon.Company.Due.At(context.Text, token, context.Clauses.At(token).End) is not { } hit
            || hit.End >= context.Text.Tokens.Length || context.MentionAt(hit.End) is not { Entity.Kind: EntityKind.Place } place || place.First != hit.End)
        {
            return null;
        }

        return subjects.InOwnClause(be) is [{ Kind: EntityKind.Person, IsMedium: false } guest] && context.Holders.HoldsOffice(guest) && !context.IsNegated(token) ? Visit(hit, Parties.Named([guest, place.Entity])) : null;
    }

    private MeetingMention Visit(PhraseHit hit, Parties parties) => new()
    {
        End = hit.End,
        Sentence = context.Text.SentenceOf(hit.First),
        Trigger = context.Text.SpanOf(hit.First, hit.First + 1),
        Kind = MeetingKind.Visit,
        LeastParties = 2,
        Parties = parties,
        Date = circumstances.DateOf(hit.First, hit.End, MeetingStatus.Planned),
        Status = MeetingStatus.Planned,
        IsInHeadline = context.IsInFirstBlock(hit.First),
        IsGoing = true,
    };

    // "is now due"; "was due" tells of a plan that may have come to nothing.
    private int? BeBefore(int token)
    {
        for (int i = token - 1; i >= Math.Max(0, token - VerbReach); i--)
        {
            if (context.Text[i].Norm is "is" or "are" or "'s" or "’s")
            {
                return context.Text[i].Lemma == "be" ? i : null;
            }

            if (context.Text[i].Upos != Upos.Adv)
            {
                return null;
            }
        }

        return null;
    }
}
