using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Countries that are told with those who come for them: "Russian and Ukrainian delegations".</summary>
internal sealed class CountrySides(EventContext context, MeetingLexicon lexicon)
{
    private const int SidesReach = 6;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>"Russian and Ukrainian delegations": the countries, two at least, of those who come for them; <paramref name="noun"/> names who comes.</summary>
    public Parties Before(int noun)
    {
        int words = noun; // "Norwegian, Chilean foreign ministers"
        while (!_hasCases && words > 0 && noun - words < 2 && context.Text[words - 1].Upos is Upos.Adj or Upos.Noun && CountryAt(words - 1) is null)
        {
            words--;
        }

        int first = words;
        while (first > 0 && noun - first < SidesReach && (CountryAt(first - 1) is not null || context.Text[first - 1].Norm == "," || context.Words.Connectives.Has(context.Text, first - 1, first)))
        {
            first--;
        }

        while (first < words && CountryAt(first) is null)
        {
            first++;
        }

        if (HoldersIn(first, words, noun) is { Count: > 1 } holders)
        {
            return Parties.Named(holders);
        }

        var found = new List<Entity>();
        var described = new List<string>();
        At(first, noun + 1, words)?.Countries.ForEach(country => PartyList.AddCountry(found, described, country));
        return new Parties(found, described);
    }

    // "The Norwegian and Chilean foreign ministers": those whom the article names so, one for each.
    private List<Entity> HoldersIn(int first, int words, int noun)
    {
        var holders = new List<Entity>();
        bool isOther = false;
        string post = words < noun ? context.Text.SpanOf(words, noun).In(context.Text.Text) : "";
        for (int i = first; !_hasCases && i < words; i++)
        {
            if (CountryAt(i) is null)
            {
                continue;
            }

            if ((context.MentionAt(i)?.Entity.State ?? context.Countries.StateOf(context.Text[i])) is not { } state || (context.Holders.Of(context.Text[noun].Lemma, state, post) ?? (isOther ? null : CounterpartOf(state))) is not { } holder)
            {
                return [];
            }

            isOther |= context.Holders.Of(context.Text[noun].Lemma, state, post) is null;
            holders.Add(holder);
        }

        return holders;
    }

    // Of one of them the article may only say whose counterpart he is.
    private Entity? CounterpartOf(string state)
    {
        Entity[] people = [.. context.Holders.Of(state).Where(person => person.Roles.Any(role => lexicon.Company.Counterparts.Is(role[(role.LastIndexOf(' ') + 1)..].ToLowerInvariant())))];
        return people.Length == 1 ? people[0] : null;
    }

    /// <summary>The countries told one after the other from <paramref name="token"/> on, up to those who come for them, and the token behind.</summary>
    public (List<(Entity? Entity, string Name)> Countries, int End)? At(int token, int end, int words = -1)
    {
        var countries = new List<(Entity? Entity, string Name)>();
        int at = token;
        while (at < end && CountryAt(at) is { } country)
        {
            countries.Add(country);
            at++;
            if (at < end && (context.Words.Connectives.Has(context.Text, at, end) || context.Text[at].Norm == ","))
            {
                at++;
            }
        }

        bool isOfThemselves = !_hasCases && at == words && countries.Count > 1;
        at = isOfThemselves ? end - 1 : at;
        bool areSides = at < end && (lexicon.Sides.Has(context.Text, at, end) || (isOfThemselves && context.Text[at] is { Upos: Upos.Noun, Feats.Number: Number.Plur } && lexicon.Officials.Has(context.Text, at, end)));
        return countries.Count > 1 && areSides ? (countries, at + 1) : null;
    }

    private (Entity? Entity, string Name)? CountryAt(int token) =>
        context.MentionAt(token) is { Entity: { Kind: EntityKind.Place, State: not null } place } mention && mention.End == mention.First + 1 ? (place, place.Name)
        : context.Text[token].Upos is Upos.Adj or Upos.Propn ? context.Countries.Of(context.Text[token])
        : null;
}
