using System.Data.Common;
using System.Text;
using System.Text.Json;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Reading;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Demo;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.Tests.App.Site;

/// <summary>The archive that <c>readout demo</c> shows: that there is on it what the demo is there to show.</summary>
public sealed class DemoArchiveTests(DemoArchiveFixture demo) : IClassFixture<DemoArchiveFixture>
{
    private DbConnection Connection => demo.Connection;

    [Fact]
    public void Every_page_is_kept_with_its_bytes_and_the_instant_it_was_fetched()
    {
        IReadOnlyList<DemoPage> pages = DemoPage.List();
        Assert.Equal(pages.Select(page => page.File), demo.Outcomes.Select(outcome => outcome.Source));
        Assert.Equal(
            pages.Select(page => (page.File, page.Retrieved.ToUnixTimeSeconds())),
            Connection.Rows("SELECT source, seen_at FROM page WHERE bytes IS NOT NULL ORDER BY id", row => (row.GetString(0), row.GetInt64(1))));
        Assert.True(pages[^1].Retrieved < DemoArchive.Now);
        Assert.Equal(0, Connection.Number("SELECT count(*) FROM page WHERE bytes_until < @now", ("@now", DateTimeOffset.UtcNow.AddYears(10).ToUnixTimeSeconds())));
    }

    [Fact]
    public void It_is_the_same_whenever_it_is_made()
    {
        using var folder = new TemporaryFolder();
        string again = Path.Combine(folder.Path, "again.db");
        DemoArchive.Create(again);
        using var database = ArchiveDatabase.At(again);
        using DbConnection connection = database.Open();
        Assert.Equal(Told(Connection), Told(connection));
    }

    [Fact]
    public void One_story_holds_all_of_the_talks_in_three_languages_and_another_the_strike()
    {
        StoredStory[] stories = [.. new StoryList(Connection).Read(null, null, 1, 10)];
        Assert.Equal(2, stories.Length);
        StoredStory talks = stories.MaxBy(story => story.Articles.Count)!;
        StoredStory strike = stories.MinBy(story => story.Articles.Count)!;
        Assert.Equal(["en", "ru", "uk"], talks.Languages);
        Assert.Equal(36, talks.Articles.Count);
        Assert.All(strike.Articles, article => Assert.True(article.Source.Contains("ostrund", StringComparison.Ordinal)));
        Assert.Equal(4, strike.Articles.Count);
    }

    [Fact]
    public void A_summit_that_two_unnamed_sources_speak_of_names_both()
    {
        MeetingView summit = Assert.Single(new MeetingReader(Connection).Read("g.day = @day", ("@day", Days.Of(new DateOnly(2026, 3, 20)))));
        IReadOnlyList<string> notes = Tellings.Read(Connection, [summit], [], "en").NotesOf(summit, SiteWords.For("en").Labels);
        Assert.Contains("by an unnamed source’s account (source in the Karvenian president's office)", notes);
        Assert.Contains("by an unnamed source’s account (Источник в правительстве Вельмарии)", notes);
        Assert.Contains("possible, not settled", notes);
    }

    [Fact]
    public void Copies_are_those_that_say_so_in_their_names()
    {
        List<(string Copy, string Of)> copies = Connection.Rows(
            "SELECT c.source, a.source FROM article c JOIN article a ON a.id = c.copy_of ORDER BY c.id", row => (row.GetString(0), row.GetString(1)));
        Assert.All(copies, copy => Assert.True(copy.Copy.Contains("copy", StringComparison.Ordinal) && copy.Of.StartsWith("norda-", StringComparison.Ordinal), copy.ToString()));
        Assert.Equal(DemoPage.List().Count(page => page.File.Contains("copy", StringComparison.Ordinal)), copies.Count);
        Assert.All(copies.CountBy(copy => copy.Of.Split('-')[1]), language => Assert.True(language.Value >= 2));
    }

    [Fact]
    public void The_corrected_article_has_two_revisions_of_which_the_second_takes_back()
    {
        (long article, long revisions) = Assert.Single(Connection.Rows("SELECT id, revision FROM article WHERE revision > 1", row => (row.GetInt64(0), row.GetInt64(1))));
        Assert.Equal(2, revisions);
        string[] texts = [.. StoredRecord.All(Connection, withRevisions: true).Where(record => record.Article == article).OrderBy(record => record.Revision).Select(record => Encoding.UTF8.GetString(record.Json))];
        Assert.Contains("The two ministers signed a protocol", texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("ministers signed a protocol", texts[1], StringComparison.Ordinal);
        Assert.Contains("did not sign a protocol", texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_are_carried_by_many_and_change_their_number()
    {
        Assert.True(Connection.Number("SELECT count(*) FROM claim WHERE articles >= 3") >= 9);
        List<string> changes = Connection.Rows(
            """
            SELECT DISTINCT a.language FROM claim n JOIN claim o ON o.id = n.change_of JOIN entity e ON e.id = n.entity_id JOIN statement s ON s.claim_id = n.id JOIN article a ON a.id = s.article_id
            WHERE e.name = 'Tamara Linden' AND o.words LIKE '%24%' AND n.words LIKE '%21%'
            """,
            row => row.GetString(0));
        Assert.Equal(["en", "ru", "uk"], changes.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Tamara Linden", "Velmaria had asked for the talks")]
    [InlineData("Viktor Sandler", "Karvenia had asked for the talks")]
    [InlineData("Tamara Linden", "We have an agreement: the Zalnik crossing will open to lorries on 13 March")]
    [InlineData("Viktor Sandler", "no agreement on the Zalnik crossing had been reached")]
    [InlineData("Tamara Linden", "Velmaria was holding 24 Karvenian boatmen")]
    [InlineData("Viktor Sandler", "Velmaria was holding 17 boatmen")]
    public void Either_side_has_its_account_of_the_meeting(string speaker, string words) =>
        Assert.True(Connection.Number("SELECT count(DISTINCT a.outlet) FROM statement s JOIN article a ON a.id = s.article_id WHERE s.speaker = @speaker AND s.content = @words", ("@speaker", speaker), ("@words", words)) >= 2);

    [Theory]
    [InlineData("Viktor Sandler", "2026-03-06", "met", 3)]
    [InlineData("Viktor Sandler", "2026-03-11", "met", 3)]
    [InlineData("Idris Cole", "2026-03-07", "met", 1)]
    [InlineData("Diana Moreno", "2026-03-08", "not-yet", 3)]
    [InlineData("Адріан Келлер", "2026-03-13", null, 3)]
    [InlineData("Lucia Ferreira", "2026-03-15", null, 3)]
    public void Undertakings_are_kept_overdue_or_due_this_week(string doer, string due, string? outcome, int languages)
    {
        List<(string? Outcome, string Language)> told = Connection.Rows(
            """
            SELECT DISTINCT u.outcome, a.language FROM undertaking u JOIN entity e ON e.id = u.entity_id JOIN commitment c ON c.undertaking_id = u.id JOIN article a ON a.id = c.article_id
            WHERE e.name = @doer AND u.due = @due AND u.strength = 'promises'
            """,
            row => (row.TextOrNull(0), row.GetString(1)),
            ("@doer", doer),
            ("@due", due));
        Assert.All(told, one => Assert.Equal(outcome, one.Outcome));
        Assert.Equal(languages, told.Count);
    }

    [Fact]
    public void What_came_of_an_undertaking_is_told_by_a_sentence_that_says_so_outright()
    {
        string[] outright = ["kept his promise", "сдержал обещание", "дотримав обіцянки"];
        List<string> states = Connection.Rows("SELECT state FROM undertaking WHERE outcome = 'met'", row => row.GetString(0));
        Assert.NotEmpty(states);
        Assert.All(states, state =>
        {
            using var json = JsonDocument.Parse(state);
            string text = json.RootElement.GetProperty("outcome")[0][3].GetString()!;
            Assert.True(outright.Any(words => text.Contains(words, StringComparison.Ordinal)), text);
        });
    }

    [Fact]
    public void A_hope_is_no_promise() =>
        Assert.Equal(["hopes"], Connection.Rows("SELECT DISTINCT u.strength FROM undertaking u JOIN entity e ON e.id = u.entity_id WHERE e.name = 'Марта Ольсен'", row => row.GetString(0)));

    [Theory]
    [InlineData("postponed", "talks", "2026-03-05")]
    [InlineData("planned", "meeting", "2026-03-07")]
    [InlineData("held", "meeting", "2026-03-07")]
    [InlineData("held", "video", "2026-03-10")]
    [InlineData("held", "call", "2026-03-11")]
    [InlineData("proposed", "summit", "2026-03-20")]
    public void There_are_meetings_of_every_status(string status, string kind, string date) =>
        Assert.True(Connection.Number("SELECT count(*) FROM meeting WHERE status = @status AND kind = @kind AND date = @date", ("@status", status), ("@kind", kind), ("@date", date)) >= 1);

    [Fact]
    public void There_is_speech_of_every_kind_nested_relayed_denied_by_role_and_by_nobody_named()
    {
        string[] kinds = ["kind = 'direct'", "kind = 'indirect'", "kind = 'mixed'", "within IS NOT NULL", "force = 'denied'", "grade = 'unnamed'", "grade = 'resolved'", "grade = 'doubtful'", "relays LIKE '%Норда%'", "relays LIKE '%Telegram%'"];
        Assert.All(kinds, kind => Assert.True(Connection.Number($"SELECT count(*) FROM statement WHERE {kind}") >= 1, kind));
    }

    [Fact]
    public void Speakers_are_one_person_in_all_languages()
    {
        string[] names = ["Tamara Linden", "Viktor Sandler", "Lucia Ferreira"];
        Assert.All(names, name => Assert.True(Connection.Number("SELECT count(DISTINCT a.language) FROM entity e JOIN mention m ON m.entity_id = e.id JOIN article a ON a.id = m.article_id WHERE e.name = @name", ("@name", name)) == 3, name));
    }

    // As the first page asks: since yesterday's beginning by the reader's own clock, which is the day before by UTC.
    [Fact]
    public void Nothing_that_was_told_before_is_new()
    {
        using var database = ArchiveDatabase.At(demo.Address);
        var since = new DateTimeOffset(DemoArchive.Now.Date.AddDays(-1), DemoArchive.Now.Offset);
        var question = new NewsQuestion { Since = since.ToUnixTimeSeconds(), SinceDay = DateOnly.FromDateTime(since.DateTime), Until = DemoArchive.Now.ToUnixTimeSeconds(), Today = DateOnly.FromDateTime(DemoArchive.Now.DateTime) };
        ClaimView[] news = [.. NewClaims.Read(database, Connection, question).Claims, .. NewClaims.Unclaimed(Connection, question)];
        Assert.Contains(news, claim => claim.Statement.Text == "We do not count bridges before we have crossed them");
        Assert.Contains(news, claim => claim.Statement is { Grade: "unnamed", Article.Language: "en" } && claim.Statement.Text.Contains("20 March", StringComparison.Ordinal));
        Assert.DoesNotContain(news, claim => claim.Statement.Text.Contains("21", StringComparison.Ordinal)); // a number of the day before
        Assert.DoesNotContain(news, claim => claim.Statement.Speaker is "Marta Olsen" or "Марта Ольсен"); // a hope that was told three days before
        Assert.DoesNotContain(news, claim => claim.Statement.Speaker == "Viktor Sandler" && claim.Statement.Force == "denied"); // what was denied five days before
    }

    [Theory]
    [InlineData("Viktor Sandler", "There is no agreement on the crossing at Zalnik", "2026-03-07T17:40:00+02:00")]
    [InlineData("Tamara Linden", "Lorries will pass Zalnik again from 13 March", "2026-03-07T17:05:00+02:00")]
    public void What_the_live_page_tells_was_told_when_its_entry_came_out(string speaker, string words, string told)
    {
        FoundStatement statement = Assert.Single(new ClaimReader(Connection).Statements("t.speaker = @speaker AND t.content = @words", ("@speaker", speaker), ("@words", words)));
        Assert.Equal(told, statement.Told);
        Assert.Null(new ClaimReader(Connection).Fold([statement])[0].FirstChangedUntil);
    }

    [Fact]
    public void What_was_planned_for_a_day_and_put_off_is_one_meeting() =>
        Assert.Equal("postponed", Assert.Single(new MeetingReader(Connection).Read("g.day = @day", ("@day", Days.Of(new DateOnly(2026, 3, 5))))).Status);

    [Fact]
    public void Accounts_of_the_meeting_differ_on_who_asked_for_it_whether_it_was_agreed_and_the_number()
    {
        MeetingView meeting = Assert.Single(new MeetingReader(Connection).Read("g.day = @day", ("@day", Days.Of(new DateOnly(2026, 3, 7)))));
        string[] told = [.. meeting.Differences.Where(one => one.Values.All(value => value.Statement?.Article.Language == "en")).Select(one => $"{one.On}: {string.Join(", ", one.Values.Select(value => value.Value))}")];
        Assert.Equal(["agreement: not-agreed, agreed", "initiative: Karvenia, Velmaria", "number: 17 boatmen, 24 Karvenian boatmen"], told.Order(StringComparer.Ordinal));
        Assert.Contains(meeting.Differences, one => AccountTellings.In(one, "ru").Values.Any(value => value.Value == "24 карвенских лодочников" && value.Statement!.Article.Language == "ru"));
        Assert.All(meeting.Differences, one => Assert.Equal(one, AccountTellings.In(one, "de") with { Values = one.Values }));
    }

    private static List<string> Told(DbConnection connection) =>
    [
        .. connection.Rows("SELECT a.id, a.source, a.story_id, a.copy_of, a.seen_at FROM article a ORDER BY a.id", row => $"{row.GetInt64(0)} {row.GetString(1)} {row.GetValue(2)} {row.GetValue(3)} {row.GetInt64(4)}"),
        .. connection.Rows("SELECT id, words, articles, state FROM claim ORDER BY id", row => $"{row.GetInt64(0)} {row.GetString(1)} {row.GetInt64(2)} {row.GetString(3)}"),
        .. connection.Rows("SELECT id, words, state FROM undertaking ORDER BY id", row => $"{row.GetInt64(0)} {row.GetString(1)} {row.GetString(2)}"),
    ];
}
