using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Access;
using Readout.App.Site.Access.Keys;
using Readout.App.Site.Access.Limits;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages.Login;

/// <summary>Signing in with the password, and out.</summary>
internal static class LoginEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/login", (RequestDelegate)Show).ForEverybody();
        app.MapPost("/login", (RequestDelegate)SignIn).ForEverybody();
        app.MapPost("/logout", (RequestDelegate)SignOut).ForEverybody();
    }

    private static Task Show(HttpContext context)
    {
        string back = LocalAddress.Or(context.Request.Query["back"], "/");
        return Viewer.Of(context).IsOwner ? Go(context, back) : Write(context, StatusCodes.Status200OK, back, null);
    }

    private static async Task SignIn(HttpContext context)
    {
        IFormCollection? form = await Form(context);
        string back = LocalAddress.Or(form?["back"], "/");
        if (form?["password"].ToString() is not { Length: > 0 and <= PasswordHash.LongestPassword } password)
        {
            await Write(context, StatusCodes.Status400BadRequest, back, "none-given");
        }
        else if (context.RequestServices.GetRequiredService<RequestLimits>().WaitOfLogin(context) is { } wait)
        {
            Refusals.AddRetryAfter(context, wait);
            await Write(context, StatusCodes.Status429TooManyRequests, back, "too-often");
        }
        else if (!await context.RequestServices.GetRequiredService<PasswordStore>().Verify(password, context.RequestAborted))
        {
            await Write(context, StatusCodes.Status403Forbidden, back, "wrong");
        }
        else
        {
            SessionCookie.Give(context, context.RequestServices.GetRequiredService<SessionStore>().Start());
            await Go(context, back);
        }
    }

    private static Task SignOut(HttpContext context)
    {
        if (SessionCookie.Of(context.Request) is { } key)
        {
            context.RequestServices.GetRequiredService<SessionStore>().End(key);
            SessionCookie.Take(context);
        }

        return Go(context, "/");
    }

    private static async Task<IFormCollection?> Form(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static Task Go(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static async Task Write(HttpContext context, int status, string back, string? notice)
    {
        IServiceProvider services = context.RequestServices;
        var visit = Visit.Of(context, services.GetRequiredService<SiteSettings>());
        var answer = new PageAnswer(
            visit.Words["login", "title"],
            (nameof(LoginPage.HasPassword), services.GetRequiredService<AccessPolicy>().HasPassword),
            (nameof(LoginPage.Back), back),
            (nameof(LoginPage.Notice), notice))
        { Status = status, IsIndexed = false };
        byte[] page = await services.GetRequiredService<PageRenderer>().Render<LoginPage>(visit, answer);
        await PageEndpoints.Write(context, new StoredAnswer(page, "text/html; charset=utf-8", status, IsIndexed: false));
    }
}
