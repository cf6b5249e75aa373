using System.Buffers.Binary;
using Readout.Articles.Learnt;

namespace Readout.Train.Articles;

/// <summary>
/// Gradient boosting of oblivious trees for the logistic loss: each level takes the question that helps most over all leaves. Rows and columns
/// are drawn anew for each tree from a fixed seed, so the same examples give the same bytes.
/// </summary>
internal sealed class TreeTrainer
{
    private const int Bins = TraitScale.Most + 1;
    private const double LearningRate = 0.12;
    private const double RowShare = 0.6;
    private const double ColumnShare = 0.35;

    // Weight that a leaf must outweigh to have an opinion; the examples' mean weight is 1.
    private const float Prior = 20;

    private readonly byte[][] _columns;
    private readonly bool[] _isPositive;
    private readonly float[] _weight;
    private readonly float[] _sum;
    private readonly float[] _gradient;
    private readonly float[] _curvature;
    private readonly byte[] _leaf;
    private readonly Random _random = new(20261127);

    private TreeTrainer(TreeExamples examples)
    {
        _columns = [.. Enumerable.Range(0, examples.Columns).Select(examples.Column)];
        _isPositive = [.. examples.IsPositive];
        float mean = examples.Weight.Average();
        _weight = [.. examples.Weight.Select(weight => weight / mean)];
        _sum = new float[_weight.Length];
        _gradient = new float[_weight.Length];
        _curvature = new float[_weight.Length];
        _leaf = new byte[_weight.Length];
    }

    public static byte[] Train(TreeExamples examples, int trees)
    {
        var trainer = new TreeTrainer(examples);
        var bytes = new byte[trees * ObliviousTrees.TreeSize];
        for (int tree = 0; tree < trees; tree++)
        {
            trainer.Grow(bytes.AsSpan(tree * ObliviousTrees.TreeSize, ObliviousTrees.TreeSize));
        }

        return bytes;
    }

    private void Grow(Span<byte> tree)
    {
        int[] rows = Draw();
        int[] columns = [.. Enumerable.Range(0, _columns.Length).Where(_ => _random.NextDouble() < ColumnShare)];
        Array.Clear(_leaf);
        for (int level = 0; level < ObliviousTrees.Depth; level++)
        {
            (int column, int threshold) = Best(rows, columns, level);
            (tree[2 * level], tree[(2 * level) + 1]) = ((byte)column, (byte)threshold);
            byte[] values = _columns[column];
            for (int row = 0; row < _leaf.Length; row++)
            {
                _leaf[row] |= values[row] > threshold ? (byte)(1 << level) : (byte)0;
            }
        }

        WriteLeaves(rows, tree[(2 * ObliviousTrees.Depth)..]);
    }

    private int[] Draw()
    {
        var rows = new List<int>();
        for (int row = 0; row < _sum.Length; row++)
        {
            float likely = 1 / (1 + MathF.Exp(-_sum[row]));
            _gradient[row] = _weight[row] * ((_isPositive[row] ? 1 : 0) - likely);
            _curvature[row] = _weight[row] * likely * (1 - likely);
            if (_random.NextDouble() < RowShare)
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }

    private (int Column, int Threshold) Best(int[] rows, int[] columns, int level)
    {
        (double Gain, int Column, int Threshold)[] found = new (double, int, int)[columns.Length];
        Parallel.For(0, columns.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            (double gain, int threshold) = BestThreshold(rows, _columns[columns[i]], 1 << level);
            found[i] = (gain, columns[i], threshold);
        });
        (_, int column, int best) = found.MaxBy(split => split.Gain);
        return (column, best);
    }

    private (double Gain, int Threshold) BestThreshold(int[] rows, byte[] values, int leaves)
    {
        var gradient = new float[leaves * Bins];
        var curvature = new float[leaves * Bins];
        foreach (int row in rows)
        {
            int bin = (_leaf[row] * Bins) + values[row];
            gradient[bin] += _gradient[row];
            curvature[bin] += _curvature[row];
        }

        Span<double> gains = stackalloc double[Bins];
        for (int leaf = 0; leaf < leaves; leaf++)
        {
            AddGains(gradient.AsSpan(leaf * Bins, Bins), curvature.AsSpan(leaf * Bins, Bins), gains);
        }

        int best = 0;
        for (int threshold = 1; threshold < Bins - 1; threshold++)
        {
            best = gains[threshold] > gains[best] ? threshold : best;
        }

        return (gains[best], best);
    }

    private static void AddGains(ReadOnlySpan<float> gradient, ReadOnlySpan<float> curvature, Span<double> gains)
    {
        (double allG, double allH) = (0, 0);
        for (int bin = 0; bin < Bins; bin++)
        {
            allG += gradient[bin];
            allH += curvature[bin];
        }

        (double g, double h) = (0, 0);
        for (int bin = 0; bin < Bins - 1; bin++)
        {
            g += gradient[bin];
            h += curvature[bin];
            gains[bin] += (g * g / (h + Prior)) + ((allG - g) * (allG - g) / (allH - h + Prior));
        }
    }

    private void WriteLeaves(int[] rows, Span<byte> values)
    {
        var gradient = new double[ObliviousTrees.Leaves];
        var curvature = new double[ObliviousTrees.Leaves];
        foreach (int row in rows)
        {
            gradient[_leaf[row]] += _gradient[row];
            curvature[_leaf[row]] += _curvature[row];
        }

        var written = new float[ObliviousTrees.Leaves];
        for (int leaf = 0; leaf < written.Length; leaf++)
        {
            double value = LearningRate * gradient[leaf] / (curvature[leaf] + Prior);
            short units = (short)Math.Clamp(Math.Round(value / ObliviousTrees.Unit), short.MinValue, short.MaxValue);
            BinaryPrimitives.WriteInt16LittleEndian(values[(2 * leaf)..], units);
            written[leaf] = units * ObliviousTrees.Unit;
        }

        for (int row = 0; row < _sum.Length; row++)
        {
            _sum[row] += written[_leaf[row]];
        }
    }
}
