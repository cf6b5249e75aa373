namespace Readout.Stories.Identities;

/// <summary>Two entities that a person joined or parted by hand.</summary>
public readonly record struct EntityPair(long One, long Other);

/// <summary>An article's entity that a person said is a certain one; <paramref name="Article"/> is the archive's id of the article.</summary>
public readonly record struct EntityPin(long Article, string LocalId, long Entity);

/// <summary>
/// What people decided by hand, which wins over all evidence. Entities joined are one under the smallest of their ids, joins of joins too;
/// a pair that is parted is not joined, whatever else is said of the two, and where evidence fits both alike neither is taken. Immutable and thread-safe.
/// </summary>
public sealed class EntityConstraints
{
    public static readonly EntityConstraints None = new([], [], []);

    private readonly Dictionary<long, long> _representative = [];
    private readonly HashSet<EntityPair> _parted = [];
    private readonly Dictionary<(long, string), long> _pins = [];

    public EntityConstraints(IEnumerable<EntityPair> joined, IEnumerable<EntityPair> parted, IEnumerable<EntityPin> pins)
    {
        ArgumentNullException.ThrowIfNull(joined);
        ArgumentNullException.ThrowIfNull(parted);
        ArgumentNullException.ThrowIfNull(pins);
        foreach (EntityPair pair in parted)
        {
            _parted.Add(new EntityPair(Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other)));
        }

        foreach (EntityPair pair in joined)
        {
            if (!AreParted(pair.One, pair.Other))
            {
                Join(RepresentativeOf(pair.One), RepresentativeOf(pair.Other));
            }
        }

        foreach (EntityPin pin in pins)
        {
            _pins[(pin.Article, pin.LocalId)] = pin.Entity;
        }
    }

    /// <summary>The id under which an entity is one with those joined to it; itself when it was joined to none.</summary>
    public long RepresentativeOf(long entity)
    {
        while (_representative.TryGetValue(entity, out long other))
        {
            entity = other;
        }

        return entity;
    }

    public bool AreParted(long one, long other) => _parted.Contains(new EntityPair(Math.Min(one, other), Math.Max(one, other)));

    public long? PinOf(long article, string localId) => _pins.TryGetValue((article, localId), out long entity) ? RepresentativeOf(entity) : null;

    private void Join(long one, long other)
    {
        if (one != other)
        {
            _representative[Math.Max(one, other)] = Math.Min(one, other);
        }
    }
}
