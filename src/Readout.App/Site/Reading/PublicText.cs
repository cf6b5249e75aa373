using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Readout.App.Archive.Databases;

namespace Readout.App.Site.Reading;

/// <summary>
/// Finds out which words of articles the public may be shown, from the rows of the archive alone, so that every page, feed, calendar, answer and post shows
/// the same ones: statements in quotation marks of speakers who are named, then reported ones, then those whose speaker is inferred or not named, then meetings,
/// commitments, and the standfirst. Titles, names, dates and places do not count. Thread-safe.
/// </summary>
internal sealed class PublicText(PublicCap cap) : IDisposable
{
    private const int ArticlesAtOnce = 500;
    private const int MostKept = 50_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>A view of the archive as <paramref name="viewer"/> may see it; what the owner sees is the view itself.</summary>
    public T Show<T>(Viewer viewer, DbConnection connection, T view)
    {
        if (viewer.IsOwner)
        {
            return view;
        }

        var noting = ViewLimit.Noting();
        noting.Apply(view);
        return For(connection, noting.Asked).Apply(view);
    }

    /// <summary>What the public may be shown of these articles.</summary>
    public ViewLimit For(DbConnection connection, IEnumerable<long> articles) => ViewLimit.Within(AllowancesOf(connection, [.. articles.Distinct()]));

    public void Dispose() => _known.Dispose();

    private Dictionary<long, Allowance> AllowancesOf(DbConnection connection, long[] articles)
    {
        var found = new Dictionary<long, Allowance>();
        foreach (long[] some in articles.Chunk(ArticlesAtOnce))
        {
            Article[] unknown = [.. Articles(connection, some).Where(article => !IsKnown(article, found))];
            foreach (Article article in unknown.Length == 0 ? [] : WithRows(connection, unknown))
            {
                var allowance = Allowance.Of(cap, article.Length, article.Words);
                found[article.Id] = allowance;
                _known.Set((article.Id, article.Revision), allowance, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
            }
        }

        return found;
    }

    private bool IsKnown(Article article, Dictionary<long, Allowance> found)
    {
        bool isKnown = _known.TryGetValue((article.Id, article.Revision), out Allowance? allowance);
        if (isKnown)
        {
            found[article.Id] = allowance!;
        }

        return isKnown;
    }

    private static List<Article> Articles(DbConnection connection, IEnumerable<long> ids) => connection.Rows(
        $"SELECT id, revision, text_length, summary FROM article WHERE id IN ({List(ids)})",
        row => new Article(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.TextOrNull(3)));

    private static Article[] WithRows(DbConnection connection, Article[] articles)
    {
        string ids = List(articles.Select(article => article.Id));
        ILookup<long, string> rows = connection.Rows(
            "SELECT article_id, content, CASE WHEN grade = 'named' AND kind IN ('direct', 'mixed') THEN 1 WHEN grade = 'named' THEN 2 WHEN grade = 'resolved' THEN 3 ELSE 4 END AS worth, id "
            + $"FROM statement WHERE article_id IN ({ids}) "
            + $"UNION ALL SELECT article_id, words, 5, id FROM meeting WHERE article_id IN ({ids}) "
            + $"UNION ALL SELECT article_id, words, 6, id FROM commitment WHERE article_id IN ({ids}) ORDER BY 1, 3, 4",
            row => (Article: row.GetInt64(0), Words: row.GetString(1), Worth: row.GetInt32(2)))
            .Where(row => row.Worth != 5 || Allowance.IsWhole(row.Words))
            .ToLookup(row => row.Article, row => row.Words);
        return Array.ConvertAll(articles, article => article with { Words = [.. rows[article.Id], .. article.Summary is { } summary ? [summary] : Array.Empty<string>()] });
    }

    private static string List(IEnumerable<long> ids) => string.Join(", ", ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    private sealed record Article(long Id, long Revision, long Length, string? Summary)
    {
        public IReadOnlyList<string> Words { get; init; } = [];
    }
}
