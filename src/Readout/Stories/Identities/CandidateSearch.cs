using Readout.Entities;
using Readout.Entities.Names;
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

    // A thing that one article alone names so may be a slip.
    private const int FewestOfThing = 2;

    private static readonly string[] Analyzed = ["en", "ru", "uk"];

    private readonly HashSet<long> _companions = [];
    private readonly Dictionary<(string Key, DateOnly Since), List<KnownEntity>> _found = [];

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
        if (NamesakeThing(seen, fits) is { } thing)
        {
            return new EntityResolution(localId, constraints.RepresentativeOf(thing.Id), EntityVerdict.Known);
        }

        if (fits.Count == 0)
        {
            return seen.Keys.Length > 0 ? new EntityResolution(localId, null, EntityVerdict.New) : new EntityResolution(localId, null, EntityVerdict.Doubtful);
        }

        double best = fits[0].Score + (fits.Count == 1 ? OnlyBearer : 0);
        bool isAhead = fits.Count == 1 || fits[0].Score - fits[1].Score >= EntityEvidence.Margin;
        return best >= EnoughForSurname && isAhead ? new EntityResolution(localId, fits[0].Id, EntityVerdict.Known)
            : new EntityResolution(localId, null, EntityVerdict.Doubtful) { Perhaps = [.. fits.Select(static fit => fit.Id)] };
    }

    // A place or body that the article took for a person: its name is a single word, nobody is known whose surname that is, and it is known in this company.
    private KnownEntity? NamesakeThing(EntityTraits seen, List<(long Id, double Score)> bearers) =>
        seen.Persons is not [{ IsSurnameOnly: true } person] || bearers.Exists(bearer => known.Find(bearer.Id) is { Traits.HasFullName: true }) ? null
        : Things(NameKey.Of(person.Name))
            .Where(thing => thing.Kind is EntityKind.Place or EntityKind.Organization && thing.Articles >= FewestOfThing && Shared(thing) > 0
                && bearers.TrueForAll(bearer => known.Find(bearer.Id) is not { } other || thing.Articles * 2 >= other.Articles))
            .MaxBy(static thing => (thing.Articles, -thing.Id));

    private IEnumerable<KnownEntity> Things(NameKey name) => NamesOfThings(name)
        .SelectMany(key => Find(key, DateOnly.MinValue))
        .Where(thing => thing.Kind != EntityKind.Person && (thing.Traits.Bodies.Length > 0 || thing.Traits.Names.Any(other => IsSameName(name, other))));

    private static IEnumerable<string> NamesOfThings(NameKey name) =>
        Analyzed.Select(language => KnownBodies.KeyOf(name.Name, language, null, out _)).OfType<string>().Select(EntityTraits.BodyKey).Append(EntityTraits.NameKeyOf(name)).Distinct(StringComparer.Ordinal);

    private int Shared(KnownEntity entity) => entity.Companions.Count(_companions.Contains);

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
            .Where(entity => entity.Kind != EntityKind.Person && (IsSameBody(seen, entity.Traits) || Shared(entity) >= CompanyNeeded(seen, entity)))];
        return fits.Count == 0 ? new EntityResolution(localId, null, EntityVerdict.New)
            : new EntityResolution(localId, constraints.RepresentativeOf(fits.MaxBy(static entity => (entity.Articles, -entity.Id))!.Id), EntityVerdict.Known);
    }

    // A single word that is the name of no known kind of thing is often no name, or one of many things.
    private static bool IsOneLooseWord(EntityTraits seen) => seen is { Kind: EntityKind.Other, Bodies.Length: 0 } && !seen.Names[0].Key.Contains(' ', StringComparison.Ordinal);

    private static bool IsSameBody(EntityTraits seen, EntityTraits other) => Array.Exists(seen.Bodies, body => other.Bodies.Contains(body, StringComparer.Ordinal));

    // How many of the article's others it must have been named with. Articles disagree on what kind of thing a rare name names: «Карвения» is a place in one and a body in the
    // next; the more that speaks against the two being one, the more of the same company is asked for.
    private static int CompanyNeeded(EntityTraits seen, KnownEntity entity)
    {
        NameKey name = seen.Names[0];
        NameLikeness likeness = entity.Traits.Names.Max(other => name.Compare(other));
        bool isOtherKind = seen.Kind != entity.Kind;
        int forKind = !isOtherKind ? (IsOneLooseWord(seen) ? 1 : 0) : seen.Kind == EntityKind.Other || entity.Kind == EntityKind.Other ? 1 : 2;
        return likeness switch
        {
            NameLikeness.Same => forKind,
            NameLikeness.Compatible when name.Key.Length >= ShortestAcross => isOtherKind ? forKind + 1 : forKind,
            NameLikeness.Compatible => Math.Max(forKind, 2),
            _ => IsCaseOfName(name, entity) ? Math.Max(forKind, 2) : int.MaxValue,
        };
    }

    // «Зальника» that an article took for a nominative, of «Зальник» that most give.
    private static bool IsCaseOfName(NameKey name, KnownEntity entity) =>
        !name.Key.Contains(' ', StringComparison.Ordinal) && name.Name.ToLowerInvariant() is var form
        && entity.Names.Any(other => other.Articles >= FewestOfThing && NameInflection.Of(other.Language).Read(form).Exists(reading => string.Equals(reading.Nominative, other.Text, StringComparison.OrdinalIgnoreCase)));

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
        seen.Keys.Where(key => keys(key)).SelectMany(key => Find(key, since)).DistinctBy(static entity => entity.Id);

    private List<KnownEntity> Find(string key, DateOnly since)
    {
        if (!_found.TryGetValue((key, since), out List<KnownEntity>? entities))
        {
            _found.Add((key, since), entities = [.. known.Find(key, since)]);
        }

        return entities;
    }
}
