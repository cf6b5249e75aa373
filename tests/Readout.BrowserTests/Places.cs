using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>The pages that a visitor sees, found by following links from the first one.</summary>
internal static class Places
{
    public static async Task<IReadOnlyList<string>> Of(IPage page)
    {
        await page.GotoAsync("/stories");
        string story = await Href(page, ".story-line a.title");
        await page.GotoAsync(story);
        string statement = await Href(page, "a[href^='/statement/']");
        string entity = await Href(page, ".said a[href^='/entity/']");
        string article = await Href(page, "a[href^='/article/']");
        return ["/", "/now", "/stories", story, story + "?view=languages", Bare(statement), entity, article, "/agenda", "/search?q=agreement", "/search?q=speaker:", "/search?q=nothing-like-it", "/brief", "/sources", "/follows", "/help", "/no-such-page"];
    }

    /// <summary>Waits for the page of an address with <c>*</c> and <c>**</c> in it, also where it has come before one waits: <see cref="IPage.WaitForURLAsync(string, PageWaitForURLOptions?)"/> may miss that.</summary>
    public static async Task Reach(IPage page, string address)
    {
        var pattern = new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
        await Assertions.Expect(page).ToHaveURLAsync(pattern, new PageAssertionsToHaveURLOptions { Timeout = 15_000 });
        await page.WaitForLoadStateAsync();
    }

    private static async Task<string> Href(IPage page, string selector) => (await page.Locator(selector).First.GetAttributeAsync("href"))!;

    private static string Bare(string address) => address.Split('#')[0];
}
