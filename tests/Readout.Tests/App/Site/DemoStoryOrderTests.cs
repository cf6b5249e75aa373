using Readout.App.Site.Demo;
using Readout.Records;
using Readout.Stories;
using Readout.Tests.Stories;

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
    public void Pages_in_another_order_make_the_same_long_story_but_for_one_in_ten_at_most(int seed)
    {
        (string File, ArticleFeatures Features)[] inTime = [.. Articles.Value.OrderBy(article => article.Features.Published)];
        (string File, ArticleFeatures Features)[] other = [.. Articles.Value];
        if (seed > 0)
        {
            new Random(seed).Shuffle(other);
        }

        string[] expected = Longest(inTime);
        string[] found = Longest(other);
        Assert.Equal(37, expected.Length);
        Assert.Empty(found.Except(expected));
        Assert.InRange(found.Length, seed == 0 ? expected.Length : expected.Length * 9 / 10, expected.Length);
    }

    // The files of the longest story's pages.
    private static string[] Longest((string File, ArticleFeatures Features)[] articles)
    {
        long[] stories = StoryWindows.Join([.. articles.Select(article => article.Features)]);

        return [.. articles.Select((article, i) => (article.File, Story: stories[i])).GroupBy(article => article.Story).MaxBy(story => story.Count())!.Select(article => article.File)];
    }
}
