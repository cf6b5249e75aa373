using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Access;
using Readout.App.Site.Hosting;
using Readout.App.Site.Pages.Errors;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages;

/// <summary>Pages by address: what is read from the archive, through its component, with a tag that says when a browser need not be sent it again.</summary>
internal static class PageEndpoints
{
    /// <summary>Adds a page, for readers. <paramref name="read"/> gives null where there is no such thing; the same request over the same archive must give the same answer.</summary>
    public static IEndpointConventionBuilder MapPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<PageRequest, PageAnswer?> read)
        where TPage : IComponent => app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => Answer<TPage>(context, read, static visit => visit.CacheKey))).ForReaders();

    /// <summary>Adds a page that tells what is new to its reader: it may depend on <see cref="Visit.LastVisit"/> as well.</summary>
    public static IEndpointConventionBuilder MapPersonalPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<PageRequest, PageAnswer?> read)
        where TPage : IComponent => app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => Answer<TPage>(context, read, static visit => visit.PersonalCacheKey))).ForReaders();

    /// <summary>Adds a page, for readers, that may change by itself as time goes on, from one minute to the next.</summary>
    public static IEndpointConventionBuilder MapTimedPage<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(
        this IEndpointRouteBuilder app, string pattern, Func<PageRequest, PageAnswer?> read)
        where TPage : IComponent => app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => Answer<TPage>(context, read, static visit => visit.TimedCacheKey))).ForReaders();

    /// <summary>Shows that there is no such page.</summary>
    public static async Task WriteError(HttpContext context, int status)
    {
        var visit = Visit.Of(context, context.RequestServices.GetRequiredService<SiteSettings>());
        await Write(context, await Error(visit, status, context.RequestServices.GetRequiredService<PageRenderer>()));
    }

    /// <summary>Sends an answer, or tells that the browser has it already.</summary>
    public static async Task Write(HttpContext context, StoredAnswer answer)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Cookie, Accept-Language";
        if (!answer.IsIndexed)
        {
            headers["X-Robots-Tag"] = "noindex";
        }

        if (answer.Link is not null)
        {
            headers.Link = answer.Link;
        }

        if (answer.Status == StatusCodes.Status200OK)
        {
            headers.ETag = answer.Tag;
            context.Response.GetTypedHeaders().LastModified = answer.LastModified;
            if (IsThere(context.Request, answer))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.MediaType;
        context.Response.ContentLength = answer.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
        }
    }

    // RFC 9110: a time is only looked at where no tag is given.
    private static bool IsThere(HttpRequest request, StoredAnswer answer) => request.Headers.IfNoneMatch.ToString() is { Length: > 0 } tags
        ? tags.Contains(answer.Tag, StringComparison.Ordinal) || tags == "*"
        : answer.LastModified is { } modified && request.GetTypedHeaders().IfModifiedSince >= modified;

    private static async Task Answer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(HttpContext context, Func<PageRequest, PageAnswer?> read, Func<Visit, string> key)
        where TPage : IComponent
    {
        IServiceProvider services = context.RequestServices;
        var visit = Visit.Of(context, services.GetRequiredService<SiteSettings>());
        LastVisit.Note(context, visit.Now);
        var request = new PageRequest(context, visit, services.GetRequiredService<ReadPool>());
        var renderer = services.GetRequiredService<PageRenderer>();
        await Write(context, await services.GetRequiredService<PageCache>().Get(key(visit), () => Make<TPage>(request, read, renderer)));
    }

    private static async Task<StoredAnswer> Make<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(PageRequest request, Func<PageRequest, PageAnswer?> read, PageRenderer renderer)
        where TPage : IComponent
    {
        if (read(request) is not { } answer)
        {
            return await Error(request.Visit, StatusCodes.Status404NotFound, renderer);
        }

        return new StoredAnswer(await renderer.Render<TPage>(request.Visit, answer), "text/html; charset=utf-8", answer.Status, answer.IsIndexed);
    }

    private static async Task<StoredAnswer> Error(Visit visit, int status, PageRenderer renderer)
    {
        string kind = status switch
        {
            StatusCodes.Status404NotFound => "not-found",
            StatusCodes.Status503ServiceUnavailable => "away",
            >= 500 => "failed",
            _ => "refused",
        };
        var answer = new PageAnswer(visit.Words["error", kind], (nameof(ErrorPage.Kind), kind)) { Status = status, IsIndexed = false };
        return new StoredAnswer(await renderer.Render<ErrorPage>(visit, answer), "text/html; charset=utf-8", status, IsIndexed: false);
    }
}
