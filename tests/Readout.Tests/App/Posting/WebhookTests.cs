using Readout.App.Archive.Forgetting;
using Readout.App.Site.Posting;
using Readout.App.Site.Posting.Channels;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Posting;

/// <summary>Signed webhooks: each event is taken once by a receiver that keeps to the specification, and corrections follow.</summary>
public sealed class WebhookTests(PostgresServer postgres) : IClassFixture<PostgresServer>
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_statement_its_correction_and_its_withdrawal_are_signed_events(DatabaseKind kind)
    {
        using PostingArchive archive = Archive(kind);
        using var receiver = new WebhookReceiver(PostingArchive.Secret, archive.Clock);
        archive.Subscribe(PostTarget.Webhook, receiver.Address);
        archive.Import(PostPages.Article(1));
        Assert.Equal((1, 0), archive.Run(archive.Settings()));
        archive.Import(PostPages.Article(1, PostPages.Words(1) + " and summer"));
        Assert.Equal((1, 0), archive.Run(archive.Settings()));
        archive.Write(writer => new Forgetter(writer).ForgetArticle(PostPages.Url(1)));
        Assert.Equal((1, 0), archive.Run(archive.Settings()));
        Assert.Equal((0, 0), archive.Run(archive.Settings()));

        Assert.Empty(receiver.Wrong);
        ReceivedEvent[] events = [.. receiver.All];
        Assert.Equal(["statement.posted", "statement.corrected", "statement.withdrawn"], events.Select(one => one.Type));
        Assert.Single(events.Select(one => one.Data.GetProperty("id").GetString()).Distinct());
        Assert.Equal(3, events.Select(one => one.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("Peter Lind", events[0].Data.GetProperty("statement").GetProperty("speaker").GetProperty("name").GetString());
        Assert.Equal("quoted", events[0].Data.GetProperty("statement").GetProperty("sure").GetString());
        Assert.Contains("and summer", events[1].Data.GetProperty("statement").GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.False(events[2].Data.TryGetProperty("statement", out _));
    }

    [Fact]
    public void Faults_lose_no_event_and_repeat_none_under_another_id()
    {
        const int Articles = 12;
        using PostingArchive archive = Archive(DatabaseKind.Sqlite);
        using var receiver = new WebhookReceiver(PostingArchive.Secret, archive.Clock);
        archive.Subscribe(PostTarget.Webhook, receiver.Address);
        archive.Import([.. Enumerable.Range(0, Articles).Select(number => PostPages.Article(number))]);
        var random = new Random(5);
        for (int i = 0; i < 10; i++)
        {
            receiver.Statuses.Enqueue(200);
            receiver.Statuses.Enqueue(((int[])[0, 429, 500, 502, 404])[random.Next(5)]);
        }

        for (int i = 0; i < 40 && receiver.Taken.Count < Articles; i++)
        {
            archive.Run(archive.Settings());
            archive.Clock.Now += TimeSpan.FromHours(2);
        }

        archive.Run(archive.Settings());
        Assert.Empty(receiver.Wrong);
        Assert.Equal(Articles, receiver.Taken.Count);
        Assert.Equal(Articles, receiver.Taken.Values.Select(one => one.Data.GetProperty("statement").GetProperty("words").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.True(receiver.All.Count > Articles);
    }

    [Fact]
    public void A_pause_that_the_receiver_asks_for_is_kept()
    {
        using PostingArchive archive = Archive(DatabaseKind.Sqlite);
        using var receiver = new WebhookReceiver(PostingArchive.Secret, archive.Clock);
        archive.Subscribe(PostTarget.Webhook, receiver.Address);
        archive.Import(PostPages.Article(1));
        receiver.Statuses.Enqueue(503);
        Assert.Equal((0, 1), archive.Run(archive.Settings()));
        archive.Clock.Now += TimeSpan.FromSeconds(119);
        Assert.Equal((0, 0), archive.Run(archive.Settings()));
        archive.Clock.Now += TimeSpan.FromSeconds(2);
        Assert.Equal((1, 0), archive.Run(archive.Settings()));
        Assert.Equal(2, receiver.All.Count);
        Assert.Single(receiver.Taken);
    }

    // The example of the specification.
    [Fact]
    public void The_signature_is_that_of_the_specification() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookSecret.Parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")!.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}"""));

    [Theory]
    [InlineData("secret")]
    [InlineData("whsec_")]
    [InlineData("whsec_c2hvcnQ=")]
    [InlineData("whsec_not base64 at all, for sure")]
    public void What_is_no_key_is_refused(string text) => Assert.Null(WebhookSecret.Parse(text));

    [Theory]
    [InlineData("post add telegram our_channel --story 1", "is no channel")]
    [InlineData("post add telegram @our_channel", "One of --story, --entity, --search and --briefs")]
    [InlineData("post add telegram @our_channel --story 1 --entity 2", "One of --story, --entity, --search and --briefs")]
    [InlineData("post add webhook ftp://desk.example/ --story 1", "no http or https address")]
    [InlineData("post add webhook https://user:pass@desk.example/ --story 1", "password in it")]
    [InlineData("post add telegram @our_channel --search kind:nonsense", "knows no 'nonsense'")]
    [InlineData("post add telegram @our_channel --story 4711", "there is no story 4711")]
    [InlineData("post add telegram @our_channel --entity 4711", "there is no entity 4711")]
    [InlineData("post approve 4711 s1", "has no statement s1")]
    [InlineData("post remove 4711", "no such subscription")]
    public void What_cannot_be_is_said_in_plain_words(string command, string expected)
    {
        using PostingArchive archive = Archive(DatabaseKind.Sqlite);
        ProcessResult result = ArchiveProcess.Run(archive.Address, archive.Folder, command.Split(' '));
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Subscriptions_are_added_listed_and_removed()
    {
        using PostingArchive archive = Archive(DatabaseKind.Sqlite);
        archive.Import(PostPages.Article(1));
        Assert.Contains("added  1: telegram @our_channel, story 1, quoted", ArchiveProcess.Run(archive.Address, archive.Folder, "post", "add", "telegram", "@our_channel", "--story", "1").Output, StringComparison.Ordinal);
        Assert.Contains("0 posted, 0 to come, 0 failed", ArchiveProcess.Run(archive.Address, archive.Folder, "post", "list").Output, StringComparison.Ordinal);
        Assert.Contains("\"target\":\"@our_channel\"", ArchiveProcess.Run(archive.Address, archive.Folder, "post", "list", "--format", "jsonl").Output, StringComparison.Ordinal);
        Assert.Contains("removed  1", ArchiveProcess.Run(archive.Address, archive.Folder, "post", "remove", "1").Output, StringComparison.Ordinal);
        Assert.Empty(ArchiveProcess.Run(archive.Address, archive.Folder, "post", "list").Output);
    }

    private PostingArchive Archive(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            return new PostingArchive();
        }

        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        return new PostingArchive(postgres.NewDatabase());
    }
}
