using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Views;
using Readout.App.Output;

namespace Readout.App.Commands;

internal static class StoriesCommand
{
    public const string Examples =
        """
        readout stories                               the latest stories that more than one article tells
        readout stories --from 2021-12-01 --least 5   those of at least five articles since a day
        readout stories --least 1 --format jsonl      every story with its articles and whose copies they are
        """;

    private const int SecondsOfDay = 86_400;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        Option<DateOnly?> from = DateOptions.Day("--from", "Only stories that went on at or after this day.");
        Option<DateOnly?> to = DateOptions.Day("--to", "Only stories that began by this day.");
        Option<int> limit = DateOptions.Limit(DateOptions.MostLines);
        var least = new Option<int?>("--least") { HelpName = "N", Description = "How many articles a story has at least. Default: 2 as text, 1 as jsonl." };
        var command = new Command("stories", "List the stories of an archive: articles on the same event, the latest first.") { from, to, least, limit };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, _) =>
        {
            bool isJson = archive.Format(parsed) == "jsonl";
            int count = 0;
            foreach (StoredStory story in new StoryList(connection).Read(
                Seconds(parsed.GetValue(from)), Seconds(parsed.GetValue(to)?.AddDays(1)), parsed.GetValue(least) ?? (isJson ? 1 : 2), parsed.GetValue(limit)))
            {
                count++;
                Console.Out.WriteLine(isJson ? ViewJson.Line(story) : Text(story));
            }

            if (count == 0 && !isJson)
            {
                Console.Out.WriteLine(NothingFound(connection));
            }

            return ExitCode.Success;
        }));
        return command;
    }

    private static string NothingFound(DbConnection connection)
    {
        long stories = connection.Number("SELECT count(*) FROM story WHERE joined_into IS NULL") ?? 0;
        return stories == 0
            ? "The archive has no stories yet: they come with the articles that 'readout import' or 'readout watch' reads."
            : string.Create(CultureInfo.InvariantCulture, $"No story of that kind; the archive has {stories:N0}. Try --least 1, or other days.");
    }

    private static string Text(StoredStory story) => string.Create(
        CultureInfo.InvariantCulture,
        $"{story.Id,6}  {Terminal.Strong(story.Title ?? "untitled")}\n        {story.Articles.Count} articles, {story.Articles.Count(article => article.CopyOf is not null)} of them copies; {string.Join(" ", story.Languages)}; {Days(story)}");

    private static string Days(StoredStory story)
    {
        string first = story.Articles is [{ } earliest, ..] ? Day(earliest) : "no articles";
        string last = story.Articles is [.., { } latest] ? Day(latest) : first;
        return first == last ? first : $"{first} to {last}";
    }

    private static string Day(StoryArticle article) => article.Published is { Length: >= 10 } published ? published[..10] : "no date";

    private static long? Seconds(DateOnly? day) => day is { } date ? (date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * (long)SecondsOfDay : null;
}
