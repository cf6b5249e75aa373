using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>A browser that looks at the demo; each class of tests has its own, since a driver serves one thread, and two classes look at once.</summary>
public sealed class Visitor(DemoSite site) : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>()];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Debian and most others have it.</summary>
    public static string? BrowserPath { get; } = Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists);

    public string Address => site.Address;

    public async ValueTask InitializeAsync()
    {
        if (BrowserPath is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserPath, Args = Arguments });
        }
    }

    /// <summary>A page in a browser that has never been here; skips the test where there is no browser.</summary>
    public async Task<IPage> NewPage(int width = 1280, string language = "en", ColorScheme scheme = ColorScheme.Light, bool hasScript = true)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on this machine: apt-get install chromium.");
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ColorScheme = scheme,
            JavaScriptEnabled = hasScript,
            Locale = language,
            TimezoneId = "Europe/Kyiv",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        IPage page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
