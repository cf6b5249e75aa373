using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;
using Readout.Records.Searching;

namespace Readout.App.Mcp;

internal sealed class StoryTimelineTool(ReadPool archive, TimeProvider clock) : ArchiveTool("story_timeline", archive, clock)
{
    private const int MostOfEach = 1000;
    private const int MostArticles = 20;

    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        long number = arguments.Number("story") ?? throw new ToolException("story: a number is needed, as \"story\" of any answer gives it.");
        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        StoredStory story = new StoryList(reading.Connection).Find(number) ?? throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"There is no story {number}."));
        SearchResult[] page = [.. Timeline(story.Id, reading).Skip(offset).Take(limit + 1)];
        var context = new StatementContext(reading.Connection, page);
        json.WriteNumber("story", story.Id);
        EvidenceJson.Text(json, "title", story.Title);
        json.WriteNumber("articles", story.Articles.Count);
        if (offset == 0)
        {
            WriteArticles(json, story);
        }

        json.WriteStartArray("timeline");
        foreach (SearchResult result in page.Take(limit))
        {
            EvidenceJson.Write(json, result, context);
        }

        json.WriteEndArray();
        json.WriteString("next", page.Length > limit ? ToolArguments.Cursor(offset + limit) : null);
    }

    // The index orders what belongs to a story by the time of its articles.
    private static IEnumerable<SearchResult> Timeline(long story, ToolReading reading)
    {
        var query = SearchQuery.OfStory(story);
        var index = new SearchIndex(reading.Database, reading.Connection);
        var reader = new SearchResultReader(reading.Connection, query);
        var all = new List<(SearchHit Hit, SearchResult Result)>();
        foreach (SearchTarget target in (SearchTarget[])[SearchTarget.Statements, SearchTarget.Meetings, SearchTarget.Commitments])
        {
            SearchHit[] hits = [.. index.Find(new SearchRequest { Query = query, Target = target, Limit = MostOfEach }).Reverse()];
            var places = hits.ToDictionary(hit => hit.Cursor);
            all.AddRange(new ClaimFolding(index, reader, reading.Connection).Fold(reader.Read(hits)).Select(result => (places[result.Cursor], result)));
        }

        Dictionary<long, int> order = new StoryList(reading.Connection).Find(story)!.Articles.Select((article, place) => (article.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        return all.OrderBy(one => order.GetValueOrDefault(one.Hit.Article, int.MaxValue)).Select(one => one.Result);
    }

    private static void WriteArticles(Utf8JsonWriter json, StoredStory story)
    {
        json.WriteStartArray("firstArticles");
        foreach (StoryArticle article in story.Articles.Take(MostArticles))
        {
            json.WriteStartObject();
            EvidenceJson.WriteArticle(json, new FoundArticle(article.Id, article.Source, article.Url, article.Outlet, article.Language, article.Title, article.Published, story.Id));
            json.WriteBoolean("copy", article.CopyOf is not null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
