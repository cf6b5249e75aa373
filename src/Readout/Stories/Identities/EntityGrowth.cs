using Readout.Entities;

namespace Readout.Stories.Identities;

/// <summary>What known entities become by being seen again. Stateless and thread-safe.</summary>
internal static class EntityGrowth
{
    // That no kind was told counts only where fewer than one article in so many told one.
    private const int FewToldOf = 4;

    public static KnownEntity Found(long id, EntitySighting sighting, DateOnly day, IReadOnlyList<long> perhaps) => new()
    {
        Id = id,
        Kind = sighting.Kind,
        Names = [new KnownName(sighting.Name, sighting.Language, 0)],
        First = day,
        Last = day,
        Home = sighting.OutletState,
        Articles = 1,
        Perhaps = [.. perhaps.Order()],
    };

    /// <summary>The entity after one more article, in which it is what all of <paramref name="sightings"/> name.</summary>
    public static KnownEntity Add(KnownEntity entity, IReadOnlyList<EntitySighting> sightings, long[] company, DateOnly day, int articles)
    {
        KnownEntity grown = Grown(entity, sightings, company, day, articles);
        if (grown.ReadsAs(entity))
        {
            grown.Take(entity.Traits);
        }

        return grown;
    }

    private static KnownEntity Grown(KnownEntity entity, IReadOnlyList<EntitySighting> sightings, long[] company, DateOnly day, int articles) =>
        Grown(entity, Kinds(entity, sightings), sightings, company, day, articles);

    private static KnownEntity Grown(KnownEntity entity, List<CountedKind> kinds, IReadOnlyList<EntitySighting> sightings, long[] company, DateOnly day, int articles) => new()
    {
        Id = entity.Id,
        Kind = KindOf(entity, kinds),
        Kinds = kinds,
        Names = Names(entity.Names, sightings),
        Roles = Roles(entity.Roles, sightings, day),
        Companions = Companions(entity, company),
        First = day < entity.First ? day : entity.First,
        Last = day > entity.Last ? day : entity.Last,
        Home = entity.Home,
        Articles = entity.Articles + articles,
        Perhaps = entity.Perhaps,
    };

    // What somebody is, a person, stays so: only of things articles may disagree on what they are.
    private static List<CountedKind> Kinds(KnownEntity entity, IReadOnlyList<EntitySighting> sightings)
    {
        var kinds = entity.Kinds.ToList();
        foreach (EntityKind kind in entity.Kind == EntityKind.Person ? [] : sightings.Select(static sighting => sighting.Kind).Where(static kind => kind != EntityKind.Person).Distinct())
        {
            int at = kinds.FindIndex(counted => counted.Kind == kind);
            if (at >= 0)
            {
                kinds[at] = kinds[at] with { Articles = kinds[at].Articles + 1 };
            }
            else
            {
                kinds.Add(new CountedKind(kind, 1));
            }
        }

        return kinds;
    }

    // Most articles' kind. Of those given alike, what it was.
    private static EntityKind KindOf(KnownEntity entity, List<CountedKind> kinds)
    {
        int all = kinds.Sum(static counted => counted.Articles);
        CountedKind? most = kinds.Where(counted => counted.Kind != EntityKind.Other && counted.Articles * FewToldOf >= all)
            .OrderByDescending(static counted => counted.Articles).ThenByDescending(counted => counted.Kind == entity.Kind).FirstOrDefault();
        return kinds.Count == 0 ? entity.Kind : most?.Kind ?? EntityKind.Other;
    }

    // A role that only stands for a name is no name of somebody who has one.
    private static List<KnownName> Names(IReadOnlyList<KnownName> names, IReadOnlyList<EntitySighting> sightings)
    {
        var all = names.ToList();
        foreach (EntitySighting sighting in sightings.Where(static sighting => sighting.Kind != EntityKind.Person || !char.IsLower(sighting.Name[0])))
        {
            int at = all.FindIndex(name => name.Text == sighting.Name && name.Language == sighting.Language);
            if (at >= 0)
            {
                all[at] = all[at] with { Articles = all[at].Articles + 1 };
            }
            else
            {
                all.Add(new KnownName(sighting.Name, sighting.Language, 1));
            }
        }

        while (all.Count > KnownEntity.MostNames)
        {
            all.RemoveAt(all.FindLastIndex(name => name.Articles == all.Min(static other => other.Articles)));
        }

        return all;
    }

    private static List<DatedRole> Roles(IReadOnlyList<DatedRole> roles, IReadOnlyList<EntitySighting> sightings, DateOnly day)
    {
        var all = roles.ToList();
        foreach ((string text, string language) in sightings.SelectMany(static sighting => sighting.Roles.Select(role => (role, sighting.Language))).Distinct())
        {
            int at = all.FindIndex(role => role.Text == text && role.Language == language);
            if (at >= 0)
            {
                all[at] = all[at] with { First = day < all[at].First ? day : all[at].First, Last = day > all[at].Last ? day : all[at].Last };
            }
            else
            {
                all.Add(new DatedRole(text, language, day, day));
            }
        }

        while (all.Count > KnownEntity.MostRoles)
        {
            all.RemoveAt(all.FindIndex(role => role.Last == all.Min(static other => other.Last)));
        }

        return all;
    }

    private static List<long> Companions(KnownEntity entity, long[] company)
    {
        var all = entity.Companions.Where(id => !company.Contains(id)).ToList();
        all.AddRange(company.Where(id => id != entity.Id).Take(KnownEntity.MostCompanions));
        all.RemoveRange(0, Math.Max(0, all.Count - KnownEntity.MostCompanions));
        return all;
    }
}
