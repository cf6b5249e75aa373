using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Russian and Ukrainian speakers beside whom something else stands that could be taken for them: a medium, a day, a thing, an office, a place. People and places are invented.</summary>
public sealed class SlavicBesideTests
{
    [Theory]
    [InlineData("ru", "Мост откроют в мае. Как передает «Голос моря», об этом в Осло объявил министр Пётр Ковалёв.", "Пётр Ковалёв")]
    [InlineData("uk", "Міст відкриють у травні. Як передає «Голос моря», про це у Відні оголосив міністр Петро Коваль.", "Петро Коваль")]
    [InlineData("ru", "Мост откроют в мае, сообщила Радиолине пресс-секретарь порта Анна Лесная.", "Анна Лесная")]
    [InlineData("uk", "Міст відкриють у травні, повідомила Радіолінії речниця порту Анна Лісова.", "Анна Лісова")]
    [InlineData("ru", "Мост откроют в мае, сообщила «Волне» пресс-секретарь порта Седа Вартанова.", "Седа Вартанова")]
    [InlineData("ru", "Мост откроют в мае, заявил Port Times Ли Сяолань, эксперт по портам.", "Ли Сяолань")]
    [InlineData("ru", "Мост откроют в мае, заявил в среду заместитель министра по вопросам временно закрытых портов Норландии Юрий Савин.", "Юрий Савин")]
    [InlineData("ru", "Как пишет 1 ноября «Портовик», мост закроют.", "Портовик")]
    [InlineData("uk", "Як пише 1 листопада «Портовик», міст закриють.", "Портовик")]
    [InlineData("ru", "Мост закроют, сообщил Олег Лунин 1 сентября 2017 года.", "Олег Лунин")]
    [InlineData("ru", "По данным газеты ''The Portland Post'', он открыл таверну.", "The Portland Post")]
    [InlineData("ru", "Роман Лунин, который является депутатом, за несколько часов до заявления Корти сообщил прессе, что готов вернуться.", "Роман Лунин")]
    [InlineData("ru", "В сообщении пресс-службы норландского президента говорится, что лидеры обсудили мост.", "пресс-служба норландского президента")]
    [InlineData("uk", "У повідомленні пресслужби норландського президента йдеться, що лідери обговорили міст.", "пресслужба норландського президента")]
    public void Who_tells_it_is_shown(string language, string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => statement.Speaker?.Name == speaker && statement.Speaker.Grade == SpeakerGrade.Named);
    }

    [Theory]
    [InlineData("ru", "Пётр Ковалёв приехал в порт. Статус порта он предложил обсуждать отдельно.", "Пётр Ковалёв")]
    [InlineData("uk", "Петро Коваль приїхав у порт. Статус порту він запропонував обговорити окремо.", "Петро Коваль")]
    public void A_pronoun_behind_a_thing_is_the_subject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("ru", "Мэр Пётр Ковалёв отметил, что обстановка в порту спокойная, и предложил провести в октябре совет.", "обстановка в порту спокойная", "провести в октябре совет")]
    [InlineData("uk", "Мер Петро Коваль зазначив, що обстановка в порту спокійна, і запропонував провести в жовтні раду.", "обстановка в порту спокійна", "провести в жовтні раду")]
    public void What_is_proposed_behind_a_clause_without_verb_is_a_statement_of_its_own(string language, string text, string first, string second)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal([first, second], statements.Select(document.Content));
    }

    [Theory]
    [InlineData("ru", "В Приморской области предлагают купить рыбу необычного цвета.")]
    [InlineData("uk", "У Приморській області пропонують купити рибу незвичного кольору.")]
    [InlineData("ru", "Житель Мариенбурга, Калифорния, заявил, что ему нужна слава.")]
    [InlineData("ru", "СМИ: Норландия готова вернуть катера\n\nНорландия готова вернуть катера, пишет «Портовый вестник».")]
    [InlineData("ru", "Как сообщает «Портовик», пресс-секретарь президента Анна Лесная назвала среди задач порта ремонт моста и очистку дна.")]
    [InlineData("uk", "Коли тобі кажуть, що міст закрито, віриш.")]
    public void Nobody_is_shown_whom_the_words_do_not_tell(string language, string text) =>
        Assert.DoesNotContain(Reading.Of(language, text).Statements.Take(1), static statement => statement.Speaker is { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved });

    [Theory]
    [InlineData("ru", "В Норландии предлагают закрыть порт.", "Норландия")]
    [InlineData("ru", "Иван Лось и Анна Сыч попросили закрыть порт.", "Иван Лось и Анна Сыч")]
    public void States_and_two_people_speak_in_the_plural(string language, string text, string speaker) =>
        Assert.Contains(Reading.Of(language, text).Statements, statement => statement.Speaker?.Name == speaker);

    [Theory]
    [InlineData("ru", "Совет порта сообщил о раненых рыбаках, не называя их числа.", "раненых рыбаках")]
    [InlineData("ru", "Анна Лось угрожает переездом в Норландию, пугая мэра новыми статьями.", "переездом в Норландию")]
    [InlineData("uk", "Рада порту повідомила про поранених рибалок, не називаючи їхньої кількості.", "поранених рибалок")]
    [InlineData("ru", "Иван Лось пообещал открыть мост, закрыв порт.", "открыть мост, закрыв порт")]
    public void What_one_does_beside_a_phrase_is_no_part_of_it(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(statements[0]));
    }

    [Theory]
    [InlineData("ru", "Мэр Иван Лось сообщил о разводе с женой. Об этом он рассказал газете «Волна».", "разводе с женой")]
    [InlineData("ru", "Мэр Иван Лось открыл мост. Об этом он рассказал газете «Волна».", "Мэр Иван Лось открыл мост")]
    public void What_was_told_is_told_again(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(statements[^1]));
    }

    [Theory]
    [InlineData("ru", "«Я попросил министра прислать катера», — рассказал мэр Иван Лось.", "прислать катера", "Иван Лось")]
    [InlineData("uk", "«Я попросив міністра надіслати катери», — розповів мер Іван Лось.", "надіслати катери", "Іван Лось")]
    [InlineData("uk", "«Норландська сторона запропонувала відкрити порт», — розповів мер Іван Лось.", "відкрити порт", "Норландська сторона")]
    public void Direct_speech_tells_what_the_speaker_or_another_asked(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(speaker, Assert.Single(statements, statement => document.Content(statement) == content).Speaker?.Name);
    }

    [Theory]
    [InlineData("ru", "Один из лидеров партии Леван Лорнидзе заявил, что мост закрыт.", "Леван Лорнидзе")]
    [InlineData("uk", "Міністр палива та енергетики Сергій Пивоваренко заявив, що міст закрито.", "Сергій Пивоваренко")]
    [InlineData("ru", "Помощник президента по северным и южным делам Олег Лунин заявил, что мост закрыт.", "Олег Лунин")]
    public void A_name_behind_a_long_post_is_whose_it_is(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(language, text).Statements).Speaker?.Name);

    [Theory]
    [InlineData("ru", "Олег Лунин сообщил, что попросил Берлин ускорить работы.", "Берлин")]
    [InlineData("ru", "Олег Лунин сообщил, что попросил МИД ускорить работы.", "МИД")]
    [InlineData("uk", "Олег Лунін повідомив, що попросив Берлін прискорити роботи.", "Берлін")]
    public void Whom_somebody_asked_does_not_ask(string language, string text, string asked)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.DoesNotContain(statements, statement => statement.Speaker?.Name == asked);
    }

    [Theory]
    [InlineData("ru", "Порт закрыт. Попросил министр Олег Лунин ускорить работы.", "Олег Лунин")]
    [InlineData("ru", "Берлин попросил ускорить работы.", "Берлин")]
    [InlineData("uk", "Берлін попросив прискорити роботи.", "Берлін")]
    public void Who_asks_is_shown_on_either_side_of_the_verb(string language, string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => statement.Speaker?.Name == speaker);
    }
}
