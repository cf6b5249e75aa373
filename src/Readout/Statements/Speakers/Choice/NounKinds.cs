using System.Buffers.Binary;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What a common noun of English may stand for.</summary>
[Flags]
internal enum NounKind
{
    None = 0,

    /// <summary>Somebody, in one of its senses.</summary>
    MayBePerson = 1,

    /// <summary>Somebody, in its usual sense.</summary>
    Person = 2,

    /// <summary>A body or a group of people.</summary>
    Group = 4,

    /// <summary>A text or another message.</summary>
    Message = 8,
}

/// <summary>
/// What English nouns stand for (<c>noun-kinds.en.bin</c>): sorted numbers, each the upper bits of a noun's hash and four bits of kind.
/// Russian and Ukrainian tell people from things by their forms. Immutable and thread-safe.
/// </summary>
internal sealed class NounKinds(ModelFile file)
{
    public const uint Magic = 0x4B4E4452;
    public const int HeaderSize = 4;
    public const uint KindMask = 15;

    private const string FileName = "noun-kinds.en.bin";

    /// <summary>Those that are shipped; null in a build that is to make the first ones.</summary>
    public static NounKinds? Shipped { get; } = EmbeddedData.Exists(FileName) ? new NounKinds(new ModelFile(FileName)) : null;

    /// <summary>What the noun, singular and in lower case, stands for; nothing for words that are not listed.</summary>
    public NounKind Of(ReadOnlySpan<char> noun)
    {
        uint wanted = KeyOf(noun);
        ReadOnlySpan<byte> rows = file.Bytes[HeaderSize..];
        int low = 0;
        int high = rows.Length / sizeof(uint);
        while (low < high)
        {
            int middle = (low + high) / 2;
            uint row = BinaryPrimitives.ReadUInt32LittleEndian(rows[(middle * sizeof(uint))..]);
            if ((row & ~KindMask) == wanted)
            {
                return (NounKind)(row & KindMask);
            }

            (low, high) = row < wanted ? (middle + 1, high) : (low, middle);
        }

        return NounKind.None;
    }

    public static uint KeyOf(ReadOnlySpan<char> noun) => TaggerFeatures.Mix(TaggerFeatures.HashOf(noun), (uint)noun.Length) & ~KindMask;
}
