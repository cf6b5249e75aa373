using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Speakers with more than one post, with a post behind or before their name, and beside whom they told it. People, bodies and places are invented.</summary>
public sealed class PostsOfSpeakerTests
{
    [Theory]
    [InlineData("ru", "Юморист и телеведущий Семён Ласточкин признался, что мост красив.", "Семён Ласточкин")]
    [InlineData("ru", "Депутат и бывший министр Олег Дроздов заявил, что мост откроют.", "Олег Дроздов")]
    [InlineData("ru", "Вратарь молодёжной сборной по хоккею и клуба «Северный маяк» Олег Дроздов заявил, что рад.", "Олег Дроздов")]
    [InlineData("en", "Dr. Edwin Finch, Northfield's executive vice president and chief medical officer, said the unit would open in June.", "Edwin Finch")]
    [InlineData("en", "\"We want to grow the game,\" said NBX managing director and Coastal League president, Peter Swallow.", "Peter Swallow")]
    [InlineData("en", "Karen Swallow, harbour and media studies professor at Aldborough University told the Courier that the ships were late.", "Karen Swallow")]
    [InlineData("en", "Peter Swallow's physician, Dr Anna Finch, said the fever was gone.", "Anna Finch")]
    [InlineData("en", "There is no danger to the public, according to Const. Peter Swallow.", "Peter Swallow")]
    public void The_name_beside_the_posts_is_who_speaks(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal((name, SpeakerGrade.Named), (Assert.Single(statements).Speaker?.Name, statements[0].Speaker?.Grade));
    }

    [Fact]
    public void Of_two_of_whom_one_has_no_name_the_other_is_doubtful()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Министр обороны и глава порта Олег Дроздов заявили, что мост откроют.");

        Assert.Equal(SpeakerGrade.Doubtful, Assert.Single(statements).Speaker?.Grade);
    }

    [Fact]
    public void A_name_behind_the_post_goes_before_another_of_that_post()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Port director Edwin Finch left in May.\n\n\"We will open the unit,\" said Northfield director, Peter Swallow.");

        Assert.Equal("Peter Swallow", Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Мост закроют на зиму, сказала РИА Лукоморск в пятницу директор порта Анна Синицына.", "Анна Синицына")]
    [InlineData("ru", "Как рассказала редакции РИА-Лукоморье директор завода Анна Синицына, все сети поставлены вчера.", "Анна Синицына")]
    [InlineData("ru", "О проверке в пресс-службе порта сообщили «Губернии Daily».", "пресс-служба порта")]
    public void Whom_it_was_told_does_not_speak(string language, string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(name, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("en", "There is no danger, according to Peter Swallow, media officer for the port.", "There is no danger")]
    [InlineData("ru", "Мост закроют весной, по словам Ивана Дроздова, директора порта.", "Мост закроют весной")]
    [InlineData("ru", "Паром уйдёт, по словам директора порта, в пятницу утром.", "Паром уйдёт … в пятницу утром")]
    public void Who_the_source_is_was_not_said(string language, string text, string content)
    {
        (Readout.Articles.ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }
}
