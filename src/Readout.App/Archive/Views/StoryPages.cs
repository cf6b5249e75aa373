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

/// <summary>Stories page by page, the latest first; those without any date come last, and are left out where days are asked for.</summary>
internal static class StoryPages
{
    // The place of stories without a date in a cursor: no article is as old.
    private const long Undated = -62_135_596_801;

    public static FeedPage<StoredStory> Read(DbConnection connection, StoryQuestion question)
    {
        string days = question is { From: null, Before: null } ? "" : "s.last_utc >= @from AND s.first_utc < @before AND";
        List<FeedCursor> found = connection.Rows(
            $"""
            SELECT coalesce(s.last_utc, {Undated}), s.id FROM story s WHERE s.joined_into IS NULL AND {days}
              ({IsAfter(question.After)})
              AND (SELECT count(*) FROM (SELECT 1 FROM article a WHERE a.story_id = s.id LIMIT @least) enough) >= @least
            ORDER BY s.last_utc DESC NULLS LAST, s.id DESC LIMIT @limit
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

    private static string IsAfter(FeedCursor? after) => after switch
    {
        null => "1 = 1",
        { Second: Undated } => "s.last_utc IS NULL AND s.id < @number",
        _ => "s.last_utc IS NULL OR s.last_utc < @second OR (s.last_utc = @second AND s.id < @number)",
    };
}
