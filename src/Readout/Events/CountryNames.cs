using Readout.Entities;
using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events;

/// <summary>The countries that adjectives tell of: «с российской стороной», «украинско-польские переговоры».</summary>
internal sealed class CountryNames
{
    private readonly KnownNames _known;
    private readonly LexiconSection _states;
    private readonly EntityIndex _entities;

    public CountryNames(string language, EntityIndex entities)
    {
        _known = KnownNames.Of(language);
        _states = EmbeddedData.Lexicon("states", language)[""];
        _entities = entities;
    }

    /// <summary>How many states the article names.</summary>
    public int Count => _entities.Entities.Where(static entity => entity is { Kind: EntityKind.Place, State: not null }).Select(static entity => entity.State).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether two are one side: a country and its capital tell of one government.</summary>
    public static bool AreOne(Entity one, Entity other) =>
        one == other || (one is { Kind: EntityKind.Place, State: not null } && other.Kind == EntityKind.Place && one.State == other.State);

    /// <summary>The country of an adjective: its entity where the article names it, else its name.</summary>
    public (Entity? Entity, string Name)? Of(Token adjective) => Of(adjective.Norm);

    /// <summary>The country of an adjective, in the first form of its word.</summary>
    public (Entity? Entity, string Name)? OfAdjective(string adjective) => Of(adjective);

    /// <summary>Whether a place is the capital of its state.</summary>
    public bool IsCapital(Entity place) => place is { Kind: EntityKind.Place, State: { } state } && _states.Find(state) is { } row && IsCapital(place, row);

    /// <summary>The country that a capital speaks for, where the article names it.</summary>
    public Entity? OfCapital(Entity place) =>
        place is { Kind: EntityKind.Place, State: { } state } && _states.Find(state) is { } row && IsCapital(place, row) ? CountryOf(state, row) : null;

    /// <summary>The state of an adjective.</summary>
    public string? StateOf(Token adjective) => _known.StateOfAdjective(adjective.Norm);

    /// <summary>The two countries of «украинско-польский»; null for any other word.</summary>
    public IReadOnlyList<(Entity? Entity, string Name)>? PairOf(Token adjective)
    {
        string norm = adjective.Norm;
        int hyphen = norm.IndexOf('-');
        if (adjective.Upos != Upos.Adj || hyphen < 3 || norm[hyphen - 1] != 'о')
        {
            return null;
        }

        string stem = norm[..(hyphen - 1)];
        var first = Of(stem + "ий") ?? Of(stem + "ський") ?? Of(stem + "ский");
        return first is { } one && Of(norm[(hyphen + 1)..]) is { } other ? [one, other] : null;
    }

    /// <summary>The two countries of "Norwegian-Chilean"; null for any other word.</summary>
    public IReadOnlyList<(Entity? Entity, string Name)>? EnglishPairOf(Token adjective)
    {
        int hyphen = adjective.Norm.AsSpan().IndexOfAny('-', '‑', '–');
        return hyphen > 1 && Of(adjective.Norm[..hyphen]) is { } first && Of(adjective.Norm[(hyphen + 1)..]) is { } other ? [first, other] : null;
    }

    /// <summary>Whether the entity is no town: "the Oslo summit" was held there.</summary>
    public bool IsNoTown(Entity entity) => entity.Kind != EntityKind.Place || (entity.State is { } state && !(_states.Find(state) is { } row && IsCapital(entity, row)));

    /// <summary>The country of a state's code, where the article names it; null where it does not.</summary>
    public Entity? Named(string state) => _states.Find(state) is { } row ? CountryOf(state, row) : null;

    /// <summary>«Главы МИД Озерии и Полесья»: the country of a ministry that is named beside another country; its entity where the article names it, else its name.</summary>
    public (Entity? Entity, string Name)? OfMinistry(Entity ministry) =>
        ministry is { IsMinistry: true, State: { } state } && _states.Find(state) is { } row ? (CountryOf(state, row), row[0].Split('|')[0]) : null;

    /// <summary>"the Norwegian capital": the town, by its entity where the article names it, else by its name.</summary>
    public (Entity? Entity, string Name)? CapitalOf(Token adjective)
    {
        if (_known.StateOfAdjective(adjective.Norm) is not { } state || _states.Find(state) is not { } row || row[2].Length == 0)
        {
            return null;
        }

        return (_entities.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Place && entity.State == state && IsCapital(entity, row)), row[2].Split('|')[0]);
    }

    /// <summary>The country of a state's code, where the article names it.</summary>
    public Entity? Country(string state) => _states.Find(state) is { } row ? CountryOf(state, row) : null;

    private Entity? CountryOf(string state, LexiconRow row) =>
        _entities.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Place && entity.State == state && !IsCapital(entity, row));

    private (Entity? Entity, string Name)? Of(string norm)
    {
        if (_known.StateOfAdjective(norm) is not { } state || _states.Find(state) is not { } row)
        {
            return null;
        }

        string[] names = row[0].Split('|');
        return (CountryOf(state, row), names[0]);
    }

    private static bool IsCapital(Entity entity, LexiconRow row) => row[2].Split('|').Contains(entity.Name, StringComparer.Ordinal);
}
