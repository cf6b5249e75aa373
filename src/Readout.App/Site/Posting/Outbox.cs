using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Posting.Channels;

namespace Readout.App.Site.Posting;

/// <summary>
/// Fills the outbox: what subscriptions ask for and was not said in their channel yet, and for what is out already what the archive has of it now. Not thread-safe.
/// </summary>
internal sealed class Outbox(
    ArchiveDatabase database, DbConnection connection, Func<DbConnection, FoundStatement, FoundStatement?> limit, Func<DbConnection, BriefView, BriefView> limitBrief, TimeProvider clock)
{
    private const long SecondsBetweenNotes = 600;

    /// <summary>
    /// Looks at the archive for all subscriptions; <paramref name="channel"/> gives the channel of a target, null where it cannot be used. What is out already comes first,
    /// so that a statement that an edit changed is known again and is not taken for another.
    /// </summary>
    public void Fill(Func<PostTarget, PostChannel?> channel, long now)
    {
        List<(PostSubscription Subscription, PostChannel? Way)> all = SubscriptionTable.All(connection).ConvertAll(one => (one, channel(one.Target)));
        foreach ((PostSubscription subscription, PostChannel? way) in all.Where(one => one.Way is not null))
        {
            InTransaction(() => Follow(subscription, way!, now));
        }

        foreach ((PostSubscription subscription, PostChannel? way) in all.Where(one => one.Way is not null))
        {
            if (subscription.IsOfBriefs)
            {
                InTransaction(() => AddBriefs(subscription, way!, now));
                continue;
            }

            Postable[] found = [.. new SubscribedStatements(database, connection).Since(subscription).Where(one => one.IsAllowed(connection, subscription.What))];
            InTransaction(() => Add(subscription, way!, found, now));
        }
    }

    /// <summary>What a channel is to show for a row now; null for nothing. The statement that stands for it may be another one since the article was edited.</summary>
    public (Postable? One, PostContent? Content) Current(PostEntry entry, PostChannel channel)
    {
        if (PostedBrief.IdOf(entry) is { } brief)
        {
            return (null, Brief(brief, channel));
        }

        string? what = connection.Scalar("SELECT what FROM post_subscription WHERE id = @id", ("@id", entry.Subscription)) as string;
        List<Postable> all = Postable.Read(connection, "a.key = @key", ("@key", entry.Article));
        Postable? one = all.Find(one => PostEntry.Same(one.Anchor, entry.Anchor)) ?? Successor.Of(connection, entry.Anchor, [.. all.Where(other => !IsKnown(entry, other))]);
        return one is null || what is null || !one.IsAllowed(connection, what) ? (null, null) : (one, Compose(one, channel));
    }

    private void Add(PostSubscription subscription, PostChannel channel, Postable[] found, long now)
    {
        var known = new KnownPosts(OutboxTable.Of(connection, subscription.Target));
        foreach (Postable one in found.Where(one => !known.Has(connection, one)))
        {
            if (Compose(one, channel) is { } content)
            {
                var entry = new PostEntry(0, subscription.Id, subscription.Target, one.Article, one.Anchor) { Words = one.Words, Wanted = content.Digest };
                OutboxTable.Add(connection, entry, now);
                known.Add(entry);
            }
        }

        if (now - subscription.LookedAt > SecondsBetweenNotes)
        {
            SubscriptionTable.Looked(connection, subscription.Id, now);
        }
    }

    // A brief that came out is a person's doing: nothing else lets it go.
    private void AddBriefs(PostSubscription subscription, PostChannel channel, long now)
    {
        HashSet<long?> known = [.. OutboxTable.Of(connection, subscription.Target).Select(PostedBrief.IdOf)];
        foreach (long brief in PostedBrief.Since(connection, subscription, clock.GetUtcNow()).Where(brief => !known.Contains(brief)))
        {
            if (Brief(brief, channel) is { } content)
            {
                OutboxTable.Add(connection, PostedBrief.Entry(subscription, brief, content), now);
            }
        }
    }

    private PostContent? Brief(long brief, PostChannel channel) => PostedBrief.Read(connection, brief, clock.GetUtcNow()) is { } view ? channel.Compose(limitBrief(connection, view)) : null;

    private void Follow(PostSubscription subscription, PostChannel channel, long now)
    {
        foreach (PostEntry entry in OutboxTable.Of(connection, subscription.Target).Where(entry => entry.Subscription == subscription.Id))
        {
            Follow(entry, channel, now);
        }
    }

    // A correction: the channel is to show something else than it was told to.
    private void Follow(PostEntry entry, PostChannel channel, long now)
    {
        (Postable? one, PostContent? content) = Current(entry, channel);
        if (!PostEntry.Same(content?.Digest, entry.Wanted) || (one is not null && !PostEntry.Same(one.Anchor, entry.Anchor)))
        {
            PostEntry changed = one is null ? entry : entry with { Anchor = one.Anchor, Words = one.Words };
            OutboxTable.Want(connection, changed with { Wanted = content?.Digest }, now);
        }
    }

    private bool IsKnown(PostEntry entry, Postable other) => connection.Number(
        "SELECT count(*) FROM post WHERE kind = @kind AND target = @target AND article_key = @key AND anchor = @anchor AND id <> @id",
        ("@kind", entry.Target.Kind), ("@target", entry.Target.Address), ("@key", entry.Article), ("@anchor", other.Anchor), ("@id", entry.Id)) > 0;

    private PostContent? Compose(Postable one, PostChannel channel) => limit(connection, one.Statement) is { } shown ? channel.Compose(shown) : null;

    private void InTransaction(Action work)
    {
        using DbTransaction transaction = database.BeginWrite(connection);
        work();
        transaction.Commit();
    }
}

/// <summary>What a channel has had: a statement, the same words, or the same claim in another article. Not thread-safe.</summary>
internal sealed class KnownPosts
{
    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public KnownPosts(IEnumerable<PostEntry> entries)
    {
        foreach (PostEntry entry in entries)
        {
            Add(entry);
        }
    }

    public void Add(PostEntry entry)
    {
        _statements.Add(Key(entry.Article, entry.Anchor));
        _words.Add(Convert.ToHexString(entry.Words));
    }

    public bool Has(DbConnection connection, Postable one) => _statements.Contains(Key(one.Article, one.Anchor)) || _words.Contains(Convert.ToHexString(one.Words))
        || (one.Statement.Claim is { } claim && Postable.Read(connection, "t.claim_id = @claim", ("@claim", claim)).Exists(other => _statements.Contains(Key(other.Article, other.Anchor))));

    private static string Key(byte[] article, byte[] anchor) => Convert.ToHexString(article) + Convert.ToHexString(anchor);
}
