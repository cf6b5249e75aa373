using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
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
}
