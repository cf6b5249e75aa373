using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Access;
using Readout.App.Site.Pages.Errors;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages.Forms;

/// <summary>
/// Forms by address: sent with POST by whoever runs the site and by nobody else, without a script, and followed by a redirect. A form that is refused comes again
/// with what was typed.
/// </summary>
internal static class FormEndpoints
{
    /// <summary>Adds a form that stands on no page of its own.</summary>
    public static IEndpointConventionBuilder MapForm(this IEndpointRouteBuilder app, string pattern, Func<FormPost, FormResult> act) =>
        app.MapForm<ErrorPage>(pattern, form => Task.FromResult(act(form)));

    /// <summary>Adds a form of the page <typeparamref name="TPage"/>, which shows it again where it is refused.</summary>
    public static IEndpointConventionBuilder MapForm<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<FormPost, Task<FormResult>> act)
        where TPage : IComponent => app.MapPost(pattern, (RequestDelegate)(context => Answer<TPage>(context, act))).ForOwner();

    /// <summary>Adds a page for whoever runs the site; for others there is none at that address.</summary>
    public static IEndpointConventionBuilder MapDesk<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<PageRequest, PageAnswer?> read)
        where TPage : IComponent => app.MapPage<TPage>(pattern, request => request.Visit.Viewer.IsOwner && read(request) is { } answer ? answer with { IsIndexed = false } : null).ForOwner();

    private static async Task Answer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(HttpContext context, Func<FormPost, Task<FormResult>> act)
        where TPage : IComponent
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!Viewer.Of(context).IsOwner)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await FormPost.Read(context) is not { } form)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        FormResult result = await act(form);
        if (result.Page is { } page)
        {
            await Show<TPage>(context, form.Visit with { Address = result.Address }, page with { Status = result.Status, IsIndexed = false });
            return;
        }

        context.Response.StatusCode = result.Status;
        if (result.Address.Length > 0)
        {
            context.Response.Headers.Location = result.Address;
        }
    }

    private static async Task Show<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(HttpContext context, Visit visit, PageAnswer page)
        where TPage : IComponent
    {
        byte[] bytes = await context.RequestServices.GetRequiredService<PageRenderer>().Render<TPage>(visit, page);
        await PageEndpoints.Write(context, new StoredAnswer(bytes, "text/html; charset=utf-8", page.Status, page.IsIndexed));
    }
}
