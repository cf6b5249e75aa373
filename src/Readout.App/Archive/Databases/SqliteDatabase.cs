using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Readout.App.Archive.Databases;

/// <summary>One file (<see href="https://www.sqlite.org/wal.html">write-ahead log</see>, every commit flushed to the disk before it is acknowledged).</summary>
internal sealed class SqliteDatabase(string path) : ArchiveDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int WaitSeconds = 60;

    // 16 MB of page cache for each connection: what a search over a large archive touches again and again.
    private const string Settings =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 67108864;";

    public override string Name => path;

    public override string Kind => "sqlite";

    public override bool Exists() => File.Exists(path) && new FileInfo(path).Length > 0;

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = WaitSeconds, Pooling = false }.ToString());
        try
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = Settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new ArchiveException($"{path} cannot be opened as an archive: {Plain(exception)}", exception);
        }
    }

    public override IDisposable? Limit(DbConnection connection, TimeSpan longest) => new SqliteDeadline((SqliteConnection)connection, longest);

    public override DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    // The system lets go of the file with the program.
    public override IDisposable? TryTakeOver(string work)
    {
        try
        {
            return new FileStream($"{path}.{work}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public override string Translate(string migration) => migration
        .Replace("{id}", "INTEGER PRIMARY KEY", StringComparison.Ordinal)
        .Replace("{bytes}", "BLOB", StringComparison.Ordinal)
        .Replace("{int}", "INTEGER", StringComparison.Ordinal)
        .Replace("{real}", "REAL", StringComparison.Ordinal);

    public override string? BackUp(DbConnection connection, int version)
    {
        string copy = string.Create(CultureInfo.InvariantCulture, $"{path}.before-version-{version}");
        File.Delete(copy);
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @copy";
        command.Parameters.Add(new SqliteParameter("@copy", copy));
        command.ExecuteNonQuery();
        return copy;
    }

    public override IEnumerable<string> CheckStorage(DbConnection connection)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(20)";
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (reader.GetString(0) is { } finding && finding != "ok")
            {
                yield return finding;
            }
        }
    }

    public override void Scrub(DbConnection connection)
    {
        connection.Execute("VACUUM");
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public override long Version(DbConnection connection) => connection.Number("PRAGMA data_version")!.Value;

    public override bool IsPassing(DbException exception) => exception is SqliteException { SqliteErrorCode: Busy or Locked };

    private static string Plain(SqliteException exception) => exception.SqliteErrorCode switch
    {
        14 => "there is no such folder, or it may not be written",
        26 => "it is no SQLite file",
        11 => "the file is damaged",
        _ => exception.Message,
    };
}
