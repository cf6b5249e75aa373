using System.Buffers;

namespace Readout.Articles.Html.Parsing;

/// <summary>A list that grows in rented memory; <see cref="Span"/> is copied once, when its length is known.</summary>
internal sealed class RentedList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(capacity, 16));

    public int Count { get; private set; }

    public Span<T> Span => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        Reserve(1);
        _items[Count++] = item;
    }

    public void Add(ReadOnlySpan<T> items)
    {
        Reserve(items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items, System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = [];
        Count = 0;
    }

    private void Reserve(int more)
    {
        if (Count + more <= _items.Length)
        {
            return;
        }

        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(Count + more, _items.Length * 2));
        Span.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items, System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = larger;
    }
}
