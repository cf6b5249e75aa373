using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>What a visitor does, with the keyboard alone.</summary>
public sealed class KeyboardTests(Visitor visitor) : IClassFixture<Visitor>
{
    [Fact]
    public async Task From_a_story_to_the_evidence_of_a_statement_and_back()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/");
        await Press(page, "g", "s");
        await Places.Reach(page, "**/stories");
        await Press(page, "j", "o");
        await Places.Reach(page, "**/story/*");
        string story = page.Url;
        await Press(page, "j", "o");
        await Places.Reach(page, "**/statement/**");
        Assert.NotEqual(0, await page.Locator("#evidence mark").CountAsync());
        await page.GoBackAsync();
        Assert.Equal(story, page.Url);
    }

    [Fact]
    public async Task A_search_and_its_first_result()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/");
        await Press(page, "/");
        await page.Keyboard.TypeAsync("agreement");
        await Press(page, "Enter");
        await Places.Reach(page, "**/search?q=agreement*");
        Assert.NotEqual(0, await page.Locator("mark").CountAsync());
        await Press(page, "j", "j", "k", "o");
        await Places.Reach(page, "**/statement/**");
    }

    [Fact]
    public async Task The_list_of_keys_opens_and_closes()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/help");
        await Press(page, "?");
        await Assertions.Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await Press(page, "Escape");
        await Assertions.Expect(page.Locator("#keys")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_first_tab_leads_past_the_navigation()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/now");
        await Press(page, "Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await Press(page, "Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Language_and_colours_are_switched_and_kept()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/agenda");
        await Choose(page, "footer a[lang='uk']");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "uk");
        Assert.EndsWith("/agenda", page.Url, StringComparison.Ordinal);
        await Choose(page, "footer a[href*='/theme/dark']");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.GotoAsync("/stories");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "uk");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task The_calendar_and_the_feed_can_be_subscribed_to()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/agenda");
        string calendar = (await page.Locator("link[rel='alternate'][type='text/calendar']").GetAttributeAsync("href"))!;
        IAPIResponse answer = await page.APIRequest.GetAsync(visitor.Address + calendar);
        Assert.StartsWith("BEGIN:VCALENDAR", await answer.TextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/now");
        string feed = (await page.Locator("link[rel='alternate'][type='application/atom+xml']").GetAttributeAsync("href"))!;
        Assert.Contains("<feed", await (await page.APIRequest.GetAsync(visitor.Address + feed)).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_script_everything_is_there()
    {
        IPage page = await visitor.NewPage(hasScript: false);
        await page.GotoAsync("/stories");
        await page.Locator(".story-line a.title").First.ClickAsync();
        await page.Locator("#new a[href^='/statement/']").First.ClickAsync();
        Assert.NotEqual(0, await page.Locator("#evidence mark").CountAsync());
        await page.Locator("#find").FillAsync("talks");
        await page.Locator("#find").PressAsync("Enter");
        Assert.Contains("/search?q=talks", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_is_copied()
    {
        IPage page = await visitor.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/stories");
        await page.Locator(".story-line a.title").First.ClickAsync();
        await Places.Reach(page, "**/story/*");
        ILocator cite = page.Locator("[data-cite]").First;
        await cite.FocusAsync();
        await Press(page, "Enter");
        await Assertions.Expect(cite).ToHaveTextAsync("copied");
        Assert.Contains("https://", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_cites_the_line_and_says_so()
    {
        IPage page = await visitor.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/stories");
        await Press(page, "j", "o");
        await Places.Reach(page, "**/story/*");
        await Press(page, "j", "c");
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("copied");
        Assert.Contains(visitor.Address.TrimEnd('/') + "/statement/", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_was_opened_is_what_the_key_cites()
    {
        IPage page = await visitor.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/stories");
        await Press(page, "j", "o");
        await Places.Reach(page, "**/story/*");
        string id = (await page.Locator(".card.meeting").First.GetAttributeAsync("id"))!;
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}#{id}");
        await Press(page, "c");
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("copied");
        Assert.Contains($"#{id}", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_do_nothing_behind_the_list_of_keys()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/now");
        await Press(page, "?", "j", "o");
        await Assertions.Expect(page.Locator("#keys")).ToBeVisibleAsync();
        Assert.EndsWith("/now", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main .at").CountAsync());
    }

    [Fact]
    public async Task The_hint_of_keys_covers_nothing_and_stays_away_once_keys_are_used()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/now");
        await Assertions.Expect(page.Locator("#keys-hint")).ToBeVisibleAsync();
        Assert.Equal("static", await page.Locator("#keys-hint").EvaluateAsync<string>("hint => getComputedStyle(hint).position"));
        await Press(page, "j");
        await page.GotoAsync("/stories");
        await Assertions.Expect(page.Locator("#keys-hint")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_focus_is_where_it_was_after_going_back_and_after_following()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/stories");
        await Press(page, "j", "o");
        await Places.Reach(page, "**/story/*");
        await Press(page, "j", "j");
        string line = await FocusedLine(page);
        await Press(page, "o");
        await Places.Reach(page, "**/statement/**");
        await page.GoBackAsync();
        await Places.Reach(page, "**/story/*");
        Assert.NotEmpty(line);
        Assert.Equal(line, await FocusedLine(page));
        await page.Locator("form[action='/follow'] button").FocusAsync();
        await Press(page, "Enter");
        await page.WaitForSelectorAsync("form[action='/unfollow'] button:focus");
    }

    [Fact]
    public async Task The_timeline_is_one_stop_with_its_marks_by_the_arrow_keys()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/stories");
        await Press(page, "j", "o");
        await Places.Reach(page, "**/story/*");
        await page.Locator(".chart").FocusAsync();
        await Press(page, "ArrowRight", "ArrowRight");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.chart a') && document.activeElement.getAttribute('aria-label') !== ''"));
        await Press(page, "Tab");
        Assert.False(await page.EvaluateAsync<bool>("document.activeElement.matches('.chart a')"));
    }

    private static async Task<string> FocusedLine(IPage page) => await page.EvaluateAsync<string>("document.activeElement.closest('li')?.innerText ?? ''");

    private static async Task Press(IPage page, params string[] keys)
    {
        foreach (string key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    private static async Task Choose(IPage page, string selector)
    {
        await page.Locator(selector).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForLoadStateAsync();
    }
}
