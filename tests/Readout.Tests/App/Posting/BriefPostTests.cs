using System.Data.Common;
using System.Text.Json;
using Readout.App.Archive;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Posting;
using Readout.Records.Searching;

namespace Readout.Tests.App.Posting;

/// <summary>Briefs that an editor publishes, in the channels that take them: whole, once, as they stand, gone when they are withdrawn.</summary>
public sealed class BriefPostTests : IDisposable
{
    private readonly BotApiServer _server = new();
    private readonly PostingArchive _archive = new();

    public void Dispose()
    {
        _server.Dispose();
        _archive.Dispose();
    }

    [Fact]
    public void A_brief_that_comes_out_is_posted_with_what_it_stands_on_and_only_once()
    {
        Subscribe(PostTarget.Telegram, "@our_channel");
        _archive.Import(PostPages.Article(1));
        Brief brief = Write(_archive.Clock.Now);
        Assert.Equal((1, 0), Run());
        ShownMessage message = Assert.Single(_server.Messages);
        Assert.StartsWith("What the harbour says\n\nA quiet week. [the editor’s words]\n\n", message.Text, StringComparison.Ordinal);
        Assert.Contains($"Council Courier: Peter Lind said: “{PostPages.Words(1)}”", message.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody was asked. [the editor’s words]", message.Text, StringComparison.Ordinal);
        Assert.Contains("Ida Berg", message.Text, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{PostPages.Url(1)}\">", message.Html, StringComparison.Ordinal);
        Assert.Equal((0, 0), Run());
        Assert.Equal("done", Assert.Single(_archive.Read(connection => PostedBrief.Channels(connection, brief.Id))).State);
    }

    [Fact]
    public void What_an_editor_sets_right_or_withdraws_is_set_right_and_withdrawn_there()
    {
        Subscribe(PostTarget.Telegram, "@our_channel");
        _archive.Import(PostPages.Article(1));
        Brief brief = Write(_archive.Clock.Now);
        Run();
        Set(brief with { Headline = "What the harbour says today" });
        Assert.Equal((1, 0), Run());
        Assert.StartsWith("What the harbour says today\n", Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
        Set(brief with { WithdrawnAt = _archive.Clock.Now.ToUnixTimeSeconds() });
        Assert.Equal((1, 0), Run());
        Assert.Empty(_server.Messages);
    }

    [Fact]
    public void Drafts_and_what_was_out_before_are_not_posted_and_what_is_set_for_a_time_waits_for_it()
    {
        _archive.Import(PostPages.Article(1));
        Write(_archive.Clock.Now);
        _archive.Clock.Now += TimeSpan.FromHours(2);
        Subscribe(PostTarget.Telegram, "@our_channel");
        Write(null);
        Write(_archive.Clock.Now + TimeSpan.FromHours(1));
        Assert.Equal((0, 0), Run());
        _archive.Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal((1, 0), Run());
        Assert.Single(_server.Messages);
    }

    [Fact]
    public void Where_the_site_is_known_a_brief_leads_to_its_page_there()
    {
        using var receiver = new WebhookReceiver(PostingArchive.Secret, _archive.Clock);
        Subscribe(PostTarget.Telegram, "@our_channel");
        Subscribe(PostTarget.Webhook, receiver.Address);
        _archive.Import(PostPages.Article(1));
        Brief brief = Write(_archive.Clock.Now);
        Assert.Equal((2, 0), _archive.Run(_archive.Settings(_server.Address) with { Site = new Uri("https://desk.example/record/") }));
        string page = $"https://desk.example/record/brief/{brief.Id}";
        Assert.Contains($"<a href=\"{page}\"><b>What the harbour says</b></a>", Assert.Single(_server.Messages).Html, StringComparison.Ordinal);
        Assert.Equal(page, Assert.Single(receiver.All).Data.GetProperty("brief").GetProperty("url").GetString());
    }

    [Fact]
    public void A_webhook_gets_events_of_the_brief()
    {
        using var receiver = new WebhookReceiver(PostingArchive.Secret, _archive.Clock);
        Subscribe(PostTarget.Webhook, receiver.Address);
        _archive.Import(PostPages.Article(1));
        Brief brief = Write(_archive.Clock.Now);
        Run();
        Set(brief with { WithdrawnAt = _archive.Clock.Now.ToUnixTimeSeconds() });
        Run();
        ReceivedEvent[] events = [.. receiver.All];
        Assert.Empty(receiver.Wrong);
        Assert.Equal(["brief.posted", "brief.withdrawn"], events.Select(static one => one.Type));
        Assert.Equal(JsonValueKind.Null, events[0].Data.GetProperty("brief").GetProperty("url").ValueKind);
        Assert.Equal("What the harbour says", events[0].Data.GetProperty("brief").GetProperty("headline").GetString());
        Assert.Equal(PostPages.Url(1), events[0].Data.GetProperty("brief").GetProperty("sources")[0].GetProperty("url").GetString());
    }

    private (int Sent, int Failures) Run() => _archive.Run(_archive.Settings(_server.Address));

    private void Subscribe(string kind, string target) => _archive.Read(connection =>
        SubscriptionTable.Add(connection, new PostSubscription(0, new PostTarget(kind, target), null, null, null, PostSubscription.Quoted), _archive.Clock.Seconds()));

    private void Set(Brief brief) => _archive.Read(connection =>
    {
        BriefTable.SetHead(connection, brief, _archive.Clock.Seconds());
        return 0;
    });

    // A brief of the first article's first statement and a paragraph of the editor's own, out at that time or a draft.
    private Brief Write(DateTimeOffset? publish) => _archive.Read(connection =>
    {
        long now = _archive.Clock.Seconds();
        long id = BriefTable.Add(connection, "en", now);
        BriefTable.AddItem(connection, id, Picked(connection, now));
        BriefTable.AddItem(connection, id, new BriefItem(0, BriefItemKind.Words) { Words = "Nobody was asked.", AddedAt = now });
        BriefTable.SetHead(connection, BriefTable.Find(connection, id)! with { Headline = "What the harbour says", Standfirst = "A quiet week.", Byline = "Ida Berg", PublishAt = publish?.ToUnixTimeSeconds() }, now);
        return BriefTable.Find(connection, id)!;
    });

    private static BriefItem Picked(DbConnection connection, long now)
    {
        SearchResult statement = new RecordItems(connection).Of(SearchTarget.Statements, [1]).First(one => one.Text.Contains(PostPages.Words(1), StringComparison.Ordinal));
        return new BriefItem(0, BriefItemKind.Statement) { Article = 1, Local = statement.Id, Anchor = PickAnchor.Of(statement), AddedAt = now };
    }
}
