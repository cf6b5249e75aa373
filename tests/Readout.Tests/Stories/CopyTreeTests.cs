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
    public void The_series_of_an_outlet_is_no_copy()
    {
        var window = new StoryWindow();
        window.Add(1, StoryArticles.Features("The winning numbers of the evening draw in Larkfield are 4, 17, 23, 31 and 40. The next draw takes place on Thursday; tickets are sold until six in every post office.", "Winning numbers of the evening draw", "en", "2031-03-04", "https://post.example/1"));
        Assert.Null(window.Add(2, StoryArticles.Features("The winning numbers of the morning draw in Larkfield are 2, 9, 28, 35 and 44. The next draw takes place on Thursday; tickets are sold until six in every post office.", "Winning numbers of the morning draw", "en", "2031-03-04", "https://post.example/2")).CopyOf);
    }

    [Fact]
    public void The_most_central_article_is_the_one_that_others_agree_with()
    {
        string[] lines = StoryArticles.EnglishFlood.Split('\n');
        ArticleFeatures[] story =
        [
            StoryArticles.Features(StoryArticles.EnglishBudget, "Ostmark passes budget", "en"),
            StoryArticles.Features(lines[0], "Rescue in Grenholm", "en"),
            StoryArticles.Features(StoryArticles.EnglishFlood, "Flood in Grenholm", "en"),
            StoryArticles.Features(lines[0] + "\n" + lines[1], "Grenholm flooded", "en"),
        ];
        Assert.NotEqual(0, StoryCentre.MostCentral(story));
        Assert.Equal(0, StoryCentre.MostCentral(story[..1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StoryCentre.MostCentral([]));
    }

    [Fact]
    public void No_articles_have_no_tree() => Assert.Empty(CopyTree.Of([]));
}
