using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Speakers of Russian and Ukrainian texts who are clear although no name stands at the cue, and others who are not. People and places are invented.</summary>
public sealed class SlavicDoubtTests
{
    [Theory]
    [InlineData("ru", "Мост закрыт\n\nВ Портовом агентстве по охране вод отметили, что порт закрыт. «Интерес к ОМРП и HBO вырос», – сообщили в агентстве.\n\nПо данным ведомства, гостей много.", "гостей много", "Портовое агентство по охране вод")]
    [InlineData("ru", "Мост закрыт\n\nПремьер-министр Аскар Лунин встретился с гостем. «Глава государства Ян Вихрев ждёт гостей», – сказал Лунин.\n\nГлава правительства подчеркнул, что мост цел.", "мост цел", "Аскар Лунин")]
    [InlineData("ru", "Мост закрыт\n\nМост закрыли навсегда, сообщает пресс-служба главы северного государства. «Мост закрыт до самой весны», – говорится в сообщении.", "Мост закрыт до самой весны", "пресс-служба главы северного государства")]
    [InlineData("ru", "Мост закрыт\n\nВсе ушли, за исключением Норвегии, которая настаивала на закрытии старого моста.", "закрытии старого моста", "Норвегия")]
    public void Who_is_meant_without_a_name_is_shown(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker? found = Assert.Single(statements, statement => document.Content(statement) == content).Speaker;
        Assert.Equal(speaker, found?.Name);
        Assert.True(found?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }

    [Theory]
    [InlineData("ru", "Мост закрыт\n\nМэр Олег Сидоров заявил, что мост цел. Адвокаты лётчицы настаивают, что она права.", "она права", "Олег Сидоров")]
    [InlineData("ru", "Мост закрыт\n\nЛётчица Анна Лунченко заявила, что мост цел. Адвокат Лунченко Марк Сич сказал, что суд ждёт.", "суд ждёт", "Анна Лунченко")]
    [InlineData("ru", "Мост закрыт\n\nМэр Олег Сидоров заявил, что мост цел. По её данным, порт закрыт.", "порт закрыт", "Олег Сидоров")]
    public void Who_is_not_meant_is_not_taken(string language, string text, string content, string other)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Speaker? found = Assert.Single(statements, statement => document.Content(statement) == content).Speaker;
        Assert.False(found?.Name == other && found.Grade != SpeakerGrade.Doubtful);
    }

    [Theory]
    [InlineData("ru", "Рыбаки утверждают, что мост закрыт.", SpeakerGrade.Named)]
    [InlineData("ru", "Пекари и мясники вышли на мост. Рыбаки утверждают, что мост закрыт.", SpeakerGrade.Doubtful)]
    [InlineData("ru", "В порту задержали рыбаков Лукоморья. Рыбаки утверждают, что мост закрыт.", SpeakerGrade.Doubtful)]
    [InlineData("uk", "Рибалки стверджують, що міст закрито.", SpeakerGrade.Named)]
    [InlineData("uk", "На мосту затримали рибалок Лукомор'я. Рибалки стверджують, що міст закрито.", SpeakerGrade.Doubtful)]
    public void Several_of_a_kind_are_named_by_their_noun_only_where_they_come_up_for_the_first_time(string language, string text, SpeakerGrade grade) =>
        Assert.Equal(grade, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Grade);
}
