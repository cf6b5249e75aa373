using System.Collections.Frozen;
using Readout.Entities;
using Readout.Entities.Roles;

namespace Readout.Events;

/// <summary>Whom an article names as the holder of an office of a state: «президенты Озерии и Полесья» are two persons where it names both.</summary>
internal sealed class Officeholders
{
    private readonly RoleLexicon _roles;
    private readonly Entity[] _people;
    private readonly FrozenDictionary<string, Entity[]> _byState;

    public Officeholders(string language, IReadOnlyList<Entity> entities)
    {
        _roles = RoleLexicon.Of(language);
        _people = [.. entities.Where(static entity => entity.Kind == EntityKind.Person)];
        _byState = _people
            .Where(static entity => entity.State is not null)
            .GroupBy(entity => entity.State!, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The one person of the state of <paramref name="country"/> who holds the office that <paramref name="noun"/> names; null when the article has none or several.</summary>
    public Entity? Of(string noun, Entity country)
    {
        if (country.State is null || !_byState.TryGetValue(country.State, out Entity[]? people) || _roles.OfficeOfNoun(noun) is not { } office)
        {
            return null;
        }

        Entity? only = null;
        foreach (Entity person in people)
        {
            if (person != country && person.Roles.Any(role => Holds(role, office)))
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        return only;
    }

    /// <summary>The one person of the state who holds the office that <paramref name="noun"/> names, by a role that holds the words <paramref name="post"/>.</summary>
    public Entity? Of(string noun, string state, string post)
    {
        if (!_byState.TryGetValue(state, out Entity[]? people) || _roles.OfficeOfNoun(noun) is not { } office)
        {
            return null;
        }

        Entity[] holders = [.. people.Where(person => person.Roles.Any(role => Holds(role, office) && role.Contains(post, StringComparison.OrdinalIgnoreCase)))];
        return holders.Length == 1 ? holders[0] : null;
    }

    /// <summary>The people of a state.</summary>
    public IReadOnlyList<Entity> Of(string state) => _byState.TryGetValue(state, out Entity[]? people) ? people : [];

    /// <summary>Whether the article gives the person an office of a state or a body.</summary>
    public bool HoldsOffice(Entity person) => person.State is not null || HasPost(person);

    /// <summary>Whether the article gives the person an office by its name; who only comes from a state («космонавт Озерии») has none.</summary>
    public bool HasPost(Entity person) => person.Roles.Any(role => OfficeIn(role) is { } office && office < Office.Expert);

    /// <summary>Whether somebody acts for more than himself: a body, a place, or a person in office.</summary>
    public bool IsOfficial(Entity party) => party.Kind != EntityKind.Person || HoldsOffice(party);

    /// <summary>Whether <paramref name="noun"/> names an office that not every leader or chief could be said to have: "minister", «президенты».</summary>
    public bool IsOffice(string noun) => _roles.OfficeOfNoun(noun) is { } office && office < Office.Expert && office is not (Office.Leader or Office.Chief);

    /// <summary>All whom the article says to hold the office that <paramref name="noun"/> names, whoever of them comes first.</summary>
    public IReadOnlyList<Entity> AllOf(string noun) =>
        _roles.OfficeOfNoun(noun) is { } office ? [.. _people.Where(person => person.Roles.Any(role => Holds(role, office)))] : [];

    /// <summary>Those whom the article names with the post that <paramref name="nameless"/> is called by, of the same state as far as it tells.</summary>
    public IEnumerable<Entity> OfPost(Entity nameless) =>
        PostIn(nameless.Name) is { } post
            ? _people.Where(person => person != nameless && (person.State is null || nameless.State is null || person.State == nameless.State) && person.Mentions.Any(static mention => mention.Form == MentionForm.Name)
                && person.Roles.Any(role => PostIn(role) is { } held && held.Office == post.Office && (held.Deals == post.Deals || held.Deals is null || post.Deals is null)))
            : [];

    // The longest words of a role that name an office, and what it deals with.
    private (Office Office, string? Deals)? PostIn(string role)
    {
        string[] words = role.ToLowerInvariant().Split(' ');
        for (int length = words.Length; length > 0; length--)
        {
            for (int first = 0; first + length <= words.Length; first++)
            {
                if (_roles.PostOf(string.Join(' ', words, first, length)) is { } post)
                {
                    return post;
                }
            }
        }

        return null;
    }

    private bool Holds(string role, Office office) => OfficeIn(role) is { } held && (held == office || (IsHighest(held) && IsHighest(office)));

    private Office? OfficeIn(string role)
    {
        // A role keeps the capitals of its page: "Norwegian Foreign Minister".
        ReadOnlySpan<char> words = role.ToLowerInvariant();
        foreach (Range word in words.SplitAny(' ', '-'))
        {
            if (_roles.OfficeOfNoun(words[word]) is { } held)
            {
                return held;
            }
        }

        return null;
    }

    // "the leaders" may be presidents and premiers.
    private static bool IsHighest(Office office) => office is Office.State or Office.Government or Office.Leader;
}
