using System.Data.Common;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Access;
using Readout.App.Site.Access.Keys;

namespace Readout.Tests.App.Site;

/// <summary>A route of the running site with an address that leads to it.</summary>
internal sealed record SiteRoute(string Method, string Pattern, string Address, Audience? Audience);

/// <summary>What tests of access share: every route of a site, and how to sign in to one.</summary>
internal static class Guarded
{
    public const string Password = "ferry-across-the-sound";

    private static readonly Regex Parameter = new(@"\{\*{0,2}(?<name>\w+)(?<constraint>[^}]*)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static TestSite Site(Func<Readout.App.Site.Hosting.SiteSettings, Readout.App.Site.Hosting.SiteSettings>? change = null) =>
        new(SitePages.All, settings => (change ?? (same => same))(settings with { Password = Password }));

    /// <summary>Every route, once for each method that it is mapped for. Numbers in addresses are 1, other values are such as each route takes.</summary>
    public static IReadOnlyList<SiteRoute> Routes(TestSite site) =>
    [
        .. from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           select new SiteRoute(method, endpoint.RoutePattern.RawText!, Fill(endpoint.RoutePattern.RawText!), endpoint.Metadata.GetMetadata<Audience>()),
    ];

    public static string Token(TestSite site, string name, TokenScope scope)
    {
        using DbConnection connection = site.Database.Open();
        return TokenStore.Add(site.Database, connection, name, scope, TimeProvider.System)!;
    }

    public static HttpRequestMessage Request(string method, string address, string? token = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return request;
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public static Task<HttpResponseMessage> SignIn(HttpClient client, string password = Password, string back = "/", CancellationToken cancellation = default) =>
        client.PostAsync("/login", Form(("password", password), ("back", back)), cancellation);

    /// <summary>The cookie that an answer gives, as a request carries it.</summary>
    public static string? Cookie(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies) ? cookies.Single().Split(';')[0] : null;

    private static string Fill(string pattern)
    {
        string filled = Parameter.Replace(pattern, match => match.Groups["constraint"].Value.Contains("long", StringComparison.Ordinal) || match.Groups["constraint"].Value.Contains("int", StringComparison.Ordinal) ? "1" : "en");
        return filled.StartsWith('/') ? filled : "/" + filled;
    }
}
