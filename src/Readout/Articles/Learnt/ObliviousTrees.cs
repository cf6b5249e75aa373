using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Readout.Articles.Learnt;

/// <summary>
/// Boosted trees that ask the same question on each level, so that a leaf is found by comparing columns, many lines at once. A tree is
/// <see cref="Depth"/> pairs of trait and threshold (is the trait greater?), then a 16-bit value for each leaf. Immutable and thread-safe.
/// </summary>
internal sealed class ObliviousTrees
{
    public const int Depth = 6;
    public const int Leaves = 1 << Depth;
    public const int TreeSize = (2 * Depth) + (2 * Leaves);
    public const float Unit = 1f / 4096;

    private readonly byte[] _splits;
    private readonly float[] _values;

    public ObliviousTrees(ReadOnlySpan<byte> bytes)
    {
        Count = bytes.Length / TreeSize;
        _splits = new byte[Count * 2 * Depth];
        _values = new float[Count * Leaves];
        for (int tree = 0; tree < Count; tree++)
        {
            ReadOnlySpan<byte> written = bytes.Slice(tree * TreeSize, TreeSize);
            written[..(2 * Depth)].CopyTo(_splits.AsSpan(tree * 2 * Depth));
            for (int leaf = 0; leaf < Leaves; leaf++)
            {
                _values[(tree * Leaves) + leaf] = BinaryPrimitives.ReadInt16LittleEndian(written[((2 * Depth) + (2 * leaf))..]) * Unit;
            }
        }
    }

    public int Count { get; }

    /// <summary>The probability of each line, into <paramref name="results"/>.</summary>
    public void Score(TraitTable table, Span<float> results)
    {
        Span<float> sums = stackalloc float[TraitTable.Step];
        for (int first = 0; first < table.Count; first += TraitTable.Step)
        {
            sums.Clear();
            for (int tree = 0; tree < Count; tree++)
            {
                Add(table, first, tree, sums);
            }

            int length = Math.Min(TraitTable.Step, table.Count - first);
            for (int i = 0; i < length; i++)
            {
                results[first + i] = 1 / (1 + MathF.Exp(-sums[i]));
            }
        }
    }

    private void Add(TraitTable table, int first, int tree, Span<float> sums)
    {
        ReadOnlySpan<byte> splits = _splits.AsSpan(tree * 2 * Depth, 2 * Depth);
        Vector256<byte> leaves = Vector256<byte>.Zero;
        for (int level = 0; level < Depth; level++)
        {
            Vector256<byte> column = Vector256.Create<byte>(table.Column(splits[2 * level]).Slice(first, TraitTable.Step));
            Vector256<byte> isGreater = Vector256.GreaterThan(column, Vector256.Create(splits[(2 * level) + 1]));
            leaves |= isGreater & Vector256.Create((byte)(1 << level));
        }

        ReadOnlySpan<float> values = _values.AsSpan(tree * Leaves, Leaves);
        Span<byte> found = stackalloc byte[TraitTable.Step];
        leaves.CopyTo(found);
        for (int i = 0; i < found.Length; i++)
        {
            sums[i] += values[found[i]];
        }
    }
}
