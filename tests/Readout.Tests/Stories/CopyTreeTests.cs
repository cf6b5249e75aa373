using Readout.Stories;
using Readout.Stories.Copies;

namespace Readout.Tests.Stories;

public sealed class CopyTreeTests
{
    [Fact]
    public void The_first_with_a_text_leads_and_each_other_follows_the_nearest_before()
    {
        string half = string.Join('\n', StoryArticles.EnglishFlood.Split('\n').Take(2));
        ArticleFeatures[] articles =
        [
            StoryArticles.Features(half, "Roofs", "en", "2031-03-04T10:45Z"),
            StoryArticles.Features(StoryArticles.EnglishFlood, "Flood", "en", "2031-03-04T10:00Z"),
            StoryArticles.Features(half, "Roofs again", "en"),
        ];
        IReadOnlyList<CopyNode> tree = CopyTree.Of(articles);
        Assert.Equal([1, 0, 2], tree.Select(node => node.Article));
        Assert.Equal([null, 1, 1], tree.Select(node => node.Follows));
        Assert.Equal([0, 45, null], tree.Select(node => node.Minutes));
        Assert.All(tree, node => Assert.InRange(node.Share, 0.9, 1));
    }

    [Fact]
    public void No_articles_have_no_tree() => Assert.Empty(CopyTree.Of([]));
}
