using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whom «он», «тот», a noun or a dropped subject means in Russian and Ukrainian, and whom they cannot mean. People and places are invented.</summary>
public sealed class SlavicMeantTests
{
    [Theory]
    [InlineData("uk", "Соломія Береза заявила, що міст закрито. Проти цього виступив Олег Прихідько. Він сказав, що міст відкрито.", "міст відкрито", "Олег Прихідько")]
    [InlineData("uk", "Соломія Береза заявила, що порт закрито. Масла у вогонь долила голова комітету Вікторія Лящ. За її версією, порт відкриють.", "порт відкриють", "Вікторія Лящ")]
    [InlineData("uk", "Міністерка Альве Лорн заявила, що міст закрито. Вона додала, що він старий.", "він старий", "Альве Лорн")]
    [InlineData("uk", "З нею не згоден політолог Марек Вишинський. На його переконання, порт закриють.", "порт закриють", "Марек Вишинський")]
    [InlineData("ru", "Глава миссии Кристин Альмквель сообщила, что мост закрыт. Позже она сказала, что он старый.", "он старый", "Кристин Альмквель")]
    public void A_pronoun_means_who_agrees_and_came_last(string language, string text, string content, string speaker) => Means(language, text, content, speaker, SpeakerGrade.Resolved);

    [Theory]
    [InlineData("ru", "Анна Сыч обвинила мэра Ивана Лося во лжи. Тот ответил, что ничего не знал.", "ничего не знал", "Иван Лось")]
    [InlineData("ru", "Иван Лось встретился с Петром Ткачом. Тот сказал, что мост откроют.", "мост откроют", "Петр Ткач")]
    [InlineData("ru", "Мост показали Ивану Лосю, но тот заявил, что порт не откроют.", "порт не откроют", "Иван Лось")]
    [InlineData("uk", "Анна Сич звинуватила мера Івана Лося в брехні. Той усе заперечує, а про суддю каже, що порт закрито.", "порт закрито", "Іван Лось")]
    [InlineData("ru", "Анна Сыч рассказала, что видела Ивана Лося. Тот ответил, что ничего не знал.", "ничего не знал", "Иван Лось")]
    [InlineData("uk", "Іван Лось зустрівся з Анною Ткач. Та сказала, що міст відкриють.", "міст відкриють", "Анна Ткач")]
    public void The_latter_is_who_was_named_last_and_is_no_subject(string language, string text, string content, string speaker) => Means(language, text, content, speaker, SpeakerGrade.Resolved);

    [Theory]
    [InlineData("ru", "Тот мэр, которого ждали, не приехал. Об этом заявил Иван Лось.", "Тот")]
    [InlineData("uk", "Та депутатка не погодилася. Про це заявив Іван Лось.", "Та")]
    [InlineData("uk", "Анна Сич та Іван Лось заявили, що міст закрито.", "та")]
    public void A_demonstrative_with_its_noun_means_nobody_else(string language, string text, string word) =>
        Assert.DoesNotContain(Reading.Of(language, text).Statements, statement => statement.Speaker?.Name == word);

    [Theory]
    [InlineData("uk", "Соломія Береза заявила, що міст закрито. «Він старий», — сказав він.", "Соломія Береза")]
    [InlineData("uk", "Деніел Пападак заявив, що міст закрито. «Він старий», — верещить блогерка.", "Деніел Пападак")]
    [InlineData("ru", "Пётр Ткач заявил, что мост закрыт. «Он старый», — сказала чиновница.", "Пётр Ткач")]
    public void Whom_the_words_deny_does_not_speak(string language, string text, string other) =>
        Assert.NotEqual(other, Reading.Of(language, text).Statements[^1].Speaker?.Name);

    [Theory]
    [InlineData("ru", "Маркку Лаанен едет в порт.\n\n«Я задам один вопрос», — пообещал северный дипломат.", "северный дипломат")]
    [InlineData("ru", "Об этом сказано в докладе миссии. Как отмечают авторы, мост закрыт.", "авторы")]
    [InlineData("uk", "Уряд отримав звіт. Зауваження виконавчий орган відкинув і запевнив, що міст відкриють.", "виконавчий орган")]
    public void Another_word_for_somebody_named_is_not_shown(string language, string text, string words) =>
        Assert.DoesNotContain(Reading.Of(language, text).Statements, statement => statement.Speaker is { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } speaker && speaker.Name == words);

    [Theory]
    [InlineData("ru", "Агентство со ссылкой на двух чиновников пишет, что мост закрыт.", "мост закрыт", "двое чиновников")]
    [InlineData("ru", "По словам двух источников, мост закрыт.", "мост закрыт", "два источника")]
    [InlineData("ru", "По данным нескольких чиновников, мост закрыт.", "мост закрыт", "несколько чиновников")]
    [InlineData("uk", "За словами чотирьох посадовців, міст закрито.", "міст закрито", "четверо посадовців")]
    public void Those_who_are_counted_are_named_in_the_nominative(string language, string text, string content, string speaker) => Means(language, text, content, speaker, null);

    [Theory]
    [InlineData("ru", "Политолог Ульрих Штайнбель, консультировавший МИД Норландии, напоминает, что мост закрыт.", "мост закрыт", "Ульрих Штайнбель")]
    [InlineData("ru", "Иван Лось, назначенный главой порта «Берег», сообщил, что мост закрыт.", "мост закрыт", "Иван Лось")]
    public void What_a_participle_governs_does_not_speak(string language, string text, string content, string speaker) => Means(language, text, content, speaker, SpeakerGrade.Named);

    private static void Means(string language, string text, string content, string speaker, SpeakerGrade? grade)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);
        Speaker? found = Assert.Single(statements, statement => document.Content(statement) == content).Speaker;

        Assert.Equal(speaker, found?.Name);
        Assert.Equal(grade ?? found?.Grade, found?.Grade);
    }
}
