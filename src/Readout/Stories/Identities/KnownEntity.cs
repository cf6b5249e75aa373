using Readout.Entities;

namespace Readout.Stories.Identities;

/// <summary>A role that articles gave somebody, and the first and last day on which they did.</summary>
public sealed record DatedRole(string Text, string Language, DateOnly First, DateOnly Last);

/// <summary>What articles took something for, and how many did.</summary>
public sealed record CountedKind(EntityKind Kind, int Articles);

/// <summary>One of the names that articles gave, and in how many.</summary>
public sealed record KnownName(string Text, string Language, int Articles);

/// <summary>
/// Somebody or something that articles of an archive name: a row that an archive keeps. Lists are bounded, so that its size is:
/// names and roles that are seen least or longest ago make room. Immutable and thread-safe.
/// </summary>
public sealed class KnownEntity
{
    private EntityTraits? _traits;

    /// <summary>Positive, unique in the archive, given in order of first sighting.</summary>
    public required long Id { get; init; }

    /// <summary>As most articles have it.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Of a thing, in how many articles it was of which kind; empty for a person.</summary>
    public IReadOnlyList<CountedKind> Kinds { get; init; } = [];

    /// <summary>In order of first sighting; at most <see cref="MostNames"/>.</summary>
    public required IReadOnlyList<KnownName> Names { get; init; }

    /// <summary>In order of first sighting; at most <see cref="MostRoles"/>.</summary>
    public IReadOnlyList<DatedRole> Roles { get; init; } = [];

    /// <summary>Entities named in the same articles, the latest last; at most <see cref="MostCompanions"/>.</summary>
    public IReadOnlyList<long> Companions { get; init; } = [];

    /// <summary>The state of the outlet that first named it (<see cref="EntitySighting.OutletState"/>), for bodies of which every state has one.</summary>
    public string? Home { get; init; }

    public required DateOnly First { get; init; }

    public required DateOnly Last { get; init; }

    /// <summary>How many articles name it.</summary>
    public int Articles { get; init; } = 1;

    /// <summary>Other entities that this one may be, where the evidence did not suffice when it was founded; ascending.</summary>
    public IReadOnlyList<long> Perhaps { get; init; } = [];

    public const int MostNames = 12;
    public const int MostRoles = 16;
    public const int MostCompanions = 12;

    /// <summary>The name that most articles give, the fullest of those given alike.</summary>
    public string Name => Names.MaxBy(static name => (name.Articles, name.Text.Length, name.Text))!.Text;

    /// <summary>
    /// What the entity is to be found under, each key once; an archive that keeps entities in a table keeps these beside them
    /// (<see cref="IKnownEntities"/>).
    /// </summary>
    public IReadOnlyList<string> Keys => Traits.Keys;

    // Read once at most by each thread that needs it; whoever is last wins, with the same.
    internal EntityTraits Traits => _traits ??= EntityTraits.Of(this);

    /// <summary>Spares reading what another with the same names and roles has read.</summary>
    internal void Take(EntityTraits traits) => _traits = traits;

    /// <summary>Whether both have the same names and roles, so that what is read of one holds for the other.</summary>
    internal bool ReadsAs(KnownEntity other) =>
        Kind == other.Kind && Names.Count == other.Names.Count && Roles.Count == other.Roles.Count
        && Names.Zip(other.Names).All(static pair => pair.First.Text == pair.Second.Text && pair.First.Language == pair.Second.Language)
        && Roles.Zip(other.Roles).All(static pair => pair.First.Text == pair.Second.Text && pair.First.Language == pair.Second.Language);
}
