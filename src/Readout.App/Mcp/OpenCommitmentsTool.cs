using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Reading;
using Readout.Records.Searching;

namespace Readout.App.Mcp;

internal sealed class OpenCommitmentsTool(ReadPool archive, TimeProvider clock) : ArchiveTool("open_commitments", archive, clock)
{
    private const int MostOfOne = 2000;

    // Each undertaking once, by its first report; a commitment that belongs to none stands for itself, unless its article is a copy.
    private const string Open =
        """
        SELECT c.id FROM commitment c JOIN article a ON a.id = c.article_id LEFT JOIN undertaking u ON u.id = c.undertaking_id
        WHERE u.outcome IS NULL AND a.copy_of IS NULL {conditions}
          AND (c.undertaking_id IS NULL OR c.id = (SELECT min(f.id) FROM commitment f JOIN article b ON b.id = f.article_id WHERE f.undertaking_id = c.undertaking_id AND b.copy_of IS NULL))
        ORDER BY c.day IS NULL, CASE WHEN c.day >= @today THEN 0 ELSE 1 END, c.day, c.id LIMIT @limit OFFSET @offset
        """;

    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        List<long> page = Find(arguments, reading, limit + 1, offset);
        json.WriteString("means", "No report that it was kept or not was found in this archive until asOf. Not found is not broken.");
        json.WriteStartArray("commitments");
        foreach (UndertakingView undertaking in Read([.. page.Take(limit)], reading))
        {
            EvidenceJson.Write(json, undertaking);
        }

        json.WriteEndArray();
        json.WriteString("next", page.Count > limit ? ToolArguments.Cursor(offset + limit) : null);
    }

    // What a person has set is not open any more.
    private static IEnumerable<UndertakingView> Read(long[] rows, ToolReading reading) => new UndertakingReader(reading.Connection, reading.Today)
        .Read($"t.id IN {Sql.In(rows)}")
        .Where(one => one.Status is UndertakingStatus.Open or UndertakingStatus.Due or UndertakingStatus.Passed)
        .OrderBy(one => one.Day is null).ThenBy(one => one.Day < Days.Of(reading.Today)).ThenBy(one => one.Day);

    private static List<long> Find(ToolArguments arguments, ToolReading reading, int limit, int offset)
    {
        string who = arguments.Text("who") is { } name ? $"AND c.id IN {Sql.In(Rows(name, reading))}" : "";
        string conditions = $"{who} {Bound(">=", arguments.Day("due_from"))} {Bound("<=", arguments.Day("due_to"))}";
        return reading.Connection.Rows(
            Open.Replace("{conditions}", conditions, StringComparison.Ordinal),
            row => row.GetInt64(0),
            ("@today", Days.Of(reading.Today)),
            ("@limit", (long)limit),
            ("@offset", (long)offset));
    }

    // The commitments of a name, under all names that the archive knows it by.
    private static IEnumerable<long> Rows(string name, ToolReading reading)
    {
        SearchWords words = SearchQuery.WordsOf(SearchField.Speaker, name) ?? throw new ToolException("who: a name is needed.");
        SearchQuery query = new NameVariants(reading.Connection).Expand(SearchQuery.Of(words));
        return new SearchIndex(reading.Database, reading.Connection).Find(new SearchRequest { Query = query, Target = SearchTarget.Commitments, Limit = MostOfOne }).Select(hit => hit.Row);
    }

    private static string Bound(string comparison, DateOnly? day) => day is { } date ? string.Create(CultureInfo.InvariantCulture, $"AND c.day {comparison} {Days.Of(date)}") : "";
}
