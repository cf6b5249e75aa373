using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Entities.Learnt;

/// <summary>
/// What was learnt of names in running text (<c>entities.LANG.bin</c>): a weight of each feature for each label, and of each label after another.
/// A row is a checksum and a byte for each label, so that a feature that was never seen finds nothing. Immutable and thread-safe.
/// </summary>
internal sealed class NameModel
{
    public const uint Magic = 0x4D4E4452;
    public const int HeaderSize = 8;
    public const int RowSize = NameLabel.Count + 1;
    public const float Unit = 1f / 24;
    public const int TransitionSize = NameLabel.Count * NameLabel.Count * sizeof(float);

    private static readonly ConcurrentDictionary<string, NameModel?> ByLanguage = new(StringComparer.Ordinal);

    private readonly ModelFile _file;
    private readonly uint _mask;

    public NameModel(ModelFile file)
    {
        if (file.ReadUInt32(0) != Magic)
        {
            throw new InvalidDataException("Not a model of names.");
        }

        _file = file;
        _mask = file.ReadUInt32(4) - 1;
        Transitions = MemoryMarshal.Cast<byte, float>(file.Bytes.Slice(HeaderSize, TransitionSize)).ToArray();
    }

    /// <summary>The weight of each label after each label, those after the first label first.</summary>
    public float[] Transitions { get; }

    /// <summary>The scores of the labels: the sum of all features' weights.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> scores)
    {
        ReadOnlySpan<ulong> rows = MemoryMarshal.Cast<byte, ulong>(_file.Bytes[(HeaderSize + TransitionSize)..]);
        Vector128<short> sums = Vector128<short>.Zero;
        foreach (uint feature in features)
        {
            ulong row = rows[(int)(SlotOf(feature) & _mask)];
            if ((byte)row == ChecksumOf(feature))
            {
                sums += Vector128.WidenLower(Vector128.CreateScalar(row).AsSByte());
            }
        }

        for (int label = 0; label < NameLabel.Count; label++)
        {
            scores[label] = sums[label + 1] * Unit;
        }
    }

    public static uint SlotOf(uint feature) => feature >> 8;

    /// <summary>Never 0, which marks an empty row.</summary>
    public static byte ChecksumOf(uint feature) => (byte)Math.Max(1, feature & 0xFF);

    /// <summary>The model of that language; null when none was learnt. Ukrainian is read by what was learnt of Russian.</summary>
    public static NameModel? Of(string language) => ByLanguage.GetOrAdd(language, static code =>
    {
        string name = $"entities.{(code == "uk" ? "ru" : code)}.bin";
        return EmbeddedData.Exists(name) ? new NameModel(new ModelFile(name)) : null;
    });
}
