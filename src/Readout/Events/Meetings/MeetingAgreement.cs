using Readout.Dates;
using Readout.Entities;

namespace Readout.Events.Meetings;

/// <summary>Whether what two mentions tell may be told of one meeting, and what they tell together.</summary>
internal static class MeetingAgreement
{
    // So many gaps between its words has a post at most; what is longer tells of several.
    private const int LongestPost = 3;

    public static bool OfKinds(MeetingKind left, MeetingKind right) => left == right || (!AreApart(left, right) && OfLooseKinds(left, right));

    private static bool OfLooseKinds(MeetingKind left, MeetingKind right) => (IsLoose(left) && IsSpoken(right)) || (IsLoose(right) && IsSpoken(left));

    // Who met did not only call.
    private static bool AreApart(MeetingKind left, MeetingKind right) =>
        (left == MeetingKind.Meeting && right == MeetingKind.Call) || (left == MeetingKind.Call && right == MeetingKind.Meeting);

    /// <summary>Kinds whose words are used of any meeting.</summary>
    public static bool IsLoose(MeetingKind kind) => kind is MeetingKind.Talks or MeetingKind.Meeting or MeetingKind.Other;

    /// <summary>The kind of the first mention, unless the other tells the means: a call, a video conference.</summary>
    public static MeetingKind MoreTelling(MeetingKind left, MeetingKind right) => IsLoose(left) && right is MeetingKind.Call or MeetingKind.Video ? right : left;

    public static bool OfStatuses(MeetingStatus? left, MeetingStatus? right) =>
        left is not { } one || right is not { } other || one == other || (IsAhead(one) && IsAhead(other)) || other == MeetingStatus.Denied;

    /// <summary>What became of a meeting outweighs what was planned.</summary>
    public static MeetingStatus? Stronger(MeetingStatus? left, MeetingStatus? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        return Rank(right.Value) > Rank(left.Value) && !(left == MeetingStatus.Proposed && right == MeetingStatus.Planned) ? right : left;
    }

    /// <summary>Two dates agree where both are known.</summary>
    public static bool OfDates(PartialDate? left, PartialDate? right) =>
        left is null || right is null || (Agree(left.Year, right.Year) && Agree(left.Month, right.Month) && Agree(left.Day, right.Day));

    /// <summary>Whether one names the countries and the other the persons who speak for them, one for each.</summary>
    public static bool SpeakForAll(Parties some, Parties others) =>
        some.Entities.Count > 1 && some.Entities.Count == others.Entities.Count && some.Described.Count == others.Described.Count
        && some.Entities.All(entity => others.Entities.Any(other => entity == other || SpeaksFor(entity, other)));

    /// <summary>Without the countries, where each has somebody among the parties who speaks for it.</summary>
    public static Parties Represented(Parties parties)
    {
        List<Entity> persons = [.. parties.Entities.Where(entity => entity.Kind == EntityKind.Person)];
        bool areAll = persons.Count > 1 && parties.Entities.All(entity => entity.Kind == EntityKind.Person || persons.Exists(person => SpeaksFor(person, entity)));
        return areAll && persons.Count < parties.Entities.Count ? parties with { Entities = persons } : parties;
    }

    /// <summary>"League ministers" without the League: the description tells whose they are.</summary>
    public static Parties WithoutBodies(Parties parties) => parties.Described.Count == 0 || parties.Entities.Count == 0 ? parties
        : parties with { Entities = [.. parties.Entities.Where(entity => entity.Kind != EntityKind.Organization || !parties.Described.Any(words => words.StartsWith(entity.Name + " ", StringComparison.Ordinal)))] };

    /// <summary>Whether the one names bodies or countries where the other names persons, the rest being the same: "with the League", "with League envoy Anna Lake".</summary>
    public static bool NamesBodiesOf(Parties bodies, Parties persons) =>
        bodies.Count == persons.Count && bodies.Entities.Any(persons.Entities.Contains)
        && bodies.Entities.Except(persons.Entities).All(body => body.Kind is EntityKind.Organization or EntityKind.Place || (IsNameless(body) && body.State is not null && persons.Entities.Except(bodies.Entities).Any(person => person.State == body.State && !IsNameless(person))))
        && persons.Described.Count == 0 && persons.Entities.Except(bodies.Entities).All(person => person.Kind == EntityKind.Person);

    /// <summary>Whether all of the one are named by the other, or are only called by a post, a state or a body that those whom only the other names may speak for.</summary>
    public static bool MayName(Parties called, Parties named)
    {
        Entity[] others = [.. named.Entities.Except(called.Entities)];
        return called.Entities.Except(named.Entities).Where(one => !named.Entities.Any(other => CountryNames.AreOne(one, other))).All(one => (one.Kind != EntityKind.Person || IsNameless(one)) && (one.State is null || others.Length == 0 || others.Any(other => other.State is null || other.State == one.State)))
            && called.Described.All(words => named.Described.Count > 0 || called.Entities.Count == 0 || others.Any(other => other.Kind == EntityKind.Person || other.Name.Split(' ')[0] == words.Split(' ')[0]))
            && (called.Entities.Count == 0 || others.Any(static one => one.Kind == EntityKind.Person) || called.Entities.Any(one => named.Entities.Any(other => CountryNames.AreOne(one, other))));
    }

    /// <summary>"Lake meets expert … Lake met with Anna Reed, who": whether the one names the person whom the other, of the same parties, only describes.</summary>
    public static bool NamesDescribed(Parties described, Parties named) =>
        described is { Described.Count: 1, Entities.Count: > 0 } && named.Described.Count == 0 && named.Entities.Count == described.Entities.Count + 1 && described.Entities.All(named.Entities.Contains)
        && named.Entities.Except(described.Entities).All(static one => one.Kind == EntityKind.Person);

    /// <summary>"The head of the ministry" on the same day with the same other side is the one that the other mention names.</summary>
    public static bool OthersAreNameless(Parties left, Parties right) => AreNameless(left, right) || AreNameless(right, left);

    /// <summary>«Визит главы МИД Озерии … министр иностранных дел Озерии Лесная прибудет»: whether one names the guest whom the other only calls by a post of the same state.</summary>
    public static bool AreOneGuest(Parties left, Parties right) =>
        Guest(left) is { State: { } state } one && Guest(right) is { } other && other.State == state && IsNameless(one) != IsNameless(other);

    private static Entity? Guest(Parties parties)
    {
        Entity[] persons = [.. parties.Entities.Where(static party => party.Kind == EntityKind.Person)];
        return persons.Length == 1 ? persons[0] : null;
    }

    /// <summary>The parties of both mentions; who is named stands for the nameless and for the country.</summary>
    public static Parties Together(Parties left, Parties right)
    {
        if (SpeakForAll(left, right) || SpeakForAll(right, left))
        {
            return SpeakForAll(left, right) ? left : right;
        }

        Parties more = Named(right, left);
        Parties all = Named(left, right).With(more with { Entities = [.. more.Entities.Where(party => left.Entities.Contains(party) || !left.Entities.Any(one => CountryNames.AreOne(one, party)))] });
        List<Entity> named = [.. all.Entities.Where(entity => !IsNameless(entity) || (left.Entities.Contains(entity) && right.Entities.Contains(entity)))];
        return named.Count < 2 ? all : all with { Entities = named };
    }

    // "met with officials", later "met with Lake": who is named is meant by the description.
    private static Parties Named(Parties some, Parties others) =>
        some.Described.Count > 0 && others.Described.Count == 0 && others.Entities.Count > some.Entities.Count ? some with { Described = [] } : some;

    private static bool AreNameless(Parties some, Parties known) => some.Entities.Count > 0 && !some.Described.Any(static words => words.Count(static at => at == ' ') > LongestPost) && some.Entities.All(entity => known.Entities.Contains(entity) || IsNameless(entity));

    /// <summary>Whether the one calls by posts, and names nobody of, as many as the other names.</summary>
    public static bool CallByPosts(Parties posts, Parties named) =>
        posts.Count > 0 && posts.Count <= named.Count && named.Count > 1 && posts.Entities.All(IsNameless) && named.Described.Count == 0 && named.Entities.All(static one => one.Kind == EntityKind.Person && !IsNameless(one));

    // The minister, and his ministry, for the country.
    private static bool SpeaksFor(Entity person, Entity country) =>
        (person.Kind == EntityKind.Person || person.IsMinistry) && country.Kind == EntityKind.Place && person.State is not null && person.State == country.State;

    private static bool IsNameless(Entity entity) => entity.Kind == EntityKind.Person && entity.Mentions.All(mention => mention.Form != MentionForm.Name);

    private static bool IsAhead(MeetingStatus status) => status is not (MeetingStatus.Held or MeetingStatus.Ongoing);

    private static bool IsSpoken(MeetingKind kind) => kind != MeetingKind.Visit;

    private static int Rank(MeetingStatus status) => status switch
    {
        MeetingStatus.Proposed => 0,
        MeetingStatus.Planned => 1,
        MeetingStatus.Ongoing => 2,
        MeetingStatus.Held => 3,
        _ => 4,
    };

    private static bool Agree(int? left, int? right) => left is null || right is null || left == right;
}
