using System.CommandLine;
using System.Globalization;
using Readout.App.Commands.Watch;
using Readout.App.Site.Posting;

namespace Readout.App.Commands.Post;

internal static class PostRemoveCommand
{
    public const string Examples =
        """
        readout post remove 3            by the number that post list shows; what was posted stays, and is not corrected any more
        """;

    public static Command Create()
    {
        var numbers = new Argument<long[]>("N") { Arity = ArgumentArity.OneOrMore, Description = "The number of a subscription." };
        var archive = new ArchiveOptions();
        var command = new Command("remove", "Post to a channel no more.") { numbers };
        archive.AddTo(command);
        command.SetAction(parsed => WatchArchive.Write(archive.Archive(parsed), (connection, messages) =>
        {
            int exitCode = ExitCode.Success;
            foreach (long number in parsed.GetValue(numbers)!)
            {
                string name = number.ToString(CultureInfo.InvariantCulture);
                if (SubscriptionTable.Remove(connection, number))
                {
                    Console.Out.WriteLine($"removed  {name}");
                    continue;
                }

                messages.Error(name, "there is no such subscription; 'readout post list' shows them");
                exitCode = ExitCode.Failure;
            }

            return exitCode;
        }));
        return command;
    }
}
