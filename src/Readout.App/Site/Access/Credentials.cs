using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Readout.App.Site.Access.Keys;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Access;

/// <summary>What somebody may do.</summary>
internal enum Grant
{
    /// <summary>Says nothing of who they are.</summary>
    None = 1,

    /// <summary>Carries a token that is none.</summary>
    Wrong,

    /// <summary>Sees what whoever runs the site sees.</summary>
    Read,

    /// <summary>May do all.</summary>
    Write,
}

/// <summary>Finds out who asks. A token goes before everything else: who carries one may do what it allows and nothing more. Thread-safe.</summary>
internal sealed class Credentials(AccessPolicy policy, ReadPool archive, SessionStore sessions)
{
    public Grant Of(HttpContext context)
    {
        if (BearerOf(context.Request) is { } token)
        {
            return archive.Read(connection => TokenStore.Find(connection, token)) switch
            {
                TokenScope.Write => Grant.Write,
                TokenScope.Read => Grant.Read,
                _ => Grant.Wrong,
            };
        }

        bool isIn = (policy.IsOpen && Caller.IsHere(context)) || (SessionCookie.Of(context.Request) is { } key && sessions.IsGoingOn(key));
        return isIn ? Grant.Write : Grant.None;
    }

    private static string? BearerOf(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization.ToString(), out AuthenticationHeaderValue? header) && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter ?? ""
            : null;
}
