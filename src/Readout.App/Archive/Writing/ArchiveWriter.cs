using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Migrations;

namespace Readout.App.Archive.Writing;

/// <summary>
/// Writes prepared pages, a batch in one transaction. What <see cref="Write"/> returns is kept for good: a crash, of the program or of the machine,
/// loses nothing of it; a batch that was not returned is either there whole or not at all, and writing it again changes nothing. Not thread-safe.
/// </summary>
internal sealed class ArchiveWriter : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly ArchiveDatabase _database;
    private readonly WriterSettings _settings;
    private WriterSession? _session;

    /// <summary>Opens the archive, makes it where there is none, and brings its schema up to date.</summary>
    public ArchiveWriter(ArchiveDatabase database, WriterSettings settings)
    {
        _database = database;
        _settings = settings;
        _session = OpenSession();
    }

    /// <summary>Writes the pages in their order and says what came of each.</summary>
    public IReadOnlyList<PageOutcome> Write(IReadOnlyList<PreparedPage> pages) => InTransaction(session => pages.Select(session.Articles.Write).ToList());

    /// <summary>Runs <paramref name="work"/> in a transaction of its own, again from the start when the database went away in the middle.</summary>
    public T InTransaction<T>(Func<WriterSession, T> work)
    {
        long start = _settings.Time.GetTimestamp();
        var pause = TimeSpan.FromMilliseconds(100);
        while (true)
        {
            try
            {
                _session ??= OpenSession();
                return _session.Run(work);
            }
            catch (Exception exception) when (Passes(exception) && _settings.Time.GetElapsedTime(start) < _settings.Patience)
            {
                _settings.Say?.Invoke($"{_database.Name} does not answer ({exception.Message.Split('\n')[0]}); trying again");
                CloseSession();
                Thread.Sleep(pause);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    public void Dispose() => CloseSession();

    private bool Passes(Exception exception) => exception switch
    {
        DbException fault => _database.IsPassing(fault),
        ArchiveException { InnerException: DbException fault } => _database.IsPassing(fault),
        _ => false,
    };

    private WriterSession OpenSession()
    {
        DbConnection connection = _database.OpenToWrite();
        try
        {
            Migrator.Run(_database, connection, copy => _settings.Say?.Invoke($"the archive was copied to {copy} before its schema is changed"));
            var session = new WriterSession(_database, connection, _settings);
            CatchingUp.Run(session);
            session.Run(DropOldBytes);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static int DropOldBytes(WriterSession session) =>
        session.Connection.Execute("UPDATE page SET bytes = NULL, bytes_until = NULL WHERE bytes_until < @now", ("@now", session.Settings.Time.Seconds()));

    private void CloseSession()
    {
        _session?.Dispose();
        _session = null;
    }
}
