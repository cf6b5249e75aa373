using System.Buffers;

namespace Readout.Articles.Learnt;

/// <summary>What trees ask of the lines of a page, a column of bytes for each trait. Its memory is lent: dispose it.</summary>
internal class TraitTable : IDisposable
{
    /// <summary>Columns are this many lines long or a multiple of it, so that trees can read as many at once.</summary>
    public const int Step = 32;

    private byte[] _cells;

    public TraitTable(int count, int columns)
    {
        Count = count;
        Stride = (count + Step - 1) / Step * Step;
        _cells = ArrayPool<byte>.Shared.Rent(Stride * columns);
        _cells.AsSpan(0, Stride * columns).Clear();
    }

    public int Count { get; }

    public int Stride { get; }

    public Span<byte> Column(int column) => _cells.AsSpan(column * Stride, Stride);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_cells);
        _cells = [];
        GC.SuppressFinalize(this);
    }
}
