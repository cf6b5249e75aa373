using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Output;
using Readout.Records.Searching;

namespace Readout.App.Commands;

internal static class StoryCommand
{
    public const string Examples =
        """
        readout story 17                   its articles, and the statements, meetings and commitments in them, the earliest first
        readout story 17 --format jsonl
        """;

    private const int MostOfEach = 1000;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var id = new Argument<long>("ID") { Description = "The number of the story, as readout stories shows it; a story that was joined into another is shown as that one." };
        var command = new Command("story", "Show one story: its articles and the timeline of what they tell.") { id };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, messages) =>
        {
            if (new StoryList(connection).Find(parsed.GetValue(id)) is not { } story)
            {
                messages.Error("story", string.Create(CultureInfo.InvariantCulture, $"there is no story {parsed.GetValue(id)}; 'readout stories' lists them"));
                return ExitCode.Failure;
            }

            Write(story, Timeline(story, database, connection), archive.Format(parsed) == "jsonl");
            return ExitCode.Success;
        }));
        return command;
    }

    // The index orders what belongs to a story by the time of its articles.
    private static IEnumerable<SearchResult> Timeline(StoredStory story, ArchiveDatabase database, DbConnection connection)
    {
        var query = SearchQuery.OfStory(story.Id);
        var index = new SearchIndex(database, connection);
        var reader = new SearchResultReader(connection, query);
        foreach (SearchTarget target in (SearchTarget[])[SearchTarget.Statements, SearchTarget.Meetings, SearchTarget.Commitments])
        {
            foreach (SearchResult result in reader.Read([.. index.Find(new SearchRequest { Query = query, Target = target, Limit = MostOfEach }).Reverse()]))
            {
                yield return result;
            }
        }
    }

    private static void Write(StoredStory story, IEnumerable<SearchResult> timeline, bool isJson)
    {
        if (isJson)
        {
            Console.Out.WriteLine(ViewJson.Line(story));
            foreach (SearchResult result in timeline)
            {
                Console.Out.WriteLine(SearchResultJson.Line(result));
            }

            return;
        }

        Console.Out.WriteLine(Terminal.Strong(string.Create(CultureInfo.InvariantCulture, $"Story {story.Id}: {story.Title ?? "untitled"}")));
        foreach (StoryArticle article in story.Articles)
        {
            Console.Out.WriteLine($"  {(article.Published ?? "no date").Replace('T', ' ')}  {article.Outlet ?? "outlet not known"} [{article.Language}]: {article.Title}{(article.CopyOf is { } original ? $" (copy of {original})" : "")}");
            Console.Out.WriteLine(Terminal.Dim($"    {article.Url ?? article.Source}"));
        }

        Console.Out.WriteLine();
        foreach (SearchResult result in timeline)
        {
            SearchResultText.Write(result, Console.Out);
        }
    }
}
