using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Readout.App.Site.Access;
using Readout.App.Site.Hosting;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages.Preferences;

/// <summary>What a reader chooses for themself, kept in a cookie: the language of the interface, light or dark, and what they have seen.</summary>
internal static class PreferenceEndpoints
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/preferences/language/{value}", (HttpContext context, string value, string? back) =>
            Choose(context, Visit.LanguageCookie, value, SiteWords.Languages.Any(words => words.Language == value), back)).ForEverybody();
        app.MapGet("/preferences/theme/{value}", (HttpContext context, string value, string? back) =>
            Choose(context, Visit.ThemeCookie, value, Visit.Themes.Contains(value), back)).ForEverybody();
        app.MapPost(SeenMark.Path, (HttpContext context, SiteSettings settings, string? at, string? back) =>
        {
            SeenMark.Note(context, at, settings.Clock.GetUtcNow());
            return Results.LocalRedirect(LocalAddress.Or(back, "/"));
        }).ForEverybody();
    }

    private static IResult Choose(HttpContext context, string cookie, string value, bool isKnown, string? back)
    {
        if (!isKnown)
        {
            return Results.NotFound();
        }

        context.Response.Cookies.Append(cookie, value, new CookieOptions { MaxAge = Kept, SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });
        return Results.LocalRedirect(LocalAddress.Or(back, "/"));
    }
}
