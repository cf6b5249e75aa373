using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive.Databases;
using Readout.App.Site.Access.Keys;
using Readout.App.Site.Access.Limits;
using Readout.App.Site.Hosting;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Access;

/// <summary>
/// Who may do what. Every request passes here before any route: the name it asks under, where a browser was made to send it from, who asks, how often, and whether
/// the route answers them. A route that does not say whom it answers (<see cref="Audience"/>) answers whoever runs the site alone.
/// </summary>
internal static class AccessRules
{
    /// <summary>Adds what the rules need; fails where the site would stand open to others.</summary>
    public static void AddAccess(this IServiceCollection services, ArchiveDatabase database, SiteSettings settings)
    {
        var passwords = new PasswordStore(database);
        if (settings.Password is { } password)
        {
            passwords.Set(password);
        }

        services.AddSingleton(AccessPolicy.Of(settings, passwords.IsSet()));
        services.AddSingleton(_ => passwords);
        services.AddSingleton<SessionStore>();
        services.AddSingleton<Credentials>();
        services.AddSingleton<RequestLimits>();
    }

    public static void UseAccess(this IApplicationBuilder app)
    {
        var policy = app.ApplicationServices.GetRequiredService<AccessPolicy>();
        var credentials = app.ApplicationServices.GetRequiredService<Credentials>();
        var limits = app.ApplicationServices.GetRequiredService<RequestLimits>();
        app.Use((context, next) => WhyNot(context, policy) is { } refusal ? context.Refuse(refusal.Status, refusal.Why) : Admit(context, next, policy, credentials, limits));
    }

    private static (int Status, string Why)? WhyNot(HttpContext context, AccessPolicy policy) =>
        !KnownHosts.IsKnown(context, policy) && !IsHealth(context) ? (StatusCodes.Status400BadRequest, "The site does not answer under this host name; 'readout serve --host NAME' makes it known.")
        : !CrossOrigin.IsAllowed(context.Request) ? (StatusCodes.Status403Forbidden, "Another site may not send this.")
        : null;

    private static Task Admit(HttpContext context, RequestDelegate next, AccessPolicy policy, Credentials credentials, RequestLimits limits)
    {
        Audience audience = AudienceOf(context);
        if (audience.Kind == AudienceKind.Everybody && IsHealth(context))
        {
            return next(context);
        }

        Grant grant = credentials.Of(context);
        (grant is Grant.Read or Grant.Write ? Viewer.Owner : Viewer.Public).Set(context);
        return grant is Grant.None or Grant.Wrong && audience.Kind != AudienceKind.Everybody && limits.WaitOfReader(context) is { } wait
            ? context.RefuseUntil(wait, "Too many requests from this address.")
            : Answer(context, next, policy, audience, grant);
    }

    private static Task Answer(HttpContext context, RequestDelegate next, AccessPolicy policy, Audience audience, Grant grant)
    {
        bool writes = !audience.OnlyReads && !CrossOrigin.IsSafe(context.Request.Method);
        return (audience.Kind, grant) switch
        {
            (AudienceKind.Everybody, _) or (_, Grant.Write) => next(context),
            (_, Grant.Wrong) => context.Refuse(StatusCodes.Status401Unauthorized, "There is no such token."),
            (_, Grant.Read) => writes ? context.Refuse(StatusCodes.Status403Forbidden, "This token may only read.") : next(context),
            (AudienceKind.Readers, _) when policy.IsPublic && !writes => next(context),
            _ => AskToSignIn(context, policy),
        };
    }

    private static Task AskToSignIn(HttpContext context, AccessPolicy policy)
    {
        HttpRequest request = context.Request;
        if (!policy.HasPassword || !Refusals.IsOfPerson(request) || !HttpMethods.IsGet(request.Method))
        {
            return context.Refuse(StatusCodes.Status401Unauthorized, "Sign in, or send a token: Authorization: Bearer TOKEN.");
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"/login?back={Uri.EscapeDataString(request.Path + request.QueryString.Value)}";
        return Task.CompletedTask;
    }

    // What is no route of ours (nothing found, or another method) has nothing to hide from readers.
    private static Audience AudienceOf(HttpContext context) => context.GetEndpoint() is RouteEndpoint route
        ? route.Metadata.GetMetadata<Audience>() ?? Audience.Default
        : new Audience(AudienceKind.Readers);

    private static bool IsHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
