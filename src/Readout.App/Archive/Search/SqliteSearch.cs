using Readout.App.Archive.Writing;

namespace Readout.App.Archive.Search;

/// <summary>The index as <see href="https://www.sqlite.org/fts5.html">FTS5</see> keeps it: tokens only, no text; best is by BM25.</summary>
internal sealed class SqliteSearch : SearchDialect
{
    public override IReadOnlyList<SearchSql> Insertions { get; } =
    [
        new("INSERT INTO search_entry (id, article_id, row_id) VALUES (@id, @article_id, @row_id)", "id", "article_id", "row_id"),
        new("INSERT INTO search_word (rowid, tokens) VALUES (@id, @tokens)", "id", "tokens"),
    ];

    public override string Question(SearchSort sort) => sort == SearchSort.Newest
        ? "SELECT e.id, e.article_id, e.row_id FROM search_word CROSS JOIN search_entry e ON e.id = search_word.rowid "
            + "WHERE search_word MATCH @match AND search_word.rowid >= @low AND search_word.rowid < @behind {where} ORDER BY search_word.rowid DESC LIMIT @limit OFFSET @offset"
        : "SELECT e.id, e.article_id, e.row_id FROM (SELECT rowid AS id, bm25(search_word) AS score FROM search_word "
            + $"WHERE search_word MATCH @match AND rowid >= @low AND rowid < @behind ORDER BY rowid DESC LIMIT {MostRanked}) best CROSS JOIN search_entry e ON e.id = best.id "
            + "WHERE true {where} ORDER BY best.score, e.id DESC LIMIT @limit OFFSET @offset";

    public override string Among(IEnumerable<long> entries) => $"AND search_word.rowid IN {Databases.Sql.In(entries)} ";

    public override void Insert(WriterCommand[] insertions, long id, long article, long row, IReadOnlyList<string> tokens)
    {
        insertions[0].Execute(id, article, row);
        insertions[1].Execute(id, string.Join(' ', tokens));
    }

    protected override string Phrase(IReadOnlyList<string> tokens) => $"\"{string.Join(' ', tokens)}\"";

    protected override string Any(IReadOnlyList<string> parts) => parts.Count == 1 ? parts[0] : $"({string.Join(" OR ", parts)})";

    // NOT of FTS5 stands between what is wanted and what is not.
    protected override string Every(IReadOnlyList<string> wanted, IReadOnlyList<string> excluded)
    {
        string all = wanted.Count == 0 ? Token(Readout.Records.Searching.SearchTokens.Gap) : string.Join(" AND ", wanted);
        return excluded.Count == 0 ? $"({all})" : $"(({all}) NOT {Any(excluded)})";
    }
}
