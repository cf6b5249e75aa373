using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Site.Reading;
using Readout.Dates;
using Readout.Records.Searching;

namespace Readout.App.Mcp;

internal sealed class SearchStatementsTool(ReadPool archive, TimeProvider clock) : ArchiveTool("search_statements", archive, clock)
{
    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        SearchRequest request = Request(arguments);
        SearchQuery query = new NameVariants(reading.Connection).Expand(request.Query);
        var index = new SearchIndex(reading.Database, reading.Connection);
        IReadOnlyList<SearchResult> found = new ClaimFolding(index, new SearchResultReader(reading.Connection, query), reading.Connection).Find(request with { Query = query });
        json.WriteStartArray("statements");
        foreach (FoundStatement statement in found.OfType<FoundStatement>())
        {
            EvidenceJson.Write(json, statement);
        }

        json.WriteEndArray();
        json.WriteString("next", found.Count == request.Limit ? found[^1].Cursor.ToString() : null);
    }

    private static SearchRequest Request(ToolArguments arguments)
    {
        SearchQuery query = Parse(arguments.Text("query") ?? "").And(Parse(Bound("from", arguments.Time("from")) + Bound("to", arguments.Time("to"))));
        SearchCursor? cursor = null;
        if (arguments.Text("cursor") is { } after && (!SearchCursor.TryParse(after, out cursor) || cursor.Sort != SearchSort.Newest))
        {
            throw new ToolException($"cursor: '{ToolArguments.Shown(after)}' is none that an answer of this tool gave as \"next\".");
        }

        return new SearchRequest { Query = query, Target = SearchTarget.Statements, Limit = arguments.Limit(), After = cursor };
    }

    private static SearchQuery Parse(string text) =>
        SearchQuery.TryParse(text, out SearchQuery? query, out SearchQueryError? error) ? query : throw new ToolException($"query: {error.Message}, at character {error.Position + 1}.");

    private static string Bound(string field, PartialDate? date) => date is null ? "" : $" {field}:\"{date}\"";
}
