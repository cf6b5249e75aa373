using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>An article of a story. <paramref name="CopyOf"/> is the source of the article that it copies, null when it is no copy.</summary>
public sealed record StoryArticle(long Id, string Source, string? Url, string? Outlet, string? Language, string? Title, string? Published, string? CopyOf);

/// <summary>A story with its articles, the earliest first. Languages are those of its articles, each once, in the order of their codes.</summary>
public sealed record StoredStory(long Id, string? Title, IReadOnlyList<StoryArticle> Articles)
{
    public IEnumerable<string> Languages => Articles.Select(article => article.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public IEnumerable<string> Outlets => Articles.Select(article => article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal);
}

/// <summary>Reads stories, the latest first. A story that was joined into another is not listed.</summary>
internal sealed class StoryList(DbConnection connection)
{
    private const int StoriesAtOnce = 500;

    /// <summary>Stories with at least that many articles whose last one came out at or after <paramref name="from"/> and whose first before <paramref name="before"/>.</summary>
    public IEnumerable<StoredStory> Read(long? from, long? before, int least, int limit)
    {
        // A story without a date is shown, last, unless days were asked for.
        string days = from is null && before is null ? "" : "AND s.last_utc >= @from AND s.first_utc < @before ";
        List<(long Id, string? Title)> found = connection.Rows(
            $"SELECT s.id, s.title FROM story s WHERE s.joined_into IS NULL {days}"
            + "AND (SELECT count(*) FROM (SELECT 1 FROM article a WHERE a.story_id = s.id LIMIT @least) enough) >= @least ORDER BY s.last_utc DESC NULLS LAST, s.id DESC LIMIT @limit",
            row => (row.GetInt64(0), row.TextOrNull(1)),
            ("@from", from ?? long.MinValue),
            ("@before", before ?? long.MaxValue),
            ("@least", (long)least),
            ("@limit", (long)limit));
        return WithArticles(found);
    }

    /// <summary>The stories of these numbers, in their order; those that are not there are left out.</summary>
    public IEnumerable<StoredStory> Of(IEnumerable<long> ids)
    {
        List<long> asked = [.. ids];
        Dictionary<long, string?> titles = connection.Rows($"SELECT id, title FROM story WHERE id IN {Sql.In(asked)}", row => (row.GetInt64(0), row.TextOrNull(1))).ToDictionary(story => story.Item1, story => story.Item2);
        return WithArticles([.. asked.Where(titles.ContainsKey).Select(id => (id, titles[id]))]);
    }

    private IEnumerable<StoredStory> WithArticles(List<(long Id, string? Title)> stories)
    {
        foreach ((long Id, string? Title)[] chunk in stories.Chunk(StoriesAtOnce))
        {
            ILookup<long, StoryArticle> articles = ArticlesOf(chunk.Select(story => story.Id));
            foreach ((long id, string? title) in chunk)
            {
                yield return new StoredStory(id, title, [.. articles[id]]);
            }
        }
    }

    private ILookup<long, StoryArticle> ArticlesOf(IEnumerable<long> stories)
    {
        return connection.Rows(
            "SELECT a.story_id, a.id, a.source, a.url, a.outlet, a.language, a.title, a.published, o.source FROM article a LEFT JOIN article o ON o.id = a.copy_of "
            + $"WHERE a.story_id IN {Sql.In(stories)} ORDER BY a.published_utc, a.id",
            row => (
                Story: row.GetInt64(0),
                Article: new StoryArticle(row.GetInt64(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8))))
            .ToLookup(row => row.Story, row => row.Article);
    }
}
