using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Access;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages;

/// <summary>Who looks at a page and how they want it: all that a page may depend on besides its address and the archive.</summary>
public sealed record Visit
{
    public const string LanguageCookie = "readout-language";
    public const string ThemeCookie = "readout-theme";
    public static readonly IReadOnlyList<string> Themes = ["auto", "light", "dark"];

    public required SiteWords Words { get; init; }

    public required string Theme { get; init; }

    public required Viewer Viewer { get; init; }

    /// <summary>The site's time; a demo has its own.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Path and query of the page asked for.</summary>
    public required string Address { get; init; }

    /// <summary>Scheme and host under which the site was asked, without a slash behind: what is cited begins with it.</summary>
    public required string Site { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>Whether one signs in here, and out.</summary>
    public bool HasLogin { get; init; }

    /// <summary>When the reader was here before, as their browser remembers it.</summary>
    public DateTimeOffset? LastVisit { get; init; }

    /// <summary>When the reader last said that they have seen what was new.</summary>
    public DateTimeOffset? Seen { get; init; }

    internal static Visit Of(HttpContext context, SiteSettings settings) => new()
    {
        Words = Language(context.Request),
        Theme = context.Request.Cookies[ThemeCookie] is { } theme && Themes.Contains(theme) ? theme : Themes[0],
        Viewer = Viewer.Of(context),
        Now = settings.Clock.GetUtcNow(),
        Address = context.Request.Path + context.Request.QueryString.Value,
        Site = PageRequest.SiteOf(context.Request),
        IsDemo = settings.IsDemo,
        HasLogin = context.RequestServices.GetRequiredService<AccessPolicy>().HasPassword,
        LastVisit = Pages.LastVisit.Of(context.Request)?.EndedBefore(settings.Clock.GetUtcNow()),
        Seen = SeenMark.Of(context.Request, settings.Clock.GetUtcNow()),
    };

    /// <summary>Names everything in it that a page's bytes depend on; the time counts by its day, the last visit and what was seen only where a page asks for it.</summary>
    internal string CacheKey => string.Create(CultureInfo.InvariantCulture, $"{Words.Language} {Theme} {Viewer.Kind} {Now:yyyyMMdd} {Site}{Address}");

    /// <summary>The same for a page that tells what is new to this reader.</summary>
    internal string PersonalCacheKey => string.Create(CultureInfo.InvariantCulture, $"{CacheKey} {LastVisit?.ToUnixTimeSeconds()} {Seen?.ToUnixTimeSeconds()}");

    /// <summary>The same for a page that changes with the minute.</summary>
    internal string TimedCacheKey => string.Create(CultureInfo.InvariantCulture, $"{CacheKey} {Now:HHmm}");

    // What the address asks for goes before what the reader chose, and that before what the browser wants.
    private static SiteWords Language(HttpRequest request) => (request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : request.Cookies[LanguageCookie]) is { } chosen
        ? SiteWords.For(chosen)
        : SiteWords.Preferred(request.Headers.AcceptLanguage);
}
