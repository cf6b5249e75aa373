using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>Where a visitor was on a page is found again: what they opened, the focus, how far down; and the parts of a page are a key away.</summary>
public sealed class PlaceTests(Visitor visitor) : IClassFixture<Visitor>
{
    [Fact]
    public async Task Going_back_finds_open_folds_and_the_focus_in_them()
    {
        IPage page = await Story();
        await page.Locator(".card.meeting details:not(.citing) > summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".card.meeting .list a[data-open]").First.FocusAsync();
        string focused = await Focused(page);
        await page.Keyboard.PressAsync("Enter");
        await Places.Reach(page, "**/statement/**");
        await page.GoBackAsync();
        await Places.Reach(page, "**/story/*");
        await Assertions.Expect(page.Locator(".card.meeting details[open]")).ToHaveCountAsync(1);
        Assert.Equal(focused, await Focused(page));
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.card.meeting') !== null"));
    }

    [Fact]
    public async Task Each_entry_of_the_history_has_a_place_of_its_own()
    {
        IPage page = await Story();
        await page.GotoAsync(page.Url + "#articles");
        await page.Locator("#articles a[data-open]").First.ClickAsync();
        await Places.Reach(page, "**/article/*");
        await page.GoBackAsync();
        await Places.Reach(page, "**/story/*#articles");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('#articles') !== null"));
        await page.GotoAsync("/stories");
        await page.Locator(".story-line a.title").First.ClickAsync();
        await Places.Reach(page, "**/story/*");
        Assert.Equal("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task Without_a_script_the_browser_keeps_what_was_open()
    {
        IPage page = await visitor.NewPage(hasScript: false);
        await page.GotoAsync("/agenda");
        IResponse answer = (await page.ReloadAsync())!;
        Assert.DoesNotContain("no-store", await answer.HeaderValueAsync("cache-control") ?? "", StringComparison.Ordinal);
        await page.GotoAsync("/stories");
        await page.GotoAsync(await page.Locator(".story-line a.title").First.GetAttributeAsync("href") + "#articles");
        await Assertions.Expect(page.Locator("#articles .title").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Digits_go_to_the_parts_of_a_page_and_the_list_is_first_in_it()
    {
        IPage page = await Story();
        await page.Keyboard.PressAsync("2");
        await Places.Reach(page, "**/story/*#accounts");
        await page.Keyboard.PressAsync("j");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.card.meeting').querySelector('.differ') !== null"));
        await page.Keyboard.PressAsync("3");
        await Places.Reach(page, "**/story/*#promised");
        await page.Keyboard.PressAsync("j");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.undertaking') !== null"));
        await page.GotoAsync(page.Url.Split('#')[0]);
        foreach (string key in (string[])["Tab", "Enter", "Tab"])
        {
            await page.Keyboard.PressAsync(key);
        }

        Assert.Equal("#new", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    [Fact]
    public async Task A_citation_is_copied_and_nothing_opens()
    {
        IPage page = await Story();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Keyboard.PressAsync("3");
        ILocator cite = page.Locator(".undertaking .citing > summary").First;
        await cite.ClickAsync();
        await Assertions.Expect(cite).ToHaveTextAsync("copied");
        await Assertions.Expect(page.Locator(".citing[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_a_clipboard_a_citation_opens_escape_closes_it_and_the_focus_is_on_what_opened_it()
    {
        IPage page = await Story();
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.Keyboard.PressAsync("3");
        await page.Locator(".undertaking .citing > summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".citing[open]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".citing[open]")).ToHaveCountAsync(0);
        Assert.Equal("SUMMARY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task What_opens_is_what_a_line_or_card_is_about_and_never_a_person_in_it()
    {
        IPage page = await visitor.NewPage();
        var wrong = new List<string>();
        foreach (string place in await Places.Of(page))
        {
            await page.GotoAsync(place);
            int items = await page.EvaluateAsync<int>("document.querySelectorAll('main .list > li, main .card.meeting').length");
            for (int i = 0; i < Math.Min(items, 12); i++)
            {
                await page.Keyboard.PressAsync("j");
                if (await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')") is { } address && address.StartsWith("/entity/", StringComparison.Ordinal))
                {
                    wrong.Add($"{place}: {await page.EvaluateAsync<string>("document.querySelector('main .at').innerText")}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_meeting_on_the_agenda_opens_at_its_place_in_its_story()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/agenda");
        await page.Locator(".card.meeting h3 a").First.FocusAsync();
        await page.Keyboard.PressAsync("o");
        await Places.Reach(page, "**/story/*#m*");
        await page.Keyboard.PressAsync("o");
        await Assertions.Expect(page.Locator(".card.meeting:target > details[open]")).ToHaveCountAsync(1);
    }

    private static async Task<string> Focused(IPage page) => await page.EvaluateAsync<string>("document.activeElement.getAttribute('href') ?? ''");

    private async Task<IPage> Story()
    {
        IPage page = await visitor.NewPage();
        await page.GotoAsync("/stories");
        await page.GotoAsync((await page.Locator(".story-line a.title").First.GetAttributeAsync("href"))!);
        return page;
    }
}
