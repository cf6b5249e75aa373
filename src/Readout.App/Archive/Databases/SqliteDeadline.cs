using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Readout.App.Archive.Databases;

/// <summary>Interrupts (<see href="https://www.sqlite.org/c3ref/interrupt.html">sqlite3_interrupt</see>) what a connection does when its time is over, until disposed of.</summary>
internal sealed class SqliteDeadline : IDisposable
{
    // Whoever asks many small questions is in one of them the next time.
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly Timer _timer;
    private bool _isOver;

    public SqliteDeadline(SqliteConnection connection, TimeSpan longest)
    {
        _connection = connection;
        _timer = new Timer(static state => ((SqliteDeadline)state!).Interrupt(), this, longest, Again);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
        }

        _timer.Dispose();
    }

    private void Interrupt()
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                raw.sqlite3_interrupt(_connection.Handle);
            }
        }
    }
}
