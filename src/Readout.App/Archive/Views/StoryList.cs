using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>An article of a story. <paramref name="CopyOf"/> is the source of the article that it copies, null when it is no copy.</summary>
internal sealed record StoryArticle(long Id, string Source, string? Url, string? Outlet, string? Language, string? Title, string? Published, string? CopyOf);

/// <summary>A story with its articles, the earliest first. Languages are those of its articles, each once, in the order of their codes.</summary>
internal sealed record StoredStory(long Id, string? Title, IReadOnlyList<StoryArticle> Articles)
{
    public IEnumerable<string> Languages => Articles.Select(article => article.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public IEnumerable<string> Outlets => Articles.Select(article => article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal);
}

/// <summary>Reads stories, the latest first. A story that was joined into another is not listed, and is found under its old number.</summary>
internal sealed class StoryList(DbConnection connection)
{
    private const int MostJoins = 100;
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
        foreach ((long Id, string? Title)[] chunk in found.Chunk(StoriesAtOnce))
        {
            ILookup<long, StoryArticle> articles = ArticlesOf(chunk.Select(story => story.Id));
            foreach ((long id, string? title) in chunk)
            {
                yield return new StoredStory(id, title, [.. articles[id]]);
            }
        }
    }

    /// <summary>The story of that number, or the one that it was joined into; null when there never was one.</summary>
    public StoredStory? Find(long id)
    {
        for (int i = 0; i < MostJoins && connection.Number("SELECT joined_into FROM story WHERE id = @id", ("@id", id)) is { } next; i++)
        {
            id = next;
        }

        List<string?> titles = connection.Rows("SELECT title FROM story WHERE id = @id", row => row.TextOrNull(0), ("@id", id));
        return titles.Count == 0 ? null : new StoredStory(id, titles[0], [.. ArticlesOf([id])[id]]);
    }

    private ILookup<long, StoryArticle> ArticlesOf(IEnumerable<long> stories)
    {
        string ids = string.Join(", ", stories.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return connection.Rows(
            "SELECT a.story_id, a.id, a.source, a.url, a.outlet, a.language, a.title, a.published, o.source FROM article a LEFT JOIN article o ON o.id = a.copy_of "
            + $"WHERE a.story_id IN ({ids}) ORDER BY a.published_utc, a.id",
            row => (
                Story: row.GetInt64(0),
                Article: new StoryArticle(row.GetInt64(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8))))
            .ToLookup(row => row.Story, row => row.Article);
    }
}
