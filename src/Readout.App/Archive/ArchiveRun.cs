using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Migrations;
using Readout.App.Archive.Writing;
using Readout.App.Output;

namespace Readout.App.Archive;

/// <summary>Runs a command over an archive: what is wrong with the archive is said in plain words, not thrown at the user.</summary>
internal static class ArchiveRun
{
    /// <summary>Runs <paramref name="work"/> over the archive at <paramref name="address"/>, which need not exist yet.</summary>
    public static int OverAny(string address, Func<ArchiveDatabase, ConsoleMessages, int> work)
    {
        var messages = new ConsoleMessages();
        try
        {
            using var database = ArchiveDatabase.At(address);
            return work(database, messages);
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is ArchiveException or IOException or UnauthorizedAccessException)
        {
            messages.Error("--archive", exception.Message);
        }
        catch (DbException exception)
        {
            messages.Error("--archive", $"{address} cannot be used: {exception.Message}");
        }

        return ExitCode.Failure;
    }

    /// <summary>Runs <paramref name="work"/> over an archive that exists, whose schema is brought up to date first.</summary>
    public static int OverExisting(string address, Func<ArchiveDatabase, DbConnection, ConsoleMessages, int> work) => OverAny(address, (database, messages) =>
    {
        if (!database.Exists())
        {
            throw new ArchiveException($"there is no archive {database.Name}; 'readout import' makes one, --archive names another");
        }

        using DbConnection connection = database.Open();
        Migrator.Run(database, connection, copy => messages.Warning("--archive", $"the archive was copied to {copy} before its schema is changed"));
        if (CatchingUp.IsNeeded(connection))
        {
            using var writer = new ArchiveWriter(database, new WriterSettings { Say = text => messages.Warning("--archive", text) });
        }

        return work(database, connection, messages);
    });
}
