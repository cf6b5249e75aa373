using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;
using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>Asks the index of an archive over one connection. Not thread-safe.</summary>
internal sealed class SearchIndex(ArchiveDatabase database, DbConnection connection)
{
    private const int MostJoins = 100;
    private const int EntriesAtOnce = 500;

    private readonly SearchDialect _dialect = SearchDialect.Of(database);

    /// <summary>The hits in the order asked for, as many as there are up to the limit.</summary>
    public IReadOnlyList<SearchHit> Find(SearchRequest request)
    {
        using DbCommand command = Question(request, "");
        return Read(command, request);
    }

    /// <summary>Those of some entries that the request's query finds, wherever its cursor stands; of the newest first.</summary>
    public IReadOnlyList<long> Matching(SearchRequest request, IReadOnlyCollection<long> entries)
    {
        var found = new List<long>();
        foreach (long[] some in entries.Chunk(EntriesAtOnce))
        {
            SearchRequest within = request with { Sort = SearchSort.Newest, After = null, Limit = some.Length };
            using DbCommand command = Question(within, _dialect.Among(some));
            found.AddRange(Read(command, within).Select(hit => hit.Cursor.Place));
        }

        return found;
    }

    private DbCommand Question(SearchRequest request, string more)
    {
        SearchQuery query = request.Query;
        (long low, long behind) = SearchEntryId.Range(request.Target, query.Times.Select(time => time.From).DefaultIfEmpty(long.MinValue).Max(), query.Times.Select(time => time.Before).DefaultIfEmpty(long.MaxValue).Min());
        DbCommand command = connection.CreateCommand();
        command.CommandText = _dialect.Question(request.Sort).Replace("{where}", StoryConditions(command, query.Stories) + ArticleCondition(request.Articles) + more, StringComparison.Ordinal);
        command.Add("@match", _dialect.Match(query.Expression));
        command.Add("@low", low);
        command.Add("@behind", request is { Sort: SearchSort.Newest, After: { } after } ? Math.Min(behind, after.Place) : behind);
        command.Add("@limit", (long)request.Limit);
        command.Add("@offset", Offset(request));
        return command;
    }

    private static List<SearchHit> Read(DbCommand command, SearchRequest request)
    {
        var hits = new List<SearchHit>();
        using DbDataReader rows = command.ExecuteReader();
        while (rows.Read())
        {
            long place = request.Sort == SearchSort.Newest ? rows.GetInt64(0) : Offset(request) + hits.Count + 1;
            hits.Add(new SearchHit(request.Target, rows.GetInt64(1), rows.GetInt64(2), new SearchCursor(request.Sort, place)));
        }

        return hits;
    }

    private static long Offset(SearchRequest request) => request is { Sort: SearchSort.Best, After: { } after } ? after.Place : 0;

    private static string ArticleCondition(IReadOnlyCollection<long>? articles) => articles is null ? "" : $"AND e.article_id IN {Sql.In(articles)} ";

    private string StoryConditions(DbCommand command, IReadOnlyList<long> stories) => string.Concat(stories.Select((story, number) =>
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"@story{number}");
        command.Add(name, Resolve(story));
        return $"AND e.article_id IN (SELECT id FROM article WHERE story_id = {name}) ";
    }));

    // A story that turned out to be another one is found under its old number too.
    private long Resolve(long story)
    {
        for (int i = 0; i < MostJoins && connection.Number("SELECT joined_into FROM story WHERE id = @id", ("@id", story)) is { } next; i++)
        {
            story = next;
        }

        return story;
    }
}
