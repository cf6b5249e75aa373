using Readout.Entities.Roles;

namespace Readout.Stories.Identities;

/// <summary>What a role says of somebody, as far as it can be compared across languages: the office, whose it is, and the walk of life.</summary>
internal readonly record struct RoleTrait(Office? Office, string? State, string? Deals, string? Field, bool IsFormer)
{
    /// <summary>Under what somebody is found whom only this role names; null for roles that many hold.</summary>
    public string? Key => Office is Entities.Roles.Office.State or Entities.Roles.Office.Government or Entities.Roles.Office.Speaker && State is not null ? $"o:{Office}:{State}"
        : Office is Entities.Roles.Office.Minister && State is not null && Deals is not null ? $"o:{Office}:{State}:{Deals}"
        : null;

    /// <summary>The same office of the same state, as far as both say.</summary>
    public bool Agrees(RoleTrait other) =>
        Office is not null && Office == other.Office
        && (Office is not (Entities.Roles.Office.Person or Entities.Roles.Office.Title or Entities.Roles.Office.Expert) || Field is not null)
        && (State is null || other.State is null || State == other.State)
        && (Deals is null || other.Deals is null || Deals == other.Deals)
        && (Field is null || other.Field is null || Field == other.Field);
}
