namespace Readout.App.Running;

/// <summary>
/// Takes what was made in any order and hands it on in the order of its numbers, which begin at 0, one at a time. Thread-safe.
/// </summary>
internal sealed class InOrder<T>(int window, Action<T> handOn)
{
    // Not a Lock: workers wait on it for room.
    private readonly object _lock = new();
    private readonly Dictionary<long, T> _waiting = [];
    private long _next;
    private bool _isStopped;

    /// <summary>How many were handed on.</summary>
    public long Count => Interlocked.Read(ref _next);

    /// <summary>Nothing is handed on any more, and nobody waits for room.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _isStopped = true;
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Takes the right to hand on away from everybody, waiting a moment for one that is under way.</summary>
    public void Seize() => Monitor.TryEnter(_lock, TimeSpan.FromSeconds(1));

    /// <summary>Runs <paramref name="action"/> while nothing is handed on.</summary>
    public TResult Alone<TResult>(Func<TResult> action)
    {
        lock (_lock)
        {
            return action();
        }
    }

    /// <summary>Waits until <paramref name="number"/> lies within the window, so that one slow page does not let the others pile up.</summary>
    public void WaitForRoom(long number)
    {
        lock (_lock)
        {
            while (number >= _next + window && !_isStopped)
            {
                Monitor.Wait(_lock);
            }
        }
    }

    public void Put(long number, T item)
    {
        lock (_lock)
        {
            _waiting.Add(number, item);
            while (!_isStopped && _waiting.Remove(_next, out T? next))
            {
                handOn(next);
                Interlocked.Increment(ref _next);
            }

            Monitor.PulseAll(_lock);
        }
    }
}
