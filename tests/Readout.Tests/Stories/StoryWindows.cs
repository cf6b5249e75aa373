using Readout.Stories;

namespace Readout.Tests.Stories;

/// <summary>Which story each article belongs to in the end, when they come in one after the other.</summary>
internal static class StoryWindows
{
    public static long[] Join(IReadOnlyList<ArticleFeatures> articles)
    {
        var window = new StoryWindow();
        long[] stories = new long[articles.Count];
        for (int i = 0; i < articles.Count; i++)
        {
            ArticleJoins joins = window.Add(i, articles[i]);
            stories = [.. stories.Select(story => joins.Absorbed.Contains(story) ? joins.Story : story)];
            stories[i] = joins.Story;
        }

        return stories;
    }
}
