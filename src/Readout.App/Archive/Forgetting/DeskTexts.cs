using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Forgetting;

/// <summary>What whoever runs the site wrote themselves: searches that they follow, briefs. A name that is forgotten goes from there as it was written; other forms of it are not known.</summary>
internal static class DeskTexts
{
    private static readonly string[] BriefColumns = ["headline", "standfirst", "byline", "photo_credit"];

    /// <summary>Takes out followed searches with the name in them and blacks it out in briefs.</summary>
    public static void Forget(DbConnection connection, string name)
    {
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0)
        {
            return;
        }

        foreach (string key in connection.Rows("SELECT key FROM site_follow WHERE kind = 'search'", row => row.GetString(0)).Where(key => key.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            connection.Execute("DELETE FROM site_follow WHERE kind = 'search' AND key = @key", ("@key", key));
        }

        foreach (string column in BriefColumns)
        {
            BlackOut(connection, "brief", column, name);
        }

        BlackOut(connection, "brief_item", "words", name);
        BlackOut(connection, "brief_item", "url", name);
    }

    private static void BlackOut(DbConnection connection, string table, string column, string name)
    {
        foreach ((long id, string text) in connection.Rows($"SELECT id, {column} FROM {table} WHERE {column} IS NOT NULL", row => (row.GetInt64(0), row.GetString(1))))
        {
            string black = text.Replace(name, new string('█', name.Length), StringComparison.OrdinalIgnoreCase);
            if (black != text)
            {
                connection.Execute($"UPDATE {table} SET {column} = @text WHERE id = @id", ("@text", black), ("@id", id));
            }
        }
    }
}
