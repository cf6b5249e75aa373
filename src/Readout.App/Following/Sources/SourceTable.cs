using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.Formats.Json;
using Readout.Pages.Feeds;

namespace Readout.App.Following.Sources;

/// <summary>The rows of <c>watch_source</c>.</summary>
internal static class SourceTable
{
    private const string Columns =
        "id, url, kind, format, title, folder, home_page, every_seconds, added_at, is_gone, etag, last_modified, last_poll, last_success, last_article, next_poll, interval_seconds, failures, reason, message";

    public static List<Source> All(DbConnection connection) => connection.Rows($"SELECT {Columns} FROM watch_source ORDER BY id", Read);

    public static List<Source> Due(DbConnection connection, long now) =>
        connection.Rows($"SELECT {Columns} FROM watch_source WHERE is_gone = 0 AND next_poll <= @now ORDER BY next_poll, id", Read, ("@now", now));

    public static Source? Find(DbConnection connection, long id) => connection.Rows($"SELECT {Columns} FROM watch_source WHERE id = @id", Read, ("@id", id)).FirstOrDefault();

    public static Source? Find(DbConnection connection, Uri url) =>
        connection.Rows($"SELECT {Columns} FROM watch_source WHERE url = @url", Read, ("@url", url.AbsoluteUri)).FirstOrDefault();

    /// <summary>Adds a source that is due at once; false when its address is followed already.</summary>
    public static bool Add(DbConnection connection, NewSource source, long now) => connection.Execute(
        """
        INSERT INTO watch_source (url, kind, title, folder, home_page, every_seconds, added_at, is_gone, next_poll, failures)
        VALUES (@url, @kind, @title, @folder, @home, @every, @now, 0, @now, 0) ON CONFLICT (url) DO NOTHING
        """,
        ("@url", source.Url.AbsoluteUri),
        ("@kind", JsonNames.Of(source.Kind).Value),
        ("@title", source.Title),
        ("@folder", source.Folder),
        ("@home", source.HomePage),
        ("@every", Seconds(source.Every)),
        ("@now", now)) > 0;

    /// <summary>Writes what a poll found out; not what the user said.</summary>
    public static void Update(DbConnection connection, Source source) => connection.Execute(
        """
        UPDATE watch_source SET url = @url, format = @format, title = @title, home_page = @home, is_gone = @gone, etag = @etag, last_modified = @modified, last_poll = @poll,
          last_success = @success, last_article = @article, next_poll = @next, interval_seconds = @interval, failures = @failures, reason = @reason, message = @message
        WHERE id = @id
        """,
        ("@url", source.Url.AbsoluteUri),
        ("@format", source.Format is { } format ? JsonNames.Of(format).Value : null),
        ("@title", source.Title),
        ("@home", source.HomePage),
        ("@gone", source.IsGone ? 1L : 0L),
        ("@etag", source.ETag),
        ("@modified", source.LastModified),
        ("@poll", source.LastPoll),
        ("@success", source.LastSuccess),
        ("@article", source.LastArticle),
        ("@next", source.NextPoll),
        ("@interval", Seconds(source.Interval)),
        ("@failures", (long)source.Failures),
        ("@reason", source.Reason),
        ("@message", source.Message),
        ("@id", source.Id));

    public static void NoteArticle(DbConnection connection, long id, long now) =>
        connection.Execute("UPDATE watch_source SET last_article = @now WHERE id = @id", ("@now", now), ("@id", id));

    /// <summary>Lets go of a source and of what is known of its items; the articles stay.</summary>
    public static void Remove(DbConnection connection, long id)
    {
        connection.Execute("DELETE FROM watch_item WHERE source_id = @id", ("@id", id));
        connection.Execute("DELETE FROM watch_source WHERE id = @id", ("@id", id));
    }

    private static long? Seconds(TimeSpan? time) => time is { } known ? (long)known.TotalSeconds : null;

    private static TimeSpan? Time(long? seconds) => seconds is { } known ? TimeSpan.FromSeconds(known) : null;

    private static Source Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Url = new Uri(row.GetString(1)),
        Kind = JsonNames.Parse<SourceKind>(row.GetString(2)) ?? SourceKind.Feed,
        Format = row.TextOrNull(3) is { } format ? JsonNames.Parse<FeedKind>(format) : null,
        Title = row.TextOrNull(4),
        Folder = row.TextOrNull(5),
        HomePage = row.TextOrNull(6),
        Every = Time(row.NumberOrNull(7)),
        AddedAt = row.GetInt64(8),
        IsGone = row.GetInt64(9) != 0,
        ETag = row.TextOrNull(10),
        LastModified = row.TextOrNull(11),
        LastPoll = row.NumberOrNull(12),
        LastSuccess = row.NumberOrNull(13),
        LastArticle = row.NumberOrNull(14),
        NextPoll = row.GetInt64(15),
        Interval = Time(row.NumberOrNull(16)),
        Failures = (int)row.GetInt64(17),
        Reason = row.TextOrNull(18),
        Message = row.TextOrNull(19),
    };
}

/// <summary>A source as it is added.</summary>
internal sealed record NewSource(Uri Url, SourceKind Kind)
{
    public string? Title { get; init; }

    public string? Folder { get; init; }

    public string? HomePage { get; init; }

    public TimeSpan? Every { get; init; }
}
