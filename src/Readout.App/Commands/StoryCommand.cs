using System.CommandLine;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Views;

namespace Readout.App.Commands;

internal static class StoryCommand
{
    public const string Examples =
        """
        readout story 17                   its articles and who copied whom, and each statement, meeting and commitment once
        readout story 17 --on 2021-12-20   as its commitments stood on a day
        readout story 17 --format jsonl
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var id = new Argument<long>("ID") { Description = "The number of the story, as readout stories shows it; a story that was joined into another is shown as that one." };
        Option<DateOnly?> on = DateOptions.Day("--on", "The day as of which commitments are told. Default: today.");
        var command = new Command("story", "Show one story: its articles and the timeline of what they tell.") { id, on };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, messages) =>
        {
            DateOnly day = parsed.GetValue(on) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            if (StoryView.Read(connection, parsed.GetValue(id), day) is not { } story)
            {
                messages.Error("story", string.Create(CultureInfo.InvariantCulture, $"there is no story {parsed.GetValue(id)}; 'readout stories' lists them"));
                return ExitCode.Failure;
            }

            Write(story, archive.Format(parsed) == "jsonl");
            return ExitCode.Success;
        }));
        return command;
    }

    private static void Write(StoryView story, bool isJson)
    {
        if (!isJson)
        {
            new StoryViewText(Console.Out).Write(story);
            return;
        }

        Console.Out.WriteLine(StoryViewJson.Line(story));
        foreach (string line in story.Claims.Select(StoryViewJson.Line)
            .Concat(story.Meetings.Select(StoryViewJson.Line)).Concat(story.Undertakings.Select(StoryViewJson.Line)).Concat(story.Numbers.Select(StoryViewJson.Line)))
        {
            Console.Out.WriteLine(line);
        }
    }
}
