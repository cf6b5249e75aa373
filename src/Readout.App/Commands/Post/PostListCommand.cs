using System.CommandLine;
using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Site.Posting;

namespace Readout.App.Commands.Post;

internal static class PostListCommand
{
    public const string Examples =
        """
        readout post list                                       each subscription, what it sent, and what stands in its way
        readout post list --format jsonl | jq 'select(.failed > 0)'
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var command = new Command("list", "List what is posted where.");
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, _) => List(connection, archive.Format(parsed) == "jsonl")));
        return command;
    }

    private static int List(DbConnection connection, bool isJson)
    {
        foreach (PostSubscription subscription in SubscriptionTable.All(connection))
        {
            Console.Out.WriteLine(isJson ? PostList.Json(connection, subscription) : PostList.Text(connection, subscription));
        }

        return ExitCode.Success;
    }
}
