using Readout.Entities;

namespace Readout.Stories.Identities;

/// <summary>
/// Tells who the entities of one article are among those that an archive knows. Pure: it changes nothing, and the same sightings over the same
/// known entities give the same on every machine. Thread-safe as far as the known entities are.
/// </summary>
public sealed class EntityResolver
{
    private const int RankOfFullNames = 2;

    private readonly IKnownEntities _known;
    private readonly EntityConstraints _constraints;

    public EntityResolver(IKnownEntities known, EntityConstraints constraints)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(constraints);
        _known = known;
        _constraints = constraints;
    }

    /// <summary>
    /// Who the entities of an article are, and the rows that are new or changed. New entities get the ids after <paramref name="lastId"/>, the
    /// highest that was ever given. <paramref name="article"/> is the archive's id, <paramref name="day"/> the day of publication or, where the page
    /// gives none, of retrieval.
    /// </summary>
    public EntityUpdate Resolve(long article, IReadOnlyList<EntitySighting> sightings, DateOnly day, long lastId)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var run = new EntityResolution?[sightings.Count];
        var founded = new List<KnownEntity>();
        var search = new CandidateSearch(_known, _constraints, day);
        EntityTraits[] traits = [.. sightings.Select(EntityTraits.Of)];

        // What is surest goes first, for its company is evidence on the others; things that seem new wait for the people with full names.
        var waiting = new List<int>();
        int[] order = [.. Enumerable.Range(0, sightings.Count).OrderBy(i => Rank(traits[i]))];
        int sure = Array.FindIndex(order, i => Rank(traits[i]) > RankOfFullNames) is >= 0 and var end ? end : order.Length;
        foreach (int i in order[..sure])
        {
            Settle(i, mayWait: traits[i].Kind != EntityKind.Person);
        }

        foreach (int i in waiting.Concat(order[sure..]))
        {
            Settle(i, mayWait: false);
        }

        return new EntityUpdate([.. run.OfType<EntityResolution>()], Grow(sightings, run, founded, day));

        void Settle(int i, bool mayWait)
        {
            EntityResolution found = _constraints.PinOf(article, sightings[i].LocalId) is { } pinned
                ? new EntityResolution(sightings[i].LocalId, pinned, EntityVerdict.Known)
                : search.Resolve(sightings[i].LocalId, traits[i]);
            if (mayWait && found.Verdict == EntityVerdict.New)
            {
                waiting.Add(i);
                return;
            }

            if (found is { Verdict: EntityVerdict.New } or { Verdict: EntityVerdict.Doubtful, Entity: < 0 })
            {
                founded.Add(EntityGrowth.Found(lastId + founded.Count + 1, sightings[i], day, found.Perhaps));
                found = found with { Entity = founded[^1].Id };
            }

            run[i] = found;
            if (found.Entity is { } id)
            {
                search.Accompany(id);
            }
        }
    }

    private static int Rank(EntityTraits traits) => traits switch
    {
        { IsOnlyRole: true } => 4,
        { Bodies.Length: > 0 } => 0,
        { Kind: not EntityKind.Person } => 1,
        { HasFullName: true } => RankOfFullNames,
        _ => 3,
    };

    private List<KnownEntity> Grow(IReadOnlyList<EntitySighting> sightings, EntityResolution?[] resolutions, List<KnownEntity> founded, DateOnly day)
    {
        long[] company = [.. resolutions.Select(static resolution => resolution?.Entity).OfType<long>().Distinct().Order()];
        var changed = new SortedDictionary<long, KnownEntity>();
        foreach (KnownEntity entity in founded)
        {
            changed.Add(entity.Id, entity);
        }

        foreach (IGrouping<long, int> same in Enumerable.Range(0, sightings.Count).Where(i => resolutions[i]?.Entity is not null).GroupBy(i => resolutions[i]!.Entity!.Value))
        {
            bool isNew = changed.TryGetValue(same.Key, out KnownEntity? entity);
            entity ??= _known.Find(same.Key);
            if (entity is not null)
            {
                changed[same.Key] = EntityGrowth.Add(entity, [.. same.Select(i => sightings[i])], company, day, isNew ? 0 : 1);
            }
        }

        return [.. changed.Values];
    }
}
