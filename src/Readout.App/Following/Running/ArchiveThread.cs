using System.Collections.Concurrent;
using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;

namespace Readout.App.Following.Running;

/// <summary>
/// The one thread of a watch that reads pages and touches the archive: deep enough for any page, and one transaction after the other. Thread-safe.
/// </summary>
internal sealed class ArchiveThread : IDisposable
{
    // Pages nest as deep as they like. It is address space, not memory, until it is used.
    private const int StackBytes = 256 << 20;

    private readonly BlockingCollection<Action> _work = [];
    private readonly ArchiveDatabase _database;
    private readonly ArchiveWriter _writer;
    private readonly Thread _thread;
    private DbConnection? _reading;

    /// <summary>Opens the archive, which may throw as <see cref="ArchiveWriter"/> does.</summary>
    public ArchiveThread(ArchiveDatabase database, WriterSettings settings)
    {
        _database = database;
        _writer = new ArchiveWriter(database, settings);
        _thread = new Thread(Run, StackBytes) { IsBackground = true, Name = "archive" };
        _thread.Start();
    }

    /// <summary>Runs <paramref name="work"/> with the writer, after all that was asked for before.</summary>
    public Task<T> Write<T>(Func<ArchiveWriter, T> work) => Do(() => work(_writer));

    /// <summary>Runs <paramref name="work"/> over a connection that does not write; the default where the archive is away for a moment.</summary>
    public Task<T?> Read<T>(Func<DbConnection, T> work) => Do(() =>
    {
        try
        {
            _reading ??= _database.Open();
            return work(_reading);
        }
        catch (Exception exception) when (IsPassing(exception))
        {
            _reading?.Dispose();
            _reading = null;
            return default(T?);
        }
    });

    /// <summary>Waits for what was asked for, then closes the archive.</summary>
    public void Dispose()
    {
        _work.CompleteAdding();
        _thread.Join();
        _reading?.Dispose();
        _writer.Dispose();
        _work.Dispose();
    }

    private bool IsPassing(Exception exception) => exception is DbException fault
        ? _database.IsPassing(fault)
        : exception is Archive.ArchiveException { InnerException: DbException inner } && _database.IsPassing(inner);

    private Task<T> Do<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _work.Add(() =>
        {
#pragma warning disable CA1031 // Whoever asked gets the exception.
            try
            {
                done.SetResult(work());
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
#pragma warning restore CA1031
        });
        return done.Task;
    }

    private void Run()
    {
        foreach (Action work in _work.GetConsumingEnumerable())
        {
            work();
        }
    }
}
