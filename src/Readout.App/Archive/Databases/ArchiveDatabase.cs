using System.Data.Common;

namespace Readout.App.Archive.Databases;

/// <summary>
/// The database that holds an archive. All SQL of the archive runs on both kinds as it is; what differs is here.
/// One program at a time writes, whatever program it is; readers never wait for it. Thread-safe.
/// </summary>
internal abstract class ArchiveDatabase : IDisposable
{
    /// <summary>How a person names it.</summary>
    public abstract string Name { get; }

    /// <summary>The part of a migration's file name that marks it as for this kind alone: <c>0002_search.sqlite.sql</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The database that <paramref name="address"/> names: a file, or <c>postgres://user@host/name</c>.</summary>
    public static ArchiveDatabase At(string address) =>
        address.StartsWith("postgres://", StringComparison.Ordinal) || address.StartsWith("postgresql://", StringComparison.Ordinal)
            ? new PostgresDatabase(address)
            : new SqliteDatabase(address);

    /// <summary>True when there is something there already.</summary>
    public abstract bool Exists();

    /// <summary>An open connection, the caller's own.</summary>
    public abstract DbConnection Open();

    /// <summary>An open connection, the caller's own, for a writer: the same few statements very often.</summary>
    public virtual DbConnection OpenToWrite() => Open();

    /// <summary>An open connection, the caller's own, on which no question takes longer than <see cref="Limit"/> allows either.</summary>
    public virtual DbConnection Open(TimeSpan longest) => Open();

    /// <summary>Ends what a connection of <see cref="Open(TimeSpan)"/> does when it takes too long, with a <see cref="DbException"/>, until disposed of.</summary>
    public virtual IDisposable? Limit(DbConnection connection, TimeSpan longest) => null;

    /// <summary>A transaction that no other program writes beside; waits for one that does.</summary>
    public abstract DbTransaction BeginWrite(DbConnection connection);

    /// <summary>
    /// The one of a kind of work that may go on once at a time, whatever program does it; null when another program is at it. It is given back by disposing of it, or when
    /// the program ends, however it ends.
    /// </summary>
    public abstract IDisposable? TryTakeOver(string work);

    /// <summary>The SQL of a migration with this kind's names for column types.</summary>
    public abstract string Translate(string migration);

    /// <summary>Copies the whole archive aside before a migration; the name of the copy, null where that is the database's own business.</summary>
    public abstract string? BackUp(DbConnection connection, int version);

    /// <summary>What the database itself finds wrong with its storage.</summary>
    public abstract IEnumerable<string> CheckStorage(DbConnection connection);

    /// <summary>Leaves nothing in the database's files of what was deleted.</summary>
    public abstract void Scrub(DbConnection connection);

    /// <summary>A number that is another one after any program wrote to the archive; <paramref name="connection"/> must be the same at each question and not write.</summary>
    public abstract long Version(DbConnection connection);

    /// <summary>True for a failure that passes: the database is away, or another program holds it.</summary>
    public abstract bool IsPassing(DbException exception);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
