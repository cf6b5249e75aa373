namespace Readout.Stories.Identities;

/// <summary>Where the known entities are looked up: <see cref="KnownEntities"/> in memory, or an archive's table of keys.</summary>
public interface IKnownEntities
{
    /// <summary>The entities with that key that were last seen on <paramref name="since"/> or later, in ascending order of id; of very many, an archive gives those seen last.</summary>
    public IEnumerable<KnownEntity> Find(string key, DateOnly since);

    /// <summary>Null when there is none of that id.</summary>
    public KnownEntity? Find(long id);
}
