using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;

namespace Readout.App.Mcp;

internal sealed class StoryTimelineTool(ReadPool archive, TimeProvider clock) : ArchiveTool("story_timeline", archive, clock)
{
    private const int MostArticles = 20;

    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        long number = arguments.Number("story") ?? throw new ToolException("story: a number is needed, as \"story\" of any answer gives it.");
        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        StoryView story = StoryView.Read(reading.Connection, number, reading.Today) ?? throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"There is no story {number}."));
        Action<Utf8JsonWriter>[] page = [.. Timeline(story).Skip(offset).Take(limit + 1)];
        json.WriteNumber("story", story.Id);
        EvidenceJson.Text(json, "title", story.Title);
        json.WriteNumber("articles", story.Articles.Count);
        if (offset == 0)
        {
            WriteArticles(json, story);
        }

        json.WriteStartArray("timeline");
        foreach (Action<Utf8JsonWriter> write in page.Take(limit))
        {
            write(json);
        }

        json.WriteEndArray();
        json.WriteString("next", page.Length > limit ? ToolArguments.Cursor(offset + limit) : null);
    }

    // By the article that tells it first.
    private static IEnumerable<Action<Utf8JsonWriter>> Timeline(StoryView story)
    {
        IEnumerable<(FoundArticle Article, Action<Utf8JsonWriter> Write)> all =
        [
            .. story.Claims.Select(claim => (claim.Statement.Article, (Action<Utf8JsonWriter>)(json => EvidenceJson.Write(json, claim.Statement)))),
            .. story.Meetings.Select(meeting => (meeting.Told[0].Article, (Action<Utf8JsonWriter>)(json => EvidenceJson.Write(json, meeting)))),
            .. story.Undertakings.Select(undertaking => (undertaking.First.Article, (Action<Utf8JsonWriter>)(json => EvidenceJson.Write(json, undertaking)))),
        ];
        return all.OrderBy(one => one.Article.Time).ThenBy(one => one.Article.Id).Select(one => one.Write);
    }

    private static void WriteArticles(Utf8JsonWriter json, StoryView story) => StoryViewJson.WriteObjects(json, "firstArticles", story.Articles.Take(MostArticles), article =>
    {
        EvidenceJson.WriteArticle(json, article.Article);
        json.WriteBoolean("copy", article.Article.CopyOf is not null);
    });
}
