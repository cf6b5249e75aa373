namespace Readout.Tests.App.Archive;

/// <summary>Which kind of database a test runs on; every test of the archive runs on both.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>A folder and, for each test, a new archive of either kind.</summary>
public abstract class ArchiveTestBase(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected string Folder => _folder.Path;

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The address of a new archive; skips the test where there is no such database here.</summary>
    protected string NewArchive(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            return Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        }

        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        return postgres.NewDatabase();
    }

    protected string Write(string name, string text) => _folder.Write(name, text);
}
