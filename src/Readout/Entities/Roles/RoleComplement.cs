using Readout.Entities.Names;
using Readout.Entities.Scanning;

namespace Readout.Entities.Roles;

/// <summary>What the words beside a role noun add to it, gathered while they are read.</summary>
internal sealed class RoleComplement(int end)
{
    /// <summary>The body that every seat of power and every office of state counts as: the Kremlin's spokesman is the president's.</summary>
    public const string Power = "power";

    public int End { get; set; } = end;

    public string? State { get; set; }

    public string? Deals { get; set; }

    public string? Body { get; set; }

    /// <summary>The office that the complement itself names: «глава правительства».</summary>
    public string? Office { get; set; }

    public bool HasSeat { get; private set; }

    public void AddName(Draft name)
    {
        State ??= name.State;
        Deals ??= name.Deals;
        Office ??= name.Office;
        if (name.Known is { } known)
        {
            HasSeat |= known.Of.Sort == KnownNameSort.Seat;
            if (name.Kind == EntityKind.Organization && known.Of.Deals is null)
            {
                Body ??= known.Of.Sort == KnownNameSort.Seat ? Power : "known " + known.Of.Id;
            }
        }
        else if (name.Kind == EntityKind.Organization && name.Deals is null)
        {
            Body ??= name.Name?.ToLowerInvariant();
        }
        else if (name.Kind == EntityKind.Person)
        {
            Body ??= "person " + (name.Group?.Name ?? name.Person?.Surname?.Norm);
        }

        End = Math.Max(End, name.LastEnd);
    }

    public void AddRole(Draft role)
    {
        State ??= role.Role!.State;
        Deals ??= role.Role!.Deals;
        Body ??= role.Role!.Office == Roles.Office.State ? Power : role.Role.Deals is null ? role.Role.Nominative.ToLowerInvariant() : null;
        End = Math.Max(End, role.LastEnd);
    }

    /// <summary>The body that the office is held in; who leads a state or ministry holds it in none besides.</summary>
    public string? BodyFor(Office resolved) => resolved is Roles.Office.Leader or Roles.Office.Minister or Roles.Office.State or Roles.Office.Government ? null : Body;

    /// <summary>The office that noun and complement name together: the head of a ministry is a minister, the head of a state its leader. A mayor leads no state, whatever state the town is of.</summary>
    public Office Resolve(Office office, bool isHeadOfAnything)
    {
        if (office is not (Roles.Office.Chief or Roles.Office.Leader))
        {
            return office;
        }

        if (Office is not null)
        {
            return RoleLexicon.ParseOffice(Office);
        }

        return Deals is not null ? Roles.Office.Minister
            : isHeadOfAnything && (HasSeat || (Body is null && State is not null)) ? Roles.Office.Leader
            : office;
    }
}
