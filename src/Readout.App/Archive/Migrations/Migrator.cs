using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Migrations;

/// <summary>
/// Brings a database to the newest schema, forward only. A migration is a file <c>NNNN_name.sql</c> in this folder, or <c>NNNN_name.KIND.sql</c> where the kinds
/// of database differ; each runs in a transaction of its own that also notes its number.
/// </summary>
internal static class Migrator
{
    private const string VersionName = "schema-version";

    private static readonly List<(int Version, string File)> All = Files();

    public static int Newest => All[^1].Version;

    /// <summary>Brings the schema up to date. <paramref name="backedUp"/> learns of the copy that is made of an archive with something in it.</summary>
    public static void Run(ArchiveDatabase database, DbConnection connection, Action<string>? backedUp = null)
    {
        int version = Version(database, connection);
        if (version > Newest)
        {
            throw new ArchiveException($"{database.Name} was written by a later version of Readout (schema {version}, this program knows {Newest})");
        }

        if (version > 0 && version < Newest && database.BackUp(connection, Newest) is { } copy)
        {
            backedUp?.Invoke(copy);
        }

        foreach ((int number, _) in All.DistinctBy(migration => migration.Version).Where(migration => migration.Version > version))
        {
            Apply(database, connection, number);
        }
    }

    /// <summary>The schema's version, 0 for a database without one.</summary>
    public static int Version(ArchiveDatabase database, DbConnection connection)
    {
        try
        {
            return database.Exists() && connection.Scalar("SELECT value FROM setting WHERE name = @name", ("@name", VersionName)) is string text
                ? int.Parse(text, CultureInfo.InvariantCulture)
                : 0;
        }
        catch (DbException exception) when (!database.IsPassing(exception))
        {
            return IsEmpty(database, connection) ? 0 : throw new ArchiveException($"{database.Name} is a database, but no archive of Readout", exception);
        }
    }

    private static bool IsEmpty(ArchiveDatabase database, DbConnection connection) =>
        database is not SqliteDatabase || connection.Number("SELECT count(*) FROM sqlite_master") == 0;

    private static void Apply(ArchiveDatabase database, DbConnection connection, int number)
    {
        using DbTransaction transaction = database.BeginWrite(connection);

        // Another program may have been quicker while this one waited for its turn.
        if (Version(database, connection) >= number)
        {
            return;
        }

        foreach (string statement in Statements(database, number))
        {
            connection.Execute(statement);
        }

        connection.Execute(
            "INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            ("@name", VersionName),
            ("@value", number.ToString(CultureInfo.InvariantCulture)));
        transaction.Commit();
    }

    private static IEnumerable<string> Statements(ArchiveDatabase database, int number) =>
        from migration in All
        where migration.Version == number && IsFor(database, migration.File)
        from statement in database.Translate(Read(migration.File)).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where statement.Length > 0
        select statement;

    private static bool IsFor(ArchiveDatabase database, string file)
    {
        string[] parts = file.Split('.');
        return parts.Length == 2 || parts[1] == database.Kind;
    }

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static List<(int Version, string File)> Files() =>
    [
        .. typeof(Migrator).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name)),
    ];
}
