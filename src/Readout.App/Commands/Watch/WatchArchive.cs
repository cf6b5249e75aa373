using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Writing;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

/// <summary>Changes what an archive follows.</summary>
internal static class WatchArchive
{
    /// <summary>Runs <paramref name="work"/> in one transaction of the archive, which is made where there is none.</summary>
    public static int Write(string archive, Func<DbConnection, ConsoleMessages, int> work) => ArchiveRun.OverAny(archive, (database, messages) =>
    {
        using var writer = new ArchiveWriter(database, new WriterSettings { Say = text => messages.Warning("--archive", text) });
        return writer.InTransaction(session => work(session.Connection, messages));
    });
}
