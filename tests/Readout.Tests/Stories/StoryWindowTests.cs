using Readout.Stories;

namespace Readout.Tests.Stories;

public sealed class StoryWindowTests
{
    private static readonly ArticleFeatures English = StoryArticles.Features(StoryArticles.EnglishFlood, "Dozens rescued from roofs as river floods Grenholm", "en", "2031-03-04T08:00Z", "https://a.example/1");
    private static readonly ArticleFeatures Russian = StoryArticles.Features(StoryArticles.RussianFlood, "В Гренхольме из-за наводнения с крыш сняли 37 человек", "ru", "2031-03-04T09:10Z", "https://b.example/1");
    private static readonly ArticleFeatures Ukrainian = StoryArticles.Features(StoryArticles.UkrainianFlood, "У Гренгольмі через повінь з дахів зняли 37 людей", "uk", "2031-03-04T09:40Z", "https://c.example/1");
    private static readonly ArticleFeatures Budget = StoryArticles.Features(StoryArticles.EnglishBudget, "Ostmark passes budget by three votes", "en", "2031-03-04T09:00Z", "https://a.example/2");

    [Fact]
    public void Reports_of_one_event_in_three_languages_are_one_story()
    {
        var window = new StoryWindow();
        Assert.True(window.Add(1, English).IsNew);
        Assert.True(window.Add(2, Budget).IsNew);
        ArticleJoins russian = window.Add(3, Russian);
        Assert.Equal((1, false), (russian.Story, russian.IsNew));
        Assert.Equal(1, window.Add(4, Ukrainian).Story);
        Assert.Null(russian.CopyOf);
        Assert.InRange(russian.Score, 0.5, 1);
    }

    [Fact]
    public void A_shortened_text_is_a_copy()
    {
        var window = new StoryWindow();
        window.Add(7, English);
        string half = string.Join('\n', StoryArticles.EnglishFlood.Split('\n').Take(2));
        ArticleJoins joins = window.Add(8, StoryArticles.Features(half, "Helicopters over Grenholm", "en", "2031-03-04T10:00Z"));
        Assert.Equal(7, joins.CopyOf?.Article);
        Assert.Equal(7, joins.Story);
        Assert.InRange(joins.CopyOf!.Share, 0.9, 1);
    }

    [Fact]
    public void Articles_further_apart_than_the_reach_are_not_joined()
    {
        var window = new StoryWindow(new StoryWindowOptions { Reach = TimeSpan.FromDays(2) });
        window.Add(1, English);
        Assert.True(window.Add(2, StoryArticles.Features(StoryArticles.EnglishFlood, "Flood", "en", "2031-03-08T08:00Z")).IsNew);
    }

    [Fact]
    public void An_article_taken_out_is_found_no_more()
    {
        var window = new StoryWindow();
        window.Add(1, English);
        Assert.True(window.Remove(1));
        Assert.False(window.Remove(1));
        Assert.Equal(0, window.Count);
        Assert.True(window.Add(2, English).IsNew);
    }

    [Fact]
    public void A_story_outlives_its_founder()
    {
        var window = new StoryWindow();
        window.Add(1, English);
        window.Add(2, Russian);
        window.Remove(1);
        Assert.Equal(1, window.Add(3, Ukrainian).Story);
    }

    [Fact]
    public void A_loaded_window_goes_on_as_the_one_that_lived()
    {
        var lived = new StoryWindow();
        var loaded = new StoryWindow();
        ArticleFeatures[] articles = [English, Budget, Russian];
        for (int i = 0; i < articles.Length; i++)
        {
            loaded.Load(i, lived.Add(i, articles[i]).Story, ArticleFeatures.FromBytes(articles[i].ToBytes())!);
        }

        Assert.Equivalent(lived.Add(9, Ukrainian), loaded.Add(9, Ukrainian), strict: true);
    }

    [Fact]
    public void What_was_published_longest_ago_leaves_a_full_window()
    {
        var window = new StoryWindow(new StoryWindowOptions { Capacity = 2 });
        window.Add(1, English);
        window.Add(2, Budget);
        window.Add(3, Russian);
        Assert.Equal(2, window.Count);
        Assert.False(window.Remove(1));
    }

    [Fact]
    public void Articles_before_a_time_leave_when_asked()
    {
        var window = new StoryWindow();
        window.Add(1, English);
        window.Add(2, Budget);
        window.RemoveBefore(new DateTimeOffset(2031, 3, 4, 8, 30, 0, TimeSpan.Zero));
        Assert.Equal(1, window.Count);
        Assert.True(window.Remove(2));
    }
}
