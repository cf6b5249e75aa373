using System.Runtime.InteropServices;

namespace Readout.Stories.Window;

/// <summary>
/// Which articles hold a key, by the slots they lie in. Adding costs as much as the article has keys, removing as much as their lists are long.
/// </summary>
internal sealed class PostingIndex
{
    private readonly Dictionary<uint, Postings> _lists = [];

    public int CountOf(uint key) => _lists.TryGetValue(key, out Postings list) ? list.Count : 0;

    /// <summary>The slots that hold the key, in no order that means anything.</summary>
    public ReadOnlySpan<int> Find(uint key) => _lists.TryGetValue(key, out Postings list) ? list.Slots.AsSpan(0, list.Count) : [];

    public void Add(uint key, int slot)
    {
        ref Postings list = ref CollectionsMarshal.GetValueRefOrAddDefault(_lists, key, out bool exists);
        if (!exists)
        {
            list.Slots = [slot];
        }
        else
        {
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
        int at = list.Slots.AsSpan(0, list.Count).IndexOf(slot);
        list.Slots[at] = list.Slots[--list.Count];
        if (list.Count == 0)
        {
            _lists.Remove(key);
        }
    }

    private struct Postings
    {
        public int[] Slots;
        public int Count;
    }
}
