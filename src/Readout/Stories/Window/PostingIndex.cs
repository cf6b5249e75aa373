using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Readout.Stories.Window;

/// <summary>
/// Which articles hold a key, by the slots they lie in. Adding costs as much as the article has keys, removing as much as their lists are long.
/// </summary>
internal sealed class PostingIndex
{
    private readonly Dictionary<uint, Postings> _lists = [];

    public int CountOf(uint key) => _lists.TryGetValue(key, out Postings list) ? list.Count : 0;

    /// <summary>The slots that hold the key, in no order that means anything; good until the index changes.</summary>
    public ReadOnlySpan<int> Find(uint key)
    {
        ref Postings list = ref CollectionsMarshal.GetValueRefOrNullRef(_lists, key);
        return Unsafe.IsNullRef(ref list) ? [] : SlotsOf(ref list);
    }

    public void Add(uint key, int slot)
    {
        ref Postings list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out bool exists);
        if (!exists)
        {
            list.Single = slot;
        }
        else
        {
            list.Slots ??= [list.Single, 0];
            if (list.Count == list.Slots.Length)
            {
                Array.Resize(ref list.Slots, list.Count * 2);
            }

            list.Slots[list.Count] = slot;
        }

        list.Count++;
    }

    public void Remove(uint key, int slot)
    {
        ref Postings list = ref CollectionsMarshal.GetValueRefOrNullRef(_lists, key);
        Span<int> slots = SlotsOf(ref list);
        slots[slots.IndexOf(slot)] = slots[^1];
        if (--list.Count == 0)
        {
            _lists.Remove(key);
        }
    }

    private static Span<int> SlotsOf(ref Postings list) =>
        list.Slots is null ? MemoryMarshal.CreateSpan(ref list.Single, list.Count) : list.Slots.AsSpan(0, list.Count);

    // Most keys are held by one article, which needs no array.
    private struct Postings
    {
        public int[]? Slots;
        public int Single;
        public int Count;
    }
}
