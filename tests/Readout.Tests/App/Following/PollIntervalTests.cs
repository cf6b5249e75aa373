using Readout.App.Following.Items;
using Readout.App.Following.Polling;
using Readout.Dates;
using Readout.Pages.Feeds;

namespace Readout.Tests.App.Following;

public sealed class PollIntervalTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(100, 1, 1, 1)]
    [InlineData(12, 60, 14, 15)]
    [InlineData(10, 1440, 60, 60)]
    [InlineData(0, 0, 15, 15)]
    public void A_feed_is_looked_at_by_its_own_rhythm(int articles, int minutesApart, double atLeast, double atMost) =>
        Assert.InRange(PollInterval.Of(Feed(articles, minutesApart), null, Seconds).TotalMinutes, atLeast, atMost);

    [Fact]
    public void A_feed_that_has_been_quiet_for_a_week_is_looked_at_every_hour()
    {
        Feed feed = Feed(1, 1) with { Entries = [new FeedEntry { Published = PartialDate.Of(Now.AddDays(-30)) }] };
        Assert.Equal(TimeSpan.FromHours(1), PollInterval.Of(feed, null, Seconds));
    }

    [Fact]
    public void What_the_feed_or_its_host_asks_for_is_heard_up_to_an_hour()
    {
        Assert.Equal(10, PollInterval.Of(Feed(100, 1) with { UpdateInterval = TimeSpan.FromMinutes(10) }, null, Seconds).TotalMinutes);
        Assert.Equal(20, PollInterval.Of(Feed(100, 1) with { UpdateInterval = TimeSpan.FromMinutes(10) }, TimeSpan.FromMinutes(20), Seconds).TotalMinutes);
        Assert.Equal(60, PollInterval.Of(Feed(100, 1), TimeSpan.FromDays(1), Seconds).TotalMinutes);
    }

    [Fact]
    public void A_date_in_the_future_or_beyond_the_calendar_is_no_rhythm()
    {
        Feed feed = Feed(1, 1) with { Entries = [new FeedEntry { Published = PartialDate.Of(Now.AddYears(5)) }, new FeedEntry { Published = new PartialDate { Year = 1, Month = 1, Day = 1, Time = default(TimeOnly), Offset = TimeSpan.FromHours(14) } }] };
        Assert.Equal(TimeSpan.FromHours(1), PollInterval.Of(feed, null, Seconds));
    }

    [Fact]
    public void Jitter_is_a_twentieth_to_either_side()
    {
        var random = new Random(1);
        double[] minutes = [.. Enumerable.Range(0, 1000).Select(_ => PollInterval.WithJitter(TimeSpan.FromMinutes(100), random).TotalMinutes)];
        Assert.All(minutes, one => Assert.InRange(one, 95, 105));
        Assert.True(minutes.Max() - minutes.Min() > 9);
    }

    [Fact]
    public void The_wait_after_failures_doubles_up_to_its_bound_and_never_undercuts_what_was_asked()
    {
        var random = new Random(1);
        foreach (int failures in Enumerable.Range(1, 60))
        {
            double expected = Math.Min(60 * Math.Pow(2, failures - 1), 6 * 3600);
            Assert.InRange(BackOff.After(failures, TimeSpan.FromMinutes(1), TimeSpan.FromHours(6), null, random).TotalSeconds, expected * 0.75, expected * 1.25);
        }

        Assert.Equal(TimeSpan.FromHours(20), BackOff.After(1, TimeSpan.FromMinutes(1), TimeSpan.FromHours(6), TimeSpan.FromHours(20), random));
    }

    [Theory]
    [InlineData(" a \n\t b ", "a b")]
    [InlineData("a\0b\u0007c", "a b c")]
    [InlineData(" \n ", null)]
    public void Text_is_clean_before_a_database_sees_it(string text, string? clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\ufffdx", CleanText.Of("\ud800x"));

    [Fact]
    public void Long_text_is_cut_and_long_keys_are_digests()
    {
        Assert.InRange(CleanText.Of(new string('a', 10_000))!.Length, 1, 500);
        Assert.InRange(ItemKey.Bounded(new string('a', 10_000)).Length, 32, 64);
        Assert.Equal("short", ItemKey.Bounded("short"));
        Assert.NotEqual("a\0", ItemKey.Bounded("a\0"));
    }

    private static long Seconds => Now.ToUnixTimeSeconds();

    private static Feed Feed(int articles, int minutesApart) => new()
    {
        Kind = FeedKind.Rss,
        Entries = [.. Enumerable.Range(1, articles).Select(i => new FeedEntry { Published = PartialDate.Of(Now.AddMinutes(-i * minutesApart)) })],
    };
}
