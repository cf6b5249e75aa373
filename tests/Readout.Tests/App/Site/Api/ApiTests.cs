using System.Net;
using System.Text.Json;

namespace Readout.Tests.App.Site.Api;

/// <summary>What the API answers: the filters of search, pages of lists, tags, problems, and statements no surer than the record has them.</summary>
public sealed class ApiTests(SiteServerFixture fixture) : IClassFixture<SiteServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("statements?q=speaker:Holm", 9)]
    [InlineData("statements?q=kind:denied", 2)]
    [InlineData("statements?q=kind:denied&from=2026-03-03", 1)]
    [InlineData("statements?q=kind:denied+OR+kind:hoped&to=2026-03-02", 1)]
    [InlineData("statements?q=outlet:%22Sundholm+Post%22+kind:direct", 1)]
    [InlineData("articles?q=ferry", 3)]
    [InlineData("meetings?q=kind:planned", 3)]
    [InlineData("commitments?q=speaker:%22Erik+Dahl%22", 2)]
    [InlineData("entities?name=%D0%A5%D0%BE%D0%BB%D1%8C%D0%BC", 1)]
    [InlineData("stories?least=2", 1)]
    public async Task Filters_are_those_of_search(string address, int count) => Assert.Equal(count, (await Items(address)).Count);

    [Theory]
    [InlineData("statements?q=from:2026")]
    [InlineData("statements?sort=best&q=ferry")]
    [InlineData("articles?q=lang:en")]
    [InlineData("stories?least=1")]
    [InlineData("entities?kind=person")]
    [InlineData("agenda?from=2026-03-01&to=2026-12-31")]
    public async Task Pages_of_a_list_follow_each_other_without_gap(string address)
    {
        string[] whole = [.. (await Items(address)).Select(Name)];
        var paged = new List<string>();
        for (string? next = $"/api/v1/{address}&limit=1"; next is not null;)
        {
            using HttpResponseMessage answer = await fixture.Client.GetAsync(next, Cancellation);
            JsonElement page = await Body(answer);
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(Name));
            next = page.GetProperty("next").GetString();
            Assert.Equal(next is null ? null : $"<{next}>; rel=\"next\"", answer.Headers.TryGetValues("Link", out IEnumerable<string>? links) ? links.Single() : null);
            Assert.True(paged.Count <= 100, "the pages do not end");
        }

        Assert.True(whole.Length > 1);
        // A claim may come again on a later page in the words of an older carrier.
        Assert.Empty(whole.Except(paged, StringComparer.Ordinal));
        Assert.Equal(whole.Length, paged.Intersect(whole, StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("statements?q=(ferry", 400, "bad-query", "q")]
    [InlineData("statements?q=kind:shouted", 400, "bad-query", "q")]
    [InlineData("statements?from=yesterday", 400, "bad-parameter", "from")]
    [InlineData("statements?from=2026%22+OR+lang:uk", 400, "bad-parameter", "from")]
    [InlineData("statements?limit=0", 400, "bad-parameter", "limit")]
    [InlineData("statements?limit=201", 400, "too-costly", "limit")]
    [InlineData("statements?after=zz", 400, "bad-parameter", "after")]
    [InlineData("statements?sort=best&after=b7fffffff", 400, "too-costly", "after")]
    [InlineData("statements?sort=worst", 400, "bad-parameter", "sort")]
    [InlineData("statements?speaker=Holm", 400, "bad-parameter", "speaker")]
    [InlineData("agenda?from=2026-02-30", 400, "bad-parameter", "from")]
    [InlineData("agenda?from=0001-01-01&to=9999-12-31", 400, "too-costly", "to")]
    [InlineData("stories?to=9999-12-31&after=x", 400, "bad-parameter", "after")]
    [InlineData("stories/999", 404, "not-found", null)]
    [InlineData("entities/999", 404, "not-found", null)]
    [InlineData("statements/1/s99", 404, "not-found", null)]
    [InlineData("statements/99/s1", 404, "not-found", null)]
    [InlineData("nothing", 404, null, null)]
    [InlineData("stories/99999999999999999999", 404, null, null)]
    [InlineData("stories/-1", 404, "not-found", null)]
    public async Task What_is_wrong_is_a_problem(string address, int status, string? kind, string? parameter)
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync("/api/v1/" + address, Cancellation);
        JsonElement problem = await Body(answer);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((status, status), ((int)answer.StatusCode, problem.GetProperty("status").GetInt32()));
        Assert.Equal(kind is null ? "about:blank" : "urn:problem:readout:" + kind, problem.GetProperty("type").GetString());
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out JsonElement named) ? named.GetString() : null);
    }

    [Fact]
    public async Task Another_method_is_a_problem_too()
    {
        using HttpResponseMessage answer = await fixture.Client.DeleteAsync("/api/v1/statements", Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("agenda?from=9999-12-31")]
    [InlineData("agenda?to=0001-01-01")]
    [InlineData("agenda?from=9999-12-30&after=9999-12-31")]
    [InlineData("stories?from=0001-01-01&to=9999-12-31")]
    [InlineData("statements?from=9999&to=0001")]
    public async Task The_ends_of_the_calendar_are_days_like_others(string address)
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync("/api/v1/" + address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_query_that_is_wrong_tells_where()
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync("/api/v1/statements?q=ferry+kind:shouted", Cancellation);
        Assert.Equal(11, (await Body(answer)).GetProperty("position").GetInt32());
    }

    [Fact]
    public async Task What_was_not_changed_is_not_sent_again()
    {
        using HttpResponseMessage first = await fixture.Client.GetAsync("/api/v1/statements", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/statements");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await fixture.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task No_statement_is_surer_than_its_record()
    {
        List<JsonElement> statements = await Items("statements?limit=200");
        Assert.All(statements, statement =>
        {
            string sentence = statement.GetProperty("sentence").GetString()!;
            string? grade = statement.GetProperty("grade").GetString();
            bool isQuoted = statement.GetProperty("kind").GetString() is "direct" or "mixed";
            Assert.StartsWith(statement.GetProperty("article").GetProperty("outlet").GetString()!, sentence, StringComparison.Ordinal);
            Assert.True(isQuoted || !sentence.Contains('“', StringComparison.Ordinal), sentence);
            Assert.Equal(grade == "doubtful", sentence.Contains("(doubtful)", StringComparison.Ordinal));
            Assert.Equal(grade == "resolved", sentence.Contains("(inferred)", StringComparison.Ordinal));
            Assert.True(statement.GetProperty("within").ValueKind == JsonValueKind.Null || sentence.Contains("as told by Erik Dahl: Anna Holm", StringComparison.Ordinal), sentence);
            Assert.All(statement.GetProperty("relays").EnumerateArray(), relay => Assert.Contains("via " + relay.GetString(), sentence, StringComparison.Ordinal));
        });
        Assert.Contains(statements, statement => statement.GetProperty("grade").GetString() == "doubtful");
        Assert.Contains(statements, statement => statement.GetProperty("within").ValueKind == JsonValueKind.String);
        Assert.Contains(statements, statement => statement.GetProperty("relays").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Addresses_are_those_of_the_site_that_was_asked()
    {
        JsonElement statement = (await Items("statements?q=kind:denied+lang:en"))[0];
        Assert.StartsWith(fixture.Site.Address.AbsoluteUri + "statement/", statement.GetProperty("link").GetString()!, StringComparison.Ordinal);
        using HttpResponseMessage answer = await fixture.Client.GetAsync(statement.GetProperty("link").GetString()!.Replace("/statement/", "/api/v1/statements/", StringComparison.Ordinal), Cancellation);
        JsonElement detail = await Body(answer);
        Assert.Equal(["speaker", "cue", "content"], detail.GetProperty("evidence").EnumerateArray().Select(span => span.GetProperty("what").GetString()));
    }

    [Fact]
    public async Task A_story_has_its_timeline_and_what_accounts_say_of_its_meetings()
    {
        JsonElement item = (await Items("stories?least=2")).Single();
        using HttpResponseMessage answer = await fixture.Client.GetAsync("/api/v1/stories/" + item.GetProperty("id").GetString(), Cancellation);
        JsonElement story = await Body(answer);
        Assert.Equal(5, story.GetProperty("articles").GetArrayLength());
        Assert.Contains(story.GetProperty("statements").EnumerateArray(), statement => statement.GetProperty("carriers").GetArrayLength() == 2);
        Assert.Contains(story.GetProperty("meetings").EnumerateArray(), meeting => meeting.GetProperty("status").GetString() == "cancelled");
        Assert.Contains(story.GetProperty("commitments").EnumerateArray(), commitment => commitment.GetProperty("due").GetString() == "2026-03-20");
    }

    private static string Name(JsonElement item) => item.TryGetProperty("claim", out JsonElement claim) && claim.ValueKind == JsonValueKind.Number ? $"claim {claim.GetInt64()}"
        : item.TryGetProperty("article", out JsonElement article) && article.ValueKind == JsonValueKind.Object && !item.TryGetProperty("who", out _)
            ? $"{article.GetProperty("id").GetInt64()} {(item.TryGetProperty("id", out JsonElement local) ? local.GetString() : "")}"
            : item.GetProperty("id").ToString();

    private async Task<List<JsonElement>> Items(string address)
    {
        using HttpResponseMessage answer = await fixture.Client.GetAsync("/api/v1/" + address, Cancellation);
        JsonElement body = await Body(answer);
        Assert.True(answer.IsSuccessStatusCode, body.GetRawText());
        return [.. body.GetProperty("items").EnumerateArray()];
    }

    private static async Task<JsonElement> Body(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
}
