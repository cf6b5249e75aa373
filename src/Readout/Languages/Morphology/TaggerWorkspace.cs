namespace Readout.Languages.Morphology;

/// <summary>One state of the beam: its score, the node that tells how it came about, and what its words have been read as.</summary>
internal struct BeamState
{
    public int Score;
    public int Node;
    public TaggerHistory History;
}

/// <summary>The arrays that tagging a sentence needs, reused. Not thread-safe.</summary>
internal sealed class TaggerWorkspace
{
    private readonly BeamState[] _states = new BeamState[PerceptronTagger.Beam];
    private readonly BeamState[] _next = new BeamState[PerceptronTagger.Beam];
    private readonly (int Parent, int Candidate, int Score)[] _offers = new (int, int, int)[PerceptronTagger.Beam];
    private readonly List<(int Parent, int Candidate)> _nodes = [];
    private int _count;
    private int _offered;

    /// <summary>The contexts of the sentence's tokens, with two empty ones at each end.</summary>
    public TokenContext[] Contexts { get; private set; } = new TokenContext[64];

    public ReadOnlySpan<BeamState> Current => _states.AsSpan(0, _count);

    /// <summary>True when the beam holds one state, so that an only candidate needs no score.</summary>
    public bool IsDecided => _count == 1;

    public void Prepare(Lattice lattice)
    {
        if (Contexts.Length < lattice.Count + 4)
        {
            Contexts = new TokenContext[Math.Max(lattice.Count + 4, Contexts.Length * 2)];
        }

        Array.Clear(Contexts, 0, lattice.Count + 4);
        for (int i = 0; i < lattice.Count; i++)
        {
            Contexts[i + 2] = ContextOf(lattice.Norms[i], lattice.Shapes[i], lattice[i]);
        }

        _nodes.Clear();
        _nodes.Add((-1, -1));
        _count = 1;
        _states[0] = default;
    }

    public void BeginStep() => _offered = 0;

    /// <summary>Offers a new state; the best few are kept, the earlier of equals first.</summary>
    public void Offer(int parent, int candidate, int score)
    {
        int at = _offered;
        while (at > 0 && _offers[at - 1].Score < score)
        {
            at--;
        }

        if (at >= _offers.Length)
        {
            return;
        }

        int moved = Math.Min(_offered, _offers.Length - 1) - at;
        Array.Copy(_offers, at, _offers, at + 1, moved);
        _offers[at] = (parent, candidate, score);
        _offered = Math.Min(_offered + 1, _offers.Length);
    }

    public void EndStep(Lattice lattice, int token)
    {
        ReadOnlySpan<Candidate> candidates = lattice[token];
        uint word = Contexts[token + 2].Word;
        int best = _offers[0].Score;
        for (int i = 0; i < _offered; i++)
        {
            (int parent, int candidate, int score) = _offers[i];
            _next[i] = new BeamState { Score = score - best, Node = _nodes.Count, History = StateOf(parent).History.With(candidates[candidate].Tag, word) };
            _nodes.Add((parent, candidate));
        }

        _next.AsSpan(0, _offered).CopyTo(_states);
        _count = _offered;
    }

    /// <summary>Writes the best state's candidates into the lattice.</summary>
    public void ReadBack(Lattice lattice)
    {
        lattice.Chosen.Clear();
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(lattice.Chosen, lattice.Count);
        int node = _states[0].Node;
        for (int i = lattice.Count - 1; i >= 0; i--)
        {
            lattice.Chosen[i] = _nodes[node].Candidate;
            node = _nodes[node].Parent;
        }
    }

    /// <summary>The candidate that the node chose and the node before it.</summary>
    public (int Parent, int Candidate) Node(int node) => _nodes[node];

    private BeamState StateOf(int node)
    {
        foreach (ref readonly BeamState state in Current)
        {
            if (state.Node == node)
            {
                return state;
            }
        }

        return default;
    }

    private static TokenContext ContextOf(string norm, WordShape shape, ReadOnlySpan<Candidate> candidates)
    {
        uint ambiguity = 0;
        foreach (Candidate candidate in candidates)
        {
            ambiguity += TaggerFeatures.Mix(31, (uint)candidate.Tag.UposCase) | 1;
        }

        return new TokenContext
        {
            Word = TaggerFeatures.HashOf(norm),
            Suffix2 = TaggerFeatures.HashOf(norm.AsSpan(Math.Max(0, norm.Length - 2))),
            Suffix3 = TaggerFeatures.HashOf(norm.AsSpan(Math.Max(0, norm.Length - 3))),
            Shape = shape,
            Class = ambiguity,
        };
    }
}
