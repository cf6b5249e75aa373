using Readout.Entities.Learnt;

namespace Readout.Train.Names;

/// <summary>
/// Trains the reader of names: a linear-chain conditional random field, by stochastic gradient with AdaGrad. The order of the sentences is
/// fixed by a seed, so the same data gives the same bytes.
/// </summary>
internal sealed class NameTrainer
{
    private const int Seed = 20211207;
    private const int Labels = NameLabel.Count;
    private const float Rate = 0.15f;
    private const float Decay = 0.002f;
    private const float Never = -30;

    private readonly NameTable _table;
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly float[] _squares = new float[Labels * Labels];
    private float[] _scores = [];
    private float[] _errors = [];
    private int[]? _gold;
    private double[] _forward = [];
    private double[] _backward = [];

    private NameTrainer(NameTable table)
    {
        _table = table;
        for (int i = 0; i < _transitions.Length; i++)
        {
            _transitions[i] = NameLabel.MayFollow(i / Labels, i % Labels) ? 0 : Never;
        }
    }

    /// <summary>Learns from all examples, and at last from those only whose rules of annotation are to be followed.</summary>
    public static byte[] Train(IReadOnlyList<NameExample> others, IReadOnlyList<NameExample> own, int epochs, int last, int bits, int least)
    {
        List<NameExample> all = [.. others, .. own];
        var trainer = new NameTrainer(new NameTable(all, bits, least));
        var random = new Random(Seed);
        for (int epoch = 0; epoch < epochs + last; epoch++)
        {
            NameExample[] order = [.. (epoch < epochs ? all : own).Where(example => example.Labels.Length > 0)];
            random.Shuffle(order);
            double loss = 0;
            foreach (NameExample example in order)
            {
                loss += trainer.Learn(example, Rate / MathF.Sqrt(1 + (epoch * 0.5f)));
            }

            Console.WriteLine($"epoch {epoch + 1}: loss {loss / order.Length:F4} a sentence");
        }

        return trainer._table.Build(trainer._transitions);
    }

    // The gradient is what the gold allows less what the model expects; the first is certain.
    private double Learn(NameExample example, float rate)
    {
        int count = example.Labels.Length;
        Prepare(count);
        for (int i = 0; i < count; i++)
        {
            _table.Sum(example.Features[i], _scores.AsSpan(i * Labels, Labels));
        }

        _errors.AsSpan(0, count * Labels).Clear();
        Span<double> transitions = stackalloc double[Labels * Labels];
        transitions.Clear();
        double allowed = AddExpected(example, 1, transitions);
        double total = AddExpected(null, -1, transitions, count);
        for (int i = 0; i < count; i++)
        {
            _table.Step(example.Features[i], _errors.AsSpan(i * Labels, Labels), rate, Decay);
        }

        StepTransitions(transitions, rate);
        return total - allowed;
    }

    // Adds how often each label and each pair of labels is expected, and returns the score of all sequences allowed.
    private double AddExpected(NameExample? gold, int sign, Span<double> transitions, int count = 0)
    {
        count = gold?.Labels.Length ?? count;
        _gold = gold?.Labels;
        double total = Forward(count);
        Backward(count);
        for (int i = 0; i < count; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                int at = (i * Labels) + label;
                _errors[at] += sign * (float)Math.Exp(_forward[at] + _backward[at] - total);
                for (int before = 0; before < (i == 0 ? 1 : Labels); before++)
                {
                    double start = i == 0 ? 0 : _forward[((i - 1) * Labels) + before];
                    transitions[(before * Labels) + label] += sign * Math.Exp(start + _transitions[(before * Labels) + label] + Score(i, label) + _backward[at] - total);
                }
            }
        }

        return total;
    }

    private double Score(int token, int label) =>
        _gold is null || _gold[token] == label ? _scores[(token * Labels) + label] : double.NegativeInfinity;

    private void StepTransitions(Span<double> errors, float rate)
    {
        for (int i = 0; i < _transitions.Length; i++)
        {
            if (NameLabel.MayFollow(i / Labels, i % Labels))
            {
                float error = (float)errors[i];
                _squares[i] += error * error;
                _transitions[i] += rate * error / MathF.Sqrt(_squares[i] + 1);
            }
        }
    }

    private double Forward(int count)
    {
        for (int i = 0; i < count; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                double sum = i == 0 ? _transitions[label] : double.NegativeInfinity;
                for (int before = 0; i > 0 && before < Labels; before++)
                {
                    sum = Add(sum, _forward[((i - 1) * Labels) + before] + _transitions[(before * Labels) + label]);
                }

                _forward[(i * Labels) + label] = sum + Score(i, label);
            }
        }

        double total = double.NegativeInfinity;
        for (int label = 0; label < Labels; label++)
        {
            total = Add(total, _forward[((count - 1) * Labels) + label]);
        }

        return total;
    }

    private void Backward(int count)
    {
        _backward.AsSpan((count - 1) * Labels, Labels).Clear();
        for (int i = count - 2; i >= 0; i--)
        {
            for (int label = 0; label < Labels; label++)
            {
                double sum = double.NegativeInfinity;
                for (int next = 0; next < Labels; next++)
                {
                    int at = ((i + 1) * Labels) + next;
                    sum = Add(sum, _transitions[(label * Labels) + next] + Score(i + 1, next) + _backward[at]);
                }

                _backward[(i * Labels) + label] = sum;
            }
        }
    }

    private void Prepare(int count)
    {
        if (_scores.Length < count * Labels)
        {
            _errors = new float[count * Labels * 2];
            (_scores, _forward, _backward) = (new float[count * Labels * 2], new double[count * Labels * 2], new double[count * Labels * 2]);
        }
    }

    private static double Add(double left, double right)
    {
        double most = Math.Max(left, right);
        double least = Math.Min(left, right);
        return double.IsNegativeInfinity(least) || most - least > 40 ? most : most + Math.Log(1 + Math.Exp(least - most));
    }
}
