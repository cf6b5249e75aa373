using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Access.Limits;

/// <summary>
/// How often one may ask: those who are not signed in by their address, attempts to sign in by address and altogether. Buckets fill by themselves, and an
/// address that is not seen any more costs nothing. Thread-safe.
/// </summary>
internal sealed class RequestLimits : IDisposable
{
    /// <summary>How many requests of one address are answered at once, and how many more each second.</summary>
    public const int ReaderBurst = 120;
    public const int ReaderPerSecond = 20;

    /// <summary>How many passwords may be tried at once from one address, and from all.</summary>
    public const int LoginBurst = 5;
    public const int LoginBurstOfAll = 30;

    private static readonly TimeSpan LoginEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LoginOfAllEvery = TimeSpan.FromSeconds(2);

    private readonly PartitionedRateLimiter<string> _readers = ByAddress(ReaderBurst, ReaderPerSecond, TimeSpan.FromSeconds(1));
    private readonly PartitionedRateLimiter<string> _logins = ByAddress(LoginBurst, 1, LoginEvery);
    private readonly TokenBucketRateLimiter _allLogins = new(Bucket(LoginBurstOfAll, 1, LoginOfAllEvery));

    /// <summary>How long a reader has to wait before asking again; null to go on.</summary>
    public TimeSpan? WaitOfReader(HttpContext context) => Wait(_readers.AttemptAcquire(Caller.Key(context)));

    /// <summary>How long to wait before trying a password again; null to go on. What one address may not try does not use up what all may.</summary>
    public TimeSpan? WaitOfLogin(HttpContext context) => Wait(_logins.AttemptAcquire(Caller.Key(context))) ?? Wait(_allLogins.AttemptAcquire());

    public void Dispose()
    {
        _readers.Dispose();
        _logins.Dispose();
        _allLogins.Dispose();
    }

    private static PartitionedRateLimiter<string> ByAddress(int burst, int more, TimeSpan every) =>
        PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetTokenBucketLimiter(address, _ => Bucket(burst, more, every)));

    private static TokenBucketRateLimiterOptions Bucket(int burst, int more, TimeSpan every) =>
        new() { TokenLimit = burst, TokensPerPeriod = more, ReplenishmentPeriod = every, QueueLimit = 0, AutoReplenishment = true };

    private static TimeSpan? Wait(RateLimitLease lease)
    {
        using (lease)
        {
            return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait) ? wait : TimeSpan.FromSeconds(1);
        }
    }
}
