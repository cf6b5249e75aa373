namespace Readout.Languages.Morphology;

/// <summary>
/// Chooses one candidate for each token of a sentence: a beam over the sentence scored by an averaged structured perceptron whose weights
/// are found by hash. Thread-safe; the workspace is the caller's.
/// </summary>
internal sealed class PerceptronTagger
{
    public const int Beam = 5;

    private readonly ITaggerWeights _weights;

    public PerceptronTagger(ITaggerWeights weights) => _weights = weights;

    /// <summary>Fills <see cref="Lattice.Chosen"/>.</summary>
    public void Tag(Lattice lattice, TaggerWorkspace work)
    {
        work.Prepare(lattice);
        for (int i = 0; i < lattice.Count; i++)
        {
            Step(lattice, work, i);
        }

        work.ReadBack(lattice);
    }

    /// <summary>Extends the beam by one token.</summary>
    public void Step(Lattice lattice, TaggerWorkspace work, int token)
    {
        ReadOnlySpan<Candidate> candidates = lattice[token];
        Span<uint> context = stackalloc uint[TaggerFeatures.ContextCount];
        Span<uint> features = stackalloc uint[TaggerFeatures.MostFeatures];
        if (candidates.Length > 1)
        {
            TaggerFeatures.Context(work.Contexts, token, context);
        }

        work.BeginStep();
        for (int c = 0; c < candidates.Length; c++)
        {
            uint key = TaggerFeatures.KeyOf(candidates[c].Tag);
            int emission = candidates.Length > 1 ? _weights.Sum(features[..TaggerFeatures.Emission(context, candidates[c], key, features)]) : 0;
            foreach (ref readonly BeamState state in work.Current)
            {
                int transition = work.IsDecided && candidates.Length == 1
                    ? 0
                    : _weights.Sum(features[..TaggerFeatures.Transition(state.History, candidates[c], key, features)]);
                work.Offer(state.Node, c, state.Score + emission + transition);
            }
        }

        work.EndStep(lattice, token);
    }
}

/// <summary>The weights of the tagger's features.</summary>
internal interface ITaggerWeights
{
    public int Sum(ReadOnlySpan<uint> features);
}

/// <summary>Weights as <c>tagger.LANG.bin</c> holds them: a power of two of 16-bit numbers after a header of 8 bytes.</summary>
internal sealed class FileWeights : ITaggerWeights
{
    public const uint Magic = 0x47544452;
    public const int HeaderSize = 8;

    private readonly ModelFile _file;
    private readonly uint _mask;

    public FileWeights(ModelFile file)
    {
        _file = file;
        if (file.ReadUInt32(0) != Magic)
        {
            throw new InvalidDataException("Not a tagger's weights.");
        }

        _mask = file.ReadUInt32(4) - 1;
    }

    public int Sum(ReadOnlySpan<uint> features)
    {
        ReadOnlySpan<short> table = _file.Int16s(HeaderSize);
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += ModelFile.Native(table[(int)(feature & _mask)]);
        }

        return sum;
    }
}
