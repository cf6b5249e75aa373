using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.Entities;
using Readout.Records.Searching;
using Readout.Stories.Identities;
using Readout.Stories.Names;

namespace Readout.App.Archive.Search;

/// <summary>
/// Lets a name in a query stand for all names that the archive knows of the same person, body or place, in whatever language: <c>speaker:Holm</c> finds «Анна Гольм» too.
/// Not thread-safe.
/// </summary>
internal sealed class NameVariants(DbConnection connection)
{
    private const int MostEntities = 12;
    private const int MostNames = 24;

    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Place];

    /// <summary>The query with the other names beside those in its fields <c>speaker:</c> and <c>about:</c>.</summary>
    public SearchQuery Expand(SearchQuery query) => query.Select(words => words.Field is SearchField.Speaker or SearchField.About ? Expand(words) : words);

    private SearchExpression Expand(SearchWords words)
    {
        SearchExpression[] others = [.. NamesLike(words.Text).Take(MostNames).Select(name => SearchQuery.WordsOf(words.Field, name)).OfType<SearchWords>()];
        return others.Length == 0 ? words : new SearchAny([words, .. others]);
    }

    /// <summary>The people, bodies and places that a name may be meant for, those that most articles name first.</summary>
    public IEnumerable<KnownEntity> Named(string name)
    {
        var asked = PersonNameKey.Of(name);
        return Kinds
            .SelectMany(kind => KeysOf(name, kind).SelectMany(Known).Where(entity => kind == EntityKind.Person ? entity.Names.Any(known => MayBe(asked, known.Text)) : entity.Kind == kind))
            .DistinctBy(entity => entity.Id)
            .OrderByDescending(entity => entity.Articles)
            .ThenBy(entity => entity.Id);
    }

    private IEnumerable<string> NamesLike(string name) => Named(name)
        .Take(MostEntities)
        .SelectMany(entity => entity.Names)
        .Select(known => known.Text)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> KeysOf(string name, EntityKind kind) => new KnownEntity
    {
        Id = 1,
        Kind = kind,
        Names = [new KnownName(name, "", 1)],
        First = DateOnly.MinValue,
        Last = DateOnly.MinValue,
    }.Keys;

    // A surname alone stands for all who bear it, as its letters are most likely meant.
    private static bool MayBe(PersonNameKey asked, string known)
    {
        var other = PersonNameKey.Of(known);
        return asked.SurnameKeys.Count > 0 && other.SurnameKeys.Contains(asked.SurnameKeys[0], StringComparer.Ordinal) && asked.Compare(other) != NameLikeness.Different;
    }

    private List<KnownEntity> Known(string key) => connection.Rows(
        "SELECT e.id, e.state FROM entity_key k JOIN entity e ON e.id = k.entity_id WHERE k.key = @key ORDER BY e.articles DESC, e.id LIMIT @limit",
        row => EntityState.Read(row.GetInt64(0), row.GetString(1)),
        ("@key", key),
        ("@limit", (long)MostEntities));
}
