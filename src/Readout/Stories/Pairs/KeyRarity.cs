using System.Buffers.Binary;
using System.Collections.Frozen;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Stories.Pairs;

/// <summary>How rare keys are in news at large (<c>rarity.bin</c>), for windows that hold too few articles to tell. Thread-safe.</summary>
/// <remarks>The file: entries of five bytes, a key's code and the share of articles that hold it, as 255 × the square root.</remarks>
internal static class KeyRarity
{
    public const int EntrySize = 5;
    public const string File = "rarity.bin";

    // As many articles as the background weighs, and the share of them that hold a key that is not listed. A window that holds little but one story
    // must not take that story's names for common ones.
    private const float Weight = 1000;
    private const float UnlistedShare = 0.004f;
    private const float Least = 0.05f;

    private static readonly FrozenDictionary<uint, float> Shares = Read();

    /// <summary>The inverse document frequency of a key that <paramref name="held"/> of <paramref name="articles"/> hold, with the background's articles counted in.</summary>
    public static float Of(uint code, int held, int articles) =>
        Math.Max(Least, MathF.Log((articles + Weight) / (held + (Weight * Shares.GetValueOrDefault(code, UnlistedShare)))));

    public static byte ByteOf(double share) => (byte)Math.Round(255 * Math.Sqrt(share));

    private static FrozenDictionary<uint, float> Read()
    {
        if (!EmbeddedData.Exists(File))
        {
            return FrozenDictionary<uint, float>.Empty;
        }

        ReadOnlySpan<byte> bytes = new ModelFile(File).Bytes;
        var shares = new Dictionary<uint, float>(bytes.Length / EntrySize);
        for (int at = 0; at + EntrySize <= bytes.Length; at += EntrySize)
        {
            float root = bytes[at + 4] / 255f;
            shares[BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..])] = root * root;
        }

        return shares.ToFrozenDictionary();
    }
}
