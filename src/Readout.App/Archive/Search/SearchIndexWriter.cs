using Readout.App.Archive.Writing;
using Readout.Records.Searching;

namespace Readout.App.Archive.Search;

/// <summary>Keeps the index of an archive at one with its rows, within the writer's transaction. Not thread-safe.</summary>
internal sealed class SearchIndexWriter : IDisposable
{
    private readonly SearchDialect _dialect;
    private readonly WriterCommand _last;
    private readonly WriterCommand _remove;
    private readonly WriterCommand[] _insertions;
    private readonly Dictionary<long, long> _next = [];

    public SearchIndexWriter(WriterSession session)
    {
        _dialect = SearchDialect.Of(session.Database);
        _last = session.Command("SELECT max(id) FROM search_entry WHERE id >= @low AND id < @behind", "low", "behind");
        _remove = session.Command("DELETE FROM search_entry WHERE article_id = @id", "id");
        _insertions = [.. _dialect.Insertions.Select(sql => session.Command(sql.Text, sql.Parameters))];
    }

    /// <summary>Adds the article and what was found in it.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="second">When it came out, else when it was first seen.</param>
    /// <param name="documents">What an index keeps of its record.</param>
    /// <param name="rows">The number of the row of each statement, meeting and commitment.</param>
    public void Add(long article, long second, IReadOnlyList<SearchDocument> documents, IReadOnlyDictionary<string, long> rows)
    {
        _next.Clear();
        foreach (SearchDocument document in documents)
        {
            long row = document.Target == SearchTarget.Articles ? article : rows[document.Id];
            _dialect.Insert(_insertions, NextId(document.Target, second), article, row, document.Tokens);
        }
    }

    public void Remove(long article) => _remove.Execute(article);

    public void Dispose()
    {
        foreach (WriterCommand command in (WriterCommand[])[_last, _remove, .. _insertions])
        {
            command.Dispose();
        }
    }

    private long NextId(SearchTarget target, long second)
    {
        long first = SearchEntryId.First(target, second);
        if (!_next.TryGetValue(first, out long next))
        {
            next = _last.First(row => row.IsDBNull(0) ? first : row.GetInt64(0) + 1, first, SearchEntryId.Behind(target, second));
        }

        _next[first] = next + 1;
        return next;
    }
}
