using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Who tells whom in Russian and Ukrainian news: sources that spoke to a medium, modifiers with complements, verbs no lexicon has, words that are kept back. All invented.</summary>
public sealed class SlavicSourceTests
{
    [Theory]
    [InlineData("ru", "Как рассказал ТАСС источник в делегации, стороны согласовали два пункта.", "источник в делегации", "ТАСС")]
    [InlineData("ru", "Текст документа готов, рассказали «Вестнику» два источника в правительстве.", "два источника в правительстве", null)]
    [InlineData("uk", "Як розповіло «Хвилі» джерело в порту, міст закриють.", "джерело в порту", null)]
    [InlineData("ru", "Один из дипломатов сообщил изданию, что текст документа готов.", "Один из дипломатов", "издание")]
    [InlineData("uk", "Один із дипломатів повідомив виданню, що текст готовий.", "Один із дипломатів", "видання")]
    [InlineData("ru", "Близкий к Кремлю собеседник издания сообщил, что решение принято.", "Близкий к Кремлю собеседник издания", null)]
    [InlineData("uk", "Близький до уряду співрозмовник видання повідомив, що рішення вже ухвалене.", "Близький до уряду співрозмовник видання", null)]
    [InlineData("ru", "Источник, близкий к переговорам, рассказал, что документ подпишут в пятницу.", "Источник", null)]
    [InlineData("uk", "Джерело, близьке до переговорів, розповіло, що документ підпишуть у п'ятницю.", "Джерело", null)]
    public void A_source_speaks_and_the_medium_it_told_does_not(string language, string text, string speaker, string? relay)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.Equal(SpeakerGrade.Unnamed, found.Speaker?.Grade);
        if (relay is not null)
        {
            Assert.Equal(relay, found.Relays.SingleOrDefault()?.Name);
        }
    }

    [Theory]
    [InlineData("ru", "Министр Виктор Сомов посетил порт. «Мы этого не сделаем», — отрезал министр.", "Мы этого не сделаем", "Виктор Сомов")]
    [InlineData("uk", "Міністр Віктор Сомко відвідав порт. «Ми цього не зробимо», — відрубав міністр.", "Ми цього не зробимо", "Віктор Сомко")]
    [InlineData("ru", "Министр Виктор Сомов не согласился с тем, что санкции вредят порту.", "санкции вредят порту", "Виктор Сомов")]
    [InlineData("ru", "Министр Виктор Сомов задался вопросом, зачем нужен такой договор.", "зачем нужен такой договор", "Виктор Сомов")]
    [InlineData("ru", "Капитаны не поедут на север. Так министр Виктор Сомов ответил на вопрос журналистов.", "Капитаны не поедут на север", "Виктор Сомов")]
    [InlineData("ru", "Губернатор области Андрей Клюев: «Мы построим этот мост за один год».", "Мы построим этот мост за один год", "Андрей Клюев")]
    [InlineData("uk", "Голова області Андрій Клюєнко: «Ми збудуємо цей міст за один рік».", "Ми збудуємо цей міст за один рік", "Андрій Клюєнко")]
    [InlineData("ru", "Олег Вихров написал доклад.\n\nВихров, как прямой свидетель разговора, подтвердил, что речь шла о порте.", "речь шла о порте", "Олег Вихров")]
    [InlineData("ru", "Олег Вихров приехал в порт. Мост закрыт до мая, сообщил сам Вихров.", "Мост закрыт до мая", "Олег Вихров")]
    [InlineData("ru", "Следователи давно блефуют - утверждает Олег Вихров.", "Следователи давно блефуют", "Олег Вихров")]
    [InlineData("ru", "Мост закрыт, сообщил замминистра Сергей Лунин.", "Мост закрыт", "Сергей Лунин")]
    [InlineData("ru", "Мост закрыт, говорит специалист по политике в речном транспорте Геннадий Рябов.", "Мост закрыт", "Геннадий Рябов")]
    [InlineData("ru", "Пресс-секретарь президента Виктора Сомова Анна Рид заявила, что визит отложен.", "визит отложен", "Анна Рид")]
    [InlineData("ru", "Бывший глава запрещенной в Велинии партии «Новый путь» Олег Ярцев заявил, что мост закрыт.", "мост закрыт", "Олег Ярцев")]
    [InlineData("ru", "Штефан Уоткин, автор сети разведки, заявил Polymap, что не каждая миссия опасна.", "не каждая миссия опасна", "Штефан Уоткин")]
    [InlineData("ru", "«Возникла острая нужда в мобильной радиостанции», — цитирует пресс-служба НГТУ сотрудника исследовательского института Алексея Лунина.", "Возникла острая нужда в мобильной радиостанции", "Алексей Лунин")]
    [InlineData("ru", "Следователи нашли дом, однако, по словам Олега Лунина, он там не живет.", "он там не живет", "Олег Лунин")]
    [InlineData("uk", "Слідчі знайшли будинок, однак, за словами Олега Луніна, він там не живе.", "він там не живе", "Олег Лунін")]
    [InlineData("ru", "Актриса Анна Рид задала вопрос, почему паром опаздывает в порт.", "почему паром опаздывает в порт", "Анна Рид")]
    [InlineData("ru", "Сервис сократит время до минуты, отмечает разработчик – Банк Норвегии.", "Сервис сократит время до минуты", "Банк Норвегии")]
    [InlineData("ru", "Врач-неонатолог Владимир Галановский рассказал, что препарат безопасен.", "препарат безопасен", "Владимир Галановский")]
    [InlineData("ru", "Министр инфраструктуры Владислав Крикун приехал в порт. Как отмечают в Мининфраструктуры, паром незаконно задержан.", "паром незаконно задержан", "Мининфраструктура")]
    public void Whoever_speaks_has_his_whole_name(string language, string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements, statement => document.Content(statement) == content);
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.NotEqual(SpeakerGrade.Doubtful, found.Speaker?.Grade);
    }

    [Theory]
    [InlineData("ru", "Министр Виктор Сомов сказал, что «документ готов», но срок не назвал.", "документ готов")]
    [InlineData("uk", "Міністр Віктор Сомко сказав, що «документ готовий», але термін не назвав.", "документ готовий")]
    [InlineData("ru", "Министр Виктор Сомов сказал, что капитан Лунин приехал, но срок не назвал.", "капитан Лунин приехал, но срок не назвал")]
    [InlineData("ru", "Министр Виктор Сомов сказал, что мост закрыт, но порт не спорит.", "мост закрыт, но порт не спорит")]
    public void What_a_speaker_keeps_back_is_not_what_he_said(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }

    [Theory]
    [InlineData("ru", "Слова Томаса Холла о том, что мост закрыт, прокомментировал глава порта Виктор Сомов.", "Виктор Сомов")]
    [InlineData("ru", "Советник Олег Сидоров заявил, что нет сомнений в отношении того, о чем Томас Холл просил капитана.", "Томас Холл")]
    [InlineData("ru", "В городе введут карантин, говорится в распространенном в четверг заявлении.", "город")]
    [InlineData("ru", "\"Судья испугалась\": Сидорова проиграла суд депутату Вихрову", "Судья испугалась")]
    [InlineData("ru", "Депутаты отправили письмо министрам. Об этом сообщила пресс-служба порта. «Мост нельзя закрывать ни в коем случае», — сказано в письме.", "пресс-служба порта", 1)]
    [InlineData("uk", "Міністр економіки Тимофій Сич прокоментував перемогу порту в суді.\n\nПро це він написав у мережі.", "Тимофій Сич")]
    [InlineData("ru", "Советник Олег Сидоров заявил, что нет сомнений в том, о чем Томас Холл просил Олега Вихрова во время разговора.", "Томас Холл")]
    [InlineData("ru", "Сотрудники рассказали, что от женщин требовали «хорошо выглядеть при гостях и «радовать» их на работе.", "хорошо выглядеть при гостях и")]
    public void Nobody_is_given_what_he_did_not_say(string language, string text, string wrong, int told = 0)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(told, statements.Count(statement => statement.Within is null && statement.Speaker?.Name == wrong && statement.Speaker.Grade != SpeakerGrade.Doubtful));
    }

    [Fact]
    public void Several_who_say_so_are_not_the_one_who_spoke_before()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("ru", "Олег Лунин заявил, что порт закрыт. Открыто заявляют, что снова вернутся на участок.");

        Assert.Equal([SpeakerGrade.Named, SpeakerGrade.Doubtful], statements.Select(static statement => statement.Speaker?.Grade ?? SpeakerGrade.Unnamed));
    }

    [Fact]
    public void Each_of_two_quotations_side_by_side_has_its_own_speaker()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("ru", "\"Порт работает без перебоев, и люди этому рады\", - заверял министр Сергей Лунин. \"Нет ни одного документа, который это доказывает\", - говорит инженер Геннадий Вихров.");

        Assert.Equal(["Сергей Лунин", "Геннадий Вихров"], statements.Select(static statement => statement.Speaker?.Name));
        Assert.Equal("Порт работает без перебоев, и люди этому рады", document.Content(statements[0]));
    }
}
