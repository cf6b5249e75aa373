using System.Collections.Concurrent;
using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Reading;

/// <summary>Which pages an archive has. Thread-safe: every thread asks over a connection of its own.</summary>
internal sealed class KnownPages(ArchiveDatabase database) : IDisposable
{
    private const string Question = "SELECT 1 FROM page WHERE key = @key AND digest = @digest";

    private readonly ConcurrentBag<DbCommand> _idle = [];

    /// <summary>True for a page that is there. While the database is away nothing is known, and the writer, which waits for it, decides.</summary>
    public bool Has(byte[] key, byte[] digest)
    {
        DbCommand? command = null;
        try
        {
            command = _idle.TryTake(out DbCommand? idle) ? idle : database.Open().Command(Question, ("@key", key), ("@digest", digest));
            command.Parameters[0].Value = key;
            command.Parameters[1].Value = digest;
            bool has = command.ExecuteScalar() is not null;
            _idle.Add(command);
            return has;
        }
        catch (Exception exception) when (exception is DbException or ArchiveException)
        {
            Close(command);
            return false;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out DbCommand? command))
        {
            Close(command);
        }
    }

    private static void Close(DbCommand? command)
    {
        command?.Connection?.Dispose();
        command?.Dispose();
    }
}
