using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.Formats.Json;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>The rows of <c>brief</c> and <c>brief_item</c>.</summary>
internal static class BriefTable
{
    private const string Columns = "id, language, headline, standfirst, byline, photo_credit, changed_at, publish_at, withdrawn_at";

    public static Brief? Find(DbConnection connection, long id) =>
        connection.Rows($"SELECT {Columns} FROM brief WHERE id = @id", Read, ("@id", id)).FirstOrDefault() is { } brief ? brief with { Items = Items(connection, id) } : null;

    /// <summary>All briefs without their items, the last changed first.</summary>
    public static List<Brief> All(DbConnection connection) => connection.Rows($"SELECT {Columns} FROM brief ORDER BY changed_at DESC, id DESC", Read);

    /// <summary>Those that are shown at that time, the last published first, with their items.</summary>
    public static List<Brief> Published(DbConnection connection, DateTimeOffset now, int limit) => connection.Rows(
        $"SELECT {Columns} FROM brief WHERE publish_at <= @now AND withdrawn_at IS NULL ORDER BY publish_at DESC, id DESC LIMIT @limit",
        Read,
        ("@now", now.ToUnixTimeSeconds()),
        ("@limit", (long)limit)).ConvertAll(brief => brief with { Items = Items(connection, brief.Id) });

    /// <summary>The draft that was last worked on, to which picks go; null when there is none.</summary>
    public static long? OpenDraft(DbConnection connection) =>
        connection.Number("SELECT id FROM brief WHERE publish_at IS NULL AND withdrawn_at IS NULL ORDER BY changed_at DESC, id DESC LIMIT 1");

    /// <summary>A new draft, signed as the last one was.</summary>
    public static long Add(DbConnection connection, string language, long now) => connection.Number(
        """
        INSERT INTO brief (language, byline, created_at, changed_at)
        VALUES (@language, (SELECT byline FROM brief WHERE byline IS NOT NULL ORDER BY changed_at DESC, id DESC LIMIT 1), @now, @now) RETURNING id
        """,
        ("@language", language),
        ("@now", now))!.Value;

    public static void SetHead(DbConnection connection, Brief brief, long now) => connection.Execute(
        "UPDATE brief SET language = @language, headline = @headline, standfirst = @standfirst, byline = @byline, photo_credit = @credit, publish_at = @publish, withdrawn_at = @withdrawn, changed_at = @now WHERE id = @id",
        ("@language", brief.Language),
        ("@headline", brief.Headline),
        ("@standfirst", brief.Standfirst),
        ("@byline", brief.Byline),
        ("@credit", brief.PhotoCredit),
        ("@publish", brief.PublishAt),
        ("@withdrawn", brief.WithdrawnAt),
        ("@now", now),
        ("@id", brief.Id));

    public static void Touch(DbConnection connection, long id, long now) => connection.Execute("UPDATE brief SET changed_at = @now WHERE id = @id", ("@now", now), ("@id", id));

    /// <summary>Takes a draft out with all its items.</summary>
    public static void Remove(DbConnection connection, long id)
    {
        connection.Execute("DELETE FROM brief_item WHERE brief_id = @id", ("@id", id));
        connection.Execute("DELETE FROM brief WHERE id = @id", ("@id", id));
    }

    /// <summary>Adds an item behind all others.</summary>
    public static void AddItem(DbConnection connection, long brief, BriefItem item) => connection.Execute(
        """
        INSERT INTO brief_item (brief_id, place, kind, article_id, local, anchor, words, url, added_at)
        VALUES (@brief, (SELECT coalesce(max(place), 0) + 1 FROM brief_item WHERE brief_id = @brief), @kind, @article, @local, @anchor, @words, @url, @added)
        """,
        ("@brief", brief),
        ("@kind", JsonNames.Of(item.Kind).Value),
        ("@article", item.Article),
        ("@local", item.Local),
        ("@anchor", item.Anchor.Count == 0 ? null : item.Anchor.ToArray()),
        ("@words", item.Words),
        ("@url", item.Url),
        ("@added", item.AddedAt));

    public static void SetWords(DbConnection connection, long item, string words) => connection.Execute("UPDATE brief_item SET words = @words WHERE id = @id", ("@words", words), ("@id", item));

    public static void RemoveItem(DbConnection connection, long item) => connection.Execute("DELETE FROM brief_item WHERE id = @id", ("@id", item));

    /// <summary>Puts the items of a brief into that order.</summary>
    public static void SetOrder(DbConnection connection, IEnumerable<BriefItem> items)
    {
        foreach ((int place, BriefItem item) in items.Index())
        {
            connection.Execute("UPDATE brief_item SET place = @place WHERE id = @id", ("@place", (long)place), ("@id", item.Id));
        }
    }

    private static List<BriefItem> Items(DbConnection connection, long brief) => connection.Rows(
        "SELECT id, kind, article_id, local, anchor, words, url, added_at FROM brief_item WHERE brief_id = @brief ORDER BY place, id",
        row => new BriefItem(row.GetInt64(0), JsonNames.Parse<BriefItemKind>(row.GetString(1)) ?? BriefItemKind.Words)
        {
            Article = row.NumberOrNull(2),
            Local = row.TextOrNull(3),
            Anchor = row.BytesOrNull(4) ?? [],
            Words = row.TextOrNull(5),
            Url = row.TextOrNull(6),
            AddedAt = row.GetInt64(7),
        },
        ("@brief", brief));

    private static Brief Read(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Language = row.GetString(1),
        Headline = row.TextOrNull(2),
        Standfirst = row.TextOrNull(3),
        Byline = row.TextOrNull(4),
        PhotoCredit = row.TextOrNull(5),
        ChangedAt = row.GetInt64(6),
        PublishAt = row.NumberOrNull(7),
        WithdrawnAt = row.NumberOrNull(8),
    };
}
