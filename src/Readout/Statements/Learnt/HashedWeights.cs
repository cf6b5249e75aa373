using Readout.Languages.Morphology;

namespace Readout.Statements.Learnt;

/// <summary>A table of weights that features find by hash: a power of two of 16-bit numbers in units of 1/<see cref="Unit"/>. Thread-safe.</summary>
internal sealed class HashedWeights(ModelFile file, int offset, int bits)
{
    public const int Unit = 4096;

    private readonly uint _mask = (1u << bits) - 1;

    /// <summary>The bytes that a table of so many bits takes.</summary>
    public static int SizeOf(int bits) => 2 << bits;

    public float Sum(ReadOnlySpan<uint> features)
    {
        ReadOnlySpan<short> table = file.Int16s(offset);
        int sum = 0;
        foreach (uint feature in features)
        {
            sum += ModelFile.Native(table[(int)(feature & _mask)]);
        }

        return (float)sum / Unit;
    }
}
