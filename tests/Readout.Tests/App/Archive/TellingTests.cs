using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Archive.Writing;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.Tests.App.Archive;

/// <summary>Who told what first, on whose account, and as of when; each archive is made by the program itself.</summary>
public sealed class TellingTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const string Quota =
        """
        <p>“We will lift the ban on herring by 20 March, whatever the other side of the sea may say,” Norwegian Foreign Minister Erik Dahl said in the harbour of Vardo.</p>
        <p>The boats have been kept in port since January by the dispute over the herring quotas, and the prices of fish have doubled on the market of Vardo.</p>
        """;

    private static readonly DateOnly Day = new(2026, 3, 12);

    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_copy_tells_it_via_the_agency_whose_text_it_is(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, "agency", TalksPages.Page("Nordwire", "nordwire.example/quota", "2026-03-10T09:00:00Z", "Norway to lift the ban on herring", Quota));
        Import(archive, "copy", TalksPages.Page("Courier", "courier.example/quota", "2026-03-10T09:40:00Z", "Norway is to lift the ban on herring", Quota));
        Assert.Equal([null, null], Statements(archive, "Erik Dahl").Select(one => one.Agency));
        Import(archive, "signed", TalksPages.Page("Tribune", "tribune.example/quota", "2026-03-10T10:00:00Z", "Ban on herring to be lifted", Quota));
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        connection.Execute("UPDATE article SET agencies = 'Nordwire' WHERE outlet = 'Tribune'");
        FoundStatement[] told = [.. Statements(archive, "Erik Dahl")];
        Assert.Equal([null, "Nordwire", "Nordwire"], told.Select(one => one.Agency));
        Assert.Equal(["", "Nordwire", "Nordwire"], told.Select(one => string.Join(' ', one.Relays)));
        ClaimView claim = new ClaimReader(connection).Fold(told)[0];
        Assert.Equal((1, 2), (claim.Accounts, claim.Copies));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_without_a_name_is_of_the_outlet_of_its_host(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        string named = TalksPages.Page("Courier", "courier.example/quota", "2026-03-10T09:40:00Z", "Norway is to lift the ban on herring", Quota);
        string nameless = named.Replace("<meta property=\"og:site_name\" content=\"Courier\">", "", StringComparison.Ordinal);
        Import(archive, "before", nameless.Replace("courier.example/quota", "courier.example/before", StringComparison.Ordinal));
        Import(archive, "named", named);
        Import(archive, "after", nameless.Replace("courier.example/quota", "courier.example/after", StringComparison.Ordinal));
        Import(archive, "other", nameless.Replace("courier.example/quota", "herald.example/other", StringComparison.Ordinal));
        Assert.Equal(["Courier", "Courier", "Courier", null], Rows(archive, "SELECT outlet FROM article ORDER BY id"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_later_version_added_was_told_when_it_came_in(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        string first = TalksPages.Page("Herald", "herald.example/quota", "2026-03-10T09:00:00Z", "Norway to lift the ban on herring", Quota);
        Import(archive, "first", first);
        Import(archive, "second", first.Replace("</article>", "<p>“There is no paper, so there was nothing to sign,” Finnish Foreign Minister Anna Virta said.</p></article>", StringComparison.Ordinal), "revised");
        Assert.Null(Assert.Single(Statements(archive, "Erik Dahl")).AddedUtc);
        FoundStatement added = Assert.Single(Statements(archive, "Anna Virta"));
        Assert.Equal(added.AddedUtc, added.Time);
        Assert.True(added.AddedUtc > added.Article.PublishedUtc);
        ArchiveProcess.Run(archive, Folder, "reread");
        Assert.Equal(added.AddedUtc, Assert.Single(Statements(archive, "Anna Virta")).AddedUtc);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_an_entry_of_a_live_page_tells_was_told_when_the_entry_came_out(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        string Entry(string time, string text) => $"<section><time datetime=\"2026-03-12T{time}:00Z\">{time}</time><p>{text}</p></section>";
        Import(archive, "live", TalksPages.Page("Herald", "herald.example/live", "2026-03-12T09:00:00Z", "Herring talks live: Norway and Finland in Geneva",
            Entry("17:05", "“The ban will be lifted before the end of the spring season,” Norwegian Foreign Minister Erik Dahl said.")
            + Entry("12:30", "Some fishermen have gathered before the gates of the palace, and it rains.")
            + Entry("09:00", "Good morning from Geneva, where the ministers are expected at noon today.")));
        FoundStatement told = Assert.Single(Statements(archive, "Erik Dahl"));
        Assert.Equal("2026-03-12T17:05:00Z", told.Told);
        Assert.Equal(DateTimeOffset.Parse("2026-03-12T17:05:00Z", System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds(), told.Time);
        Assert.Equal("2026-03-12T09:00:00Z", told.Article.Published);
        ArchiveProcess.Run(archive, Folder, "reread");
        Assert.Equal(told.Time, Assert.Single(Statements(archive, "Erik Dahl")).Time);
    }

    [Theory]
    [InlineData(150, 150)] // the entry's own time, where it lies between the versions
    [InlineData(90, 170)] // an old entry to which the words were added: when the page says that it was changed
    [InlineData(210, 170)] // after the page was had: no entry's time
    public void Words_of_an_entry_came_in_when_it_came_out_unless_an_earlier_version_was_without_them(long entry, long told) =>
        Assert.Equal(told, TextVersion.TimeOf("new words", entry, [new TextVersion("old words", 100, null), new TextVersion("old words, new words", 200, 170)]));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_undertaken_before_in_another_language_is_not_new(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, "first", TalksPages.Page("Herald", "herald.example/quota", "2026-03-10T09:00:00Z", "Norway to lift the ban on herring", Quota));
        Import(archive, "again", TalksPages.Page("Courier", "courier.example/again", "2026-03-12T09:40:00Z", "Norway is to lift the ban on herring", Quota.Replace("whatever the other side of the sea may say", "come what may", StringComparison.Ordinal)));
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        connection.Execute("UPDATE statement SET claim_id = NULL WHERE article_id = 2");
        connection.Execute("UPDATE article SET story_id = 1");
        connection.Execute("UPDATE commitment SET undertaking_id = (SELECT min(undertaking_id) FROM commitment)");
        var question = new NewsQuestion { Since = Days.Start(Day), Until = Days.Start(Day.AddDays(1)), Today = Day };
        Assert.Empty(NewClaims.Unclaimed(connection, question));
        connection.Execute("UPDATE commitment SET undertaking_id = NULL WHERE article_id = 2");
        Assert.NotEmpty(NewClaims.Unclaimed(connection, question));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_told_of_a_past_meeting_or_said_again_is_not_new(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, "later", TalksPages.Page("Herald", "herald.example/later", "2026-03-12T09:00:00Z", "Norway and Finland after the talks over herring",
            """
            <p>Norwegian Foreign Minister Erik Dahl met with Finnish Foreign Minister Anna Virta in Geneva on 7 March over the herring quotas. Dahl said after the talks that the two countries had agreed to share the herring quotas. Virta said that nothing had been agreed with Norway so far.</p>
            <p>“The first seven boats left the harbour of Vardo this morning,” Norwegian Foreign Minister Erik Dahl said on Thursday.</p>
            """));
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        var news = NewsSince.Read(database, connection, new NewsQuestion { Since = Days.Start(Day), Until = Days.Start(Day.AddDays(1)), Today = Day });
        Assert.Contains(news.Claims, static claim => claim.Statement.Text.StartsWith("The first seven boats", StringComparison.Ordinal));
        Assert.DoesNotContain(news.Claims, claim => claim.Statement.Text.Contains("agreed", StringComparison.Ordinal));
        Assert.All(Statements(archive, "Anna Virta"), one => Assert.Equal(Days.Of(new DateOnly(2026, 3, 7)), one.OfDay));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_languages_that_do_not_meet_nobody_knows_who_was_first(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, "uk", Ukrainian);
        Import(archive, "en", TalksPages.Page("Herald", "herald.example/quota", "2026-03-10T12:00:00Z", "Norway: Foreign Minister Erik Dahl on the ban on herring", Quota + "<p>Foreign Minister Erik Dahl said that the winter had been long.</p>"));
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        connection.Execute("UPDATE article SET story_id = (SELECT min(story_id) FROM article)");
        List<ClaimView> claims = new ClaimReader(connection).Fold([.. Statements(archive, "Erik Dahl")]);
        Assert.All(claims, static claim => Assert.All(claim.Carriers, carrier => Assert.Equal(claim.Statement.Article.Language, carrier.Language)));
        Assert.Equal("First to report it in English", FirstIn.Words(Assert.Single(claims, static claim => claim.Statement.Text.Contains("winter", StringComparison.Ordinal)).Carriers, SiteWords.For("en")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Speaker_and_verb_find_a_statement_and_the_earliest_stands_for_it(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, "first", TalksPages.Page("Herald", "herald.example/quota", "2026-03-10T09:00:00Z", "Norway to lift the ban on herring", Quota));
        Import(archive, "copy", TalksPages.Page("Courier", "courier.example/quota", "2026-03-10T09:40:00Z", "Norway is to lift the ban on herring", Quota));
        System.Text.Json.JsonElement found = System.Text.Json.JsonDocument.Parse(Assert.Single(
            ArchiveProcess.Run(archive, Folder, "search", "Dahl said herring", "--format", "jsonl").Lines)).RootElement;
        Assert.Equal("https://herald.example/quota", found.GetProperty("article").GetProperty("url").GetString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stories_without_a_date_come_last_page_by_page(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, "dated", TalksPages.Page("Herald", "herald.example/quota", "2026-03-10T09:00:00Z", "Norway to lift the ban on herring", Quota));
        Import(archive, "undated", TalksPages.Page("Courier", "courier.example/bridge", "", "A bridge in Brenton is closed",
            "<p>The old bridge of Brenton was closed for repairs, the council of the town said. “The bridge will be open again before the winter,” mayor Ann Reed said.</p>"));
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        connection.Execute("UPDATE story SET first_utc = NULL, last_utc = NULL WHERE title LIKE 'A bridge%'");
        var titles = new List<string?>();
        for (FeedPage<StoredStory> page = StoryPages.Read(connection, new StoryQuestion { Limit = 1 }); ; page = StoryPages.Read(connection, new StoryQuestion { Limit = 1, After = page.Next }))
        {
            titles.AddRange(page.Items.Select(story => story.Title));
            if (page.Next is null)
            {
                break;
            }
        }

        Assert.Equal(["Norway to lift the ban on herring", "A bridge in Brenton is closed"], titles);
        Assert.Single(StoryPages.Read(connection, new StoryQuestion { From = 0 }).Items);
    }

    private static string Ukrainian =>
        """
        <html lang="uk"><head><title>Норвегія: міністр Ерік Даль про заборону</title><meta property="og:site_name" content="Вісник"><link rel="canonical" href="https://visnyk.example/zaborona">
        <meta property="article:published_time" content="2026-03-10T08:00:00Z"></head><body><article><h1>Норвегія: міністр Ерік Даль про заборону</h1>
        <p>Міністр закордонних справ Норвегії Ерік Даль заявив, що рибалки давно чекають на рішення уряду і що ціни на ринку зросли удвічі.</p>
        <p>Човни стоять у порту від січня через суперечку про квоти на оселедець, і ціни на рибу на ринку міста зросли.</p></article></body></html>
        """;

    private void Import(string archive, string folder, string html, string state = "new")
    {
        Write($"{folder}/page.html", html);
        Assert.Equal([state], ArchiveProcess.Import(archive, Folder, folder));
    }

    private static List<FoundStatement> Statements(string archive, string speaker)
    {
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        return new ClaimReader(connection).Statements("t.entity_id IN (SELECT m.entity_id FROM statement m WHERE m.speaker = @speaker)", ("@speaker", speaker));
    }

    private static List<string?> Rows(string archive, string sql)
    {
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        return connection.Rows(sql, row => row.IsDBNull(0) ? null : row.GetString(0));
    }
}
