using System.Collections.Concurrent;

namespace Readout.Text;

/// <summary>
/// What was read of things that come again and again, names and roles among them: what was asked for of late is at hand, twice <paramref name="most"/> at most. Reading
/// must give the same each time. Thread-safe.
/// </summary>
internal sealed class Remembered<TKey, TValue>(int most, Func<TKey, TValue> read)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _recent = new();
    private ConcurrentDictionary<TKey, TValue> _older = new();
    private int _count;

    public TValue Get(TKey key)
    {
        ConcurrentDictionary<TKey, TValue> recent = _recent;
        if (recent.TryGetValue(key, out TValue? value))
        {
            return value;
        }

        value = _older.TryGetValue(key, out TValue? known) ? known : read(key);
        if (recent.TryAdd(key, value) && Interlocked.Increment(ref _count) == most)
        {
            _older = recent;
            _recent = new ConcurrentDictionary<TKey, TValue>();
            _count = 0;
        }

        return value;
    }
}
