namespace Readout.App.Site.Reading;

/// <summary>A number that changes when anything in the archive has changed, asked for twice a second at most: what is made of the archive may be that old. Thread-safe.</summary>
internal sealed class ArchiveVersion(ReadPool archive) : IDisposable
{
    private const long MillisecondsBetween = 500;

    private readonly Lock _lock = new();
    private readonly System.Data.Common.DbConnection _connection = archive.Database.Open();
    private long _asked = long.MinValue / 2;
    private long _version;

    public long Current
    {
        get
        {
            lock (_lock)
            {
                long now = Environment.TickCount64;
                if (now - _asked >= MillisecondsBetween)
                {
                    _version = archive.Database.Version(_connection);
                    _asked = now;
                }

                return _version;
            }
        }
    }

    /// <summary>Asks again at the next question: something was just written here.</summary>
    public void Expire()
    {
        lock (_lock)
        {
            _asked = long.MinValue / 2;
        }
    }

    public void Dispose() => _connection.Dispose();
}
