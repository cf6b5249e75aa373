using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.Records.Searching;

namespace Readout.App.Archive.Views;

/// <summary>Reads statements, meetings and commitments of articles, each as its record has it now. Not thread-safe.</summary>
internal sealed class RecordItems(DbConnection connection)
{
    private const int First = FoundArticle.Width;

    /// <summary>All of one kind that the articles have, in the order of their records.</summary>
    public List<SearchResult> Of(SearchTarget target, IEnumerable<long> articles)
    {
        var found = new List<SearchResult>();
        foreach (long[] some in articles.Distinct().Chunk(Carriers.AtOnce))
        {
            found.AddRange(connection.Rows<SearchResult>($"{Question(target)} WHERE t.article_id IN {Sql.In(some)} ORDER BY t.article_id, t.id", row => Read(target, row)));
        }

        return found;
    }

    private static string Question(SearchTarget target) => target switch
    {
        SearchTarget.Statements => $"SELECT {StatementRow.Columns} FROM {StatementRow.Tables}",
        SearchTarget.Meetings => $"SELECT {FoundArticle.Columns}, t.local, t.words, t.kind, t.status, t.date, t.place, t.topic, t.participants FROM meeting t JOIN article a ON a.id = t.article_id",
        SearchTarget.Commitments => $"SELECT {FoundArticle.Columns}, t.local, t.words, t.who, t.strength, t.due, t.statement_local, {FoundCommitment.GradeColumn} FROM commitment t JOIN article a ON a.id = t.article_id",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static SearchResult Read(SearchTarget target, DbDataReader row)
    {
        string? Text(int column) => row.TextOrNull(First + column);
        return target switch
        {
            SearchTarget.Statements => StatementRow.Read(row),
            SearchTarget.Meetings => new FoundMeeting(FoundArticle.Read(row), Text(0)!, Text(1)!, [], SearchCursor.None, Text(2)!, Text(3)!, Text(4), Text(5), Text(6), StatementRow.Lines(Text(7))),
            _ => new FoundCommitment(FoundArticle.Read(row), Text(0)!, Text(1)!, [], SearchCursor.None, Text(2), Text(3)!, Text(4), Text(5)) { Grade = Text(6) },
        };
    }
}
