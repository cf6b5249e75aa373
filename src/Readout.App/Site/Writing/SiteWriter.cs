using System.Data.Common;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Writing;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Writing;

/// <summary>Writes what whoever runs the site decides, one thing at a time; pages show it from the next question on. Thread-safe.</summary>
internal sealed class SiteWriter(ReadPool archive, ArchiveVersion version, SiteSettings settings)
{
    // A person waits: a database that is away is said to be.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The site's clock.</summary>
    public TimeProvider Clock => settings.Clock;

    /// <summary>Runs <paramref name="work"/> in one transaction.</summary>
    public T Write<T>(Func<DbConnection, T> work)
    {
        using DbConnection connection = archive.Database.Open();
        using DbTransaction transaction = archive.Database.BeginWrite(connection);
        T result = work(connection);
        transaction.Commit();
        version.Expire();
        return result;
    }

    /// <summary>Brings a correction into a record and all that is derived from it.</summary>
    public void Correct(Action<Corrector> work)
    {
        using (var writer = new ArchiveWriter(archive.Database, new WriterSettings { Time = Clock, Patience = Patience }))
        {
            work(new Corrector(writer));
        }

        version.Expire();
    }
}
