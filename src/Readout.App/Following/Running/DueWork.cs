using System.Data.Common;
using Readout.App.Fetching;
using Readout.App.Following.Items;
using Readout.App.Following.Sources;

namespace Readout.App.Following.Running;

/// <summary>One request that is due: a look at a source, or else a visit to an article.</summary>
internal sealed record DueWork(string Host, Source? Source, Item? Item);

/// <summary>Chooses what each host is asked next. Not thread-safe.</summary>
internal sealed class DueWorkList
{
    // Hosts whose last request was a look at a source: an article has its turn before the next look.
    private readonly HashSet<string> _looked = new(StringComparer.OrdinalIgnoreCase);

    // When each host had its last turn, counted in turns.
    private readonly Dictionary<string, long> _turns = new(StringComparer.OrdinalIgnoreCase);
    private long _turn;

    /// <summary>
    /// The next requests of hosts that have one due and are free, one for each host, at most <paramref name="most"/>: the hosts that have waited longest for their turn.
    /// </summary>
    public List<DueWork> Next(DbConnection connection, IReadOnlyList<Source> dueSources, long now, Func<string, bool> isFree, int most)
    {
        List<DueWork> chosen = [.. Due(connection, dueSources, now, isFree).OrderBy(work => _turns.GetValueOrDefault(work.Host)).Take(most)];
        foreach (DueWork work in chosen)
        {
            _turns[work.Host] = ++_turn;
            _ = work.Item is null ? _looked.Add(work.Host) : _looked.Remove(work.Host);
        }

        return chosen;
    }

    private Dictionary<string, DueWork>.ValueCollection Due(DbConnection connection, IReadOnlyList<Source> dueSources, long now, Func<string, bool> isFree)
    {
        var next = new Dictionary<string, DueWork>(StringComparer.OrdinalIgnoreCase);
        ILookup<string, Source> sources = dueSources.ToLookup(source => HostPace.HostOf(source.Url), StringComparer.OrdinalIgnoreCase);
        foreach ((string host, bool isFirst) in ItemTable.DueHosts(connection, now).Where(due => isFree(due.Host)))
        {
            bool isItemsTurn = !sources.Contains(host) || (isFirst && _looked.Contains(host));
            if (isItemsTurn && ItemTable.NextDue(connection, host, now) is { } item)
            {
                next[host] = new DueWork(host, null, item);
            }
        }

        foreach (IGrouping<string, Source> group in sources.Where(group => isFree(group.Key) && !next.ContainsKey(group.Key)))
        {
            next[group.Key] = new DueWork(group.Key, group.First(), null);
        }

        return next.Values;
    }
}
