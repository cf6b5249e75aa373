using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive.Databases;

namespace Readout.Tests.App.Site.Api;

/// <summary>The description of the API is true of the running server: no path too few or too many, every promised status there, every body as its schema says.</summary>
public sealed partial class OpenApiTests(SiteServerFixture fixture) : IClassFixture<SiteServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_of_the_api_is_described_and_nothing_else()
    {
        IEnumerable<string> routes = fixture.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(route => route.StartsWith("/api/", StringComparison.Ordinal))
            .Select(route => Constraint().Replace(route, "}"));
        Assert.Equal(routes.Order(StringComparer.Ordinal), (await Description()).Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_is_openapi_3_1_and_its_references_lead_somewhere()
    {
        OpenApiDescription description = await Description();
        Assert.Equal("3.1.1", description.Version);
        Assert.NotEmpty(description.References());
        Assert.All(description.References(), reference => Assert.True(description.Has(reference), reference));
    }

    [Fact]
    public async Task Every_promised_answer_comes_and_fits_its_schema()
    {
        OpenApiDescription description = await Description();
        using var away = new TestSite(SitePages.All.Take(1));
        using (var connection = away.Database.Open())
        {
            connection.Execute("ALTER TABLE article RENAME TO article_away");
            connection.Execute("ALTER TABLE entity RENAME TO entity_away");
            connection.Execute("ALTER TABLE story RENAME TO story_away");
            connection.Execute("ALTER TABLE watch_source RENAME TO source_away");
            connection.Execute("ALTER TABLE search_entry RENAME TO entry_away");
            connection.Execute("ALTER TABLE gathering RENAME TO gathering_away");
        }

        using var busy = new TestSite(SitePages.All.Take(1), settings => settings with { IsPublic = true });
        foreach (PromisedAnswer promised in description.Answers.OrderBy(promised => promised.Status == 429))
        {
            using HttpResponseMessage answer = promised.Status == 429 ? await AskTooOften(busy, promised)
                : await Ask(promised.Status == 503 ? away : fixture.Site, promised);
            string place = $"{promised.Path} {promised.Status}";
            Assert.True((int)answer.StatusCode == promised.Status, $"{place}: came {(int)answer.StatusCode}");
            Assert.Equal(promised.MediaType, answer.Content.Headers.ContentType?.MediaType);
            if (promised.Schema is { } schema)
            {
                using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
                Assert.True(description.Validate(schema, body.RootElement) is [], $"{place}: {string.Join("; ", description.Validate(schema, body.RootElement))}");
                Assert.True(promised.Status != 200 || IsTelling(body.RootElement), $"{place}: the answer holds nothing to check");
            }
        }
    }

    [Fact]
    public async Task Every_described_value_is_taken_and_no_other()
    {
        OpenApiDescription description = await Description();
        foreach (string path in description.Paths)
        {
            foreach (string name in description.QueryNames(path))
            {
                using HttpResponseMessage answer = await fixture.Client.GetAsync($"{Filled(path)}?{name}={Sample(name)}", Cancellation);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} {name}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
            }
        }
    }

    private async Task<OpenApiDescription> Description() => new(await fixture.Client.GetStringAsync("/openapi/v1.json", Cancellation));

    private static bool IsTelling(JsonElement body) => !body.TryGetProperty("items", out JsonElement items) || items.GetArrayLength() > 0;

    private async Task<HttpRequestMessage> Provoke(PromisedAnswer promised)
    {
        string address = promised.Status switch
        {
            400 => Filled(promised.Path) + "?no-such-value=1",
            404 => Constraint().Replace(promised.Path, "}").Replace("{id}", "999999", StringComparison.Ordinal).Replace("{article}", "999999", StringComparison.Ordinal),
            _ => Filled(promised.Path) + (promised.Path.EndsWith("agenda", StringComparison.Ordinal) ? "?from=2026-03-01" : ""),
        };
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (promised.Status == 304)
        {
            using HttpResponseMessage first = await fixture.Client.GetAsync(address, Cancellation);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        }
        else if (promised.Status is 401 or 429)
        {
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        }

        return request;
    }

    private async Task<HttpResponseMessage> Ask(TestSite site, PromisedAnswer promised)
    {
        using HttpRequestMessage request = await Provoke(promised);
        return await site.Client.SendAsync(request, Cancellation);
    }

    // The bucket of the reader's address fills by itself every second, sometimes between the last question to a cheap page and this one.
    private async Task<HttpResponseMessage> AskTooOften(TestSite site, PromisedAnswer promised)
    {
        for (int tries = 0; ; tries++)
        {
            await UseUp(site);
            HttpResponseMessage answer = await Ask(site, promised);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests || tries == 20)
            {
                return answer;
            }

            answer.Dispose();
        }
    }

    private static async Task UseUp(TestSite site)
    {
        for (HttpStatusCode status = HttpStatusCode.OK; status != HttpStatusCode.TooManyRequests;)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/no-such-page") { Headers = { { "X-Forwarded-For", "203.0.113.9" } } };
            using HttpResponseMessage answer = await site.Client.SendAsync(request, Cancellation);
            status = answer.StatusCode;
        }
    }

    private string Filled(string path) => path switch
    {
        _ when path.Contains("stories/", StringComparison.Ordinal) => path.Replace("{id}", Number("SELECT id FROM story WHERE joined_into IS NULL ORDER BY id LIMIT 1"), StringComparison.Ordinal),
        _ when path.Contains("entities/", StringComparison.Ordinal) => path.Replace("{id}", Number("SELECT id FROM entity WHERE name = 'Anna Holm'"), StringComparison.Ordinal),
        _ => path.Replace("{article}", "1", StringComparison.Ordinal).Replace("{id}", "s1", StringComparison.Ordinal),
    };

    private string Number(string question) => fixture.Site.Read(connection => connection.Number(question)!.Value.ToString(CultureInfo.InvariantCulture));

    private static string Sample(string name) => name switch
    {
        "q" => "ferry",
        "from" => "2026-03-01",
        "to" => "2026-03-31",
        "sort" => "newest",
        "after" => "",
        "lang" => "uk",
        "name" => "Holm",
        "kind" => "person",
        _ => "1",
    };

    [GeneratedRegex(@":\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Constraint();
}
