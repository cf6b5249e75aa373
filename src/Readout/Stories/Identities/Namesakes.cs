using Readout.Entities;
using Readout.Stories.Names;

namespace Readout.Stories.Identities;

/// <summary>Places and bodies that one article took for a person of the same name. Stateless and thread-safe.</summary>
public static class Namesakes
{
    /// <summary>
    /// The place or body that an entity means which was taken for a person: one known by a single word that has been read as a place or body in half as many articles at least.
    /// Else the entity itself.
    /// </summary>
    public static KnownEntity? Meant(KnownEntity? entity, IKnownEntities known)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (entity is not { Kind: EntityKind.Person, Traits: { HasFullName: false, IsOnlyRole: false } })
        {
            return entity;
        }

        NameKey[] names = [.. entity.Names.Select(static name => NameKey.Of(name.Text))];
        return names.Select(static name => EntityTraits.NameKeyOf(name)).Distinct(StringComparer.Ordinal)
            .SelectMany(key => known.Find(key, DateOnly.MinValue))
            .Where(other => other.Kind is EntityKind.Place or EntityKind.Organization && 2 * other.Articles >= entity.Articles)
            .Where(other => other.Traits.Names.Any(name => names.Any(own => own.Compare(name) == NameLikeness.Same)))
            .MaxBy(static other => (other.Articles, -other.Id)) ?? entity;
    }
}
