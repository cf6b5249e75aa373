using Readout.Events.Commitments;

namespace Readout.Tests.Events;

/// <summary>Undertakings that nouns name, that those in charge do, and that a medium or a spokesperson tells of others.</summary>
public sealed class CommitmentNewsTests
{
    [Theory]
    [InlineData("en", "The mayor's constant vow to rebuild the port was not discussed.", "rebuild the port", "mayor")]
    [InlineData("en", "Norway's pledge last month to add 700 soldiers was welcomed.", "add 700 soldiers", "Norway")]
    [InlineData("en", "John Lakewood announced his decision to open the port.", "open the port", "John Lakewood")]
    [InlineData("en", "The company is growing, with plans to open two shops in Oslo.", "open two shops in Oslo", "company")]
    [InlineData("en", "John Lakewood and Anna Reed have agreed to divide the remaining land.", "agreed to divide the remaining land", "John Lakewood")]
    [InlineData("en", "John Lakewood said he has no intention of becoming a candidate.", "he has no intention of becoming a candidate", "John Lakewood")]
    [InlineData("en", "John Lakewood has signed up to serve as a delegate in Oslo.", "John Lakewood has signed up to serve as a delegate in Oslo", "John Lakewood")]
    [InlineData("en", "Norway is promising to send two ships.", "send two ships", "Norway")]
    [InlineData("ru", "Иван Воронов рассказал о планах построить порт.", "построить порт", "Иван Воронов")]
    [InlineData("ru", "Спор вызван планами Ивана Воронова единолично назначить прокурора.", "единолично назначить прокурора", "Иван Воронов")]
    [InlineData("ru", "Иван Воронов принял решение выйти из партии.", "выйти из партии", "Иван Воронов")]
    [InlineData("uk", "Іван Воронов розповів про плани збудувати порт.", "збудувати порт", "Іван Воронов")]
    public void A_noun_may_name_what_is_undertaken(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("en", "John Lakewood defended his decision to open the port.")]
    [InlineData("en", "Reports questioned Norway's commitment to making peace.")]
    [InlineData("en", "John Lakewood leads in pledged delegates.")]
    [InlineData("en", "John Lakewood used direct mail to finance the campaign.")]
    [InlineData("en", "John Lakewood is expected to open the port.")]
    [InlineData("en", "John Lakewood spoke about trade and how he would improve it.")]
    [InlineData("ru", "Иван Воронов отказался от намерения построить порт.")]
    [InlineData("ru", "Иван Воронов и Анна Лесная обсудили готовность открыть порт.")]
    [InlineData("ru", "Договор позволит открыть порт.")]
    [InlineData("ru", "«Компании не смогут открыть порт», — сказал Иван Воронов.")]
    [InlineData("ru", "Анна Лесная предполагает, что порт будет открыт.")]
    [InlineData("ru", "Поставки увеличат запасы порта.")]
    [InlineData("en", "John Lakewood knew people who wanted to buy the port.")]
    [InlineData("en", "Norway may have to sell the port in June.")]
    [InlineData("en", "Anna Reed, a lawyer, said that his client was ready to appear.")]
    [InlineData("ru", "Воры собирались купить порт в прошлом месяце.")]
    [InlineData("ru", "Суда ушли после того, как Норвегия откроет порт.")]
    [InlineData("ru", "Люди Норвегии, готовые применить силу, ушли.")]
    [InlineData("ru", "Никто не думал, что Норвегия решит закрыть порт.")]
    [InlineData("ru", "Прибор стоит у причала. Он будет поддерживать связь с портом.")]
    [InlineData("en", "You have to open the port tomorrow.")]
    [InlineData("en", "The line was built in May. It will provide a link to the port.")]
    [InlineData("uk", "Угода дозволить відкрити порт.")]
    [InlineData("uk", "Аналітик каже, що Іван Воронов відвідає порт.")]
    [InlineData("ru", "Открыть порт мэр Иван Воронов пообещал в субботу, 7 марта.")]
    [InlineData("uk", "Відкрити порт мер Іван Воронов пообіцяв у суботу, 7 березня.")]
    [InlineData("ru", "Мэр Иван Воронов рассказал, что из закона исключат три пункта.")]
    [InlineData("en", "John Lakewood and Anna Stone will meet in Oslo on Friday, both ministries announced.")]
    [InlineData("uk", "Джерело в порту повідомило, що Іван Воронов і Анна Лісна зустрінуться в Осло 20 березня.")]
    [InlineData("en", "John Lakewood hoped that the boats would be released by Friday.")]
    [InlineData("ru", "Причал откроют до мая\n\nРемонт начался в январе.")]
    [InlineData("uk", "Норвегія розслідує можливі зловживання в порту.")]
    public void What_is_only_spoken_of_is_not_undertaken(string language, string text) => Assert.Empty(EventReading.Read(language, text).Commitments);

    [Theory]
    [InlineData("ru", "Ограничения отменят с 15 мая.", "Ограничения отменят с 15 мая", null)]
    [InlineData("ru", "Причал разберут в июне.", "Причал разберут в июне", null)]
    [InlineData("ru", "Мэр Иван Воронов рассказал, что из закона исключат три пункта до 1 мая.", "из закона исключат три пункта до 1 мая", null)]
    [InlineData("uk", "Обмеження скасують з 15 травня.", "Обмеження скасують з 15 травня", null)]
    [InlineData("uk", "Вулицю відремонтують восени.", "Вулицю відремонтують восени", null)]
    [InlineData("ru", "Иван Воронов, глава ведомства, отметил, что на дороге будут применяться новые датчики.", "на дороге будут применяться новые датчики", "Иван Воронов")]
    [InlineData("ru", "Закон будет рассматриваться парламентом на следующей неделе.", "Закон будет рассматриваться парламентом на следующей неделе", "парламент")]
    [InlineData("ru", "Новому премьеру предстоит сформировать кабинет.", "Новому премьеру предстоит сформировать кабинет", "Новый премьер")]
    [InlineData("en", "Consultations will be held with lawyers, the foreign ministry spokesperson said.", "Consultations will be held with lawyers", "foreign ministry spokesperson")]
    [InlineData("ru", "Отремонтировать мост министерство должно до конца года.", "Отремонтировать мост министерство должно до конца года", "министерство")]
    [InlineData("ru", "В Осло собираются построить порт.", "В Осло собираются построить порт", null)]
    [InlineData("uk", "Спір викликано планами Івана Воронова одноосібно призначити прокурора.", "одноосібно призначити прокурора", "Іван Воронов")]
    [InlineData("ru", "Норвегия решила не возвращать порт Чили.", "Норвегия решила не возвращать порт Чили", "Норвегия")]
    [InlineData("en", "John Lakewood will moderate the debate on Friday.", "John Lakewood will moderate the debate on Friday", "John Lakewood")]
    public void What_will_be_done_those_in_charge_do(string language, string text, string act, string? who) => Check(language, text, act, who);

    [Theory]
    [InlineData("ru", "Как передает «Маяк», министр Иван Воронов выступит в парламенте в пятницу.", "министр Иван Воронов выступит в парламенте в пятницу", "Иван Воронов")]
    [InlineData("ru", "В министерстве сообщили, что Иван Воронов посетит порт завтра.", "Иван Воронов посетит порт завтра", "Иван Воронов")]
    [InlineData("uk", "За даними джерел, Іван Воронов відвідає порт завтра.", "Іван Воронов відвідає порт завтра", "Іван Воронов")]
    [InlineData("ru", "Иван Воронов не поедет на форум в Осло.", "Иван Воронов не поедет на форум в Осло", "Иван Воронов")]
    [InlineData("uk", "Норвегія не підпише угоду.", "Норвегія не підпише угоду", "Норвегія")]
    public void News_of_somebody_tells_what_they_will_do(string language, string text, string act, string who) => Check(language, text, act, who);

    [Theory]
    [InlineData("John Lakewood promised that the boats would be released by Friday.", CommitmentStrength.Promises)]
    [InlineData("John Lakewood said that the boats would be released by Friday.", CommitmentStrength.Intends)]
    public void A_promise_that_is_passed_on_is_a_promise(string text, CommitmentStrength strength) =>
        Assert.Equal(strength, Assert.Single(EventReading.Read("en", text).Commitments).Strength);

    [Fact]
    public void Words_in_marks_keep_both_of_them() =>
        Check("ru", "Мэр Иван Воронов рассказал, что деньги на причал выделят «не позднее октября».", "деньги на причал выделят «не позднее октября»", null);

    private static void Check(string language, string text, string act, string? who)
    {
        Commitment commitment = Assert.Single(EventReading.Read(language, text).Commitments);
        Assert.Equal(act, commitment.Span.In(text));
        Assert.Equal(who, commitment.Who?.Name);
    }
}
