using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>A page in training: the features of its lines as places in the table of weights.</summary>
internal sealed record TrainingPage(string Site, int[][] Features, float[] Priors, int[] Edges, byte[] Allowed, float Weight);

/// <summary>
/// Learns a linear-chain conditional random field from lines whose roles are known in part: the likelihood of all sequences that agree with what is known,
/// by AdaGrad over the pages in a fixed order.
/// </summary>
internal sealed class LineTrainer
{
    private const int Roles = LineModel.Roles;
    private const int AverageEach = 100;

    private readonly LineTraining _settings;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _steps = new float[LineModel.Edges * Roles * Roles];
    private readonly float[] _stepSquares = new float[LineModel.Edges * Roles * Roles];
    private readonly List<uint> _hashes;
    private WeightAverage _average = new([], []);

    private LineTrainer(List<uint> hashes, LineTraining settings)
    {
        _hashes = hashes;
        _settings = settings;
        _weights = new float[hashes.Count * Roles];
        _squares = new float[hashes.Count * Roles];
    }

    /// <summary>The model's file, without trees.</summary>
    public static byte[] Train(IReadOnlyList<HashedPage> pages, LineTraining settings)
    {
        List<uint> hashes = Frequent(pages, settings.LeastSites);
        var places = new Dictionary<uint, int>(hashes.Count);
        for (int i = 0; i < hashes.Count; i++)
        {
            places.Add(hashes[i], i * Roles);
        }

        List<TrainingPage> training = [.. pages.Where(page => page.Edges.Length > 0).Select(page => new TrainingPage(page.Site, [.. page.Features.Select(line => Places(line, places))], page.Priors, page.Edges, page.Allowed, page.Weight))];
        var trainer = new LineTrainer(hashes, settings);
        trainer.Learn(training);
        trainer._average.Take();
        return trainer.Write();
    }

    private static int[] Places(uint[] line, Dictionary<uint, int> places)
    {
        var found = new List<int>(line.Length);
        foreach (uint hash in line)
        {
            if (places.TryGetValue(hash, out int place))
            {
                found.Add(place);
            }
        }

        return [.. found];
    }

    // Features that several outlets show.
    private static List<uint> Frequent(IReadOnlyList<HashedPage> pages, int least)
    {
        var seen = new Dictionary<uint, (int Site, int Count)>();
        int site = 0;
        foreach (IGrouping<string, HashedPage> group in pages.GroupBy(page => page.Site, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            site++;
            foreach (uint hash in group.SelectMany(page => page.Features).SelectMany(line => line))
            {
                (int last, int count) = seen.GetValueOrDefault(hash);
                if (last != site)
                {
                    seen[hash] = (site, count + 1);
                }
            }
        }

        return [.. seen.Where(pair => pair.Value.Count >= least).Select(pair => pair.Key).Order()];
    }

    // The weights of the second half of training, averaged (Polyak and Juditsky 1992).
    private void Learn(List<TrainingPage> pages)
    {
        _average = new WeightAverage(_weights, _steps);
        int[] order = [.. Enumerable.Range(0, pages.Count)];
        uint state = 12345;
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                state = LineFeatures.Mix(state, (uint)i);
                int k = (int)(state % (uint)(i + 1));
                (order[i], order[k]) = (order[k], order[i]);
            }

            for (int k = 0; k < order.Length; k++)
            {
                Learn(pages[order[k]]);
                if (epoch * 2 >= _settings.Epochs && k % AverageEach == 0)
                {
                    _average.Add();
                }
            }
        }
    }

    private void Learn(TrainingPage page)
    {
        int lines = page.Edges.Length;
        float[] emitted = [.. page.Priors];
        for (int i = 0; i < lines; i++)
        {
            Span<float> scores = emitted.AsSpan(i * Roles, Roles);
            foreach (int place in page.Features[i])
            {
                for (int role = 0; role < Roles; role++)
                {
                    scores[role] += _weights[place + role];
                }
            }
        }

        var free = new Lattice(emitted, page.Edges, _steps, null);
        var known = new Lattice(emitted, page.Edges, _steps, page.Allowed);
        if (!known.IsPossible || !free.IsPossible)
        {
            return;
        }

        for (int i = 0; i < lines; i++)
        {
            Step(page, i, free, known);
        }
    }

    private void Step(TrainingPage page, int i, Lattice free, Lattice known)
    {
        Span<float> errors = stackalloc float[Roles];
        float most = 0;
        for (int role = 0; role < Roles; role++)
        {
            errors[role] = page.Weight * (known.Marginal(i, role) - free.Marginal(i, role));
            most = Math.Max(most, Math.Abs(errors[role]));
        }

        if (most > 1e-3f)
        {
            foreach (int place in page.Features[i])
            {
                for (int role = 0; role < Roles; role++)
                {
                    Move(_weights, _squares, place + role, errors[role]);
                }
            }
        }

        if (i > 0)
        {
            int edge = page.Edges[i] * Roles * Roles;
            for (int k = 0; k < Roles * Roles; k++)
            {
                float error = page.Weight * (known.Step(i, k / Roles, k % Roles) - free.Step(i, k / Roles, k % Roles));
                if (Math.Abs(error) > 1e-4f)
                {
                    Move(_steps, _stepSquares, edge + k, error);
                }
            }
        }
    }

    private void Move(float[] weights, float[] squares, int at, float error)
    {
        error -= _settings.Decay * weights[at];
        squares[at] += error * error;
        weights[at] += _settings.Rate * error / MathF.Sqrt(squares[at] + 1);
    }

    private byte[] Write()
    {
        float most = _weights.Max(Math.Abs);
        float unit = most / 127;
        List<int> kept = [.. Enumerable.Range(0, _hashes.Count).Where(i => Enumerable.Range(0, Roles).Any(role => Math.Abs(_weights[(i * Roles) + role]) >= _settings.LeastWeight))];
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        writer.Write(LineModel.Magic);
        writer.Write(kept.Count);
        writer.Write(unit);
        foreach (float step in _steps)
        {
            writer.Write(step);
        }

        foreach (int i in kept)
        {
            writer.Write(_hashes[i]);
            for (int role = 0; role < Roles; role++)
            {
                writer.Write((sbyte)Math.Round(_weights[(i * Roles) + role] / unit));
            }
        }

        writer.Write(0);
        writer.Flush();
        return stream.ToArray();
    }
}
