using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>When the archive had an article first, and when what it has of it last changed: by a new version of the text, or by a person's correction. Seconds since 1970.</summary>
internal sealed record ArticleTimes(long SeenAt, long ChangedAt)
{
    /// <summary>Of each of these articles that is there.</summary>
    public static Dictionary<long, ArticleTimes> Of(DbConnection connection, IEnumerable<long> articles)
    {
        var times = new Dictionary<long, ArticleTimes>();
        foreach (long[] some in articles.Distinct().Chunk(500))
        {
            foreach ((long id, long seen, long revised, long? corrected) in connection.Rows(
                $"""
                SELECT a.id, a.seen_at, r.seen_at, (SELECT max(c.seen_at) FROM correction c WHERE c.article_key = a.key)
                FROM article a JOIN revision r ON r.article_id = a.id AND r.number = a.revision WHERE a.id IN {Sql.In(some)}
                """,
                row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.NumberOrNull(3))))
            {
                times[id] = new ArticleTimes(seen, Math.Max(revised, corrected ?? 0));
            }
        }

        return times;
    }
}
