using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements.Speakers.Choice;

/// <summary>How near, in tokens, the entities of a text are mentioned to a token: nearest first, ties in the entities' order. Looks only as far as a mention counts, so a question costs the same in a long text. Not thread-safe.</summary>
internal sealed class NearMentions
{
    // Farther back or on than this many tokens nobody is meant.
    private const int ReachBack = 700;
    private const int ReachOn = 250;

    // One who is named only later is meant less often than one just as far before.
    private const int Later = 3;

    private readonly List<Entity> _entities;
    private readonly (int Token, int Entity, bool IsName)[] _mentions;
    private readonly int[] _best;
    private readonly List<int> _seen = [];

    public NearMentions(AnalyzedText text, List<Entity> entities)
    {
        _entities = entities;
        _best = new int[entities.Count];
        _mentions = [.. entities.SelectMany((entity, index) => entity.Mentions.Select(mention => (text.TokenAt(mention.Span.Start), index, mention.Form == MentionForm.Name))).Order()];
    }

    public IEnumerable<Entity> Of(int token)
    {
        Measure(token);
        return _seen.OrderBy(entity => _best[entity]).ThenBy(static entity => entity).Select(entity => _entities[entity]);
    }

    private void Measure(int token)
    {
        _seen.Clear();
        for (int index = FirstFrom(token - ReachBack); index < _mentions.Length && _mentions[index].Token - token <= ReachOn; index++)
        {
            (int at, int entity, bool isName) = _mentions[index];
            if (at < token || isName)
            {
                Take(entity, at < token ? token - at : (at - token) * Later);
            }
        }
    }

    private void Take(int entity, int distance)
    {
        if (!_seen.Contains(entity))
        {
            _seen.Add(entity);
            _best[entity] = distance;
        }

        _best[entity] = Math.Min(_best[entity], distance);
    }

    private int FirstFrom(int token)
    {
        int index = Array.BinarySearch(_mentions, (token, -1, false));
        return index < 0 ? ~index : index;
    }
}
