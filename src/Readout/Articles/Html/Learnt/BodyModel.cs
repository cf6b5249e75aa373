using System.Buffers.Binary;
using Readout.Articles.Learnt;
using Readout.Text;

namespace Readout.Articles.Html.Learnt;

/// <summary>
/// What was learnt of the bodies of articles (<c>article-body.bin</c>): trees that say how likely a line is part of one. Immutable and thread-safe.
/// </summary>
internal sealed class BodyModel
{
    public const uint Magic = 0x59444F42;
    public const int HeaderSize = 4;

    private static readonly Lazy<BodyModel> Embedded = new(() => new BodyModel(EmbeddedBytes()));

    private readonly ObliviousTrees _trees;

    public BodyModel(ReadOnlySpan<byte> bytes)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new InvalidDataException("Not a model of article bodies.");
        }

        _trees = new ObliviousTrees(bytes[HeaderSize..]);
    }

    public static BodyModel Default => Embedded.Value;

    /// <summary>How likely each line of the page is part of the article's body.</summary>
    public float[] Score(PageLines page)
    {
        using var table = new LineTable(page.Count);
        WriteTraits(page, table);
        var body = new float[page.Count];
        _trees.Score(table, body);
        return body;
    }

    /// <summary>Writes what the trees ask for.</summary>
    public static void WriteTraits(PageLines page, LineTable table)
    {
        WordingTraits.Write(page, table);
        PlaceTraits.Write(page, table);
        NeighbourTraits.Write(page, Kin.Of(page), table);
    }

    private static byte[] EmbeddedBytes()
    {
        using Stream stream = EmbeddedData.Open("article-body.bin");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
