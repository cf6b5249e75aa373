using System.Diagnostics;
using System.Text;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Forgetting;
using Readout.App.Site.Posting;
using Readout.Tests.App.Archive;
using Readout.Tests.App.Site;

namespace Readout.Tests.App.Posting;

/// <summary>Posts to a Telegram channel: what goes out, what follows it, and what faults of the other side and of this one do.</summary>
public sealed class TelegramTests : IDisposable
{
    private readonly BotApiServer _server = new();
    private readonly PostingArchive _archive = new();

    public void Dispose()
    {
        _server.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public void A_quoted_statement_is_posted_with_outlet_speaker_words_and_link_and_only_once()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        Assert.Equal((1, 0), Run());
        ShownMessage message = Assert.Single(_server.Messages);
        Assert.Equal($"Council Courier: Peter Lind said: “{PostPages.Words(1)}”\nNews of the harbour number 1", message.Text);
        Assert.Contains($"<a href=\"{PostPages.Url(1)}\">", message.Html, StringComparison.Ordinal);
        Assert.Equal((0, 0), Run());
        Assert.Equal(["sendMessage"], _server.Calls);
    }

    [Fact]
    public void Only_quoted_words_of_somebody_named_go_out_and_no_words_twice()
    {
        Subscribe();
        _archive.Import([.. SitePages.All]);
        Run();
        string[] allowed = [.. _archive.Read(connection => Readout.App.Archive.Databases.Sql.Rows(
            connection, "SELECT content FROM statement WHERE kind IN ('direct', 'mixed') AND grade = 'named' AND within IS NULL", row => row.GetString(0)))];
        Assert.InRange(_server.Messages.Count, 2, allowed.Length);
        Assert.All(_server.Messages, message => Assert.Contains(allowed, words => message.Text.Contains(words.Trim('“', '”', '«', '»'), StringComparison.Ordinal)));
        Assert.Equal(_server.Messages.Count, _server.Messages.Select(message => message.Text.Split(": ", 3)[^1]).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(_server.Messages, message => message.Text.Contains("Northern Mirror", StringComparison.Ordinal));
        Assert.DoesNotContain(_server.Messages, message => message.Text.Contains("share the cost", StringComparison.Ordinal) || message.Text.Contains("before May", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_there_before_the_subscription_is_not_posted()
    {
        _archive.Import(PostPages.Article(1));
        _archive.Clock.Now += TimeSpan.FromHours(2);
        Subscribe();
        _archive.Import(PostPages.Article(2));
        Run();
        Assert.Contains(PostPages.Words(2), Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_posted_by_itself_goes_out_when_a_person_lets_it()
    {
        Subscribe(PostSubscription.Clicked);
        _archive.Import([.. SitePages.All]);
        Assert.Equal((0, 0), Run());
        (long article, string local) = _archive.Read(connection => Readout.App.Archive.Databases.Sql.Rows(
            connection, "SELECT article_id, local FROM statement WHERE within IS NOT NULL ORDER BY id", row => (row.GetInt64(0), row.GetString(1))))[0];
        _archive.Read(connection => Approvals.Approve(connection, article, local, "desk", _archive.Clock.Now.ToUnixTimeSeconds()));
        Assert.Equal((1, 0), Run());
        Assert.Contains("as told by Erik Dahl: Anna Holm", Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_article_edits_its_post()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        Run();
        _archive.Clock.Now += TimeSpan.FromHours(3);
        _archive.Import(PostPages.Article(1, PostPages.Words(1) + " and summer"));
        Assert.Equal((1, 0), Run());
        Assert.Contains("and summer", Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
        Assert.Equal(["sendMessage", "editMessageText"], _server.Calls);
        Assert.Equal((0, 0), Run());
    }

    [Fact]
    public void A_statement_that_an_edit_takes_out_is_taken_back()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        Run();
        NewsPage changed = PostPages.Article(1);
        _archive.Import(changed with { Paragraphs = [changed.Paragraphs[0], changed.Paragraphs[2]] });
        Run();
        Assert.Empty(_server.Messages);
        Assert.Equal(["sendMessage", "deleteMessage"], _server.Calls);
        Run();
        Assert.Equal(2, _server.Calls.Count);
    }

    [Fact]
    public void What_a_person_sets_right_is_set_right_in_the_channel()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1), PostPages.Article(2));
        Run();
        Correct(PostPages.Url(1), Correction.SpeakerTarget, "Vera Holm");
        Correct(PostPages.Url(2), Correction.NoStatement, null);
        Run();
        ShownMessage left = Assert.Single(_server.Messages);
        Assert.Contains("Vera Holm", left.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Peter Lind", left.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_forgotten_is_deleted_from_the_channel()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1), PostPages.Article(2), PostPages.Article(3));
        Run();
        Assert.Equal(3, _server.Messages.Count);
        _archive.Write(writer => new Forgetter(writer).ForgetArticle(PostPages.Url(1)));
        _archive.Write(writer => new Forgetter(writer).ForgetPerson("Vera Stone"));
        Run();
        Assert.Contains(PostPages.Words(3), Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_be_deleted_any_more_says_that_it_was_withdrawn()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        Run();
        _server.MayDelete = false;
        _archive.Write(writer => new Forgetter(writer).ForgetArticle(PostPages.Url(1)));
        Run();
        Assert.Contains("withdrawn", Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lind", _server.Messages[0].Text, StringComparison.Ordinal);
        int calls = _server.Calls.Count;
        Run();
        Assert.Equal(calls, _server.Calls.Count);
    }

    [Fact]
    public void A_pause_that_Telegram_asks_for_is_kept()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1), PostPages.Article(2));
        _server.Faults.Enqueue((429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 60","parameters":{"retry_after":60}}"""));
        Assert.Equal((0, 1), Run());
        Assert.Empty(_server.Messages);
        _archive.Clock.Now += TimeSpan.FromSeconds(59);
        Run();
        Assert.Single(_server.Calls);
        _archive.Clock.Now += TimeSpan.FromSeconds(2);
        Assert.Equal((2, 0), Run());
        Assert.Equal(2, _server.Messages.Count);
    }

    [Fact]
    public void The_pace_of_a_channel_holds_over_runs()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1), PostPages.Article(2));
        PostSettings settings = _archive.Settings(_server.Address) with { TelegramPace = TimeSpan.FromSeconds(3) };
        var longest = TimeSpan.FromSeconds(2);
        _archive.Run(settings, longest);
        Assert.Single(_server.Messages);
        _archive.Run(settings, longest);
        Assert.Single(_server.Messages);
        _archive.Clock.Now += TimeSpan.FromSeconds(3);
        _archive.Run(settings, longest);
        Assert.Equal(2, _server.Messages.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_message_whose_answer_is_lost_is_found_again_and_not_repeated(bool arrives)
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        Run();
        _archive.Import(PostPages.Article(2));
        (_server.Before, _server.After) = (() => arrives, () => false);
        Assert.Equal((0, 1), Run());
        (_server.Before, _server.After) = (() => true, () => true);
        _archive.Clock.Now += TimeSpan.FromMinutes(1);
        Run();
        Assert.Equal([PostPages.Words(1), PostPages.Words(2)], _server.Messages.Select(WordsOf));
        Assert.Equal(2, _server.Sends.Count);
    }

    [Fact]
    public void Posts_by_others_are_left_alone_when_one_is_looked_for()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        Run();
        _server.PostByHand("A word of the editors");
        _archive.Import(PostPages.Article(2));
        _server.Before = () => false;
        Run();
        _server.Before = () => true;
        _archive.Clock.Now += TimeSpan.FromMinutes(1);
        Run();
        Assert.Equal(3, _server.Messages.Count);
        Assert.Contains("A word of the editors", _server.Messages.Select(message => message.Text));
    }

    [Fact]
    public void A_refused_message_does_not_hold_up_the_others_and_is_told()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1), PostPages.Article(2));
        _server.Faults.Enqueue((400, """{"ok":false,"error_code":400,"description":"Bad Request: something else"}"""));
        Run();
        Assert.Single(_server.Messages);
        Assert.Contains("something else", ArchiveProcess.Run(_archive.Address, _archive.Folder, "post", "list").Output, StringComparison.Ordinal);
        _archive.Clock.Now += TimeSpan.FromMinutes(1);
        Run();
        Assert.Equal(2, _server.Messages.Count);
    }

    [Theory]
    [InlineData("<b>bold</b> & <a href=\"tg://user?id=1\">user</a> &lt;script&gt; it is \u202Ereversed and _*`markdown[")]
    [InlineData("The bridge </a></b></i> &amp; &#60; <tg-spoiler>x</tg-spoiler> will be rebuilt before the winter of the year")]
    public void Markup_in_words_is_text(string words)
    {
        Subscribe();
        NewsPage page = PostPages.Article(1, words) with { Title = $"{words} & a title", Outlet = "Courier & <Sons>" };
        _archive.Import(page);
        Assert.Equal((1, 0), Run());
        string text = Assert.Single(_server.Messages).Text;
        Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
        Assert.Contains("Peter Lind said", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_never_too_long()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1, string.Join(' ', Enumerable.Repeat("The bridge will be rebuilt with 😀 & <care> before the winter comes to the county,", 120))));
        Assert.Equal((1, 0), Run());
        Assert.InRange(Assert.Single(_server.Messages).Text.Length, 3000, 4096);
    }

    [Fact]
    public void No_more_of_an_article_goes_out_than_the_public_may_see()
    {
        Subscribe();
        string filler = string.Concat(Enumerable.Repeat("The evening in the town hall was long, and the people of the district listened to the figures of the year before they went home. ", 20));
        string[] quotes = ["The bridge will be closed for two summers", "The school will get a new roof before winter", "The harbour needs eleven million crowns at once", "The library will be open on Sundays from May"];
        _archive.Import(new NewsPage("Council Courier", PostPages.Url(1), "2026-03-05T08:00:00Z", "A long session", [.. quotes.Select(words => $"“{words},” Peter Lind said on Monday."), filler]));
        _archive.Run(_archive.Settings(_server.Address) with { Cap = Readout.App.Site.Reading.PublicCap.Default });
        Assert.Equal(2, _server.Messages.Count);
        Assert.InRange(_server.Messages.Sum(message => WordsOf(message).Length), 1, 300);
        _archive.Run(_archive.Settings(_server.Address) with { Cap = new Readout.App.Site.Reading.PublicCap(2, 300, 0.0) });
        Assert.Empty(_server.Messages);
    }

    [Fact]
    public void An_address_inside_is_not_asked_unless_it_is_allowed()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        (int sent, int failures) = _archive.Run(_archive.Settings(_server.Address) with { Fetching = new Readout.App.Fetching.FetchSettings() });
        Assert.Equal((0, 1), (sent, failures));
        Assert.Empty(_server.Calls);
        Assert.Contains("not public", ArchiveProcess.Run(_archive.Address, _archive.Folder, "post", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_token_is_told_nowhere()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1), PostPages.Article(2));
        string token = _archive.Folder + "/token";
        File.WriteAllText(token, BotApiServer.Token + "\n");
        _server.Faults.Enqueue((401, $$"""{"ok":false,"error_code":401,"description":"Unauthorized: bot{{BotApiServer.Token}}"}"""));
        var said = new StringBuilder();
        foreach (string address in (string[])[_server.Address.ToString(), "http://127.0.0.1:9/"])
        {
            _archive.Read(connection => Readout.App.Archive.Databases.Sql.Execute(connection, "UPDATE post_channel SET ready_at = 0"));
            ProcessResult result = ReadoutProcess.Run(["post", "run", "--once", "--archive", _archive.Address, "--telegram-api", address, "--telegram-token-file", token, "--allow-host", "127.0.0.1", "--cap", "9,9000,100"]);
            Assert.Equal(1, result.ExitCode);
            said.Append(result.Output).Append(result.Error);
        }

        said.Append(ArchiveProcess.Run(_archive.Address, _archive.Folder, "post", "list").Output);
        Assert.DoesNotContain("SECRET", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_archive.Folder, "readout.db*"), file => File.ReadAllBytes(file).AsSpan().IndexOf("SECRET-token"u8) >= 0);
        Assert.Equal(2, ReadoutProcess.Run(["post", "run", "--once", "--archive", _archive.Address, "--telegram-token-file", "/no/such/file"]).ExitCode);
    }

    [Fact]
    public void The_site_posts_while_it_runs()
    {
        using var site = new TestSite([], settings => settings with { Posting = _archive.Settings(_server.Address) with { IsOnce = false, Clock = settings.Clock } });
        using (System.Data.Common.DbConnection connection = site.Database.Open())
        {
            SubscriptionTable.Add(connection, new PostSubscription(0, new PostTarget(PostTarget.Telegram, BotApiServer.Channel), null, null, "lang:en", PostSubscription.Quoted), site.Clock.Now.ToUnixTimeSeconds());
        }

        site.Import([PostPages.Article(1)]);
        Assert.True(SpinWait.SpinUntil(() => _server.Messages.Count == 1, TimeSpan.FromSeconds(30)), "Nothing was posted.");
    }

    [Fact]
    public void One_run_posts_at_a_time()
    {
        Subscribe();
        _archive.Import(PostPages.Article(1));
        using (_archive.Database.TryTakeOver("posting"))
        {
            Assert.Equal((0, 1), Run());
        }

        Assert.Equal((1, 0), Run());
    }

    // Killed before a message arrives, or after it did and before that is said: ten times, at random.
    [Fact]
    public void Ten_kills_lose_nothing_and_repeat_nothing()
    {
        const int Articles = 40;
        Assert.Equal(0, ArchiveProcess.Run(_archive.Address, _archive.Folder, "post", "add", "telegram", BotApiServer.Channel, "--search", "lang:en").ExitCode);
        _archive.Clock.Now = DateTimeOffset.UtcNow.AddSeconds(1);
        _archive.Import(PostPages.Article(0));
        Post().WaitForExit();
        _archive.Import([.. Enumerable.Range(1, Articles - 1).Select(number => PostPages.Article(number))]);
        var random = new Random(7);
        for (int i = 0; i < 10; i++)
        {
            using Process process = Post();
            bool isBefore = random.Next(2) == 0;
            int left = random.Next(1, 4);
            bool arrives = random.Next(2) == 0;
            _server.Before = () => !isBefore || Kill(process, ref left, arrives);
            _server.After = () => isBefore || Kill(process, ref left, arrives);
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)));
            Assert.True(process.ExitCode != 0, $"{i}: {_server.Messages.Count} posted, {left} left; {process.StandardError.ReadToEnd()}");
        }

        (_server.Before, _server.After) = (() => true, () => true);
        using Process last = Post();
        Assert.True(last.WaitForExit(TimeSpan.FromSeconds(60)));
        Assert.Equal(0, last.ExitCode);
        Assert.Equal(Enumerable.Range(0, Articles).Select(PostPages.Words).Order(StringComparer.Ordinal), _server.Messages.Select(WordsOf).Order(StringComparer.Ordinal));
        Assert.Equal(Articles, _server.Sends.Count);
    }

    private Process Post()
    {
        string token = _archive.Folder + "/token";
        File.WriteAllText(token, BotApiServer.Token);
        return ReadoutProcess.Start(
            ["post", "run", "--once", "--archive", _archive.Address, "--telegram-api", _server.Address.ToString(), "--telegram-token-file", token, "--telegram-pace", "0.01", "--allow-host", "127.0.0.1", "--cap", "9,9000,100"]);
    }

    private static bool Kill(Process process, ref int left, bool arrives)
    {
        if (--left > 0)
        {
            return true;
        }

        process.Kill();
        process.WaitForExit();
        return arrives;
    }

    private static string WordsOf(ShownMessage message) => message.Text.Split('“')[1].Split('”')[0];

    private void Subscribe(string what = PostSubscription.Quoted) => _archive.Subscribe(PostTarget.Telegram, BotApiServer.Channel, what: what);

    private (int Sent, int Failures) Run() => _archive.Run(_archive.Settings(_server.Address));

    private void Correct(string url, string target, string? value)
    {
        (long article, string local) = _archive.Read(connection => Readout.App.Archive.Databases.Sql.Rows(
            connection, "SELECT a.id, t.local FROM statement t JOIN article a ON a.id = t.article_id WHERE a.url = @url AND t.kind = 'direct'", row => (row.GetInt64(0), row.GetString(1)), ("@url", url)))[0];
        _archive.Write(writer =>
        {
            new Corrector(writer).Correct(article, local, target, value, "desk");
            return 0;
        });
    }
}
