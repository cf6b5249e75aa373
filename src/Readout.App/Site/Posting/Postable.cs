using System.Data.Common;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;

namespace Readout.App.Site.Posting;

/// <summary>A statement with the key of its article.</summary>
internal sealed record Postable(FoundStatement Statement, byte[] Article)
{
    /// <summary>What it is known by in its article.</summary>
    public byte[] Anchor { get; } = Approvals.AnchorOf(Statement);

    /// <summary>What it is known by anywhere.</summary>
    public byte[] Words { get; } = Digest.Of($"{Statement.Speaker}\n{Statement.Text}");

    /// <summary>The statements that a condition on <c>t</c> and <c>a</c> holds for, the earliest first.</summary>
    public static List<Postable> Read(DbConnection connection, string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        List<FoundStatement> statements = new ClaimReader(connection).Statements(condition, parameters);
        Dictionary<long, byte[]> keys = [];
        foreach (long[] some in statements.Select(statement => statement.Article.Id).Distinct().Chunk(Carriers.AtOnce))
        {
            foreach ((long id, byte[] key) in connection.Rows($"SELECT id, key FROM article WHERE id IN {Sql.In(some)}", row => (row.GetInt64(0), row.GetFieldValue<byte[]>(1))))
            {
                keys[id] = key;
            }
        }

        return [.. statements.Where(statement => keys.ContainsKey(statement.Article.Id)).Select(statement => new Postable(statement, keys[statement.Article.Id]))];
    }

    /// <summary>Whether it may go to a subscription's channel: a quoted statement of a speaker who is named, unless only what a person let out is wanted.</summary>
    public bool IsAllowed(DbConnection connection, string what) =>
        (what == PostSubscription.Quoted && (StatementSureness.Of(Statement) == Sureness.Quoted || IsSetRight(connection))) || Approvals.Has(connection, this);

    // Who spoke was set by a person who looked.
    private bool IsSetRight(DbConnection connection) => Statement is { Within: null, Grade: "resolved", Kind: "direct" or "mixed" } && connection.Rows(
        "SELECT anchor, value FROM correction WHERE article_key = @key AND target = @target ORDER BY id",
        row => (row.BytesOrNull(0), row.TextOrNull(1)),
        ("@key", Article),
        ("@target", Correction.SpeakerTarget)).Exists(one => PostEntry.Same(one.Item1, CorrectionAnchor) && one.Item2 == Statement.Speaker);

    // Corrections know a statement by its pieces, each on a line.
    private byte[] CorrectionAnchor => Digest.Of(Statement.Text.Replace(" … ", "\n", StringComparison.Ordinal));
}

/// <summary>Finds the statements that a subscription asks for. Not thread-safe.</summary>
internal sealed class SubscribedStatements(ArchiveDatabase database, DbConnection connection)
{
    private const int MostFound = 5000;

    // Pages that were being written while the archive was last looked at; what is in the outbox already is known there.
    private const long Overlap = 3600;

    /// <summary>What came in, was changed or was let out since the last look; copies of another's text are left out.</summary>
    public IEnumerable<Postable> Since(PostSubscription subscription)
    {
        long since = Math.Max(subscription.AddedAt, subscription.LookedAt - Overlap);
        HashSet<long> articles =
        [
            .. connection.Rows("SELECT a.id FROM revision r JOIN article a ON a.id = r.article_id AND a.revision = r.number WHERE r.seen_at >= @since", row => row.GetInt64(0), ("@since", since)),
            .. Approvals.ArticlesSince(connection, since),
        ];
        return articles.Order().Chunk(Carriers.AtOnce).SelectMany(some => Postable.Read(connection, $"a.id IN {Sql.In(some)} AND a.copy_of IS NULL AND {Condition(subscription, some)}"));
    }

    private string Condition(PostSubscription subscription, long[] articles) => subscription switch
    {
        { Story: { } story } => string.Create(CultureInfo.InvariantCulture, $"a.story_id = {StoryArticles.Find(connection, story)?.Id ?? story}"),
        { Entity: { } entity } => $"t.entity_id IN {Sql.In(Joined(entity))}",
        _ => $"t.id IN {Sql.In(Found(subscription.Query!, articles))}",
    };

    // Whoever was joined with the entity since.
    private HashSet<long> Joined(long entity)
    {
        List<(long One, long Other)> joins = connection.Rows("SELECT one, other FROM entity_decision WHERE verb = 'join'", row => (row.GetInt64(0), row.GetInt64(1)));
        HashSet<long> all = [entity];
        while (joins.Exists(join => all.Contains(join.One) != all.Contains(join.Other)))
        {
            all.UnionWith(joins.Where(join => all.Contains(join.One) || all.Contains(join.Other)).SelectMany(join => (long[])[join.One, join.Other]));
        }

        return all;
    }

    private IEnumerable<long> Found(string text, long[] articles) => !Readout.Records.Searching.SearchQuery.TryParse(text, out Readout.Records.Searching.SearchQuery? query, out _) ? []
        : new SearchIndex(database, connection).Find(new SearchRequest { Query = new NameVariants(connection).Expand(query), Articles = articles, Limit = MostFound }).Select(hit => hit.Row);
}
