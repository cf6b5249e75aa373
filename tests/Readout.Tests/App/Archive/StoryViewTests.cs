using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Views;

namespace Readout.Tests.App.Archive;

/// <summary>What views show of talks that several outlets tell of; each archive is made by the program itself.</summary>
public sealed class StoryViewTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private static readonly DateOnly Before = new(2026, 3, 12);
    private static readonly DateOnly After = new(2026, 3, 24);

    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_story_shows_who_copied_whom_and_each_claim_once(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan, TalksPages.Copy, TalksPages.Held, TalksPages.Tribune);
        StoryView story = archive.Story("herald.example/plan", Before);
        Assert.Equal(["Herald", "Courier"], story.Articles.Select(article => article.Article.Outlet));
        ArticleView copy = story.Articles[1];
        Assert.Equal((story.Articles[0].Article.Id, 40.0), (copy.Follows, copy.Minutes));
        Assert.True(copy.Share > 0.9);
        ClaimView ban = Assert.Single(story.Claims, claim => claim.Statement.Text.StartsWith("We will lift", StringComparison.Ordinal));
        Assert.Equal(("Herald", "new", "named", "said"), (ban.First.Outlet, ban.Verdict, ban.Statement.Grade, ban.Statement.Cue));
        Assert.Equal(["Herald", "Courier", "Tribune"], ban.Carriers.Select(carrier => carrier.Outlet));
        Assert.True(ban.Carriers[1].IsCopy);
        ClaimView nested = Assert.Single(story.Claims, claim => claim.Statement.Within is not null);
        Assert.Equal(("Erik Dahl", "Anna Virta"), (nested.Statement.Speaker, nested.Statement.OuterSpeaker));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_later_story_says_what_was_said_before_and_what_changed(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan, TalksPages.Copy, TalksPages.Held, TalksPages.Tribune);
        StoryView story = archive.Story("herald.example/held", After);
        ClaimView ban = Assert.Single(story.Claims, claim => claim.Statement.Text.StartsWith("We will lift", StringComparison.Ordinal));
        Assert.Equal(("same", "Herald"), (ban.Verdict, ban.First.Outlet));
        ClaimView boats = Assert.Single(story.Claims, claim => claim.Change is not null);
        Assert.Equal("numbers-changed", boats.Verdict);
        Assert.Equal("2026-03-10", boats.Change!.Day);
        Assert.Equal(["120 boats -> 140 boats"], boats.Change.Numbers.Select(number => $"{number.Before} -> {number.Now}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_meeting_has_what_every_article_and_every_side_says(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan, TalksPages.Copy, TalksPages.Held, TalksPages.Tribune);
        MeetingView meeting = Assert.Single(archive.Story("herald.example/held", After).Meetings);
        Assert.Equal(("held", "2026-03-17", "Geneva"), (meeting.Status, meeting.Date, meeting.Place ?? "Geneva"));
        Assert.Equal(["planned", "planned", "held", "held"], meeting.Told.Select(told => told.Status));
        Assert.Equal(["planned", "held"], meeting.History.Select(told => told.Status));
        Assert.Equal(["Erik Dahl", "Anna Virta"], meeting.Parties.Select(party => party.Name));
        MeetingSide dahl = Assert.Single(meeting.Sides, side => side.Party.Name == "Erik Dahl");
        Assert.Contains(dahl.Statements, claim => claim.Statement.Text.Contains("had agreed", StringComparison.Ordinal));
        Assert.Equal(["number 12 fishermen/15 fishermen", "agreement agreed/not-agreed"], meeting.Differences.Select(one => $"{one.On} {string.Join('/', one.Values.Select(value => value.Value))}"));
        Assert.All(meeting.Differences, one => Assert.Equal(["Erik Dahl", "Anna Virta"], one.Values.Select(value => value.Side?.Name)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_meeting_keeps_its_number_and_counts_its_changes(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan);
        AgendaEntry planned = Assert.Single(archive.Agenda(), entry => entry.What == "meeting");
        Assert.Equal(("planned", 0L), (planned.Status, planned.Sequence));
        Import(archive.Address, TalksPages.Copy);
        Assert.Equal((planned.Id, 0L), IdAndSequence(archive));
        Write(TalksPages.Plan, TalksPages.All[0].Html.Replace("17 March", "19 March", StringComparison.Ordinal));
        Write("alone.html", TalksPages.All[0].Html.Replace("herald.example/plan", "gazette.example/plan", StringComparison.Ordinal));
        ArchiveProcess.Run(archive.Address, Folder, "forget", "https://courier.example/copy");
        ArchiveProcess.Import(archive.Address, Folder, TalksPages.Plan);
        Assert.Equal((planned.Id, 1L), IdAndSequence(archive));
        Assert.Equal("2026-03-19", Assert.Single(archive.Agenda(), entry => entry.What == "meeting").Date);
        ArchiveProcess.Run(archive.Address, Folder, "forget", "https://herald.example/plan");
        Assert.Empty(archive.Agenda());
        ArchiveProcess.Import(archive.Address, Folder, "alone.html");
        Assert.NotEqual(planned.Id, IdAndSequence(archive).Id);
        Assert.EndsWith("nothing wrong", ArchiveProcess.Doctor(archive.Address, Folder), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_commitment_is_open_due_passed_reported_or_set(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan, TalksPages.Copy, TalksPages.Held, TalksPages.Tribune);
        Assert.Equal(UndertakingStatus.Open, Ban(archive, new DateOnly(2026, 3, 12)).Status);
        Assert.Equal(UndertakingStatus.Due, Ban(archive, new DateOnly(2026, 3, 13)).Status);
        UndertakingView passed = Ban(archive, After);
        Assert.Equal((UndertakingStatus.Passed, 0), (passed.Status, passed.Sources));
        Assert.Equal(["Herald", "Courier", "Tribune"], passed.Carriers.Select(carrier => carrier.Outlet));

        Import(archive.Address, TalksPages.After);
        UndertakingView reported = Ban(archive, After);
        Assert.Equal((UndertakingStatus.ReportedNotKept, "https://tribune.example/after"), (reported.Status, reported.Outcome?.Article.Url));
        Assert.Equal(UndertakingStatus.Passed, Ban(archive, new DateOnly(2026, 3, 22)).Status);

        string[] commitment = [reported.First.Article.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), reported.First.Id!];
        Assert.Equal(0, ArchiveProcess.Run(archive.Address, Folder, ["correct", .. commitment, "--kept", "--by", "An editor"]).ExitCode);
        UndertakingView set = Ban(archive, After);
        Assert.Equal((UndertakingStatus.SetKept, "An editor"), (set.Status, set.Decision?.By));
        ArchiveProcess.Run(archive.Address, Folder, "reread");
        Assert.Equal(UndertakingStatus.SetKept, Ban(archive, After).Status);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_statement_has_the_words_that_it_rests_on(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan);
        ClaimView ban = archive.Story("herald.example/plan", Before).Claims.Single(claim => claim.Statement.Text.StartsWith("We will lift", StringComparison.Ordinal));
        StatementView view = StatementView.Read(archive.Connection, ban.Statement.Article.Id, ban.Statement.Id!)!;
        EvidenceSpan cue = Assert.Single(view.Evidence, span => span.What == "cue");
        Assert.Equal(("body", "said"), (cue.In, cue.Exact));
        Assert.Equal(32, cue.Prefix.Length);
        Assert.EndsWith("Minister Erik Dahl ", cue.Prefix, StringComparison.Ordinal);
        Assert.StartsWith(" on Tuesday.", cue.Suffix, StringComparison.Ordinal);
        Assert.Equal(cue.Exact.Length, cue.End - cue.Start);
        Assert.Null(StatementView.Read(archive.Connection, ban.Statement.Article.Id, "s99"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void News_are_what_was_first_said_or_changed_since(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan, TalksPages.Copy, TalksPages.Held, TalksPages.Tribune);
        NewsSince news = archive.News(new DateOnly(2026, 3, 17), ViewFilter.All);
        Assert.DoesNotContain(news.Claims, claim => claim.Statement.Text.StartsWith("We will lift", StringComparison.Ordinal));
        Assert.Contains(news.Claims, claim => claim.Verdict == "numbers-changed");
        Assert.Contains(news.Claims, claim => claim.Statement.Text.Contains("had not agreed", StringComparison.Ordinal));
        Assert.Equal(["meeting"], news.Today.Select(entry => entry.What));
        Assert.Equal(2, Assert.Single(news.Differing).Differences.Count);

        long virta = archive.Story("herald.example/held", After).Claims.First(claim => claim.Statement.Speaker == "Anna Virta").Statement.Entity!.Value;
        NewsSince hers = archive.News(new DateOnly(2026, 3, 17), new ViewFilter { Entities = [virta] });
        Assert.Equal(["Anna Virta"], hers.Claims.Select(claim => claim.Statement.Speaker).Distinct());
        Assert.Empty(archive.News(new DateOnly(2026, 3, 18), ViewFilter.All).Claims);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_feed_shows_each_claim_once_over_all_pages(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, [.. TalksPages.All.Select(page => page.Name)]);
        var seen = new List<ClaimView>();
        for (FeedPage<ClaimView> page = LatestFeed.Claims(archive.Connection, ViewFilter.All, null, 2); ; page = LatestFeed.Claims(archive.Connection, ViewFilter.All, page.Next, 2))
        {
            seen.AddRange(page.Items);
            if (page.Next is null)
            {
                break;
            }
        }

        Assert.Equal(seen.Count, seen.DistinctBy(claim => (claim.Statement.Claim, claim.Statement.Text)).Count());
        Assert.Equal(seen.Count, LatestFeed.Claims(archive.Connection, ViewFilter.All, null, 100).Items.Count);
        Assert.Equal(seen.Select(claim => claim.First.Time).OrderDescending(), seen.Select(claim => claim.First.Time));
        Assert.Equal(LatestFeed.Stories(archive.Connection, null, 10).Items.Count, new StoryList(archive.Connection).Read(null, null, 1, 10).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_person_has_a_page_once_two_outlets_give_a_public_role(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan);
        long dahl = archive.Connection.Number("SELECT id FROM entity WHERE name = 'Erik Dahl'")!.Value;
        Assert.False(EntityView.Read(archive.Connection, dahl, Before, 10)!.Standing.IsShown);
        Import(archive.Address, TalksPages.Held, TalksPages.Tribune);
        EntityView view = EntityView.Read(archive.Connection, dahl, After, 10)!;
        Assert.True(view.Standing.IsShown);
        Assert.Contains(view.Roles, role => role is { Text: "Norwegian Foreign Minister", First: "2026-03-10", Last: "2026-03-17", Outlets: 2 });
        Assert.Equal(["2026-W11", "2026-W12"], view.Weeks.Select(week => week.Week));
        Assert.Single(view.Meetings);
        Assert.Equal("Herald", view.Outlets[0].Name);
        Assert.Equal(view.Claims.Select(claim => claim.First.Time).OrderDescending(), view.Claims.Select(claim => claim.First.Time));
        Assert.Null(EntityView.Read(archive.Connection, 9999, After, 10));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_claim_is_on_one_page_of_results_only(DatabaseKind kind)
    {
        using Opened archive = Fill(kind, TalksPages.Plan, TalksPages.Copy, TalksPages.Held, TalksPages.Tribune);
        foreach (string sort in (string[])["newest", "best"])
        {
            var claims = new List<string>();
            string[] after = [];
            for (int page = 0; page < 20; page++)
            {
                ProcessResult result = ArchiveProcess.Run(archive.Address, Folder, ["search", "herring OR ban OR quotas", "--limit", "1", "--sort", sort, "--format", "jsonl", .. after]);
                if (result.Lines.Length == 0)
                {
                    break;
                }

                System.Text.Json.JsonElement line = System.Text.Json.JsonDocument.Parse(result.Lines[0]).RootElement;
                claims.Add(line.GetProperty("claim").GetRawText());
                after = ["--after", line.GetProperty("cursor").GetString()!];
            }

            Assert.True(claims.Count > 3);
            Assert.Equal(claims.Where(claim => claim != "null").Distinct(), claims.Where(claim => claim != "null"));
        }
    }

    private static (string Id, long Sequence) IdAndSequence(Opened archive)
    {
        AgendaEntry entry = Assert.Single(archive.Agenda(), entry => entry.What == "meeting");
        return (entry.Id, entry.Sequence);
    }

    private static UndertakingView Ban(Opened archive, DateOnly day) =>
        archive.Story("herald.example/plan", day).Undertakings.Single(one => one.Words.StartsWith("We will lift", StringComparison.Ordinal));

    private Opened Fill(DatabaseKind kind, params string[] pages)
    {
        string archive = NewArchive(kind);
        Import(archive, pages);
        return new Opened(archive);
    }

    // One after the other, as they come out.
    private void Import(string archive, params string[] pages)
    {
        foreach (string page in pages)
        {
            string folder = page.Replace(".html", "", StringComparison.Ordinal);
            Write($"{folder}/{page}", TalksPages.All.Single(one => one.Name == page).Html);
            Assert.Equal(["new"], ArchiveProcess.Import(archive, Folder, folder));
        }
    }

    private sealed class Opened : IDisposable
    {
        private readonly ArchiveDatabase _database;

        public Opened(string address)
        {
            Address = address;
            _database = ArchiveDatabase.At(address);
            Connection = _database.Open();
        }

        public string Address { get; }

        public DbConnection Connection { get; }

        public StoryView Story(string address, DateOnly day) =>
            StoryView.Read(Connection, Connection.Number("SELECT story_id FROM article WHERE url = @url", ("@url", "https://" + address))!.Value, day)!;

        public List<AgendaEntry> Agenda() => AgendaView.Read(Connection, new DateOnly(2026, 3, 15), new DateOnly(2026, 3, 19), Before, ViewFilter.All, 100);

        public NewsSince News(DateOnly day, ViewFilter filter) => NewsSince.Read(_database, Connection, new NewsQuestion
        {
            Since = Days.Start(day),
            Until = Days.Start(day.AddDays(1)),
            Today = day,
            Filter = filter,
        });

        public void Dispose()
        {
            Connection.Dispose();
            _database.Dispose();
        }
    }
}
