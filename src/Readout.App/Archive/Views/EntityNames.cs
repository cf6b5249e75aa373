using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Search;
using Readout.Stories.Identities;

namespace Readout.App.Archive.Views;

/// <summary>Names of entities, for where the name alone is shown.</summary>
internal static class EntityNames
{
    /// <summary>The name of one that may have a page of its own; null where there is none such.</summary>
    public static string? Shown(DbConnection connection, long id)
    {
        List<KnownEntity> found = connection.Rows("SELECT id, state FROM entity WHERE id = @id", row => EntityState.Read(row.GetInt64(0), row.GetString(1)), ("@id", id));
        return found is [{ } entity] && RoleReports.Standing(connection, [id])[id].IsShown ? entity.Name : null;
    }

    /// <summary>What a language calls the places that articles name, by the name that an article gives, of those that articles in that language name as well.</summary>
    public static IReadOnlyDictionary<string, string> OfPlaces(DbConnection connection, IEnumerable<long> articles, IReadOnlySet<string> places, string language)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (long[] some in articles.Distinct().Chunk(Carriers.AtOnce))
        {
            foreach (KnownEntity entity in connection.Rows(
                $"SELECT id, state FROM entity WHERE kind = 'place' AND id IN (SELECT entity_id FROM mention WHERE article_id IN {Sql.In(some)})", row => EntityState.Read(row.GetInt64(0), row.GetString(1))))
            {
                foreach (KnownName told in entity.Names.Where(name => places.Contains(name.Text)))
                {
                    names.TryAdd(told.Text, NameIn(entity, language) ?? told.Text);
                }
            }
        }

        return names;
    }

    private static string? NameIn(KnownEntity entity, string language) =>
        entity.Names.Where(name => name.Language == language).MaxBy(name => (name.Articles, name.Text.Length, name.Text))?.Text;

    /// <summary>The names that articles in a language give most often, of those entities that have one in it.</summary>
    public static IReadOnlyDictionary<long, string> In(DbConnection connection, IEnumerable<long> ids, string language)
    {
        var names = new Dictionary<long, string>();
        foreach (long[] some in ids.Distinct().Chunk(Carriers.AtOnce))
        {
            foreach (KnownEntity entity in connection.Rows($"SELECT id, state FROM entity WHERE id IN {Sql.In(some)}", row => EntityState.Read(row.GetInt64(0), row.GetString(1))))
            {
                if (NameIn(entity, language) is { } name)
                {
                    names[entity.Id] = name;
                }
            }
        }

        return names;
    }
}
