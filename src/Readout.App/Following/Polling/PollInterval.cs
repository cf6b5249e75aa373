using Readout.App.Archive;
using Readout.Pages.Feeds;

namespace Readout.App.Following.Polling;

/// <summary>
/// How often to look at a source. By its own rhythm: four times for each article that it brings, between a minute and an hour, and not more often than the
/// feed or its host's cache asks for. Hosts of the user's own network are looked at every few seconds, whatever they ask.
/// </summary>
internal static class PollInterval
{
    public static readonly TimeSpan Inside = TimeSpan.FromSeconds(10);

    private const double LooksForAnArticle = 4;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // A feed without dates, which says nothing of its rhythm.
    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    /// <summary>The interval by what the feed held when it was read.</summary>
    public static TimeSpan Of(Feed feed, TimeSpan? freshFor, long now)
    {
        TimeSpan own = Rhythm([.. feed.Entries.Select(entry => Clock.Seconds(entry.Published ?? entry.Updated)).OfType<long>()], now);
        return Bounded(Longer(own, Longer(feed.UpdateInterval, freshFor) ?? TimeSpan.Zero));
    }

    /// <summary>The interval of a source that brought nothing this time: a little longer than before.</summary>
    public static TimeSpan Longer(TimeSpan? before) => Bounded((before ?? Unknown) * 1.1);

    /// <summary>The same, a twentieth more or less by chance, so that what was added together does not come due together for ever.</summary>
    public static TimeSpan WithJitter(TimeSpan interval, Random random) => interval * (0.95 + (random.NextDouble() / 10));

    // A quarter of the mean time between the articles of the last week; of those in the file alone where it holds less than a week.
    private static TimeSpan Rhythm(List<long> dates, long now)
    {
        if (dates.Count == 0)
        {
            return Unknown;
        }

        long[] recent = [.. dates.Where(date => date <= now && now - date < Recent.TotalSeconds)];
        return recent.Length == 0 ? Longest : TimeSpan.FromSeconds(now - recent.Min()) / (recent.Length * LooksForAnArticle);
    }

    private static TimeSpan Bounded(TimeSpan interval) => interval < Shortest ? Shortest : interval > Longest ? Longest : interval;

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
