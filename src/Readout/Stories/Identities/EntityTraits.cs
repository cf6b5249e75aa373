using Readout.Entities;
using Readout.Stories.Names;

namespace Readout.Stories.Identities;

/// <summary>What names and roles say of an entity, taken apart so that two can be compared. Immutable.</summary>
internal sealed class EntityTraits
{
    private const string NamePrefix = "n:";
    private const string BodyPrefix = "b:";
    private const string PersonPrefix = "p:";
    private const string SurnamePrefix = "s:";

    private EntityTraits(EntityKind kind, IReadOnlyList<(string Text, string Language)> names, IReadOnlyList<(string Text, string Language)> roles, string? home)
    {
        Kind = kind;
        IsOnlyRole = kind == EntityKind.Person && names.All(static name => name.Text.Length > 0 && char.IsLower(name.Text[0]));
        Roles = [.. roles.Select(static role => RoleReader.Read(role.Text, role.Language))];
        if (IsOnlyRole)
        {
            Roles = [.. Roles, .. names.Select(static name => RoleReader.Read(name.Text, name.Language))];
        }
        else if (kind == EntityKind.Person)
        {
            Persons = [.. names.Select(static name => PersonNameKey.Of(name.Text))];
        }
        else
        {
            Names = [.. names.Select(static name => NameKey.Of(name.Text))];
            Bodies = Distinct(names.Select(name => BodyOf(name, home)));
        }

        Fields = Distinct(Roles.Select(static role => role.Field));
        States = Distinct(Roles.Select(static role => role.State));
        Keys = Distinct(KeysOf());
    }

    public EntityKind Kind { get; }

    /// <summary>Somebody whom the article gives a role and no name.</summary>
    public bool IsOnlyRole { get; }

    public PersonNameKey[] Persons { get; } = [];

    public NameKey[] Names { get; } = [];

    /// <summary>Keys of bodies and places whose names languages translate.</summary>
    public string[] Bodies { get; } = [];

    /// <summary>A body that every state has, and no word says whose it is: "?" is in the place of the state.</summary>
    public bool NeedsState { get; private set; }

    public RoleTrait[] Roles { get; }

    public string[] Fields { get; }

    public string[] States { get; }

    public string[] Keys { get; }

    public bool HasFullName => Array.Exists(Persons, static person => person.HasGivenName);

    public static EntityTraits Of(EntitySighting sighting) =>
        new(sighting.Kind, [(sighting.Name, sighting.Language)], [.. sighting.Roles.Select(role => (role, sighting.Language))], sighting.OutletState);

    public static EntityTraits Of(KnownEntity entity) =>
        new(entity.Kind, [.. entity.Names.Select(static name => (name.Text, name.Language))], [.. entity.Roles.Select(static role => (role.Text, role.Language))], entity.Home);

    /// <summary>The key of a surname alone, under which everybody who bears it is found.</summary>
    public static string SurnameKey(string key) => SurnamePrefix + key;

    /// <summary>The key of a name that no list knows.</summary>
    public static string NameKeyOf(NameKey name) => NamePrefix + name.Key;

    // They are few: a set would cost more than looking through them.
    private static string[] Distinct(IEnumerable<string?> texts)
    {
        List<string>? distinct = null;
        foreach (string text in texts.OfType<string>())
        {
            distinct ??= [];
            if (!distinct.Contains(text))
            {
                distinct.Add(text);
            }
        }

        return distinct is null ? [] : [.. distinct];
    }

    /// <summary>The key of a body or place that <see cref="KnownBodies"/> lists.</summary>
    public static string BodyKey(string body) => BodyPrefix + body;

    private string? BodyOf((string Text, string Language) name, string? home)
    {
        string? key = KnownBodies.KeyOf(name.Text, name.Language, home, out bool needsState);
        NeedsState |= needsState;
        return key;
    }

    private IEnumerable<string> KeysOf()
    {
        foreach (PersonNameKey person in Persons)
        {
            foreach (string surname in person.SurnameKeys)
            {
                yield return SurnameKey(surname);
                if (person.HasGivenName)
                {
                    yield return PersonPrefix + person.GivenKey[1..Math.Min(2, person.GivenKey.Length)] + ":" + surname;
                }
            }
        }

        foreach (string body in Bodies)
        {
            yield return BodyKey(body);
        }

        foreach (NameKey name in Bodies.Length == 0 ? Names : [])
        {
            yield return NameKeyOf(name);
        }

        foreach (RoleTrait role in Kind == EntityKind.Person ? Roles : [])
        {
            if (role is { IsFormer: false, Key: { } key })
            {
                yield return key;
            }
        }
    }
}
