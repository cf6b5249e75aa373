using Readout.Entities;

namespace Readout.Events;

/// <summary>
/// Those who hold the office of one list of states: "the leaders of Norway and Chile". In English, where the article names not all of them, the states are meant,
/// and "representatives of Norway" are none of those who speak for it.
/// </summary>
internal sealed class HoldersOfList(Officeholders holders, bool isEnglish)
{
    private readonly List<(Entity State, Entity Holder)> _held = [];
    private bool _areUnheld;

    /// <summary>Who holds the office that <paramref name="head"/> names in a state, or the state.</summary>
    public Entity Of(string? head, Entity state)
    {
        if (head is null || (isEnglish && head == "representative"))
        {
            return state;
        }

        Entity holder = holders.Of(head, state) ?? state;
        _areUnheld |= holder == state && state is { Kind: EntityKind.Place, State: not null };
        _held.Add((state, holder));
        return holder;
    }

    /// <summary>Puts the states in the place of their holders, where some have none.</summary>
    public void Settle(List<Entity> found)
    {
        foreach ((Entity state, Entity holder) in _held)
        {
            int at = isEnglish && _areUnheld && holder != state ? found.IndexOf(holder) : -1;
            if (at >= 0)
            {
                found[at] = state;
            }
        }
    }
}
