using System.CommandLine;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Search;
using Readout.App.Commands.Watch;
using Readout.App.Site.Posting;

namespace Readout.App.Commands.Post;

internal static class PostApproveCommand
{
    public const string Examples =
        """
        readout post approve 12 s3               let statement s3 of article 12 out to the channels that it belongs to
        readout post approve 12 s3 --by desk
        """;

    public static Command Create()
    {
        var article = new Argument<long>("ARTICLE") { Description = "The number of an article." };
        var statement = new Argument<string>("STATEMENT") { Description = "The id of a statement in its record, such as s3." };
        var by = new Option<string?>("--by") { HelpName = "NAME", Description = "Who lets it out." };
        var archive = new ArchiveOptions();
        var command = new Command("approve", "Let a statement out that is not posted by itself: reported, nested, or of a speaker who was worked out.") { article, statement, by };
        archive.AddTo(command);
        command.SetAction(parsed => WatchArchive.Write(archive.Archive(parsed), (connection, messages) =>
        {
            if (Approvals.Approve(connection, parsed.GetValue(article), parsed.GetValue(statement)!, parsed.GetValue(by), TimeProvider.System.Seconds()) is not { } approved)
            {
                messages.Error("post", string.Create(CultureInfo.InvariantCulture, $"article {parsed.GetValue(article)} has no statement {parsed.GetValue(statement)}"));
                return ExitCode.Failure;
            }

            Console.Out.WriteLine($"approved  {SearchResultText.Attribution(approved)}");
            return ExitCode.Success;
        }));
        return command;
    }
}
