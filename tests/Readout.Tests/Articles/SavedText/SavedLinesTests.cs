using Readout.Articles;
using Readout.Articles.SavedText.Learnt;
using Readout.Pages;

namespace Readout.Tests.Articles.SavedText;

/// <summary>What lines alone must tell, in languages and on pages without labels that Readout knows.</summary>
public sealed class SavedLinesTests
{
    [Fact]
    public void Lines_that_come_again_and_again_are_no_text()
    {
        NewsArticle article = Read(
            """
            Lighthouse keeper of Skerry Point to be replaced by lamp
            Story continues
            The last keeper of the lighthouse on Skerry Point will leave the island in October, when a lamp that needs nobody takes over, the harbour office said.
            Story continues
            Magnus Orme, who is 61, has kept the light since 1989 and says that he will miss the storms more than the quiet days.
            Story continues
            The lamp was made in Norland and can be switched from the mainland, the office said in its notice.
            Story continues
            Boats will be told by radio when the old light goes out for the last time.
            """);
        Assert.Equal("Lighthouse keeper of Skerry Point to be replaced by lamp", article.Title);
        Assert.Equal(4, article.Body.Count);
        Assert.DoesNotContain("Story continues", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stamps_of_a_page_that_is_written_on_are_not_its_text()
    {
        NewsArticle article = Read(
            """
            Storm reaches the coast of Eastmarch
            The storm has reached the coast of Eastmarch, where eleven villages are without power, the emergency service said on Monday.
            UPDATE 4:33 PM ET: The railway has stopped all trains between Harrowgate and the coast until the morning, its spokeswoman said.
            UPDATE 3:07 PM ET: Schools in the county will stay closed on Tuesday, the council said in a short statement on its page.
            """);
        Assert.Contains(article.Body, block => block.Text.StartsWith("The railway has stopped", StringComparison.Ordinal));
        Assert.DoesNotContain("UPDATE", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_said_again_after_the_first_paragraph_is_no_text()
    {
        NewsArticle article = Read(
            """
            Giving the valley back its river
            The dam should go, and the sooner the better, the author writes. Giving the valley back its river
            I learnt on Wednesday that the board means to keep the dam for another thirty years, and I think that it is making a mistake.
            The dam has not made any power since 2011, and nobody who lives below it sleeps well when it rains.
            """);
        Assert.Equal("Giving the valley back its river", article.Title);
        Assert.DoesNotContain(article.Title!, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_without_text_below_it_is_furniture()
    {
        NewsArticle article = Read(
            """
            Bibliothek öffnet nach dem Umbau
            Die Stadtbibliothek von Oberlauter öffnet am Montag nach zwei Jahren Umbau wieder ihre Türen, teilte die Verwaltung mit.
            Mehr Platz für Kinder
            Im Erdgeschoss gibt es jetzt einen Saal für Kinder, in dem jeden Nachmittag vorgelesen wird, sagte die Leiterin.
            Der Umbau hat sechs Millionen Euro gekostet, etwas weniger, als der Rat bewilligt hatte.
            Die schönsten Bäder der Region
            Impressum
            Datenschutz
            """);
        Assert.Equal(["Mehr Platz für Kinder"], article.Body.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text));
        Assert.EndsWith("bewilligt hatte.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_a_script_without_blanks_is_read()
    {
        NewsArticle article = Read(
            """
            ホーム
            社会
            政治
            青川市の橋、来春まで通行止めに　市が発表
            2024年2月9日 17時05分
            青川市は九日、市内の中央橋について、来年の春まで自動車の通行を止めると発表した。点検で橋脚に深いひびが見つかったためとしている。
            市の担当者は記者会見で「安全が確かめられるまで車を通すことはできない」と述べ、住民に理解を求めた。
            市は仮の橋を架けることも検討しており、費用は四億円にのぼる見込みだという。
            関連記事
            プライバシーポリシー
            """);
        Assert.Equal("青川市の橋、来春まで通行止めに　市が発表", article.Title);
        Assert.Equal(3, article.Body.Count);
        Assert.Equal("ja", article.Language);
    }

    [Fact]
    public void The_first_paragraph_is_no_standfirst_because_an_invitation_follows()
    {
        NewsArticle article = Read(
            """
            Marshland calls new tolls unacceptable
            Marshland has called the new tolls on the Lake Ember ferries unacceptable, a day after the county of Northbank announced them.

            Interested in Marshland? Subscribe to our newsletter and never miss a story about it.

            The county's transport chief, Ada Finch, told reporters that it was too early to talk about lower tolls.

            The tolls will rise by a third in April, and the ferries carry some nine thousand people a day.
            """);
        Assert.Null(article.Summary);
        Assert.Equal(3, article.Body.Count);
    }

    [Fact]
    public void A_heading_at_the_end_heads_what_the_page_no_longer_shows()
    {
        NewsArticle article = Read(PierWithHeadings + "\nBeacon lamps wait for their glass");
        Assert.DoesNotContain("Beacon lamps", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Body, block => block.Text == "Timber comes by barge from Northbank");
    }

    [Fact]
    public void A_paragraph_that_breaks_off_is_text()
    {
        NewsArticle article = Read(PierWithHeadings + "\nThe council will vote on the last part of the money in");
        Assert.EndsWith("the money in", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_says_who_stands_where_is_a_caption()
    {
        NewsArticle article = Read(
            """
            Norland and Sudria sign ferry treaty at Eastmere
            Norland and Sudria have signed a treaty that lets their ferries use all harbours on Lake Ember, the foreign ministry said on Friday.
            Foreign minister Edda Strand, second left, and her colleague Ivo Marek, third right, at the harbour office of Eastmere.
            The treaty replaces one that ran out twelve years ago, and both parliaments have to vote for it before the summer.
            "We have waited for this day longer than we wanted to," Strand told reporters after the ceremony in the old town hall.
            """);
        Assert.Equal(3, article.Body.Count);
        Assert.DoesNotContain("second left", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_after_a_pictograph_is_cut_off_the_last_paragraph()
    {
        NewsArticle article = Read(
            """
            Міністерка транспорту Горянії Зоряна Пасічник зустрілася у Вербенку з послами двох країн і обговорила з ними відбудову мостів через Тису, повідомила її пресслужба. За її словами, перші два мости відкриють восени. 📌 Новини Горянії — підписатися
            """);
        Assert.EndsWith("відкриють восени.", article.Text, StringComparison.Ordinal);
    }

    private const string PierWithHeadings =
        """
        Pier of Larwick to open again in the spring
        The pier of Larwick, which has been closed since the storm two years ago, will open again in the spring, the harbour office said on Monday.
        Timber comes by barge from Northbank
        Most of the planks have been laid, and the last load of timber is to come by barge from Northbank before the end of the month, it said.
        The work has cost four million crowns so far, a million more than the council had planned when it gave the order.
        """;

    [Theory]
    [InlineData(LearntRole.Tail, LearntRole.Body, false)]
    [InlineData(LearntRole.Island, LearntRole.Tail, false)]
    [InlineData(LearntRole.Body, LearntRole.Tail, true)]
    [InlineData(LearntRole.Heading, LearntRole.Top, false)]
    public void Roles_follow_in_the_order_of_a_page(object role, object next, bool expected) => Assert.Equal(expected, RoleOrder.CanFollow((LearntRole)role, (LearntRole)next));

    [Fact]
    public void Reading_takes_time_in_proportion_to_the_lines()
    {
        string paragraph = "The harbour office said that the ferry would run again, and that nobody had been hurt in the storm.\n";
        NewsArticle article = Read("Ferry runs again after the storm\n" + string.Concat(Enumerable.Repeat(paragraph + "Menu\nContact\n", 20_000)));
        Assert.NotNull(article);
    }

    private static NewsArticle Read(string content) =>
        ArticleExtractor.Extract(new Page { Source = "test", Kind = PageKind.SavedText, Content = content }, TestContext.Current.CancellationToken);
}
