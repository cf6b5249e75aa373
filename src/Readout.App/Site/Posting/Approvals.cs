using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Posting;

/// <summary>What a person let out by hand. It holds on to the words of the statement, so it does not pass to other words that come into their place.</summary>
internal static class Approvals
{
    /// <summary>Lets a statement out to the channels that it belongs to; the statement, or null when there is none.</summary>
    public static FoundStatement? Approve(DbConnection connection, long article, string statement, string? madeBy, long now)
    {
        if (new ClaimReader(connection).Statements("t.article_id = @article AND t.local = @local", ("@article", article), ("@local", statement)) is not [{ } found])
        {
            return null;
        }

        connection.Execute(
            """
            INSERT INTO post_approval (article_key, anchor, made_by, seen_at) SELECT a.key, @anchor, @by, @now FROM article a WHERE a.id = @article
            ON CONFLICT (article_key, anchor) DO UPDATE SET made_by = excluded.made_by, seen_at = excluded.seen_at
            """,
            ("@anchor", AnchorOf(found)), ("@by", madeBy), ("@now", now), ("@article", article));
        return found;
    }

    /// <summary>
    /// Whether a channel of the archive would take the statement only when a person lets it out: null for no such channel, true where somebody has done so.
    /// </summary>
    public static bool? IsLetOut(DbConnection connection, FoundStatement statement)
    {
        List<PostSubscription> all = SubscriptionTable.All(connection).FindAll(static subscription => !subscription.IsOfBriefs);
        if (all.Count == 0 || Postable.Read(connection, "t.article_id = @article AND t.local = @local", ("@article", statement.Article.Id), ("@local", statement.Id)) is not [{ } one])
        {
            return null;
        }

        return Has(connection, one) ? true : all.Exists(subscription => !one.IsAllowed(connection, subscription.What)) ? false : null;
    }

    public static byte[] AnchorOf(FoundStatement statement) => Digest.Of(statement.Text);

    /// <summary>The articles with something let out since then.</summary>
    public static List<long> ArticlesSince(DbConnection connection, long since) => connection.Rows(
        "SELECT DISTINCT a.id FROM post_approval p JOIN article a ON a.key = p.article_key WHERE p.seen_at >= @since", row => row.GetInt64(0), ("@since", since));

    public static bool Has(DbConnection connection, Postable one) => connection.Number(
        "SELECT count(*) FROM post_approval WHERE article_key = @key AND anchor = @anchor", ("@key", one.Article), ("@anchor", one.Anchor)) > 0;
}
