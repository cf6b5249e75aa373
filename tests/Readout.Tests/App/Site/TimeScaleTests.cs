using Readout.App.Site.Parts;

namespace Readout.Tests.App.Site;

public sealed class TimeScaleTests
{
    private const long Day = 86_400;

    [Fact]
    public void What_lies_within_is_to_scale_and_what_lies_far_off_stands_behind_a_break_in_order()
    {
        var scale = new TimeScale(10 * Day, 20 * Day, [12 * Day, 30 * Day, 90 * Day, 2 * Day], 100, 900);
        Assert.Equal(scale.To - scale.From, 2 * (scale.X(15 * Day) - scale.From));
        int[] places = [scale.X(2 * Day), scale.From, scale.X(12 * Day), scale.To, scale.X(30 * Day), scale.X(90 * Day)];
        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Length, places.Distinct().Count());
        Assert.Equal(2, scale.Breaks.Count());
        Assert.Equal([2 * Day, 30 * Day, 90 * Day], scale.Outside.Select(day => day.Second));
        Assert.All(scale.Outside, day => Assert.InRange(day.X, 100, 900));
    }

    [Fact]
    public void Without_days_far_off_there_is_no_break()
    {
        var scale = new TimeScale(0, 10 * Day, [Day], 100, 900);
        Assert.Empty(scale.Breaks);
        Assert.Equal((100, 900), (scale.From, scale.To));
    }

    [Fact]
    public void More_days_than_there_is_room_for_share_the_last_place()
    {
        var scale = new TimeScale(0, Day, [.. Enumerable.Range(2, 40).Select(day => day * Day)], 100, 900);
        Assert.True(scale.To > 500);
        Assert.InRange(scale.X(41 * Day), scale.To, 900);
    }

    [Theory]
    [InlineData("en", "Central", "Central")]
    [InlineData("uk", "Central", "Поруч")]
    [InlineData("ru", "Central", "Одна")]
    [InlineData("de", "Central", "Central")]
    [InlineData("uk", null, "Давно")]
    public void A_story_is_called_by_the_nearest_headline_of_the_readers_language(string language, string? central, string title)
    {
        StoryHeadline[] headlines = [new("Давно", "uk", false), new("Копия", "ru", true), new("Central", "en", false), new("Поруч", "uk", false), new("Копия", "ru", true), new("Одна", "ru", false)];
        Assert.Equal(title, StoryTitle.Of(central, headlines, language));
    }
}
