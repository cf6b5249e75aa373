using System.Collections.Concurrent;

namespace Readout.App.Fetching;

/// <summary>
/// Keeps requests to one host apart: one at a time, and a while between the end of one and the beginning of the next. Hosts do not wait for each other.
/// Thread-safe.
/// </summary>
internal sealed class HostPace(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The host that an address belongs to: a port of its own is a server of its own, the two standard ones are one.</summary>
    public static string HostOf(Uri url) => url.IsDefaultPort ? url.IdnHost : $"{url.IdnHost}:{url.Port}";

    /// <summary>When the host may be asked next; in the past when it may be now.</summary>
    public DateTimeOffset ReadyAt(string host) => _gates.TryGetValue(host, out Gate? gate) ? gate.ReadyAt : DateTimeOffset.MinValue;

    /// <summary>Sets the time between two requests to the host from now on.</summary>
    public void SetDelay(Uri url, TimeSpan delay) => GateOf(url).Delay = delay;

    /// <summary>Lets the host alone until then.</summary>
    public void Hold(Uri url, TimeSpan wait)
    {
        Gate gate = GateOf(url);
        DateTimeOffset until = clock.GetUtcNow() + wait;
        gate.ReadyAt = gate.ReadyAt > until ? gate.ReadyAt : until;
    }

    /// <summary>Waits for the host's turn; whoever has it gives it back by disposing it.</summary>
    public async Task<IDisposable> Enter(Uri url, CancellationToken cancellationToken)
    {
        Gate gate = GateOf(url);
        await gate.Turn.WaitAsync(cancellationToken);
        try
        {
            while (gate.ReadyAt - clock.GetUtcNow() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
        catch
        {
            gate.Turn.Release();
            throw;
        }

        return new Visit(gate, clock);
    }

    private Gate GateOf(Uri url) => _gates.GetOrAdd(HostOf(url), static _ => new Gate());

    private sealed class Gate
    {
        private long _readyAt;
        private long _delay;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public DateTimeOffset ReadyAt
        {
            get => new(Interlocked.Read(ref _readyAt), TimeSpan.Zero);
            set => Interlocked.Exchange(ref _readyAt, value.UtcTicks);
        }

        public TimeSpan Delay
        {
            get => new(Interlocked.Read(ref _delay));
            set => Interlocked.Exchange(ref _delay, value.Ticks);
        }
    }

    private sealed class Visit(Gate gate, TimeProvider clock) : IDisposable
    {
        public void Dispose()
        {
            DateTimeOffset next = clock.GetUtcNow() + gate.Delay;
            gate.ReadyAt = gate.ReadyAt > next ? gate.ReadyAt : next;
            gate.Turn.Release();
        }
    }
}
