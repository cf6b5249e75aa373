using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Entities;

/// <summary>The entities of one article, and which of them each mention names. Immutable and thread-safe.</summary>
public sealed class EntityIndex
{
    private readonly FrozenDictionary<string, Entity> _byId;
    private readonly (Entity Entity, Mention Mention)[] _mentions;

    // The furthest end of a full span among the mentions up to each: where it is not past a position, none before reaches it.
    private readonly int[] _furthestEnd;

    internal EntityIndex(IReadOnlyList<Entity> entities)
    {
        Entities = entities;
        _byId = entities.ToFrozenDictionary(static entity => entity.Id, StringComparer.Ordinal);
        _mentions = [.. entities.SelectMany(static entity => entity.Mentions.Select(mention => (entity, mention)))];
        Array.Sort(_mentions, static (left, right) => left.Mention.Full != right.Mention.Full ? left.Mention.Full.CompareTo(right.Mention.Full) : left.Mention.Span.CompareTo(right.Mention.Span));
        _furthestEnd = new int[_mentions.Length];
        int furthest = 0;
        for (int i = 0; i < _mentions.Length; i++)
        {
            furthest = Math.Max(furthest, _mentions[i].Mention.Full.End);
            _furthestEnd[i] = furthest;
        }
    }

    /// <summary>In order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>All mentions with their entities, ordered by full span.</summary>
    public IReadOnlyList<(Entity Entity, Mention Mention)> Mentions => _mentions;

    public Entity? Find(string? id) => id is not null && _byId.TryGetValue(id, out Entity? entity) ? entity : null;

    /// <summary>
    /// The entity with a mention whose full span overlaps <paramref name="span"/>; the longest mention wins, and of a title and the name beside it the name.
    /// Null when there is none.
    /// </summary>
    public (Entity Entity, Mention Mention)? At(TextSpan span)
    {
        (Entity Entity, Mention Mention)? best = null;
        foreach ((Entity Entity, Mention Mention) found in AllAt(span))
        {
            int longer = best is { } other ? found.Mention.Full.Length - other.Mention.Full.Length : 1;
            if (longer > 0 || (longer == 0 && found.Mention.Form < best!.Value.Mention.Form))
            {
                best = found;
            }
        }

        return best is { Mention.Form: MentionForm.Role } role ? NameWithin(role) ?? role : best;
    }

    // The name that a title stands with says more than the title.
    private (Entity Entity, Mention Mention)? NameWithin((Entity Entity, Mention Mention) role)
    {
        foreach ((Entity Entity, Mention Mention) found in Within(role.Mention.Full))
        {
            if (found.Entity == role.Entity && found.Mention.Form == MentionForm.Name)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Every mention whose full span overlaps <paramref name="span"/>, in order of full span from the last.</summary>
    public IEnumerable<(Entity Entity, Mention Mention)> AllAt(TextSpan span)
    {
        for (int i = FirstStartingAtOrAfter(span.End) - 1; i >= 0 && _furthestEnd[i] > span.Start; i--)
        {
            if (_mentions[i].Mention.Full.Overlaps(span))
            {
                yield return _mentions[i];
            }
        }
    }

    /// <summary>The shortest mention whose own words cover <paramref name="span"/>: the state within a role. Null when there is none.</summary>
    public (Entity Entity, Mention Mention)? InnermostAt(TextSpan span)
    {
        (Entity Entity, Mention Mention)? best = null;
        foreach ((Entity Entity, Mention Mention) found in AllAt(span))
        {
            if (found.Mention.Span.Contains(span) && (best is null || found.Mention.Span.Length < best.Value.Mention.Span.Length))
            {
                best = found;
            }
        }

        return best;
    }

    /// <summary>The mentions that lie within <paramref name="span"/> with their full spans, in text order.</summary>
    public IEnumerable<(Entity Entity, Mention Mention)> Within(TextSpan span)
    {
        for (int i = FirstStartingAtOrAfter(span.Start); i < _mentions.Length && _mentions[i].Mention.Full.Start < span.End; i++)
        {
            if (_mentions[i].Mention.Full.End <= span.End)
            {
                yield return _mentions[i];
            }
        }
    }

    private int FirstStartingAtOrAfter(int position)
    {
        int low = 0;
        int high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Mention.Full.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
