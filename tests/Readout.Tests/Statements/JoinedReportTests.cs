using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whose a report is that is joined to a clause within another report. People and places are invented.</summary>
public sealed class JoinedReportTests
{
    [Theory]
    [InlineData("ru", "Олег Лунин подтвердил, что Норландия не признаёт порта, и заверил, что поднимет вопрос о мосте.", "поднимет вопрос о мосте", "Олег Лунин")]
    [InlineData("ru", "Анна Сич сказала, что Осло ждёт ответа, и подчеркнула, что сроки не изменятся.", "сроки не изменятся", "Анна Сич")]
    [InlineData("ru", "Олег Лунин сообщил, что Норландия признала порт, и попросил отложить совет.", "отложить совет", "Олег Лунин")]
    [InlineData("uk", "Олег Лунін підтвердив, що Норландія не визнає порту, і запевнив, що порушить питання мосту.", "порушить питання мосту", "Олег Лунін")]
    [InlineData("uk", "Анна Сич сказала, що Осло визнає порт, та підкреслила, що строки не зміняться.", "строки не зміняться", "Анна Сич")]
    public void Behind_a_clause_that_a_comma_closes_the_first_speaker_goes_on(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker? found = Assert.Single(statements, statement => document.Content(statement) == content).Speaker;
        Assert.Equal(speaker, found?.Name);
        Assert.Equal(SpeakerGrade.Named, found?.Grade);
    }

    [Theory]
    [InlineData("ru", "Олег Лунин заявил, что министр Иван Сич позвонил ему и заверил, что мост починят.", "мост починят", "Иван Сич")]
    [InlineData("uk", "Олег Лунін заявив, що міністр Іван Сич зателефонував йому і запевнив, що міст полагодять.", "міст полагодять", "Іван Сич")]
    [InlineData("ru", "Олег Лунин сказал, что Иван Сич признал, что ошибся, и пообещал, что починит мост.", "починит мост", "Иван Сич")]
    public void Without_one_or_behind_two_clauses_the_speaker_is_in_doubt(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker? found = Assert.Single(statements, statement => document.Content(statement) == content).Speaker;
        Assert.Equal(speaker, found?.Name);
        Assert.Equal(SpeakerGrade.Doubtful, found?.Grade);
    }

    [Theory]
    [InlineData("ru", "Олег Лунин заявил, что Анна Сич должна была уйти и потребовал закрыть мост.", "закрыть мост", "Олег Лунин")]
    [InlineData("ru", "Олег Лунин отметил, что порт открыт, а министр Иван Сич заверил, что дорогу починят.", "дорогу починят", "Иван Сич")]
    [InlineData("ru", "Олег Лунин пояснил, что Лига не против, однако выступает за отсрочку.", "Лига не против, однако выступает за отсрочку", "Олег Лунин")]
    public void Agreement_and_own_subjects_tell_as_before(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements, statement => document.Content(statement) == content).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Олег Лунин подчеркнул, что проект невозможен, и призвал совет отложить встречу.", "проект невозможен", "отложить встречу")]
    [InlineData("ru", "Олег Лунин подчеркнул, что проект невозможен, и пообещал помощь.", "проект невозможен", "помощь")]
    [InlineData("uk", "Олег Лунін підкреслив, що проєкт неможливий, і закликав раду відкласти зустріч.", "проєкт неможливий", "відкласти зустріч")]
    public void What_a_comma_closes_is_told_apart_from_what_is_joined(string language, string text, string first, string second)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal([first, second], statements.Select(document.Content));
        Assert.All(statements, statement => Assert.True(statement is { Within: null, Speaker.Grade: SpeakerGrade.Named } && statement.Speaker.Name.StartsWith("Олег", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_another_with_a_post_says_is_no_part_of_what_is_asked()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", "Ann Falcon called on the bloc to start work at once, while her deputy, Tom Swallow, said that the port was late.");

        Assert.Equal(["to start work at once", "the port was late"], statements.Select(document.Content));
    }

    [Theory]
    [InlineData("ru", "В Осло эту информацию опровергли.", "эту информацию", "Осло")]
    [InlineData("ru", "В норландском Координационном штабе эту информацию подтвердили.", "эту информацию", "норландский Координационный штаб")]
    [InlineData("ru", "В Осло информацию о закрытии моста тоже отвергли.", "информацию о закрытии моста", "Осло")]
    [InlineData("uk", "В Осло цю інформацію спростували.", "цю інформацію", "Осло")]
    public void What_is_denied_or_confirmed_before_its_verb_is_told(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal((content, speaker), (document.Content(found), found.Speaker?.Name));
    }
}
