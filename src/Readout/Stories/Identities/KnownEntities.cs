namespace Readout.Stories.Identities;

/// <summary>
/// Known entities in memory, found by key. Rows are put in as an archive holds them, and again when they change; what an article changes is
/// put in only after the archive has kept it. Not thread-safe.
/// </summary>
public sealed class KnownEntities : IKnownEntities
{
    private readonly Dictionary<long, KnownEntity> _byId = [];
    private readonly Dictionary<string, List<long>> _byKey = new(StringComparer.Ordinal);

    public int Count => _byId.Count;

    /// <summary>The highest id that was put in, 0 when none was.</summary>
    public long LastId { get; private set; }

    /// <summary>Puts an entity in, or a newer state of it in place of the older.</summary>
    public void Put(KnownEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        IReadOnlyList<string> had = _byId.TryGetValue(entity.Id, out KnownEntity? before) ? before.Keys : [];
        _byId[entity.Id] = entity;
        LastId = Math.Max(LastId, entity.Id);
        foreach (string key in entity.Keys)
        {
            if (!had.Contains(key, StringComparer.Ordinal))
            {
                Index(key, entity.Id);
            }
        }
    }

    public void Put(IEnumerable<KnownEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        foreach (KnownEntity entity in entities)
        {
            Put(entity);
        }
    }

    public KnownEntity? Find(long id) => _byId.GetValueOrDefault(id);

    public IEnumerable<KnownEntity> Find(string key, DateOnly since)
    {
        if (!_byKey.TryGetValue(key, out List<long>? ids))
        {
            yield break;
        }

        foreach (long id in ids)
        {
            KnownEntity entity = _byId[id];
            if (entity.Last >= since)
            {
                yield return entity;
            }
        }
    }

    // Ids mostly come in order; a key that an old entity gains later is put where it belongs.
    private void Index(string key, long id)
    {
        if (!_byKey.TryGetValue(key, out List<long>? ids))
        {
            _byKey.Add(key, ids = []);
        }

        int at = ids.BinarySearch(id);
        if (at < 0)
        {
            ids.Insert(~at, id);
        }
    }
}
