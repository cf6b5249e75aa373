using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>axe-core finds nothing on any page, in either colours, at any width; no page is wider than its screen.</summary>
public sealed class AccessibilityTests(Visitor visitor) : IClassFixture<Visitor>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(820, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        IPage page = await visitor.NewPage(width, scheme: scheme);
        var found = new List<string>();
        foreach (string place in await Places.Of(page))
        {
            await page.GotoAsync(place);
            AxeResult result = await page.RunAxe(Rules);
            found.AddRange(result.Violations.Select(violation => $"{place}: {violation.Id}: {violation.Nodes[0].Html}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"))
            {
                found.Add($"{place}: wider than {width}");
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task The_first_page_is_small_and_loads_nothing_from_elsewhere()
    {
        IPage page = await visitor.NewPage();
        long bytes = 0;
        var elsewhere = new List<string>();
        var answers = new List<IResponse>();
        page.Response += (_, response) => answers.Add(response);
        await page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (IResponse response in answers)
        {
            bytes += (await response.BodyAsync()).Length;
            if (!response.Url.StartsWith(visitor.Address, StringComparison.Ordinal))
            {
                elsewhere.Add(response.Url);
            }
        }

        Assert.Empty(elsewhere);
        Assert.InRange(bytes, 1000, 100_000);
    }

    [Fact]
    public async Task Nothing_is_said_on_the_console_of_the_browser()
    {
        IPage page = await visitor.NewPage();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        foreach (string place in (await Places.Of(page)).Where(place => place != "/no-such-page"))
        {
            await page.GotoAsync(place);
        }

        Assert.Empty(said);
    }
}
