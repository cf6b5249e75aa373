namespace Readout.Stories.Identities;

public enum EntityVerdict
{
    /// <summary>One that was known before.</summary>
    Known,

    /// <summary>Seen for the first time.</summary>
    New,

    /// <summary>The evidence does not suffice to say which.</summary>
    Doubtful,
}

/// <summary>
/// Who an article's entity is. <see cref="Entity"/> is null for what only a role or an ambiguous surname names; a doubtful one with an id is
/// kept apart from those of <see cref="Perhaps"/>.
/// </summary>
public sealed record EntityResolution(string LocalId, long? Entity, EntityVerdict Verdict)
{
    /// <summary>Whom a doubtful one may be, the likeliest first.</summary>
    public IReadOnlyList<long> Perhaps { get; init; } = [];
}

/// <summary>What one article does to an archive's entities: who its entities are, and the rows that are new or changed, ascending by id.</summary>
public sealed record EntityUpdate(IReadOnlyList<EntityResolution> Resolutions, IReadOnlyList<KnownEntity> Changed)
{
    public long? IdOf(string? localId) => localId is null ? null : Resolutions.FirstOrDefault(resolution => resolution.LocalId == localId)?.Entity;
}
