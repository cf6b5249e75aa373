using Readout.Entities;
using Readout.Stories.Identities;

namespace Readout.Stories.Meetings;

/// <summary>
/// Who takes part in a meeting, as far as an archive knows: its number among the known entities, the name that the article gives, and the state that it is or
/// serves (ISO 3166), where either is told.
/// </summary>
public sealed record MeetingParty(long? Entity, string Name, string? State, bool IsPerson)
{
    private const string StatePrefix = "state/";
    private const string CapitalPrefix = "capital/";

    /// <summary>The party of that name; <paramref name="known"/> is null for one that nobody can tell.</summary>
    public static MeetingParty Of(string name, KnownEntity? known) =>
        known is null ? new MeetingParty(null, name, null, false) : new MeetingParty(known.Id, name, StateOf(known), known.Kind == EntityKind.Person);

    /// <summary>Whether both are one, or one stands for the other: a state, and somebody who serves it.</summary>
    public bool Represents(MeetingParty other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Entity is { } id && other.Entity is { } otherId
            ? id == otherId || (State is not null && State == other.State && !(IsPerson && other.IsPerson))
            : Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);
    }

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
