using Readout.Entities;
using Readout.Stories.Names;

namespace Readout.Stories.Identities;

/// <summary>Finds for each entity of one article the known ones that it may be, and chooses. What is settled of the article is evidence on the rest. Not thread-safe.</summary>
internal sealed class CandidateSearch(IKnownEntities known, EntityConstraints constraints, DateOnly day)
{
    /// <summary>For how many days a surname, a role or an abbreviation alone may mean somebody whom another article named.</summary>
    private const int ContextDays = 10;

    // A surname alone needs more than that somebody bears it.
    private const double EnoughForSurname = 1;
    private const double OnlyBearer = 0.75;
    private const double OftenNamed = 0.25;
    private const double MostOfNamed = 1.5;

    private readonly HashSet<long> _companions = [];

    public void Accompany(long entity) => _companions.Add(entity);

    /// <summary>A doubtful one that is to be founded has a negative id.</summary>
    public EntityResolution Resolve(string localId, EntityTraits seen) => seen switch
    {
        { IsOnlyRole: true } => ByRole(localId, seen),
        { Kind: EntityKind.Person, HasFullName: true } => ByFullName(localId, seen),
        { Kind: EntityKind.Person } => BySurname(localId, seen),
        _ => ByName(localId, seen),
    };

    private EntityResolution ByFullName(string localId, EntityTraits seen)
    {
        List<(long Id, double Score)> fits = Fits(seen, DateOnly.MinValue, static key => key.StartsWith("p:", StringComparison.Ordinal), static other => other.HasFullName);
        if (fits.Count == 0)
        {
            return new EntityResolution(localId, null, EntityVerdict.New);
        }

        long[] ids = [.. fits.Select(static fit => fit.Id)];
        bool isSure = fits[0].Score >= EntityEvidence.Enough;
        bool isAhead = fits.Count == 1 || fits[0].Score - fits[1].Score >= EntityEvidence.Margin;
        return isSure && isAhead ? new EntityResolution(localId, fits[0].Id, EntityVerdict.Known)
            : new EntityResolution(localId, isSure ? null : -1, EntityVerdict.Doubtful) { Perhaps = ids };
    }

    private EntityResolution BySurname(string localId, EntityTraits seen)
    {
        List<(long Id, double Score)> fits = [.. Fits(seen, day.AddDays(-ContextDays), static key => key.StartsWith("s:", StringComparison.Ordinal), static _ => true)
            .Select(fit => (fit.Id, Score: fit.Score - EntityEvidence.CompatibleName + Prominence(fit.Id)))
            .OrderByDescending(static fit => fit.Score).ThenBy(static fit => fit.Id)];
        if (fits.Count == 0)
        {
            return seen.Keys.Length > 0 ? new EntityResolution(localId, null, EntityVerdict.New) : new EntityResolution(localId, null, EntityVerdict.Doubtful);
        }

        double best = fits[0].Score + (fits.Count == 1 ? OnlyBearer : 0);
        bool isAhead = fits.Count == 1 || fits[0].Score - fits[1].Score >= EntityEvidence.Margin;
        return best >= EnoughForSurname && isAhead ? new EntityResolution(localId, fits[0].Id, EntityVerdict.Known)
            : new EntityResolution(localId, null, EntityVerdict.Doubtful) { Perhaps = [.. fits.Select(static fit => fit.Id)] };
    }

    // Whom everybody writes of is meant more often.
    private double Prominence(long id) => known.Find(id) is { } entity ? Math.Min(MostOfNamed, OftenNamed * Math.Log2(entity.Articles)) : 0;

    private EntityResolution ByRole(string localId, EntityTraits seen)
    {
        List<(long Id, double Score)> holders = Candidates(seen, day.AddDays(-ContextDays), static key => key.StartsWith("o:", StringComparison.Ordinal))
            .Where(entity => entity.Traits is { IsOnlyRole: false } && HoldsNow(entity, seen))
            .Select(entity => (entity.Id, Score: EntityEvidence.OfContext(seen, entity, _companions, day) + Prominence(entity.Id)))
            .OrderByDescending(static fit => fit.Score).ThenBy(static fit => fit.Id).ToList();
        bool isAhead = holders.Count == 1 || (holders.Count > 1 && holders[0].Score - holders[1].Score >= EntityEvidence.Margin);
        return isAhead ? new EntityResolution(localId, constraints.RepresentativeOf(holders[0].Id), EntityVerdict.Known)
            : new EntityResolution(localId, null, EntityVerdict.Doubtful) { Perhaps = [.. holders.Select(static fit => fit.Id)] };
    }

    // The office was given to the holder in these days, and since then nothing else.
    private bool HoldsNow(KnownEntity entity, EntityTraits seen) =>
        entity.Roles.Any(role => role.Last >= day.AddDays(-ContextDays)
            && RoleReader.Read(role.Text, role.Language) is { IsFormer: false, Key: { } key } && seen.Keys.Contains(key, StringComparer.Ordinal));

    private EntityResolution ByName(string localId, EntityTraits seen)
    {
        if (seen.NeedsState || seen.Keys.Length == 0)
        {
            return new EntityResolution(localId, null, EntityVerdict.Doubtful);
        }

        List<KnownEntity> fits = [.. Candidates(seen, DateOnly.MinValue, static _ => true)
            .Where(entity => (entity.Kind == seen.Kind || seen.Bodies.Length > 0) && IsSameName(seen, entity.Traits) && (!IsOneLooseWord(seen) || entity.Companions.Any(_companions.Contains)))];
        return fits.Count == 0 ? new EntityResolution(localId, null, EntityVerdict.New)
            : new EntityResolution(localId, constraints.RepresentativeOf(fits.MaxBy(static entity => (entity.Articles, -entity.Id))!.Id), EntityVerdict.Known);
    }

    // A single word that is the name of no known kind of thing is often no name, or one of many things.
    private static bool IsOneLooseWord(EntityTraits seen) => seen is { Kind: EntityKind.Other, Bodies.Length: 0 } && !seen.Names[0].Key.Contains(' ', StringComparison.Ordinal);

    private static bool IsSameName(EntityTraits seen, EntityTraits other) =>
        seen.Bodies.Intersect(other.Bodies, StringComparer.Ordinal).Any()
        || (seen.Kind == other.Kind && seen.Names[0] is var name && other.Names.Any(otherName => IsSameName(name, otherName)));

    // Of a short word the consonants say too little when the alphabets differ.
    private static bool IsSameName(NameKey name, NameKey other) => name.Compare(other) switch
    {
        NameLikeness.Same => true,
        NameLikeness.Compatible => name.Key.Length >= ShortestAcross,
        _ => false,
    };

    private const int ShortestAcross = 4;

    private List<(long Id, double Score)> Fits(EntityTraits seen, DateOnly since, Predicate<string> keys, Predicate<EntityTraits> wanted) =>
        [.. Candidates(seen, since, keys)
            .Where(entity => entity.Kind == EntityKind.Person && wanted(entity.Traits))
            .Select(entity => (Id: constraints.RepresentativeOf(entity.Id), Score: EntityEvidence.OfPerson(seen, entity, _companions, day)))
            .Where(static fit => fit.Score is not null)
            .GroupBy(static fit => fit.Id, static fit => fit.Score!.Value)
            .Select(static same => (Id: same.Key, Score: same.Max()))
            .OrderByDescending(static fit => fit.Score).ThenBy(static fit => fit.Id)];

    private IEnumerable<KnownEntity> Candidates(EntityTraits seen, DateOnly since, Predicate<string> keys) =>
        seen.Keys.Where(key => keys(key)).SelectMany(key => known.Find(key, since)).DistinctBy(static entity => entity.Id);
}
