using Readout.Entities;
using Readout.Stories.Identities;
using Readout.Stories.Names;

namespace Readout.Stories.Meetings;

/// <summary>
/// Who takes part in a meeting, as far as an archive knows: its number among the known entities, the name that the article gives, and the state that it is or
/// serves (ISO 3166), where either is told.
/// </summary>
public sealed record MeetingParty(long? Entity, string Name, string? State, bool IsPerson)
{
    // Of the consonants that a name is compared by: fewer are shared by chance.
    private const int ShortestKey = 4;
    private const int LongestEnding = 2;
    private const int ShortestWord = 5;
    private const string StatePrefix = "state/";
    private const string CapitalPrefix = "capital/";

    /// <summary>How the words of a person's roles sound, among which is the name of the body or state that they serve.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>The party of that name; <paramref name="known"/> is null for one that nobody can tell.</summary>
    public static MeetingParty Of(string name, KnownEntity? known) =>
        known is null ? new MeetingParty(null, name, null, false) : new MeetingParty(known.Id, name, StateOf(known), known.Kind == EntityKind.Person) { Serves = ServedBy(known) };

    /// <summary>As records compare, by who it is.</summary>
    public bool Equals(MeetingParty? other) => other is not null && Entity == other.Entity && Name == other.Name && State == other.State && IsPerson == other.IsPerson;

    public override int GetHashCode() => HashCode.Combine(Entity, Name, State, IsPerson);

    /// <summary>Whether both are one, or one stands for the other: a state or body, and somebody who serves it. Two people are one by their number alone.</summary>
    public bool Represents(MeetingParty other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Entity is { } id && id == other.Entity)
        {
            return true;
        }

        if (IsPerson && other.IsPerson)
        {
            return (Entity is null || other.Entity is null) && SoundsAs(other);
        }

        return (State is not null && State == other.State) || SoundsAs(other) || IsServedBy(other) || other.IsServedBy(this);
    }

    private bool SoundsAs(MeetingParty other) => Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase) || NameKey.Of(Name).Compare(NameKey.Of(other.Name)) == NameLikeness.Same;

    // "министр Карвении", "Karvenian minister", «карвенский министр»: the body's name with another ending.
    private bool IsServedBy(MeetingParty person) => !IsPerson && person.Serves.Count > 0 && NameKey.Of(Name).Key is { Length: >= ShortestKey } key
        && person.Serves.Any(word => word.StartsWith(key, StringComparison.Ordinal) && word.Length - key.Length <= LongestEnding);

    private static string[] ServedBy(KnownEntity known) => known.Kind != EntityKind.Person ? [] :
    [
        .. known.Roles.SelectMany(static role => role.Text.Split(' ')).Where(static word => word.Length >= ShortestWord)
            .Select(static word => NameKey.Of(word).Key).Distinct(StringComparer.Ordinal).Take(KnownEntity.MostRoles),
    ];

    // Roles of several states tell none.
    private static string? StateOf(KnownEntity known)
    {
        EntityTraits traits = known.Traits;
        if (known.Kind == EntityKind.Person)
        {
            string[] states = [.. traits.Roles.Where(static role => !role.IsFormer).Select(static role => role.State).OfType<string>().Distinct(StringComparer.Ordinal)];
            return states.Length == 1 ? states[0] : null;
        }

        string? key = traits.Bodies.FirstOrDefault();
        return key is null ? null
            : key.StartsWith(StatePrefix, StringComparison.Ordinal) ? key[StatePrefix.Length..]
            : key.StartsWith(CapitalPrefix, StringComparison.Ordinal) ? key[CapitalPrefix.Length..]
            : key.LastIndexOf('/') is var slash and > 0 && key.Length - slash == 3 ? key[(slash + 1)..].ToUpperInvariant() : null;
    }
}
