using Readout.Articles;

namespace Readout.Tests.Articles.Html;

/// <summary>Entries of live pages and when they came out.</summary>
public sealed class LiveEntriesTests
{
    [Fact]
    public void Blocks_have_the_time_at_the_head_of_their_entry()
    {
        NewsArticle article = Read(
            Entry("2026-03-07T17:55:00+02:00", "<h2>The harbour is open</h2><p>Ships may leave the harbour of Larwick again, the harbour master said.</p>"),
            Entry("2026-03-07T14:10:00+02:00", "<p>Divers looked at the hull for an hour and found no crack in it.</p><p>They went home by the evening train.</p>"),
            Entry("2026-03-07T11:40:00+02:00", "<p>Good morning from the quay, where the ferry has been lying since the storm.</p>"));
        Assert.Equal(
            ["2026-03-07T17:55:00+02:00", "2026-03-07T17:55:00+02:00", "2026-03-07T14:10:00+02:00", "2026-03-07T14:10:00+02:00", "2026-03-07T11:40:00+02:00"],
            article.Body.Select(block => block.Published?.ToString()));
    }

    [Theory]
    [InlineData("2026-03-07T11:40:00+02:00", "2026-03-07T17:55:00+02:00", "2026-03-07T14:10:00+02:00")] // no order
    [InlineData("2026-03-07", "2026-03-06", "2026-03-05")] // days alone
    [InlineData("soon", "later", "never")]
    public void Times_that_do_not_run_one_way_or_are_none_are_nobodys(string first, string second, string third) => Assert.All(
        Read(
            Entry(first, "<p>Ships may leave the harbour of Larwick again, the harbour master said.</p>"),
            Entry(second, "<p>Divers looked at the hull for an hour and found no crack in it.</p>"),
            Entry(third, "<p>Good morning from the quay, where the ferry has been lying since the storm.</p>")).Body,
        block => Assert.Null(block.Published));

    [Fact]
    public void An_article_with_one_time_beside_its_headline_has_no_entries() => Assert.All(
        Read("<p class=\"byline\"><time datetime=\"2026-03-07T11:40:00+02:00\">11:40</time></p><p>Ships may leave the harbour of Larwick again, the harbour master said.</p><p>Divers looked at the hull for an hour and found no crack in it.</p>").Body,
        block => Assert.Null(block.Published));

    [Fact]
    public void A_time_behind_the_text_is_not_that_of_its_head()
    {
        string[] entries = [.. Enumerable.Range(10, 4).Select(hour => $"<section><p>Ships may leave the harbour of Larwick again at hour {hour}, the harbour master said.</p><time datetime=\"2026-03-07T{hour}:00:00Z\">{hour}:00</time></section>")];
        Assert.All(Read(entries).Body, block => Assert.Null(block.Published));
    }

    private static NewsArticle Read(params string[] entries) => ArticleExtractor.Extract(
        $"<html><head><title>Larwick live</title></head><body><main><article><h1>Larwick live: the ferry and the storm</h1>{string.Concat(entries)}</article></main></body></html>",
        "https://gazette.example/live",
        TestContext.Current.CancellationToken);

    private static string Entry(string time, string text) => $"<section><time datetime=\"{time}\">{(time.Length > 16 ? time[11..16] : time)}</time>{text}</section>";
}
