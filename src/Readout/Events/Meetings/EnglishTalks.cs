using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Whose talks an English noun tells of, where its phrase names a town, a body's leaders or nobody: those who discuss something there.</summary>
internal sealed class EnglishTalks(EventContext context, MeetingLexicon lexicon, PartyFinder parties)
{
    // "discussed the withdrawal of all troops from the line in a call"
    private const int DiscussReach = 24;
    private const int SummitReach = 8;

    /// <summary>"Lake and Stonefield discussed the port in a phone call", "will raise it with Stonefield at a summit": those who do so there.</summary>
    public Parties DiscussedBy(int phrase, TokenRange clause)
    {
        bool isThere = context.Text.Language == "en" && phrase > clause.First && (context.Text[phrase - 1].Norm is "in" or "over" || (lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during"));
        for (int i = phrase - 2; isThere && i >= Math.Max(clause.First, phrase - DiscussReach); i--)
        {
            if (context.MentionAt(i) is null && Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Company.Discussing.Has(context.Text, i, phrase) && !context.IsNegated(i) ? parties.DoersOf(i).With(parties.List(WithBetween(i, phrase), phrase - 1, arePeople: true)) : Parties.None;
            }
        }

        return Parties.None;
    }

    private int WithBetween(int verb, int phrase)
    {
        for (int i = verb + 1; i < phrase - 1; i++)
        {
            if (context.Text[i].Norm == "with")
            {
                return i + 1;
            }
        }

        return phrase;
    }

    /// <summary>"a summit of League leaders" is the League's.</summary>
    public Parties OfSummit(Parties own, int phrase, PhraseHit noun)
    {
        var bodies = new List<Entity>();
        for (int i = phrase; own.Described.Count > 0 && i < Math.Min(context.Clauses.At(noun.First).End, noun.End + SummitReach); i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Organization } body } && own.Described.Any(words => words.StartsWith(context.Text[i].Span.In(context.Text.Text), StringComparison.Ordinal)))
            {
                bodies.Add(body);
            }
        }

        return own with { Entities = [.. own.Entities.Where(context.Countries.IsNoTown).Union(bodies)], Described = bodies.Count > 0 ? [] : own.Described };
    }

    /// <summary>"in Oslo for consultations at the Norwegian Foreign Ministry": the body that the talks are held with.</summary>
    public Parties AtMinistry(PhraseHit noun, TokenRange clause)
    {
        bool isAt = context.Text.Language == "en" && noun.End + 1 < clause.End && context.Text[noun.End].Norm == "at" && MeetingLexicon.KindOf(noun.Row) == MeetingKind.Talks;
        int body = isAt && context.Text[noun.End + 1].Upos == Upos.Det && context.MentionAt(noun.End + 1) is null ? noun.End + 2 : noun.End + 1;
        return isAt && body < clause.End && context.MentionAt(body) is { Entity: { Kind: EntityKind.Organization, IsMinistry: true } ministry } ? Parties.Named([ministry]) : Parties.None;
    }

    /// <summary>"Ambassadors of the member states reached the deal at a meeting in Oslo": officials in the plural whom nobody names, where nobody else is told.</summary>
    public Parties OfGroupAt(int phrase, TokenRange clause, int? verb)
    {
        bool isAt = context.Text.Language == "en" && verb is { } done && done < phrase && lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during" && context.Text[phrase].Norm is "a" or "an" or "their";
        return isAt && context.TimeOf(verb!.Value) is VerbTime.Past or VerbTime.Future or VerbTime.Conditional && parties.DescribedDoers(verb.Value) is { Entities.Count: 0, Described: [var words] } group && AreOfficials(words) ? group with { AreMany = true } : Parties.None;
    }

    private bool AreOfficials(string words) => words.Split(' ').Any(word => word.EndsWith('s') && lexicon.Officials.Is(word.ToLowerInvariant()));

    /// <summary>"is ready to host a meeting of Norway and Chile", "a summit of the Chilean and Norwegian leaders": who hosts it for them is none of them.</summary>
    public bool IsHostedFor(int verb, Parties own) =>
        context.Text.Language == "en" && context.Text[verb].Lemma == "host" && (own.Entities.Count > 1 || (own is { Entities.Count: 0, Described: [var words] } && (words.Contains(" and ", StringComparison.Ordinal) || words.Contains(" of ", StringComparison.Ordinal))));

    /// <summary>"Norway, Chile and Peru will hold a Serbia summit": a state that is none of those who hold it is what they talk about.</summary>
    public bool IsTopic(Parties own, Parties holders) =>
        context.Text.Language == "en" && holders.Entities.Count > 1 && own is { Described.Count: 0, Entities: [{ Kind: EntityKind.Place } place] } && holders.Entities.All(holder => holder.Kind == EntityKind.Place && holder != place);

    /// <summary>"the Oslo grain talks" were held there; "Oslo-Lima talks" are of the two.</summary>
    public Parties WithoutTown(Parties own) => own is { Described.Count: 0, Entities: [var town] } && !context.Countries.IsNoTown(town) ? Parties.None : own;
}
