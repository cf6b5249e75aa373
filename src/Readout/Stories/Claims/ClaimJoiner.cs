namespace Readout.Stories.Claims;

/// <summary>
/// Joins the statements of one article to the claims that an archive knows. Pure: the same sightings over the same known claims give the same on
/// every machine. Thread-safe as far as the known claims are.
/// </summary>
public sealed class ClaimJoiner
{
    /// <summary>For how many days a statement may be a repetition of an earlier one.</summary>
    public const int WindowDays = 14;

    private readonly IKnownClaims _known;

    public ClaimJoiner(IKnownClaims known)
    {
        ArgumentNullException.ThrowIfNull(known);
        _known = known;
    }

    /// <summary>What each statement is, in order. New claims get the ids after <paramref name="lastId"/>, the highest that was ever given.</summary>
    public ClaimUpdate Join(IReadOnlyList<ClaimSighting> sightings, long lastId)
    {
        ArgumentNullException.ThrowIfNull(sightings);
        var decisions = new List<ClaimDecision>();
        var changed = new SortedDictionary<long, Claim>();
        foreach (ClaimSighting sighting in sightings)
        {
            decisions.Add(Join(sighting, changed, ref lastId));
        }

        return new ClaimUpdate(decisions, [.. changed.Values]);
    }

    private ClaimDecision Join(ClaimSighting sighting, SortedDictionary<long, Claim> changed, ref long lastId)
    {
        (Claim? same, double likeness, Claim? before) = Likest(sighting, changed);
        if (same is null)
        {
            var founded = ClaimGrowth.Found(++lastId, sighting, before?.Id);
            changed[founded.Id] = founded;
            return new ClaimDecision(sighting.LocalId, founded.Id, before is null ? ClaimVerdict.New : ClaimVerdict.NumbersChanged, before is null ? 0 : likeness);
        }

        changed[same.Id] = ClaimGrowth.Add(same, sighting);
        return new ClaimDecision(sighting.LocalId, same.Id, likeness >= WordingLikeness.SameWords ? ClaimVerdict.Same : ClaimVerdict.Reworded, likeness);
    }

    // A statement must be like a wording that is carried; the claim with the likest wording wins, the older of two alike.
    private (Claim? Same, double Likeness, Claim? Before) Likest(ClaimSighting sighting, SortedDictionary<long, Claim> changed)
    {
        (Claim? same, double likeness, Claim? before, double beforeLikeness) = (null, 0, null, 0);
        foreach (Claim claim in Candidates(sighting, changed))
        {
            (double best, bool differ) = Compare(sighting, claim);
            if (best >= WordingLikeness.SameClaim && !differ && best > likeness)
            {
                (same, likeness) = (claim, best);
            }
            else if (best >= WordingLikeness.SameClaim && differ && best > beforeLikeness)
            {
                (before, beforeLikeness) = (claim, best);
            }
        }

        return same is null ? (null, beforeLikeness, before) : (same, likeness, null);
    }

    private static (double Likeness, bool NumbersDiffer) Compare(ClaimSighting sighting, Claim claim)
    {
        double best = 0;
        bool differ = false;
        foreach (ClaimWording wording in claim.Wordings)
        {
            double likeness = WordingLikeness.Between(sighting.Words, sighting.Language, wording.Words, wording.Language);
            if (likeness > best)
            {
                best = likeness;
                differ = WordingLikeness.NumbersDiffer(sighting.Words, wording.Words);
            }
        }

        return (best, differ);
    }

    private IEnumerable<Claim> Candidates(ClaimSighting sighting, SortedDictionary<long, Claim> changed) =>
        _known.Of(sighting.Speaker, sighting.Day.AddDays(-WindowDays)).Where(claim => !changed.ContainsKey(claim.Id) && claim.First <= sighting.Day.AddDays(WindowDays))
            .Concat(changed.Values.Where(claim => claim.Speaker == sighting.Speaker));
}
