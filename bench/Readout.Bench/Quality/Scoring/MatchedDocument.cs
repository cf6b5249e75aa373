using Readout.Bench.Quality.Gold;
using Readout.Records;
using Readout.Statements;

namespace Readout.Bench.Quality.Scoring;

/// <summary>
/// Gold and found statements of one document, matched by content (IoU of at least a half). What the gold does not annotate is left out of what
/// was found: unmatched beliefs in our own sets, unmatched nested statements in PolNeAR.
/// </summary>
internal sealed class MatchedDocument
{
    private readonly Dictionary<int, int> _foundOf;

    private MatchedDocument(GoldDocument gold, IReadOnlyList<FoundStatement> found, Dictionary<int, int> foundOf, HashSet<int> leftOut)
    {
        Gold = gold;
        Found = found;
        _foundOf = foundOf;
        var matched = foundOf.Values.ToHashSet();
        Invented = [.. Enumerable.Range(0, found.Count).Where(j => !matched.Contains(j) && !leftOut.Contains(j)).Select(j => found[j])];
        Counted = [.. Enumerable.Range(0, found.Count).Where(j => !leftOut.Contains(j)).Select(j => found[j])];
    }

    public GoldDocument Gold { get; }

    public IReadOnlyList<FoundStatement> Found { get; }

    public IReadOnlyList<FoundStatement> Counted { get; }

    /// <summary>Found, counted and matching nothing.</summary>
    public IReadOnlyList<FoundStatement> Invented { get; }

    public IEnumerable<(GoldStatement Gold, FoundStatement Found)> Pairs => _foundOf.OrderBy(pair => pair.Key).Select(pair => (Gold.Statements[pair.Key], Found[pair.Value]));

    public IEnumerable<GoldStatement> Missed => Enumerable.Range(0, Gold.Statements.Count).Where(i => !_foundOf.ContainsKey(i)).Select(i => Gold.Statements[i]);

    public static MatchedDocument Of(GoldDocument gold, ArticleRecord? record, GoldHabit habit) => OfStatements(gold, record?.Statements ?? [], habit);

    public static MatchedDocument OfStatements(GoldDocument gold, IReadOnlyList<Statement> statements, GoldHabit habit)
    {
        List<FoundStatement> found = [.. statements.Select(statement => new FoundStatement(statement)).Where(statement => !statement.Content.IsEmpty)];
        IReadOnlyList<(int Gold, int Found)> pairs = Greedy.Match(gold.Statements.Count, found.Count, 0.5, (i, j) => gold.Statements[i].Content.Iou(found[j].Content));
        var foundOf = pairs.ToDictionary(pair => pair.Gold, pair => pair.Found);
        var matched = foundOf.Values.ToHashSet();
        bool LeavesOut(FoundStatement statement) => habit == GoldHabit.Own ? statement.Force == "believed" : statement.Statement.Within is not null;
        var leftOut = Enumerable.Range(0, found.Count).Where(j => !matched.Contains(j) && LeavesOut(found[j])).ToHashSet();
        return new MatchedDocument(gold, found, foundOf, leftOut);
    }

    public FoundStatement? FoundFor(GoldStatement gold)
    {
        for (int i = 0; i < Gold.Statements.Count; i++)
        {
            if (ReferenceEquals(Gold.Statements[i], gold))
            {
                return _foundOf.TryGetValue(i, out int j) ? Found[j] : null;
            }
        }

        return null;
    }

    public FoundStatement? FoundFor(string? id) => Gold.Statements.FirstOrDefault(statement => statement.Id == id) is { } gold ? FoundFor(gold) : null;
}

/// <summary>What a gold annotates.</summary>
internal enum GoldHabit
{
    /// <summary>Communicated content only; nested statements have entries of their own.</summary>
    Own,

    /// <summary>PolNeAR: beliefs and wishes too; nothing nested.</summary>
    PolNeAR,
}
