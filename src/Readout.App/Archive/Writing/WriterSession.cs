using System.Data.Common;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;

namespace Readout.App.Archive.Writing;

/// <summary>One connection that writes, with its prepared commands. Not thread-safe.</summary>
internal sealed class WriterSession : IDisposable
{
    public WriterSession(ArchiveDatabase database, DbConnection connection, WriterSettings settings)
    {
        Database = database;
        Connection = connection;
        Settings = settings;
        Forgotten = new Forgotten(this);
        Corrections = new Corrections(this);
        Stories = new StoryJoiner(this);
        Joins = new RecordJoiner(this);
        Articles = new ArticleWriter(this);
    }

    public ArchiveDatabase Database { get; }

    public DbConnection Connection { get; }

    public WriterSettings Settings { get; }

    public Forgotten Forgotten { get; }

    public Corrections Corrections { get; }

    public StoryJoiner Stories { get; }

    public RecordJoiner Joins { get; }

    public ArticleWriter Articles { get; }

    /// <summary>The transaction under way.</summary>
    public DbTransaction Transaction { get; private set; } = null!;

    public T Run<T>(Func<WriterSession, T> work)
    {
        using (Transaction = Database.BeginWrite(Connection))
        {
            Forgotten.Refresh();
            if (Stories.Follow())
            {
                Joins.Follow();
            }

            T result = work(this);
            Transaction.Commit();
            return result;
        }
    }

    /// <summary>A command on this connection for every transaction to come.</summary>
    public WriterCommand Command(string sql, params string[] parameters) => new(this, sql, parameters);

    public void Dispose()
    {
        Articles.Dispose();
        Joins.Dispose();
        Stories.Dispose();
        Corrections.Dispose();
        Forgotten.Dispose();
        Connection.Dispose();
    }
}
