using Readout.Languages.Morphology;

namespace Readout.Train.Tagging;

/// <summary>The weights of a perceptron in training, with what their average needs.</summary>
internal sealed class TrainingWeights : ITaggerWeights
{
    private readonly int[] _weights;
    private readonly long[] _sums;
    private readonly uint _mask;
    private long _time = 1;

    public TrainingWeights(int bits)
    {
        _weights = new int[1 << bits];
        _sums = new long[1 << bits];
        _mask = (1u << bits) - 1;
    }

    public int Sum(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[feature & _mask];
        }

        return sum;
    }

    public void Add(uint feature, int by)
    {
        _weights[feature & _mask] += by;
        _sums[feature & _mask] += by * _time;
    }

    public void Tick() => _time++;

    /// <summary>The averaged weights as the bytes of a tagger file.</summary>
    public byte[] Build()
    {
        double[] averages = [.. _weights.Select((weight, i) => weight - ((double)_sums[i] / _time))];
        double scale = 32000 / averages.Max(Math.Abs);
        scale = Math.Min(scale, 500);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(FileWeights.Magic);
        writer.Write(_mask + 1);
        foreach (double average in averages)
        {
            writer.Write((short)Math.Round(average * scale));
        }

        Console.WriteLine($"weights other than zero: {averages.Count(average => Math.Abs(average) * scale >= 0.5):N0} of {averages.Length:N0}");
        return stream.ToArray();
    }
}
