using System.Runtime.InteropServices;
using Readout.Entities.Learnt;

namespace Readout.Train.Names;

/// <summary>The rows of a model in the making: which features have one, of those that share a slot the one seen most, and its weights.</summary>
internal sealed class NameTable
{
    private readonly uint _mask;
    private readonly uint[] _owner;
    private readonly float[] _weights;
    private readonly float[] _squares;

    public NameTable(IEnumerable<NameExample> examples, int bits, int least)
    {
        _mask = (1u << bits) - 1;
        _owner = new uint[1 << bits];
        _weights = new float[NameLabel.Count << bits];
        _squares = new float[NameLabel.Count << bits];
        Dictionary<uint, int> counts = Count(examples);
        int[] best = new int[1 << bits];
        foreach ((uint feature, int count) in counts.OrderBy(pair => pair.Key))
        {
            uint slot = NameModel.SlotOf(feature) & _mask;
            if (count >= least && count > best[slot])
            {
                (_owner[slot], best[slot]) = (feature, count);
            }
        }

        Console.WriteLine($"{counts.Count:N0} features, {counts.Values.Count(count => count >= least):N0} seen {least} times, {best.Count(count => count > 0):N0} kept");
    }

    private static Dictionary<uint, int> Count(IEnumerable<NameExample> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (NameExample example in examples)
        {
            foreach (uint[] features in example.Features)
            {
                foreach (uint feature in features)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
                }
            }
        }

        return counts;
    }

    public void Sum(uint[] features, Span<float> scores)
    {
        scores.Clear();
        foreach (uint feature in features)
        {
            int slot = (int)(NameModel.SlotOf(feature) & _mask);
            if (_owner[slot] != feature)
            {
                continue;
            }

            ReadOnlySpan<float> row = _weights.AsSpan(slot * NameLabel.Count, NameLabel.Count);
            for (int label = 0; label < NameLabel.Count; label++)
            {
                scores[label] += row[label];
            }
        }
    }

    /// <summary>A step of AdaGrad towards what the errors ask.</summary>
    public void Step(uint[] features, ReadOnlySpan<float> errors, float rate, float decay)
    {
        foreach (uint feature in features)
        {
            int slot = (int)(NameModel.SlotOf(feature) & _mask);
            if (_owner[slot] != feature)
            {
                continue;
            }

            for (int label = 0; label < NameLabel.Count; label++)
            {
                int at = (slot * NameLabel.Count) + label;
                float gradient = errors[label] - (decay * _weights[at]);
                _squares[at] += gradient * gradient;
                _weights[at] += rate * gradient / MathF.Sqrt(_squares[at] + 1);
            }
        }
    }

    public byte[] Build(float[] transitions)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(NameModel.Magic);
        writer.Write(_mask + 1);
        foreach (float transition in transitions)
        {
            writer.Write(transition);
        }

        for (int slot = 0; slot < _owner.Length; slot++)
        {
            ReadOnlySpan<float> row = _weights.AsSpan(slot * NameLabel.Count, NameLabel.Count);
            sbyte[] bytes = [.. row.ToArray().Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / NameModel.Unit), -127, 127))];
            bool empty = bytes.All(value => value == 0);
            writer.Write(empty ? (byte)0 : NameModel.ChecksumOf(_owner[slot]));
            foreach (sbyte value in bytes)
            {
                writer.Write(value);
            }
        }

        return stream.ToArray();
    }
}
