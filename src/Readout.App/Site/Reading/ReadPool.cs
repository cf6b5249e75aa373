using System.Collections.Concurrent;
using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Reading;

/// <summary>
/// Open connections that questions to the archive share: as many at once as can be worked on. A question that takes too long is ended, and one that would have to
/// wait too long is not begun. Thread-safe.
/// </summary>
internal sealed class ReadPool(ArchiveDatabase database, TimeSpan? longest = null) : IDisposable
{
    private static readonly TimeSpan Standard = TimeSpan.FromSeconds(10);

    private readonly TimeSpan _longest = longest ?? Standard;
    private readonly ConcurrentBag<DbConnection> _idle = [];
    private readonly SemaphoreSlim _places = new(Math.Max(4, Environment.ProcessorCount * 2));

    public ArchiveDatabase Database => database;

    /// <summary>Runs <paramref name="read"/> over a connection of its own; one that failed is not used again.</summary>
    public T Read<T>(Func<DbConnection, T> read)
    {
        if (!_places.Wait(_longest))
        {
            throw new ArchiveException("too much is asked of the archive at once");
        }

        try
        {
            DbConnection connection = _idle.TryTake(out DbConnection? idle) ? idle : database.Open(_longest);
            try
            {
                T result = Limited(read, connection);
                _idle.Add(connection);
                return result;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out DbConnection? connection))
        {
            connection.Dispose();
        }

        _places.Dispose();
    }

    private T Limited<T>(Func<DbConnection, T> read, DbConnection connection)
    {
        using IDisposable? limit = database.Limit(connection, _longest);
        return read(connection);
    }
}
