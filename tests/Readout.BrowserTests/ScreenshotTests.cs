using System.Reflection;
using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>Keeps what every page looks like under <c>artifacts/screenshots</c>, to be looked at.</summary>
public sealed class ScreenshotTests(Visitor visitor) : IClassFixture<Visitor>
{
    private const int LongestPixels = 4000;

    private static readonly string Folder = Path.Combine(
        typeof(ScreenshotTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepoRoot").Value!, "artifacts", "screenshots");

    [Theory]
    [InlineData(390)]
    [InlineData(820)]
    [InlineData(1440)]
    public async Task Every_page_is_kept_as_a_picture(int width)
    {
        IPage page = await visitor.NewPage(width);
        IReadOnlyList<string> places = await Places.Of(page);
        foreach (string place in places)
        {
            await page.GotoAsync(place);
            float height = await page.EvaluateAsync<float>("document.documentElement.scrollHeight");
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(Folder, $"{Name(place)}-{width}.png"),
                FullPage = true,
                Clip = new Clip { Width = width, Height = Math.Min(height, LongestPixels) },
            });
        }

        Assert.All(places, place => Assert.True(new FileInfo(Path.Combine(Folder, $"{Name(place)}-{width}.png")).Length > 5000, place));
    }

    private static string Name(string place) => place.Trim('/') is { Length: > 0 } name ? string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')) : "morning";
}
