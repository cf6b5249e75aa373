using Readout.Entities.Roles;
using Readout.Entities.Scanning;

namespace Readout.Entities.Joining;

/// <summary>
/// Says whom a role without a name means: the person whom the article itself gives a compatible role, if it is one person only;
/// a bare role noun means the nearest such person before it. Nothing is known of who holds an office but what the article says.
/// </summary>
internal sealed class RoleResolver
{
    private readonly List<Holder> _holders = [];
    private readonly List<Draft> _open = [];
    private readonly Dictionary<string, Group> _unnamed = new(StringComparer.Ordinal);
    private readonly RoleLexicon _lexicon;

    private sealed record Holder(Role Role, Group Group, int First);

    private RoleResolver(RoleLexicon lexicon) => _lexicon = lexicon;

    public static void Resolve(MentionMap map)
    {
        var resolver = new RoleResolver(RoleLexicon.Of(map.Text.Language));
        map.Roles.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        foreach (Draft role in map.Roles)
        {
            if (role.Apposition?.Group is { } group)
            {
                group.Add(role);
                resolver.AddHolder(role.Role!, group, role.First);
            }
            else
            {
                resolver._open.Add(role);
            }
        }

        foreach (Draft role in resolver._open)
        {
            resolver.ResolveOpen(role);
        }
    }

    private const int MostHolders = 256;

    private void AddHolder(Role role, Group group, int first)
    {
        if (role.Office != Office.Title && _holders.Count < MostHolders && !_holders.Exists(holder => holder.Group == group && holder.Role == role with { Cases = holder.Role.Cases, Nominative = holder.Role.Nominative }))
        {
            _holders.Add(new Holder(role, group, first));
        }
    }

    private void ResolveOpen(Draft draft)
    {
        Role role = draft.Role!;
        if (role.Office == Office.Title)
        {
            return;
        }

        Group? group = role.IsBare ? NearestBefore(role, draft.First)
            : _lexicon.IsHeadOfBodySpokenOf(role) ? OnlyMinisterBefore(role, draft.First)
            : Unique(role);
        if (group is null && role.IsBare)
        {
            return;
        }

        group ??= Unnamed(role);
        group.Add(draft);
    }

    private Group? Unique(Role role)
    {
        Group? found = null;
        foreach (Holder holder in _holders)
        {
            if (!IsKnownToBe(holder.Role, role))
            {
                continue;
            }

            if (found is not null && found != holder.Group)
            {
                return null;
            }

            found = holder.Group;
        }

        return found;
    }

    // What the mention says of state and body the holder's own roles must say too: "the Polish minister" is nobody's whose state is not given.
    private static bool IsKnownToBe(Role holder, Role mention) =>
        holder.IsCompatibleWith(mention) && (mention.State is null || holder.State is not null || mention.Body is not null && mention.Body == holder.Body)
        && (mention.Body is null || holder.Body is not null);

    private Group? NearestBefore(Role role, int first)
    {
        Holder? nearest = null;
        foreach (Holder holder in _holders)
        {
            if (holder.First < first && (nearest is null || holder.First > nearest.First) && holder.Role.Standing == role.Standing && IsSameHead(holder.Role, role))
            {
                nearest = holder;
            }
        }

        return nearest?.Group;
    }

    // «Министр транспорта Ян Вихров … Глава ведомства …»: nobody but he, unless the article spoke of two ministers by then.
    private Group? OnlyMinisterBefore(Role role, int first)
    {
        Group? found = null;
        foreach (Holder holder in _holders)
        {
            if (holder.First >= first || holder.Role.Office != Office.Minister || holder.Role.Standing != Standing.Current || (role.State is not null && role.State != holder.Role.State))
            {
                continue;
            }

            if (found is not null && found != holder.Group)
            {
                return null;
            }

            found = holder.Group;
        }

        return found;
    }

    private static bool IsSameHead(Role holder, Role mention) =>
        holder.Head == mention.Head || mention.Head.Split(' ')[^1] == holder.Head.Split(' ')[^1]
        || (holder.IsCompatibleWith(mention) && mention.Office is not (Office.Chief or Office.Person or Office.Expert or Office.Member or Office.Deputy));

    private Group Unnamed(Role role)
    {
        string key = role.Nominative.ToLowerInvariant();
        if (!_unnamed.TryGetValue(key, out Group? group))
        {
            foreach (Group other in _unnamed.Values.Take(MostHolders))
            {
                if (other.Mentions[0].Role is { } held && !role.IsBare && held.State is not null && held.State == role.State && held.Office == role.Office && held.Deals == role.Deals && held.Body == role.Body
                    && (held.Head == role.Head || role.Office is Office.State or Office.Government or Office.Leader or Office.Minister))
                {
                    group = other;
                    break;
                }
            }

            group ??= new Group(EntityKind.Person) { Name = role.Nominative, State = role.State };
            _unnamed.Add(key, group);
        }

        return group;
    }
}
