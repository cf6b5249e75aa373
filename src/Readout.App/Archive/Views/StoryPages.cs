using System.Data.Common;
using Readout.App.Archive.Databases;

namespace Readout.App.Archive.Views;

/// <summary>A question for stories by their last article.</summary>
internal sealed record StoryQuestion
{
    /// <summary>Seconds since 1970: only stories that went on at or after it.</summary>
    public long? From { get; init; }

    /// <summary>Seconds since 1970: only stories that began before it.</summary>
    public long? Before { get; init; }

    /// <summary>How many articles a story has at least.</summary>
    public int Least { get; init; } = 1;

    public int Limit { get; init; } = 50;

    public FeedCursor? After { get; init; }
}

/// <summary>Stories page by page, the latest first; those without any date are left out.</summary>
internal static class StoryPages
{
    public static FeedPage<StoredStory> Read(DbConnection connection, StoryQuestion question)
    {
        List<FeedCursor> found = connection.Rows(
            """
            SELECT s.last_utc, s.id FROM story s WHERE s.joined_into IS NULL AND s.last_utc >= @from AND s.first_utc < @before
              AND s.last_utc <= @second AND (s.last_utc < @second OR s.id < @number)
              AND (SELECT count(*) FROM (SELECT 1 FROM article a WHERE a.story_id = s.id LIMIT @least) enough) >= @least
            ORDER BY s.last_utc DESC, s.id DESC LIMIT @limit
            """,
            row => new FeedCursor(row.GetInt64(0), row.GetInt64(1)),
            ("@from", question.From ?? long.MinValue),
            ("@before", question.Before ?? long.MaxValue),
            ("@second", question.After?.Second ?? long.MaxValue),
            ("@number", question.After?.Number ?? long.MaxValue),
            ("@least", (long)question.Least),
            ("@limit", (long)question.Limit));
        return new FeedPage<StoredStory>([.. new StoryList(connection).Of(found.Select(one => one.Number))], found.Count < question.Limit ? null : found[^1]);
    }
}
