using Readout.Languages.Morphology;

namespace Readout.Train.Tagging;

/// <summary>
/// Trains the tagger: a structured perceptron with beam search and early update (Collins and Roark 2004), averaged.
/// The order of the sentences is fixed by a seed, so the same data gives the same bytes.
/// </summary>
internal static class TaggerTrainer
{
    private const int Seed = 20211207;

    public static byte[] Train(IReadOnlyList<TrainingSentence> sentences, int epochs, int bits)
    {
        var weights = new TrainingWeights(bits);
        var tagger = new PerceptronTagger(weights);
        var work = new TaggerWorkspace();
        var random = new Random(Seed);
        TrainingSentence[] order = [.. sentences];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            int updates = 0;
            foreach (TrainingSentence sentence in order)
            {
                updates += Learn(sentence, tagger, weights, work) ? 1 : 0;
                weights.Tick();
            }

            Console.WriteLine($"epoch {epoch + 1}: {updates} of {order.Length} sentences corrected");
        }

        return weights.Build();
    }

    private static bool Learn(TrainingSentence sentence, PerceptronTagger tagger, TrainingWeights weights, TaggerWorkspace work)
    {
        work.Prepare(sentence.Lattice);
        int gold = work.Current[0].Node;
        for (int i = 0; i < sentence.Lattice.Count; i++)
        {
            tagger.Step(sentence.Lattice, work, i);
            int next = Child(work, gold, sentence.Gold[i]);
            bool last = i == sentence.Lattice.Count - 1;
            if (next < 0 || (last && work.Current[0].Node != next))
            {
                Update(sentence, Path(work, work.Current[0].Node, i + 1), work, weights);
                return true;
            }

            gold = next;
        }

        return false;
    }

    private static int Child(TaggerWorkspace work, int parent, int candidate)
    {
        foreach (ref readonly BeamState state in work.Current)
        {
            if (work.Node(state.Node) == (parent, candidate))
            {
                return state.Node;
            }
        }

        return -1;
    }

    private static int[] Path(TaggerWorkspace work, int node, int length)
    {
        int[] path = new int[length];
        for (int i = length - 1; i >= 0; i--)
        {
            (node, path[i]) = work.Node(node);
        }

        return path;
    }

    private static void Update(TrainingSentence sentence, int[] wrong, TaggerWorkspace work, TrainingWeights weights)
    {
        AddPath(sentence.Lattice, sentence.Gold.AsSpan(0, wrong.Length), 1, work, weights);
        AddPath(sentence.Lattice, wrong, -1, work, weights);
    }

    private static void AddPath(Lattice lattice, ReadOnlySpan<int> path, int by, TaggerWorkspace work, TrainingWeights weights)
    {
        var history = default(TaggerHistory);
        Span<uint> context = stackalloc uint[TaggerFeatures.ContextCount];
        Span<uint> features = stackalloc uint[TaggerFeatures.MostFeatures];
        for (int i = 0; i < path.Length; i++)
        {
            Candidate candidate = lattice[i][path[i]];
            uint key = TaggerFeatures.KeyOf(candidate.Tag);
            TaggerFeatures.Context(work.Contexts, i, context);
            AddAll(features[..TaggerFeatures.Emission(context, candidate, key, features)], by, weights);
            AddAll(features[..TaggerFeatures.Transition(history, candidate, key, features)], by, weights);
            history = history.With(candidate.Tag, work.Contexts[i + 2].Word);
        }
    }

    private static void AddAll(ReadOnlySpan<uint> features, int by, TrainingWeights weights)
    {
        foreach (uint feature in features)
        {
            weights.Add(feature, by);
        }
    }
}
