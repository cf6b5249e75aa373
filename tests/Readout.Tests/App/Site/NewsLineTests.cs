using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Parts;

namespace Readout.Tests.App.Site;

/// <summary>One line for one statement, whatever languages tell it, and never one line for what may be two.</summary>
public sealed class NewsLineTests
{
    private const string Held = "nine sailors remained in custody";

    [Fact]
    public void The_same_in_three_languages_is_one_line_in_the_readers_own()
    {
        NewsLine line = Assert.Single(Lines(Told("ru", "Анна Гольм", "Под стражей остаются девять моряков"), Told("uk", "Анна Гольм", "Під вартою лишаються дев'ять моряків"), Told("en", "Anna Holm", Held)));
        Assert.Equal("en", line.Claim.Statement.Article.Language);
        Assert.Equal(["ru", "uk"], line.Same.Select(one => one.Statement.Article.Language!).Order(StringComparer.Ordinal));
        Assert.Empty(line.Perhaps);
    }

    [Fact]
    public void What_shows_in_neither_numbers_nor_words_is_perhaps_the_same()
    {
        NewsLine line = Assert.Single(Lines(Quoted("en", "Jonas Brandt", "They fed us well and told us nothing"), Quoted("ru", "Йонас Брандт", "Кормили хорошо, а не говорили ничего")));
        Assert.Empty(line.Same);
        Assert.Single(line.Perhaps);
    }

    [Theory]
    [InlineData("Анна Гольм", "Под стражей остаются восемь моряков", "2026-03-02")]
    [InlineData("Пётр Гольм", "Под стражей остаются девять моряков", "2026-03-02")]
    [InlineData("Анна Гольм", "Под стражей остаются девять моряков", "2026-03-03")]
    [InlineData("Анна Гольм", "Под стражей не остаются девять моряков", "2026-03-02")]
    public void What_differs_in_number_speaker_day_or_denial_stands_apart(string speaker, string text, string day) =>
        Assert.Equal(2, Lines(Told("en", "Anna Holm", Held), Told("ru", speaker, text) with { Article = Article("ru", day) }).Count);

    [Fact]
    public void Of_several_that_may_be_meant_none_is_taken()
    {
        Assert.Equal(3, Lines(Quoted("en", "Anna Holm", "We have swept the road"), Quoted("ru", "Анна Гольм", "Дорогу мы подмели"), Quoted("ru", "Анна Гольм", "Сестра приедет потом")).Count);
        Assert.Equal(2, Lines(Quoted("en", "Anna Holm", "We have swept the road"), Told("ru", "Анна Гольм", "Дорогу мы подмели")).Count);
    }

    private static IReadOnlyList<NewsLine> Lines(params FoundStatement[] statements) => NewsLine.Of([.. statements.Select(one => new ClaimView(one, null, null) { Tellings = [one] })], "en");

    private static FoundStatement Quoted(string language, string speaker, string text) => Told(language, speaker, text) with { Kind = "direct", Cue = "said" };

    private static FoundStatement Told(string language, string speaker, string text) =>
        new(Article(language, "2026-03-02"), "s1", text, [], SearchCursor.None, speaker, "named", "indirect", "said", [], null, null);

    private static FoundArticle Article(string language, string day) => new(1, "post", "https://post.example/1", "Post", language, "Ferry", day + "T16:00:00Z", 1);
}
