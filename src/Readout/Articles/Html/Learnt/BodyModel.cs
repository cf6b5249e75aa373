using System.Buffers.Binary;
using Readout.Text;

namespace Readout.Articles.Html.Learnt;

/// <summary>
/// What was learnt of the bodies of articles (<c>article-body.bin</c>): trees for a first look at each line, and for a second that knows what
/// the first made of the lines around. Immutable and thread-safe.
/// </summary>
internal sealed class BodyModel
{
    public const uint Magic = 0x59444F42;
    public const int HeaderSize = 8;

    private static readonly Lazy<BodyModel> Embedded = new(() => new BodyModel(EmbeddedBytes()));

    private readonly ObliviousTrees _first;
    private readonly ObliviousTrees? _second;

    /// <summary>Reads a model from its file; <paramref name="bytes"/> without trees for the second look give one that looks once.</summary>
    public BodyModel(ReadOnlySpan<byte> bytes)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new InvalidDataException("Not a model of article bodies.");
        }

        int first = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) * ObliviousTrees.TreeSize;
        _first = new ObliviousTrees(bytes.Slice(HeaderSize, first));
        _second = bytes.Length > HeaderSize + first ? new ObliviousTrees(bytes[(HeaderSize + first)..]) : null;
    }

    public static BodyModel Default => Embedded.Value;

    /// <summary>How likely each line of the page is part of the article's body.</summary>
    public float[] Score(PageLines page)
    {
        using var table = new LineTable(page.Count);
        var kin = Kin.Of(page);
        FirstLook(page, kin, table);
        float[] body = Score(_first, table);
        if (_second is null)
        {
            return body;
        }

        SecondLook.Write(page, kin, table, body);
        return Score(_second, table);
    }

    /// <summary>Writes the traits of the first look.</summary>
    public static void FirstLook(PageLines page, Kin kin, LineTable table)
    {
        WordingTraits.Write(page, table);
        PlaceTraits.Write(page, table);
        NeighbourTraits.Write(page, kin, table);
    }

    private static float[] Score(ObliviousTrees trees, LineTable table)
    {
        var body = new float[table.Count];
        trees.Score(table, body);
        return body;
    }

    private static byte[] EmbeddedBytes()
    {
        using Stream stream = EmbeddedData.Open("article-body.bin");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
