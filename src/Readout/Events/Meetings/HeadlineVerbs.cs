using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>Verbs of meeting in a Russian or Ukrainian headline whose parties only the text below names: «Министр поговорил с главой ведомства», «Посредник прилетел в Осло».</summary>
internal sealed class HeadlineVerbs(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 8;

    /// <summary>What the headline tells for the text below to take up, and nothing that stands alone: a visit with its place, talks without anybody; null for any other verb.</summary>
    public Parties? Of(PhraseHit hit)
    {
        if (context.Text.Language == "en" || !context.IsInFirstBlock(hit.First) || !context.IsFinite(hit.First) || context.IsNegated(hit.First))
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(hit.First);
        return hit.Row[1] switch
        {
            "place" or "travel" or "go" or "stay" => PlaceOf(clause, hit) is { } goal ? Parties.Named([goal]) : null,
            "object" when MeetingLexicon.KindOf(hit.Row) == MeetingKind.Visit => PlaceOf(clause, hit) is { } place ? Parties.Named([place]) : null,
            "with" or "phone" when IsWithSomebody(hit.End, clause) => Parties.None,
            "dative" => Parties.None,
            _ => null,
        };
    }

    private bool IsWithSomebody(int after, TokenRange clause)
    {
        for (int i = after; i < Math.Min(clause.End, after + Reach); i++)
        {
            if (lexicon.With.Has(context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    private Entity? PlaceOf(TokenRange clause, PhraseHit hit)
    {
        Entity? found = null;
        for (int i = Math.Max(clause.First, hit.First - Reach); i < Math.Min(clause.End, hit.End + Reach); i++)
        {
            bool isGoal = context.MentionAt(i) is { Entity.Kind: EntityKind.Place } place && place.First == i
                && (hit.Row[1] == "object" || (i > clause.First && (lexicon.Destination.Has(context.Text, i - 1, i) || lexicon.Place.Has(context.Text, i - 1, i))));
            if (isGoal && found is not null)
            {
                return null;
            }

            found = isGoal ? context.MentionAt(i)!.Value.Entity : found;
        }

        return found;
    }
}
