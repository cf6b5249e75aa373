using System.Diagnostics;
using Microsoft.Playwright;

namespace Readout.BrowserTests;

/// <summary>The demo as <c>readout demo</c> serves it, in a process of its own, and a browser to look at it; both are shared by all tests.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>()];

    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);

    private Process? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Debian and most others have it.</summary>
    public static string? BrowserPath { get; } = Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists);

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (BrowserPath is null)
        {
            return;
        }

        _program = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "readout.dll"), "demo", "--urls", "http://127.0.0.1:0", "--watch", "--allow-host", "127.0.0.1"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = _program.StandardError.ReadToEndAsync();
        Task<string> started = Started(_program.StandardOutput);
        Address = await started.WaitAsync(StartsWithin);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserPath, Args = Arguments });
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
        if (_program is not null)
        {
            using Process? stop = Process.Start("kill", ["-TERM", _program.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await _program.WaitForExitAsync();
            _program.Dispose();
        }
    }

    private static async Task<string> Started(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                return line[line.IndexOf("http://", StringComparison.Ordinal)..].TrimEnd('/');
            }
        }

        throw new InvalidOperationException("readout demo ended before it answered.");
    }
}

[CollectionDefinition(nameof(DemoSite))]
public sealed class DemoSiteTests : ICollectionFixture<DemoSite>;
