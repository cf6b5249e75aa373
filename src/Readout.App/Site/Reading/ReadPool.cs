using System.Collections.Concurrent;
using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Reading;

/// <summary>Open connections that questions to the archive share: as many at once as can be worked on. Thread-safe.</summary>
internal sealed class ReadPool(ArchiveDatabase database) : IDisposable
{
    private readonly ConcurrentBag<DbConnection> _idle = [];
    private readonly SemaphoreSlim _places = new(Math.Max(4, Environment.ProcessorCount * 2));

    public ArchiveDatabase Database => database;

    /// <summary>Runs <paramref name="read"/> over a connection of its own; one that failed is not used again.</summary>
    public T Read<T>(Func<DbConnection, T> read)
    {
        _places.Wait();
        try
        {
            DbConnection connection = _idle.TryTake(out DbConnection? idle) ? idle : database.Open();
            try
            {
                T result = read(connection);
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
}
