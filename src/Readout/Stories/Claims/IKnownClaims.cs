namespace Readout.Stories.Claims;

/// <summary>Where the claims of a speaker are looked up: <see cref="KnownClaims"/> in memory, or an archive's table.</summary>
public interface IKnownClaims
{
    /// <summary>The claims of a speaker that were last made on <paramref name="since"/> or later, in ascending order of id.</summary>
    public IEnumerable<Claim> Of(long speaker, DateOnly since);
}

/// <summary>Claims in memory by speaker. Not thread-safe.</summary>
public sealed class KnownClaims : IKnownClaims
{
    private readonly Dictionary<long, SortedDictionary<long, Claim>> _bySpeaker = [];

    /// <summary>The highest id that was put in, 0 when none was.</summary>
    public long LastId { get; private set; }

    /// <summary>Puts a claim in, or a newer state of it in place of the older.</summary>
    public void Put(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!_bySpeaker.TryGetValue(claim.Speaker, out SortedDictionary<long, Claim>? claims))
        {
            _bySpeaker.Add(claim.Speaker, claims = []);
        }

        claims[claim.Id] = claim;
        LastId = Math.Max(LastId, claim.Id);
    }

    /// <summary>Lets go of the claims that were last made before <paramref name="day"/>.</summary>
    public void Forget(DateOnly day)
    {
        foreach (SortedDictionary<long, Claim> claims in _bySpeaker.Values)
        {
            foreach (Claim claim in claims.Values.Where(claim => claim.Last < day).ToArray())
            {
                claims.Remove(claim.Id);
            }
        }
    }

    public IEnumerable<Claim> Of(long speaker, DateOnly since) =>
        _bySpeaker.TryGetValue(speaker, out SortedDictionary<long, Claim>? claims) ? claims.Values.Where(claim => claim.Last >= since) : [];
}
