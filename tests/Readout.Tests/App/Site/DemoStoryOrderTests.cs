using Readout.App.Site.Demo;
using Readout.Records;
using Readout.Stories;

namespace Readout.Tests.App.Site;

/// <summary>A story that goes on for a week is the same story whichever of its pages comes first.</summary>
public sealed class DemoStoryOrderTests
{
    private static readonly Lazy<(string File, ArticleFeatures Features)[]> Articles = new(() =>
        [.. DemoPage.List().Select(page => (page.File, ArticleFeatures.Of(RecordReader.Read(page.Read().Page!)))).OrderBy(article => article.File, StringComparer.Ordinal)]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pages_in_any_order_make_the_same_stories(int seed)
    {
        (string File, ArticleFeatures Features)[] inTime = [.. Articles.Value.OrderBy(article => article.Features.Published)];
        (string File, ArticleFeatures Features)[] other = [.. Articles.Value];
        if (seed > 0)
        {
            new Random(seed).Shuffle(other);
        }

        Assert.Equal(Stories(inTime), Stories(other));
    }

    // Each story as the files of its pages.
    private static string[] Stories((string File, ArticleFeatures Features)[] articles)
    {
        var window = new StoryWindow();
        long[] stories = new long[articles.Length];
        for (int i = 0; i < articles.Length; i++)
        {
            ArticleJoins joins = window.Add(i, articles[i].Features);
            stories = [.. stories.Select(story => joins.Absorbed.Contains(story) ? joins.Story : story)];
            stories[i] = joins.Story;
        }

        return [.. articles.Select((article, i) => (article.File, Story: stories[i])).GroupBy(article => article.Story)
            .Select(story => string.Join(' ', story.Select(article => article.File).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }
}
