using System.Data.Common;
using System.Text.Json;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Site.Reading;
using Readout.Records.Searching;

namespace Readout.App.Mcp;

internal sealed class OpenCommitmentsTool(ReadPool archive, TimeProvider clock) : ArchiveTool("open_commitments", archive, clock)
{
    private const int MostOfOne = 2000;
    private static readonly DateOnly Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);

    // Each undertaking once, in the words of the first article; a commitment that belongs to none stands for itself, unless its article is a copy.
    private const string Open =
        """
        SELECT a.id, a.source, a.url, a.outlet, a.language, a.title, a.published, a.story_id, c.local, c.words, c.who, c.strength, coalesce(u.due, c.due), c.statement_local,
          coalesce(u.articles, 1)
        FROM commitment c JOIN article a ON a.id = c.article_id LEFT JOIN undertaking u ON u.id = c.undertaking_id
        WHERE u.outcome IS NULL AND a.copy_of IS NULL {who}
          AND (c.undertaking_id IS NULL OR c.id = (SELECT min(f.id) FROM commitment f WHERE f.undertaking_id = c.undertaking_id))
          {days}
        ORDER BY c.day IS NULL, CASE WHEN c.day >= @today THEN 0 ELSE 1 END, c.day, c.id LIMIT @limit OFFSET @offset
        """;

    protected override void Answer(ToolArguments arguments, ToolReading reading, Utf8JsonWriter json)
    {
        (int limit, int offset) = (arguments.Limit(), arguments.Offset());
        List<(FoundCommitment Commitment, long Articles)> page = Find(arguments, reading, limit + 1, offset);
        json.WriteString("means", "No report that it was kept or not was found in this archive until asOf. Not found is not broken.");
        json.WriteNumber("outletsInArchive", reading.Connection.Number("SELECT count(DISTINCT outlet) FROM article") ?? 0);
        var context = new StatementContext(reading.Connection, []);
        json.WriteStartArray("commitments");
        foreach ((FoundCommitment commitment, long articles) in page.Take(limit))
        {
            EvidenceJson.Write(json, commitment, context);
        }

        json.WriteEndArray();
        json.WriteString("next", page.Count > limit ? ToolArguments.Cursor(offset + limit) : null);
    }

    private static List<(FoundCommitment Commitment, long Articles)> Find(ToolArguments arguments, ToolReading reading, int limit, int offset)
    {
        string who = arguments.Text("who") is { } name ? $"AND c.id IN ({Rows(name, reading)})" : "";
        return reading.Connection.Rows(
            Open.Replace("{who}", who, StringComparison.Ordinal).Replace("{days}", $"{Bound(">=", arguments.Day("due_from"))} {Bound("<=", arguments.Day("due_to"))}", StringComparison.Ordinal),
            Read,
            ("@today", Days(DateOnly.FromDateTime(reading.Now.UtcDateTime))),
            ("@limit", (long)limit),
            ("@offset", (long)offset));
    }

    // The commitments of a name, under all names that the archive knows it by.
    private static string Rows(string name, ToolReading reading)
    {
        SearchWords words = SearchQuery.WordsOf(SearchField.Speaker, name) ?? throw new ToolException("who: a name is needed.");
        SearchQuery query = new NameVariants(reading.Connection).Expand(SearchQuery.Of(words));
        IEnumerable<long> rows = new SearchIndex(reading.Database, reading.Connection).Find(new SearchRequest { Query = query, Target = SearchTarget.Commitments, Limit = MostOfOne }).Select(hit => hit.Row);
        return string.Join(", ", rows.Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture))) is { Length: > 0 } list ? list : "NULL";
    }

    private static (FoundCommitment, long) Read(DbDataReader row) => (
        new FoundCommitment(
            new FoundArticle(row.GetInt64(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.NumberOrNull(7)),
            row.GetString(8),
            row.GetString(9),
            [],
            new SearchCursor(SearchSort.Newest, 0),
            row.TextOrNull(10),
            row.GetString(11),
            row.TextOrNull(12),
            row.TextOrNull(13)),
        row.GetInt64(14));

    private static string Bound(string comparison, DateOnly? day) => day is { } date ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"AND c.day {comparison} {Days(date)}") : "";

    private static long Days(DateOnly day) => day.DayNumber - Epoch.DayNumber;
}
