using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Databases;
using Readout.Records.Searching;
using Readout.Text;

namespace Readout.App.Archive.Search;

/// <summary>Reads what hits stand for out of the archive's rows. Not thread-safe.</summary>
internal sealed class SearchResultReader(DbConnection connection, SearchQuery query)
{
    private const int RowsAtOnce = 500;
    private const string OfArticle = FoundArticle.Columns;
    private const int ArticleColumns = FoundArticle.Width;

    private readonly Dictionary<string, SearchMarker> _markers = new(StringComparer.Ordinal);

    /// <summary>The results in the order of the hits, which are all of one kind; rows that went meanwhile are left out.</summary>
    public IEnumerable<SearchResult> Read(IReadOnlyList<SearchHit> hits)
    {
        foreach (SearchHit[] chunk in hits.Chunk(RowsAtOnce))
        {
            var found = new Dictionary<long, SearchResult>();
            using DbCommand command = Question(chunk);
            using (DbDataReader row = command.ExecuteReader())
            {
                Dictionary<long, SearchCursor> cursors = chunk.ToDictionary(hit => hit.Row, hit => hit.Cursor);
                while (row.Read())
                {
                    long id = row.GetInt64(ArticleColumns);
                    found[id] = Result(chunk[0].Target, row, cursors[id]);
                }
            }

            foreach (SearchHit hit in chunk)
            {
                if (found.TryGetValue(hit.Row, out SearchResult? result))
                {
                    yield return result;
                }
            }
        }
    }

    private DbCommand Question(SearchHit[] hits)
    {
        DbCommand command = connection.CreateCommand();
        string ids = string.Join(", ", hits.Select((hit, number) =>
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"@id{number}");
            command.Add(name, hit.Row);
            return name;
        }));
        command.CommandText = hits[0].Target switch
        {
            SearchTarget.Statements => $"SELECT {StatementRow.Columns} FROM {StatementRow.Tables} WHERE t.id IN ({ids})",
            SearchTarget.Meetings => $"SELECT {OfArticle}, t.id, t.local, t.words, t.kind, t.status, t.date, t.place, t.topic, t.participants FROM meeting t JOIN article a ON a.id = t.article_id WHERE t.id IN ({ids})",
            SearchTarget.Commitments => $"SELECT {OfArticle}, t.id, t.local, t.words, t.who, t.strength, t.due, t.statement_local, {FoundCommitment.GradeColumn} FROM commitment t JOIN article a ON a.id = t.article_id WHERE t.id IN ({ids})",
            _ => $"SELECT {OfArticle}, a.id, a.summary, r.record FROM article a JOIN revision r ON r.article_id = a.id AND r.number = a.revision WHERE a.id IN ({ids})",
        };
        return command;
    }

    private SearchResult Result(SearchTarget target, DbDataReader row, SearchCursor cursor)
    {
        var article = FoundArticle.Read(row);
        if (target == SearchTarget.Articles)
        {
            return Passage(article, row, cursor);
        }

        if (target == SearchTarget.Statements)
        {
            FoundStatement statement = StatementRow.Read(row);
            return statement with { Marks = MarkerOf(article.Language).Mark(statement.Text), Cursor = cursor };
        }

        string id = row.GetString(ArticleColumns + 1);
        string text = row.GetString(ArticleColumns + 2);
        IReadOnlyList<TextSpan> marks = MarkerOf(article.Language).Mark(text);
        string? Column(int number) => row.TextOrNull(ArticleColumns + 2 + number);
        return target switch
        {
            SearchTarget.Meetings => new FoundMeeting(article, id, text, marks, cursor, Column(1)!, Column(2)!, Column(3), Column(4), Column(5), StatementRow.Lines(Column(6))),
            _ => new FoundCommitment(article, id, text, marks, cursor, Column(1), Column(2)!, Column(3), Column(4)) { Grade = Column(5) },
        };
    }

    private FoundArticleText Passage(FoundArticle article, DbDataReader row, SearchCursor cursor)
    {
        string? summary = row.TextOrNull(ArticleColumns + 1);
        (string text, IReadOnlyList<TextSpan> marks) = SearchPassage.Of(TextOf(row.GetFieldValue<byte[]>(ArticleColumns + 2)), MarkerOf(article.Language));
        return new FoundArticleText(article, text, marks, cursor, summary);
    }

    private static string TextOf(byte[] record)
    {
        using var json = JsonDocument.Parse(Compression.Unpack(record));
        return json.RootElement.TryGetProperty("article", out JsonElement article) && article.TryGetProperty("text", out JsonElement text) ? text.GetString() ?? "" : "";
    }

    private SearchMarker MarkerOf(string? language)
    {
        if (!_markers.TryGetValue(language ?? "", out SearchMarker? marker))
        {
            _markers.Add(language ?? "", marker = new SearchMarker(query, language));
        }

        return marker;
    }
}
