using Readout.App.Fetching;

namespace Readout.Tests.App;

public sealed class RobotsTxtTests
{
    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5\nDisallow: /a", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 2\n\nUser-agent: Readout\nDisallow: /a\nCrawl-delay: 7", 7.0)]
    [InlineData("User-agent: Other\nCrawl-delay: 2", null)]
    [InlineData("User-agent: *\nCrawl-delay: 999999", 3600.0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    public void The_pause_between_requests_is_that_of_the_group(string robots, double? seconds) =>
        Assert.Equal(seconds, RobotsTxt.Parse(robots, "Readout").CrawlDelay?.TotalSeconds);

    [Fact]
    public void Sitemaps_are_named_for_everybody() => Assert.Equal(
        ["https://l.example/a.xml", "/b.xml"],
        RobotsTxt.Parse("Sitemap: https://l.example/a.xml\nUser-agent: Other\nDisallow: /\nsitemap: /b.xml", "Readout").Sitemaps);

    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow: /a", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a/", "/ab", true)]
    [InlineData("user-agent: *\r\ndisallow: /a # comment", "/a", false)]
    public void Rules_are_prefixes_of_paths(string robots, string path, bool allows) => AssertAllows(robots, path, allows);

    [Theory]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("Allow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("Disallow: /a\nAllow: /a", "/a", true)]
    [InlineData("Allow: /\nDisallow: /*.pdf", "/x/y.pdf", false)]
    public void The_longest_match_decides_and_allowing_wins_a_draw(string rules, string path, bool allows) => AssertAllows("User-agent: *\n" + rules, path, allows);

    [Theory]
    [InlineData("/*.gif$", "/a/b.gif", false)]
    [InlineData("/*.gif$", "/a/b.gif?x", true)]
    [InlineData("/a*/z", "/a/b/c/z/d", false)]
    [InlineData("/a*/z", "/a/b", true)]
    [InlineData("/*?print=", "/a?x=1", true)]
    [InlineData("/*?print=", "/a?print=1", false)]
    [InlineData("/$", "/", false)]
    [InlineData("/$", "/a", true)]
    [InlineData("/******************a", "/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", true)]
    public void Stars_and_the_end_mark_are_understood(string pattern, string path, bool allows) => AssertAllows($"User-agent: *\nDisallow: {pattern}", path, allows);

    [Theory]
    [InlineData("User-agent: Readout\nDisallow: /a\n\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: readout/1.0\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: Other\nUser-agent: READOUT\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Readout\nDisallow: /a\n\nUser-agent: Readout\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: Readouts\nDisallow: /", "/a", true)]
    [InlineData("User-agent: Readout\n\nUser-agent: *\nDisallow: /", "/a", false)]
    public void The_group_that_names_us_goes_before_the_one_for_everybody(string robots, string path, bool allows) => AssertAllows(robots, path, allows);

    [Theory]
    [InlineData("/маяк", "/%D0%BC%D0%B0%D1%8F%D0%BA/1")]
    [InlineData("/%d0%bc%d0%b0%d1%8f%d0%ba", "/маяк/1")]
    [InlineData("/%7Ekeeper", "/~keeper")]
    public void Percent_encoding_does_not_matter(string pattern, string path) => AssertAllows($"User-agent: *\nDisallow: {pattern}", path, allows: false);

    private static void AssertAllows(string robots, string path, bool allows) =>
        Assert.Equal(allows, RobotsTxt.Parse(robots, "Readout").Allows(new Uri("https://mayak.example" + path)));
}
