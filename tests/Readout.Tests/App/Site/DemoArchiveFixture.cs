using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.App.Site.Demo;

namespace Readout.Tests.App.Site;

/// <summary>The demo's archive, made once for all tests that look at it.</summary>
public sealed class DemoArchiveFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArchiveDatabase _database;

    public DemoArchiveFixture()
    {
        Address = Path.Combine(_folder.Path, "demo.db");
        Outcomes = DemoArchive.Create(Address);
        _database = ArchiveDatabase.At(Address);
        Connection = _database.Open();
    }

    public string Address { get; }

    internal IReadOnlyList<PageOutcome> Outcomes { get; }

    internal DbConnection Connection { get; }

    public void Dispose()
    {
        Connection.Dispose();
        _database.Dispose();
        _folder.Dispose();
    }
}
