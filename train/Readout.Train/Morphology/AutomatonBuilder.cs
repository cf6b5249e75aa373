using System.Runtime.InteropServices;
using Readout.Languages.Morphology;

namespace Readout.Train.Morphology;

/// <summary>
/// Builds a minimal acyclic automaton out of keys in ascending order (Daciuk et al. 2000): a state is written once its last key is in,
/// and shared with an equal one that is there already.
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly List<uint> _edges = [];
    private readonly Dictionary<ulong, List<int>> _states = [];
    private readonly List<List<(byte Label, uint Target)>> _open = [[]];
    private byte[] _last = [];

    public IReadOnlyList<uint> Edges => _edges;

    public void Add(byte[] key, uint value)
    {
        int common = key.AsSpan().CommonPrefixLength(_last);
        Close(common);
        for (int i = common; i < key.Length; i++)
        {
            _open.Add([]);
        }

        _open[^1].Insert(0, (0, value));
        _last = key;
    }

    /// <summary>Writes the states that are still open and returns the root.</summary>
    public uint Finish()
    {
        Close(0);
        return Freeze(_open[0]);
    }

    private void Close(int depth)
    {
        for (int i = _open.Count - 1; i > depth; i--)
        {
            uint target = Freeze(_open[i]);
            _open.RemoveAt(i);
            _open[i - 1].Add((_last[i - 1], target));
        }
    }

    private uint Freeze(List<(byte Label, uint Target)> state)
    {
        Span<uint> edges = stackalloc uint[state.Count];
        ulong hash = 14695981039346656037;
        for (int i = 0; i < state.Count; i++)
        {
            edges[i] = ((uint)state[i].Label << 24) | state[i].Target | (i == state.Count - 1 ? MorphologyDictionary.LastEdge : 0);
            hash = (hash ^ edges[i]) * 1099511628211;
        }

        ref List<int>? same = ref CollectionsMarshal.GetValueRefOrAddDefault(_states, hash, out _);
        same ??= [];
        foreach (int start in same)
        {
            if (CollectionsMarshal.AsSpan(_edges)[start..].StartsWith(edges))
            {
                return (uint)start;
            }
        }

        same.Add(_edges.Count);
        uint written = (uint)_edges.Count;
        _edges.AddRange(edges);
        return written > MorphologyDictionary.TargetMask ? throw new InvalidDataException("Too many edges.") : written;
    }
}
