using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// Verbs of meeting in an English headline whose parties only the text below names: "Lakeland FM to visit Oslo", "Defence chief heads to Oslo for talks", "Chancellor discusses
/// air defence with Norwegian president".
/// </summary>
internal sealed class EnglishHeadlines(EventContext context, MeetingLexicon lexicon, Func<int, Parties> doers)
{
    private const int Reach = 8;

    /// <summary>What the headline tells for the text below to take up, and nothing that stands alone: a visit with its place, talks without anybody; null for any other verb.</summary>
    public Parties? Of(PhraseHit hit)
    {
        if (context.Text.Language != "en" || !context.IsInHeadline(hit.First) || hit.First == 0 || context.IsNegated(hit.First) || !IsTold(hit.First))
        {
            return null;
        }

        int end = context.Clauses.At(hit.First).End;
        return hit.Row[1] switch
        {
            "object" when MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit => PlaceAt(hit.End, end),
            "go" or "place" or "straight" when hit.End < end && lexicon.Destination.Has(context.Text, hit.End, end) && PlaceAt(hit.End + 1, end) is { } town && Guest(hit.First) is { } guest => Parties.Named([guest]).With(town),
            "go" or "place" or "straight" => hit.End < end && lexicon.Destination.Has(context.Text, hit.End, end) ? PlaceAt(hit.End + 1, end) : null,
            "leave" => hit.End < end && context.Text[hit.End].Norm == "for" ? PlaceAt(hit.End + 1, end) : null,
            "discuss" or "phone" or "with" or "any" => HasSubject(hit.First) && (IsWithSomebody(hit, end) || AreMany(hit.First)) ? Parties.None : null,
            _ => null,
        };
    }

    /// <summary>"Lakeland FM to visit Oslo": the future of a headline, of those whom no name tells.</summary>
    public bool IsToCome(int verb) =>
        context.Text.Language == "en" && verb > 1 && context.IsInHeadline(verb) && context.Text[verb - 1].Norm == "to" && (AreMany(verb - 1) || IsOne(verb - 2));

    /// <summary>"Lakeland premier heads to Oslo": whether he has gone, the text tells.</summary>
    public bool IsUnderWay(PhraseHit hit) => hit.Row[1] is "go" or "straight" or "leave" && context.TimeOf(hit.First) != VerbTime.Past;

    private bool IsTold(int verb) => context.TimeOf(verb) is VerbTime.Present or VerbTime.Past or VerbTime.Future || Verbs.IsInfinitive(context.Text[verb]);

    // "Norwegian president heads to Bergen"
    private Entity? Guest(int verb) => doers(verb) is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person, IsMedium: false } guest] } && context.Holders.HoldsOffice(guest) ? guest : null;

    private Parties? PlaceAt(int token, int end) =>
        token < end && context.MentionAt(token) is { Entity.Kind: EntityKind.Place } place && place.First == token && !(place.End < end && context.Text[place.End].Norm is "'s" or "’s") ? Parties.Named([place.Entity]) : null;

    private bool HasSubject(int verb) => AreMany(verb) || IsOne(verb - 1) || (verb > 1 && context.Text[verb - 1].Norm == "to" && (AreMany(verb - 1) || IsOne(verb - 2)));

    private bool IsOne(int noun) => noun >= 0 && (context.MentionAt(noun) is { Entity.Kind: EntityKind.Person or EntityKind.Place } || context.Text[noun].Upos is Upos.Propn || context.Text[noun].IsAllCaps || (context.Text[noun].Upos == Upos.Noun && lexicon.People.Has(context.Text, noun, noun + 1)));

    // "Norwegian, Chilean ministers discuss"
    private bool AreMany(int verb)
    {
        int noun = verb - 1 >= 0 && context.Text[verb - 1].Norm == "to" ? verb - 2 : verb - 1;
        return noun >= 0 && context.Text[noun] is { Upos: Upos.Noun, Feats.Number: Number.Plur } && (lexicon.People.Has(context.Text, noun, noun + 1) || lexicon.Sides.Has(context.Text, noun, noun + 1) || lexicon.Officials.Has(context.Text, noun, noun + 1));
    }

    private bool IsWithSomebody(PhraseHit hit, int end)
    {
        for (int i = hit.End; i < Math.Min(end, hit.End + Reach); i++)
        {
            if (lexicon.With.Has(context.Text, i, end) && lexicon.NotWith.At(context.Text, i, end) is null)
            {
                return true;
            }
        }

        return hit.Row[1] == "any" && hit.End < end && context.Text[hit.End].Upos is Upos.Propn or Upos.Adj or Upos.Noun;
    }
}
