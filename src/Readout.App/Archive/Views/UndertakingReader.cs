using System.Data.Common;
using System.Globalization;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Search;
using Readout.Stories.Commitments;

namespace Readout.App.Archive.Views;

/// <summary>Reads undertakings out of an archive as they stand on a day: each once, with all its carriers. Not thread-safe.</summary>
internal sealed class UndertakingReader(DbConnection connection, DateOnly today)
{
    /// <summary>What is due within so many days is due this week.</summary>
    public const int DueWithinDays = 7;

    private const string Columns =
        FoundArticle.Columns + ", t.local, t.words, t.who, t.strength, t.due, t.statement_local, t.entity_id, t.undertaking_id, t.day, u.due, u.outcome, u.outcome_article, "
        + "CASE WHEN u.outcome IS NULL THEN NULL ELSE u.state END, u.sequence, u.changed_at, a.key, " + FoundCommitment.GradeColumn + ", " + FoundCommitment.KindColumn;

    private const string Tables = "commitment t JOIN article a ON a.id = t.article_id LEFT JOIN undertaking u ON u.id = t.undertaking_id";

    /// <summary>
    /// The undertakings that a commitment makes for which a condition on <c>t</c>, the commitment, <c>u</c>, its undertaking, and <c>a</c>, the article, holds: in the order of
    /// their first reports.
    /// </summary>
    public List<UndertakingView> Read(string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        List<Row> asked = Rows(condition, parameters);
        List<Row> all = [.. asked.Where(row => row.Undertaking is null)];
        foreach (long[] some in asked.Select(row => row.Undertaking).OfType<long>().Distinct().Chunk(Carriers.AtOnce))
        {
            all.AddRange(Rows($"t.undertaking_id IN {Sql.In(some)}"));
        }

        Row[][] groups = [.. all.OrderBy(row => row.Found.Article.Time).ThenBy(row => row.Found.Article.Id).GroupBy(row => row.Address).Select(group => group.ToArray())];
        Dictionary<long, FoundArticle> outcomes = Articles(groups.Select(group => group[0].OutcomeArticle).OfType<long>());
        Dictionary<string, OutcomeDecision> decisions = Decisions(all);
        List<UndertakingView> views = [.. groups.Select(group => View(group, outcomes, decisions))];
        return WithSources(views);
    }

    private List<Row> Rows(string condition, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        connection.Rows($"SELECT {Columns} FROM {Tables} WHERE {condition} ORDER BY coalesce(a.published_utc, a.seen_at), a.id, t.id", Row.Read, parameters);

    private UndertakingView View(Row[] group, Dictionary<long, FoundArticle> outcomes, Dictionary<string, OutcomeDecision> decisions)
    {
        Row first = group[0];
        OutcomeDecision? decision = group.Select(row => decisions.GetValueOrDefault(row.Anchor)).OfType<OutcomeDecision>().MaxBy(one => one.At);
        CommitmentOutcome? outcome = first.State is { } state ? UndertakingState.Read(first.Undertaking!.Value, state).Outcome : null;
        outcome = outcome?.Day <= today ? outcome : null;
        return new UndertakingView(first.Address, first.Found, first.KnownDue ?? first.Found.Due, first.Entity, Status(first.KnownDue ?? first.Found.Due, outcome, decision))
        {
            Original = Original(group),
            Carriers = [.. group.DistinctBy(row => row.Found.Article.Id).Select(row => Carrier.Of(row.Found.Article, row.Found.Id!))],
            Day = Days.Covered(first.KnownDue ?? first.Found.Due) is { } days && days.First == days.Last ? Days.Of(days.First) : null,
            Outcome = outcome is not null && outcomes.TryGetValue(outcome.Article, out FoundArticle? article) ? new OutcomeView(article, Days.Iso(outcome.Day), outcome.Text.Trim()) : null,
            Decision = decision,
            AsOf = today,
            Sequence = first.Sequence + (decision is null ? 0 : 1),
            ChangedAt = Math.Max(first.ChangedAt, decision?.At ?? 0),
        };
    }

    // What no copy reports first, in the doer's own words where that article has them.
    private static FoundCommitment Original(Row[] group)
    {
        Row first = group.FirstOrDefault(static row => row.Found.Article.CopyOf is null) ?? group[0];
        return (Array.Find(group, row => row.Found.Article.Id == first.Found.Article.Id && row.Found.IsOwnWords) ?? first).Found;
    }

    private UndertakingStatus Status(string? due, CommitmentOutcome? outcome, OutcomeDecision? decision)
    {
        if (decision is not null)
        {
            return decision.Value == Correction.Kept ? UndertakingStatus.SetKept : UndertakingStatus.SetNotKept;
        }

        if (outcome is not null)
        {
            return outcome.State switch
            {
                CommitmentState.Met => UndertakingStatus.ReportedKept,
                CommitmentState.NotYet => UndertakingStatus.ReportedNotYet,
                _ => UndertakingStatus.ReportedNotKept,
            };
        }

        return Days.Covered(due) is not { } days || days.First > today.AddDays(DueWithinDays) ? UndertakingStatus.Open : days.Last >= today ? UndertakingStatus.Due : UndertakingStatus.Passed;
    }

    private Dictionary<long, FoundArticle> Articles(IEnumerable<long> ids) => ids.Distinct().Chunk(Carriers.AtOnce)
        .SelectMany(some => connection.Rows($"SELECT {FoundArticle.Columns} FROM article a WHERE a.id IN {Sql.In(some)}", FoundArticle.Read)).ToDictionary(article => article.Id);

    // What people set holds on to the words of a commitment in an article, as all corrections do.
    private Dictionary<string, OutcomeDecision> Decisions(List<Row> rows)
    {
        var decisions = new Dictionary<string, OutcomeDecision>(StringComparer.Ordinal);
        foreach (long[] some in rows.Select(row => row.Found.Article.Id).Distinct().Chunk(Carriers.AtOnce))
        {
            foreach ((string anchor, OutcomeDecision decision) in connection.Rows(
                $"""
                SELECT k.article_key, k.anchor, k.value, k.made_by, k.seen_at FROM article a JOIN correction k ON k.article_key = a.key
                WHERE a.id IN {Sql.In(some)} AND k.target = '{Correction.OutcomeTarget}' ORDER BY k.id
                """,
                row => (Row.AnchorOf(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)), new OutcomeDecision(row.GetString(2), row.TextOrNull(3), row.GetInt64(4)))))
            {
                decisions[anchor] = decision;
            }
        }

        return decisions;
    }

    private List<UndertakingView> WithSources(List<UndertakingView> views)
    {
        long[] stories = [.. views.Where(view => view.Status == UndertakingStatus.Passed).SelectMany(view => view.Carriers).Select(carrier => carrier.Story).OfType<long>().Distinct()];
        var outlets = new List<(long Story, string Outlet, long Last)>();
        foreach (long[] some in stories.Chunk(Carriers.AtOnce))
        {
            outlets.AddRange(connection.Rows(
                $"SELECT a.story_id, a.outlet, max(a.published_utc) FROM article a WHERE a.story_id IN {Sql.In(some)} AND a.outlet IS NOT NULL AND a.published_utc < @end GROUP BY a.story_id, a.outlet",
                row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2)),
                ("@end", Days.Start(today.AddDays(1)))));
        }

        ILookup<long, (long Story, string Outlet, long Last)> ofStory = outlets.ToLookup(one => one.Story);
        return views.ConvertAll(view => view.Status == UndertakingStatus.Passed ? view with { Sources = Sources(view, ofStory) } : view);
    }

    private static int Sources(UndertakingView view, ILookup<long, (long Story, string Outlet, long Last)> outlets)
    {
        long since = Days.Start(Days.Covered(view.Due)!.Value.Last.AddDays(1));
        return view.Carriers.Select(carrier => carrier.Story).OfType<long>().Distinct().SelectMany(story => outlets[story])
            .Where(one => one.Last >= since).Select(one => one.Outlet).Distinct(StringComparer.Ordinal).Count();
    }

    private sealed record Row(FoundCommitment Found, long? Entity, long? Undertaking, string? KnownDue, long? OutcomeArticle, string? State, long Sequence, long ChangedAt, byte[] Key)
    {
        private const int First = FoundArticle.Width;

        public string Address => Undertaking is { } id ? string.Create(CultureInfo.InvariantCulture, $"u{id}") : string.Create(CultureInfo.InvariantCulture, $"c{Found.Article.Id}-{Found.Id}");

        public string Anchor => AnchorOf(Key, Correction.AnchorOf(Found.Text));

        public static string AnchorOf(byte[] article, byte[] words) => Convert.ToHexString(article) + Convert.ToHexString(words);

        public static Row Read(DbDataReader row) => new(
            new FoundCommitment(
                FoundArticle.Read(row), row.GetString(First), row.GetString(First + 1), [], SearchCursor.None, row.TextOrNull(First + 2), row.GetString(First + 3), row.TextOrNull(First + 4), row.TextOrNull(First + 5))
            { Grade = row.TextOrNull(First + 16), IsOwnWords = row.TextOrNull(First + 17) == "direct" },
            row.NumberOrNull(First + 6),
            row.NumberOrNull(First + 7),
            row.TextOrNull(First + 9),
            row.NumberOrNull(First + 11),
            row.TextOrNull(First + 12),
            row.NumberOrNull(First + 13) ?? 0,
            row.NumberOrNull(First + 14) ?? 0,
            row.GetFieldValue<byte[]>(First + 15));
    }
}
