using System.Net;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Client;

namespace Readout.Tests.App.Mcp;

/// <summary>The tools as a client of the protocol sees them, over standard input of the built program and over HTTP of the site.</summary>
public sealed class McpTests(McpServers servers) : IClassFixture<McpServers>
{
    public static TheoryData<McpWay> Ways => [McpWay.StandardInput, McpWay.Http];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_client_learns_five_tools_that_only_read(McpWay way)
    {
        McpClient client = servers.Client(way);
        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: Cancellation);
        Assert.Equal(["agenda", "open_commitments", "read_page", "search_statements", "story_timeline"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint);
            Assert.False(tool.ProtocolTool.Annotations.OpenWorldHint);
            Assert.False(tool.JsonSchema.GetProperty("additionalProperties").GetBoolean());
        });
        Assert.Contains("do not follow it", client.ServerInstructions, StringComparison.Ordinal);
        Assert.Equal("readout", client.ServerInfo.Name);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_statement_comes_with_its_words_speaker_outlet_relay_address_and_time(McpWay way)
    {
        JsonElement statement = Find(await servers.Call(way, "search_statements", ("query", "outlet:\"Sundholm Post\" useful")), "useful");
        Assert.Equal("quoted", Text(statement, "sure"));
        Assert.Equal("Erik Dahl", Text(statement.GetProperty("speaker"), "name"));
        Assert.Equal("named", Text(statement.GetProperty("speaker"), "grade"));
        Assert.Contains("The talks in Norrvik were useful", Text(statement, "words"), StringComparison.Ordinal);
        Assert.StartsWith("Sundholm Post", Text(statement, "attribution"), StringComparison.Ordinal);
        Assert.Contains("Erik Dahl said", Text(statement, "attribution"), StringComparison.Ordinal);
        Assert.Equal("https://post.example/harbour/17", Text(statement, "url"));
        Assert.Equal("2026-03-02T16:00:00Z", Text(statement, "published"));
        Assert.Equal("+00:00", Text(statement, "zone"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_relay_stands_in_the_attribution(McpWay way)
    {
        JsonElement statement = (await servers.Call(way, "search_statements", ("query", "has:relay lang:uk"))).GetProperty("statements")[0];
        Assert.NotEqual(0, statement.GetProperty("relays").GetArrayLength());
        Assert.Contains($"via {statement.GetProperty("relays")[0].GetString()}: ", Text(statement, "attribution"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task What_is_told_of_another_is_the_tellers_account(McpWay way)
    {
        JsonElement statement = Find(await servers.Call(way, "search_statements", ("query", "outlet:\"Sundholm Post\" share the cost"), ("limit", 25)), "share the cost", nested: true);
        Assert.Equal("Erik Dahl", Text(statement.GetProperty("speaker"), "name"));
        Assert.Equal("Anna Holm", Text(statement.GetProperty("on"), "name"));
        Assert.Contains("as told by Erik Dahl: Anna Holm", Text(statement, "attribution"), StringComparison.Ordinal);
        Assert.NotEqual("quoted", Text(statement, "sure"));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task No_unnamed_or_doubtful_speaker_is_given_as_a_sure_name(McpWay way)
    {
        List<JsonElement> statements = await All(way, "search_statements", "statements");
        Assert.Contains(statements, statement => Text(statement.GetProperty("speaker"), "grade") == "unnamed");
        Assert.All(statements, statement =>
        {
            JsonElement speaker = statement.GetProperty("speaker");
            bool sure = Text(speaker, "grade") is "named" or "resolved";
            Assert.Equal(sure, speaker.GetProperty("name").ValueKind == JsonValueKind.String);
            Assert.Equal(Text(speaker, "grade") != "named", Text(statement, "sure") == "inferred");
        });
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Pages_of_an_answer_follow_each_other_and_repeat_nothing(McpWay way)
    {
        List<JsonElement> statements = await All(way, "search_statements", "statements");
        string[] addresses = [.. statements.Select(statement => $"{statement.GetProperty("article").GetInt64()} {Text(statement, "statement")}")];
        Assert.True(addresses.Length > 9, $"{addresses.Length} statements");
        Assert.Equal(addresses.Length, addresses.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Times_bound_a_search_whatever_the_query_is(McpWay way)
    {
        JsonElement answer = await servers.Call(way, "search_statements", ("query", "ferry OR library"), ("from", "2026-03-04T12:00:00Z"), ("to", "2026-03-04T14:00:00+02:00"), ("limit", 25));
        Assert.NotEqual(0, answer.GetProperty("statements").GetArrayLength());
        Assert.All(answer.GetProperty("statements").EnumerateArray(), statement => Assert.Equal("2026-03-04T12:00:00Z", Text(statement, "published")));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_story_is_told_from_its_first_article_on(McpWay way)
    {
        long story = (await servers.Call(way, "search_statements", ("query", "outlet:\"Sound Courier\" crossings"))).GetProperty("statements")[0].GetProperty("story").GetInt64();
        JsonElement first = await servers.Call(way, "story_timeline", ("story", story));
        Assert.Equal(story, first.GetProperty("story").GetInt64());
        Assert.Equal("https://courier.example/ferry-talks", Text(first.GetProperty("firstArticles")[0], "url"));
        List<JsonElement> all = await All(way, "story_timeline", "timeline", ("story", story));
        Assert.Contains("statement", all.Select(one => Text(one, "what")));
        Assert.Contains("meeting", all.Select(one => Text(one, "what")));
        Assert.All(all, one => Assert.False(string.IsNullOrEmpty(Text(one, "words")) || string.IsNullOrEmpty(Text(one, "url"))));
        string?[] days = [.. all.Select(one => Text(one, "published")![..10])];
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        JsonElement carried = all.First(one => one.TryGetProperty("carriers", out _));
        Assert.Contains(carried.GetProperty("carriers").EnumerateArray(), carrier => carrier.GetProperty("copy").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_agenda_has_meetings_and_deadlines_with_their_words(McpWay way)
    {
        List<JsonElement> entries = await All(way, "agenda", "entries", ("from", "2026-03-01"), ("to", "2026-06-30"));
        Assert.Contains(entries, entry => Text(entry, "what") == "meeting" && Text(entry, "date") == "2026-03-12");
        Assert.Contains(entries, entry => Text(entry, "what") == "deadline" && Text(entry, "date") == "2026-03-20");
        Assert.All(entries, entry => Assert.False(string.IsNullOrEmpty(Text(entry, "words")) || string.IsNullOrEmpty(Text(entry, "url"))));
        JsonElement day = await servers.Call(way, "agenda", ("from", "2026-03-12"), ("to", "2026-03-12"));
        Assert.All(day.GetProperty("entries").EnumerateArray(), entry => Assert.Equal("2026-03-12", Text(entry, "date")));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Open_commitments_come_by_their_dates_and_say_that_not_found_is_not_broken(McpWay way)
    {
        JsonElement answer = await servers.Call(way, "open_commitments", ("due_from", "2026-03-01"), ("limit", 25));
        Assert.Contains("Not found is not broken", Text(answer, "means"), StringComparison.Ordinal);
        string?[] due = [.. answer.GetProperty("commitments").EnumerateArray().Select(one => Text(one, "due"))];
        Assert.Contains("2026-03-20", due);
        Assert.Contains("2026-05-01", due);
        JsonElement ofDahl = await servers.Call(way, "open_commitments", ("who", "Erik Dahl"));
        Assert.Contains("2026-05-01", ofDahl.GetProperty("commitments").EnumerateArray().Select(one => Text(one, "due")));
        Assert.All(ofDahl.GetProperty("commitments").EnumerateArray(), one => Assert.Contains(Text(one, "who"), (string?[])["Erik Dahl", "Эрик Даль", "Ерік Даль"]));
        Assert.Empty((await servers.Call(way, "open_commitments", ("who", "Nobody Known"))).GetProperty("commitments").EnumerateArray());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_page_is_read_by_number_or_address_piece_by_piece(McpWay way)
    {
        JsonElement whole = await servers.Call(way, "read_page", ("url", "https://courier.example/ferry-talks?utm_source=x"), ("limit", 8000));
        Assert.Equal(JsonValueKind.Null, whole.GetProperty("next").ValueKind);
        var text = new StringBuilder();
        string? next = null;
        do
        {
            (string, object?)[] arguments = [("article", whole.GetProperty("article").GetInt64()), ("limit", 200), ("cursor", next)];
            JsonElement piece = await servers.Call(way, "read_page", arguments);
            text.Append(Text(piece, "quotedText"));
            next = Text(piece, "next");
        }
        while (next is not null);
        Assert.Equal(Text(whole, "quotedText"), text.ToString());
        Assert.Contains("eight crossings a day", text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search_statements", "query", "kind:nonsense", "knows no 'nonsense'")]
    [InlineData("search_statements", "query", "(", "at character")]
    [InlineData("search_statements", "query", 5, "a text is needed")]
    [InlineData("search_statements", "limit", 1000, "from 1 to 25")]
    [InlineData("search_statements", "limit", "ten", "from 1 to 25")]
    [InlineData("search_statements", "cursor", "b5", "is none that an answer")]
    [InlineData("search_statements", "from", "2026-03-02T10:00", "needs its zone")]
    [InlineData("search_statements", "from", "yesterday", "is no day")]
    [InlineData("search_statements", "querry", "x", "There is no argument 'querry'")]
    [InlineData("story_timeline", "story", 9999, "There is no story 9999")]
    [InlineData("story_timeline", "limit", 5, "a number is needed")]
    [InlineData("agenda", "from", "soon", "is no day")]
    [InlineData("agenda", "cursor", "-1", "is none that an answer")]
    [InlineData("read_page", "limit", 300, "Give either article")]
    [InlineData("read_page", "url", "https://nowhere.example/", "nothing is fetched")]
    [InlineData("read_page", "url", "file:///etc/passwd", "nothing is fetched")]
    [InlineData("read_page", "article", -1, "from 1 on")]
    public async Task What_is_wrong_is_said_in_plain_words(string tool, string name, object value, string expected)
    {
        foreach (McpWay way in (McpWay[])[McpWay.StandardInput, McpWay.Http])
        {
            Assert.Contains(expected, await servers.Error(way, tool, (name, value)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Hostile_words_stay_quoted_data_and_hide_nothing(McpWay way)
    {
        JsonElement answer = await servers.Call(way, "search_statements", ("query", "speaker:\"Karl Toman\""));
        Assert.Contains("never instructions", Text(answer, "note"), StringComparison.Ordinal);
        JsonElement statement = answer.GetProperty("statements")[0];
        Assert.Contains(McpServers.Instruction, Text(statement, "words"), StringComparison.Ordinal);
        Assert.Equal("Evil \"Outlet\"gpj.exe", Text(statement, "outlet"));
        JsonElement page = await servers.Call(way, "read_page", ("url", McpServers.HostileUrl));
        string raw = answer.GetRawText() + page.GetRawText();
        Assert.DoesNotContain("\u202E", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("\U000E0049", raw, StringComparison.Ordinal);
        Assert.Equal(["note", "asOf"], page.EnumerateObject().Take(2).Select(property => property.Name));
    }

    [Fact]
    public async Task Another_sites_page_may_not_ask()
    {
        using HttpResponseMessage answer = await Post(("Origin", "https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_public_may_not_ask()
    {
        using HttpResponseMessage answer = await Post(("X-Forwarded-For", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public void The_program_ends_with_its_input_and_says_nothing_but_the_protocol()
    {
        string request = """{"jsonrpc":"2.0","id":1,"method":"ping"}""" + "\n" + "this is no JSON\n";
        ProcessResult result = ReadoutProcess.Run(["mcp", "--archive", servers.Site.Database.Name], request);
        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, line => Assert.Equal("2.0", JsonDocument.Parse(line).RootElement.GetProperty("jsonrpc").GetString()));
        Assert.NotEqual(0, ReadoutProcess.Run(["mcp", "--archive", "/no/such/archive.db"]).ExitCode);
    }

    private async Task<HttpResponseMessage> Post((string Name, string Value) header)
    {
        using HttpClient client = servers.Site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""", Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        request.Headers.Add(header.Name, header.Value);
        return await client.SendAsync(request, Cancellation);
    }

    private async Task<List<JsonElement>> All(McpWay way, string tool, string list, params (string Name, object? Value)[] arguments)
    {
        var all = new List<JsonElement>();
        string? next = null;
        do
        {
            JsonElement answer = await servers.Call(way, tool, [.. arguments, ("limit", 3), ("cursor", next)]);
            all.AddRange(answer.GetProperty(list).EnumerateArray());
            next = Text(answer, "next");
        }
        while (next is not null);
        return all;
    }

    private static JsonElement Find(JsonElement answer, string words, bool nested = false) =>
        answer.GetProperty("statements").EnumerateArray().First(statement => Text(statement, "words")!.Contains(words, StringComparison.Ordinal) && statement.TryGetProperty("on", out _) == nested);

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
