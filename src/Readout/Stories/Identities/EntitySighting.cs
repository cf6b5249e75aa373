using Readout.Entities;
using Readout.Records;

namespace Readout.Stories.Identities;

/// <summary>
/// What one article says of one of its entities: all that telling who it is across articles rests on. Taken from what the record's JSON
/// holds, so that a record that was read back gives the same. Immutable.
/// </summary>
public sealed record EntitySighting
{
    /// <summary>The entity's id in its record: <c>e1</c>.</summary>
    public required string LocalId { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>BCP 47 primary language subtag of the article.</summary>
    public required string Language { get; init; }

    /// <summary>The record's roles, and words for walks of life that stand beside a person's name.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>ISO 3166 code of the outlet's state, told by the country code of its address; null where that tells none.</summary>
    public string? OutletState { get; init; }

    public int Mentions { get; init; } = 1;

    /// <summary>The entities of a record in its order; empty for one that is not analysed.</summary>
    public static IReadOnlyList<EntitySighting> Of(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        string language = record.Article.Language ?? "";
        string? state = OutletStates.Of(record.Article.Url, language);
        return [.. record.Entities.Select(entity => new EntitySighting
        {
            LocalId = entity.Id,
            Kind = entity.Kind,
            Name = entity.Name,
            Language = language,
            Roles = entity.Kind == EntityKind.Person ? [.. entity.Roles.Union(FieldWords.Beside(entity, record.Document), StringComparer.Ordinal)] : entity.Roles,
            OutletState = state,
            Mentions = entity.Mentions.Count,
        })];
    }
}
