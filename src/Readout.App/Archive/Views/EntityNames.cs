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

    /// <summary>The names that articles in a language give most often, of those entities that have one in it.</summary>
    public static IReadOnlyDictionary<long, string> In(DbConnection connection, IEnumerable<long> ids, string language)
    {
        var names = new Dictionary<long, string>();
        foreach (long[] some in ids.Distinct().Chunk(Carriers.AtOnce))
        {
            foreach (KnownEntity entity in connection.Rows($"SELECT id, state FROM entity WHERE id IN {Sql.In(some)}", row => EntityState.Read(row.GetInt64(0), row.GetString(1))))
            {
                if (entity.Names.Where(name => name.Language == language).MaxBy(name => (name.Articles, name.Text.Length, name.Text)) is { } name)
                {
                    names[entity.Id] = name.Text;
                }
            }
        }

        return names;
    }
}
