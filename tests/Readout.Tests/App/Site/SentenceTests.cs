using Readout.App.Archive.Search;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.Tests.App.Site;

/// <summary>How statements, times and excerpts are worded wherever they leave the site.</summary>
public sealed class SentenceTests
{
    private static readonly SiteWords English = SiteWords.For("en");

    [Theory]
    [InlineData("2026-03-11T15:00:00+02:00", "en", "11 March 2026, 15:00 UTC+2")]
    [InlineData("2026-03-11T15:00:00+05:30", "en", "11 March 2026, 15:00 UTC+5:30")]
    [InlineData("2026-03-11T15:00:00-03:30", "en", "11 March 2026, 15:00 UTC−3:30")]
    [InlineData("2026-03-11T15:00:00Z", "uk", "11 березня 2026, 15:00 UTC")]
    [InlineData("2026-03-11T15:00", "en", "11 March 2026, 15:00 (page’s time)")]
    [InlineData("2026-03-11T15:00", "ru", "11 марта 2026, 15:00 (время страницы)")]
    [InlineData("2026-03-11", "en", "11 March 2026")]
    public void A_time_is_the_outlets_own_and_says_whose_clock_it_is(string iso, string language, string words) =>
        Assert.Equal(words, Clock.Words(Readout.App.Site.Parts.Dates.Parse(iso)!, SiteWords.For(language)));

    [Theory]
    [InlineData("named", "Post: Anna Holm said: “We agreed”")]
    [InlineData("resolved", "Post: Anna Holm (inferred) said: “We agreed”")]
    [InlineData("doubtful", "Post: Anna Holm (doubtful) said: “We agreed”")]
    [InlineData("unnamed", "Post: Anna Holm (source withheld) said: “We agreed”")]
    public void Words_keep_their_marks_however_the_speaker_is_known(string grade, string words) => Assert.Equal(words, Text(Told("direct", "said", "We agreed") with { Grade = grade }));

    [Fact]
    public void Only_marks_that_the_article_has_are_shown()
    {
        FoundStatement answer = Told("direct", null, "On the weather.");
        Assert.Equal("Post: Anna Holm: On the weather.", Text(answer));
        Assert.Equal(["word for word"], Sentence(answer).Notes(English));
        Assert.Equal("Post: Anna Holm called the delay \"two days well spent\"", Text(Told("mixed", "called", "the delay \"two days well spent\"")));
        Assert.Equal("Post: Anna Holm stressed: “the talk was useful”", Text(Told("mixed", "stressed", "the talk was useful")));
        Assert.Equal(["reported"], Sentence(Told("indirect", "said", "that they agreed")).Notes(English));
        Assert.Equal(["quoted", "inferred"], Sentence(Told("direct", "said", "We agreed") with { Grade = "resolved" }).Notes(English));
    }

    [Theory]
    [InlineData("indirect", "said", "told", "said")]
    [InlineData("indirect", "said", "According to", "")]
    [InlineData("indirect", "promised", "promise", "promised")]
    [InlineData("indirect", "denied", "denied", "denied this")]
    [InlineData("direct", "denied", "denied", "denied")]
    [InlineData("indirect", "said", "insisted", "insisted")]
    public void The_outlets_verb_stands_where_it_reads_as_one(string kind, string force, string cue, string verb) => Assert.Equal(verb, Sentence(Told(kind, cue, "Dahl had made an offer") with { Force = force }).Verb);

    [Fact]
    public void Whom_it_is_according_to_stands_behind_these_words()
    {
        FoundStatement told = Told("indirect", "According to", "Dahl had made an offer");
        Assert.Equal("Post: according to Anna Holm: Dahl had made an offer", Text(told));
        Assert.Equal("Post: as told by Erik Dahl: according to Anna Holm (inferred): Dahl had made an offer", Text(told with { Grade = "resolved", Within = "s1", OuterSpeaker = "Erik Dahl", OuterGrade = "named" }));
        SiteWords russian = SiteWords.For("ru");
        Assert.Equal("со слов (Anna Holm)", Sentence(told).Speech(russian));
    }

    [Fact]
    public void What_is_told_of_another_stands_on_the_tellers_account_and_of_oneself_once()
    {
        FoundStatement nested = Told("indirect", "proposed", "a joint ferry") with { Within = "s1", OuterSpeaker = "Erik Dahl", OuterGrade = "resolved" };
        Assert.Equal("Post: as told by Erik Dahl (inferred): Anna Holm proposed: a joint ferry", Text(nested));
        StatementSentence own = Sentence(nested with { OuterSpeaker = "Anna Holm" });
        Assert.Equal("Post: Anna Holm proposed: a joint ferry", own.ToText(English));
        Assert.NotNull(own.Account);
        Assert.Equal(StatementGrade.Inferred, own.Grade);
    }

    [Theory]
    [InlineData("unnamed", "Anna Holm (by an unnamed source’s account)")]
    [InlineData("doubtful", "Anna Holm (doubtful)")]
    [InlineData("named", "Anna Holm")]
    [InlineData(null, "Anna Holm")]
    public void Who_promises_is_no_surer_than_who_tells_of_it(string? grade, string words) => Assert.Equal(
        words,
        Doer.Of(new FoundCommitment(new FoundArticle(1, "post", null, "Post", "en", "Ferry", null, 1), "c1", "a boat", [], SearchCursor.None, "Anna Holm", "promises", null, "s1") { Grade = grade }, English));

    [Theory]
    [InlineData("en", "First to report it in English or in Ukrainian", "en", "uk")]
    [InlineData("en", "First to report it in any of the three languages", "ru", "en", "uk")]
    [InlineData("en", "First to report it in English", "en", "en")]
    [InlineData("ru", "Первое сообщение на русском", "ru")]
    [InlineData("en", "First to report it (de)", "de")]
    [InlineData("en", "First to report it")]
    public void First_is_said_of_the_languages_that_carry_it(string language, string words, params string[] carriers)
    {
        IReadOnlyList<Carrier> all = [.. carriers.Select(one => new Carrier(1, "s", null, "Post", false) { Language = one })];
        Assert.Equal(words, FirstIn.Words(all, SiteWords.For(language)));
    }

    [Theory]
    [InlineData(400L, false, "First to report it in English (perhaps: the page was changed later)")]
    [InlineData(400L, true, "First to report it in English")]
    [InlineData(200L, false, "First to report it in English")]
    [InlineData(null, false, "First to report it in English")]
    public void First_is_in_doubt_where_its_page_was_changed_after_another_account_came_out(long? changed, bool isCopy, string words)
    {
        Carrier[] all = [new(1, "a", null, "Post", false) { Language = "en", Time = 100, ChangedUntil = changed }, new(2, "b", null, "Courier", isCopy) { Language = "en", Time = 300 }];
        Assert.Equal(words, FirstIn.Words(all, SiteWords.For("en")));
    }

    [Theory]
    [InlineData("ru", "meeting", "held", "состоялась")]
    [InlineData("ru", "talks", "held", "состоялись")]
    [InlineData("ru", "call", "planned", "намечен")]
    [InlineData("ru", "video", "planned", "намечена")]
    [InlineData("uk", "call", "held", "відбулася")]
    [InlineData("uk", "visit", "cancelled", "скасований")]
    [InlineData("en", "meeting", "ongoing", "under way")]
    public void A_status_agrees_with_what_it_is_of(string language, string kind, string status, string words) => Assert.Equal(words, SiteWords.For(language).MeetingStatus(kind, status));

    [Theory]
    [InlineData("kers met on Monday. They will meet again.", "… met on Monday. They will meet again.")]
    [InlineData("The talks lasted four hours. Holm and Da", "The talks lasted four hours. Holm and…")]
    [InlineData("The talks lasted four hours.", "The talks lasted four hours.")]
    [InlineData("", "")]
    [InlineData("word", "word")]
    public void An_excerpt_begins_and_ends_at_a_word(string cut, string shown) => Assert.Equal(shown, Excerpt.Of(cut));

    [Theory]
    [InlineData("s the mayor said, ", "… the mayor said, ")]
    [InlineData("", "")]
    [InlineData("abc", "…")]
    public void What_stands_before_begins_at_a_word(string prefix, string shown) => Assert.Equal(shown, Excerpt.Before(prefix));

    private static StatementSentence Sentence(FoundStatement statement) => StatementSentence.Of(statement, English);

    private static string Text(FoundStatement statement) => Sentence(statement).ToText(English);

    private static FoundStatement Told(string kind, string? cue, string text) => new(
        new FoundArticle(1, "post", "https://post.example/1", "Post", "en", "Ferry", "2026-03-02T16:00:00Z", 1), "s2", text, [], SearchCursor.None, "Anna Holm", "named", kind, "said", [], null, null)
    {
        Cue = cue,
    };
}
