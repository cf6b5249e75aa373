namespace Readout.Stories.Copies;

/// <summary>An article that carries a text, and whom it follows.</summary>
/// <param name="Article">Index of the article in the list that was given.</param>
/// <param name="Follows">Index of the earlier article that it shares most text with; null for the first.</param>
/// <param name="Minutes">How long after the first of the group it appeared; null when either time is not known to the minute.</param>
/// <param name="Share">Share of its text that the article it follows holds, 0 to 1; 1 for the first.</param>
public sealed record CopyNode(int Article, int? Follows, double? Minutes, double Share);

/// <summary>Who was first with a text and who followed.</summary>
public static class CopyTree
{
    /// <summary>
    /// The tree of a group of copies, one node for each article, in order of publication. Articles without a date come last, in the order given, as does
    /// an article that shares nothing with those before it: it follows the first. An empty list gives an empty tree.
    /// </summary>
    public static IReadOnlyList<CopyNode> Of(IReadOnlyList<ArticleFeatures> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        int[] order = [.. Enumerable.Range(0, articles.Count).OrderBy(index => articles[index].Published ?? DateTimeOffset.MaxValue)];
        var nodes = new List<CopyNode>(order.Length);
        for (int i = 0; i < order.Length; i++)
        {
            nodes.Add(i == 0 ? new CopyNode(order[0], null, 0, 1) : Follower(articles, order, i));
        }

        return nodes;
    }

    private static CopyNode Follower(IReadOnlyList<ArticleFeatures> articles, int[] order, int place)
    {
        ArticleFeatures article = articles[order[place]];
        (int best, double share) = (order[0], -1);
        for (int i = 0; i < place; i++)
        {
            double held = article.Sketch.Compare(articles[order[i]].Sketch).ShareOfFirst;
            (best, share) = held > share ? (order[i], held) : (best, share);
        }

        return new CopyNode(order[place], best, MinutesAfter(articles[order[0]], article), share);
    }

    private static double? MinutesAfter(ArticleFeatures first, ArticleFeatures article) =>
        first.HasTime && article.HasTime ? (article.Published!.Value - first.Published!.Value).TotalMinutes : null;
}
