using Readout.Stories.Names;

namespace Readout.Stories.Identities;

/// <summary>
/// How much speaks for a sighting being a known entity. The weights are ours, chosen so that a name alone joins and a name against
/// an office, a walk of life or a state does not; checked on articles of our own (EntityResolverTests).
/// </summary>
internal static class EntityEvidence
{
    /// <summary>At least this joins a full name.</summary>
    public const double Enough = 1;

    /// <summary>How far the best must be ahead of the next.</summary>
    public const double Margin = 0.75;

    private const double SameName = 2;
    /// <summary>What a name counts that is no more than compatible.</summary>
    public const double CompatibleName = 1.25;
    private const double SameOffice = 2;
    private const double SameField = 0.75;
    private const double OtherField = -2.5;
    private const double SameState = 0.75;
    private const double OtherState = -1.5;
    private const double Companion = 0.75;
    private const double MostOfCompanions = 2.25;
    private const double LongAgo = -0.75;
    private const int LongAgoDays = 400;

    /// <summary>Null when the names speak against it.</summary>
    public static double? OfPerson(EntityTraits seen, KnownEntity known, IReadOnlySet<long> companions, DateOnly day)
    {
        NameLikeness likeness = BestLikeness(seen, known.Traits);
        return likeness == NameLikeness.Different ? null : (likeness == NameLikeness.Same ? SameName : CompatibleName) + OfContext(seen, known, companions, day);
    }

    /// <summary>What roles, states, company and time say, whatever the name.</summary>
    public static double OfContext(EntityTraits seen, KnownEntity known, IReadOnlySet<long> companions, DateOnly day) =>
        OfRoles(seen, known.Traits) + OfCompanions(known, companions) + (Math.Abs(day.DayNumber - known.Last.DayNumber) > LongAgoDays ? LongAgo : 0);

    // A full name must fit every full name that is known of somebody: joins would creep from one to the next otherwise.
    private static NameLikeness BestLikeness(EntityTraits seen, EntityTraits known)
    {
        PersonNameKey name = seen.Persons[0];
        NameLikeness best = NameLikeness.Different;
        foreach (PersonNameKey other in known.Persons)
        {
            NameLikeness likeness = name.Compare(other);
            if (likeness == NameLikeness.Different && name.HasGivenName && other.HasGivenName)
            {
                return NameLikeness.Different;
            }

            best = likeness > best ? likeness : best;
        }

        return best;
    }

    private static double OfRoles(EntityTraits seen, EntityTraits known)
    {
        if (seen.Roles.Any(role => known.Roles.Any(other => role.Agrees(other))))
        {
            return SameOffice;
        }

        double field = seen.Fields.Length == 0 || known.Fields.Length == 0 ? 0 : seen.Fields.Intersect(known.Fields, StringComparer.Ordinal).Any() ? SameField : OtherField;
        double state = seen.States.Length == 0 || known.States.Length == 0 ? 0 : seen.States.Intersect(known.States, StringComparer.Ordinal).Any() ? SameState : OtherState;
        return field + state;
    }

    private static double OfCompanions(KnownEntity known, IReadOnlySet<long> companions) =>
        Math.Min(MostOfCompanions, Companion * known.Companions.Count(companions.Contains));
}
