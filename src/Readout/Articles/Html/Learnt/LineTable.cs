using System.Buffers;

namespace Readout.Articles.Html.Learnt;

/// <summary>The traits of all lines of a page, a column for each trait. Its memory is lent: dispose it.</summary>
internal sealed class LineTable : IDisposable
{
    /// <summary>Columns are this many lines long or a multiple of it, so that trees can read as many at once.</summary>
    public const int Step = 32;

    private byte[] _cells;

    public LineTable(int count)
    {
        Count = count;
        Stride = (count + Step - 1) / Step * Step;
        _cells = ArrayPool<byte>.Shared.Rent(Stride * LineTraits.Count);
        _cells.AsSpan(0, Stride * LineTraits.Count).Clear();
    }

    public int Count { get; }

    public int Stride { get; }

    public Span<byte> this[LineTrait trait] => _cells.AsSpan((int)trait * Stride, Stride);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_cells);
        _cells = [];
    }
}
