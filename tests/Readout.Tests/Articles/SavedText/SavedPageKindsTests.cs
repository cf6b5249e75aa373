using Readout.Articles;
using Readout.Pages;

namespace Readout.Tests.Articles.SavedText;

/// <summary>Whole pages of different make-up: where the feed stands, how authors and credits are given, what stands between the paragraphs.</summary>
public sealed class SavedPageKindsTests
{
    private const string StandfirstAndComments =
        """
        Войти
        Регистрация
        Политика
        Экономика
        Главная / Политика
        Парламент Велении отложил голосование по бюджету
        Депутаты попросили ещё неделю на поправки.
        12 марта 2023, 18:05
        Павел Стрельцов
        Фото: Reuters / Олаф Линд
        Парламент Велении отложил голосование по бюджету на неделю, сообщил журналистам спикер Марк Осинский в понедельник.
        - Мы не готовы голосовать за документ, в котором нет денег на школы, - сказал он.
        По словам министра финансов Нади Крыловой, правительство внесёт поправки к четвергу.
        «Деньги есть», - добавила она.
        По теме:
        Крылова рассказала о налогах на 2024 год
        В Велении подорожал проезд
        Спикер парламента сменил пресс-секретаря
        Источник: ВеленияИнформ
        Подписывайтесь на наш Telegram, чтобы быть в курсе
        Теги: бюджет, парламент
        Комментарии (12)
        Иван: Опять отложили! Сколько можно ждать, когда они наконец займутся делом и проголосуют за бюджет страны?
        Последние новости
        12:40 В столице открыли парк
        12:15 Сборная Велении проиграла
        вчера, 21:15 Министр уехал в отпуск
        © 2023 Веления.Инфо. Все права защищены.
        """;

    private const string FeedBeforeTheArticle =
        """
        Лента новостей
        12:40
        В столице открыли парк
        12:15
        Сборная Велении проиграла товарищеский матч
        11:50
        Министр уехал в отпуск
        Президент Велении Лев Гордин проведет переговоры с коллегой из Сардонии Ритой Морено 5 апреля в столице, сообщила его пресс-служба.
        Речь пойдет о торговле зерном, а также о строительстве железной дороги между двумя странами, заявил советник президента Яков Блинов.
        По его словам, «договор готов на девяносто процентов».
        Читайте по теме: Гордин назвал дату визита в Сардонию
        Сардония остаётся крупнейшим покупателем зерна из Велении, хотя в прошлом году поставки упали на пятую часть.
        Фото пресс-службы президента
        Тарас ВоробейЧитайте также
        Гордин поздравил Морено с победой
        Экспорт зерна упал на пятую часть
        """;

    private const string UkrainianWithRussianFurniture =
        """
        Головна тема — відбудова мостів.
        Міністр інфраструктури Зоряна Пасічник зустрінеться у п'ятницю з послами трьох країн, щоб обговорити відбудову мостів через Тису. Про це вона повідомила у Facebook, передає УНІАН.
        «Сподіваюся, що до кінця місяця підпишемо угоду про перші п'ять мостів», — написала Пасічник.
        Читайте также: Мосты через Тису восстановят за два года
        Посол Норвегії Кнут Хансен, зі свого боку, сказав, що його країна готова виділити кошти на два мости.
        Довідка. Мости зруйнувала повінь у травні.
        Подписывайтесь на нас в Facebook и будьте в курсе событий
        Нагадаємо, торік Пасічник обіцяла відкрити тимчасовий міст до Різдва.
        Фото: УНІАН
        Мар'яна ЛісоваГоловне
        Школи переходять на дистанційне навчання
        вчора, 20:10
        Синоптики обіцяють похолодання
        вчора, 19:45
        Ціни на паливо зросли
        вчора, 18:30
        """;

    private const string EnglishWithPublishedAndUpdated =
        """
        World
        Kestrel Bay mayor says harbour will reopen by Friday
        By Alan Whitlock and Rosa Penn
        Published: December 8, 2021 7:12 PM EST
        Updated: December 9, 2021 9:00 AM EST
        Share on Facebook
        Tweet
        KESTREL BAY (AP) — The mayor of Kestrel Bay said Wednesday that the harbour would reopen by Friday after a storm that sank eleven boats.
        "We hope to have the first ferries running before the weekend," Mayor Ida Holm told a news conference.
        ADVERTISEMENT
        Image: The harbour of Kestrel Bay after the storm (Photo: Rosa Penn/AFP)
        What happened to the boats?
        Eleven boats went down at their moorings, the harbour master said, and two more were badly damaged.
        READ MORE: Storm leaves thousands without power
        Insurers put the damage at four million crowns.
        Alan Whitlock is a reporter at the Bay Herald. Follow him on Twitter.
        Related stories
        Storm leaves thousands without power
        Ferry company cancels all crossings until Thursday
        Most read
        1. Ten walks along the coast
        2. Mayor Holm: a profile
        Cookie policy
        Privacy policy
        © 2021 Bay Herald
        """;

    private const string Interview =
        """
        Интервью с директором музея Агатой Вронской
        8.12.2021 19:12
        Музей морской истории в Тавре готовится к открытию после трёх лет ремонта, и его директор Агата Вронская рассказала нам, что изменилось.
        — Агата Павловна, когда откроетесь?
        — Мы рассчитываем открыться к Новому году, если привезут витрины из Сардонии.
        — Что увидят посетители?
        — Новый зал карт и старый маяк. Его мы собирали по чертежам.
        — Сколько стоил ремонт?
        — Двести миллионов.
        Беседовал Остап Кравец
        Поделиться
        Следующая новость
        Завтра в Тавре перекроют набережную
        """;

    private const string SignedAtTheEnd =
        """
        Поліція Липівки розшукує викрадачів бронзового лева
        Поліція Липівки розшукує чоловіків, які в ніч на середу викрали з міського парку бронзового лева. Про це повідомляє пресслужба поліції області.
        Скульптура важить двісті кілограмів, тож викрадачі, ймовірно, приїхали вантажівкою, припускають слідчі.
        Мер Липівки Гнат Сірко пообіцяв винагороду тому, хто допоможе знайти лева.
        Олег Синиця
        Поділитися
        Facebook
        Telegram
        Автор: Олег Синиця
        Джерело: Вісник Липівки
        """;

    [Fact]
    public void Standfirst_author_source_and_comments()
    {
        NewsArticle article = Read(StandfirstAndComments);
        Assert.Equal("Парламент Велении отложил голосование по бюджету", article.Title);
        Assert.Equal("Депутаты попросили ещё неделю на поправки.", article.Summary);
        Assert.Equal("2023-03-12T18:05", article.Published?.ToString());
        Assert.Equal(["Павел Стрельцов"], article.Authors);
        Assert.Equal(["ВеленияИнформ"], article.Agencies);
        Assert.Equal(["Reuters / Олаф Линд"], article.PhotoCredits);
        Assert.Equal(["бюджет", "парламент"], article.Keywords);
        Assert.Equal(4, article.Body.Count);
        Assert.Equal(3, article.Furniture.Related.Count);
        Assert.Equal(["В столице открыли парк", "Сборная Велении проиграла", "Министр уехал в отпуск"], article.Furniture.Feed.Select(item => item.Title));
        Assert.All(article.Furniture.Feed, item => Assert.Null(item.Published));
    }

    [Fact]
    public void A_feed_before_the_article_gives_neither_headline_nor_date()
    {
        NewsArticle article = Read(FeedBeforeTheArticle);
        Assert.Null(article.Title);
        Assert.Null(article.Published);
        Assert.Equal(4, article.Body.Count);
        Assert.Equal(["Тарас Воробей"], article.Authors);
        Assert.Equal(["пресс-службы президента"], article.PhotoCredits);
        Assert.Equal(3, article.Furniture.Feed.Count);
        Assert.Equal(["Гордин назвал дату визита в Сардонию", "Гордин поздравил Морено с победой", "Экспорт зерна упал на пятую часть"], article.Furniture.Related.Select(link => link.Title));
    }

    [Fact]
    public void Furniture_in_another_language_than_the_page()
    {
        NewsArticle article = Read(UkrainianWithRussianFurniture);
        Assert.Equal("uk", article.Language);
        Assert.Null(article.Title);
        Assert.Equal("Головна тема — відбудова мостів.", article.Summary);
        Assert.Equal(5, article.Body.Count);
        Assert.Equal(["Мар'яна Лісова"], article.Authors);
        Assert.Equal(["УНІАН"], article.PhotoCredits);
        Assert.Equal(["Мосты через Тису восстановят за два года"], article.Furniture.Related.Select(link => link.Title));
        Assert.Single(article.Furniture.Promotions);
        Assert.Equal(3, article.Furniture.Feed.Count);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Publication_and_change_are_told_apart()
    {
        NewsArticle article = Read(EnglishWithPublishedAndUpdated);
        Assert.Equal("Kestrel Bay mayor says harbour will reopen by Friday", article.Title);
        Assert.Equal("2021-12-08T19:12-05:00", article.Published?.ToString());
        Assert.Equal("2021-12-09T09:00-05:00", article.Modified?.ToString());
        Assert.Equal(["Alan Whitlock", "Rosa Penn"], article.Authors);
        Assert.Equal(["Rosa Penn/AFP"], article.PhotoCredits);
        Assert.Equal(5, article.Body.Count);
    }

    [Fact]
    public void Questions_and_answers_are_body()
    {
        NewsArticle article = Read(Interview);
        Assert.Equal("Интервью с директором музея Агатой Вронской", article.Title);
        Assert.Equal(7, article.Body.Count);
        Assert.Equal("— Двести миллионов.", article.Body[^1].Text);
        Assert.Equal(["Остап Кравец"], article.Authors);
    }

    [Fact]
    public void A_name_under_the_body_signs_it()
    {
        NewsArticle article = Read(SignedAtTheEnd);
        Assert.Equal("Поліція Липівки розшукує викрадачів бронзового лева", article.Title);
        Assert.Equal(3, article.Body.Count);
        Assert.Equal(["Олег Синиця"], article.Authors);
        Assert.Equal(["Вісник Липівки"], article.Agencies);
    }

    private static NewsArticle Read(string content) =>
        ArticleExtractor.Extract(new Page { Source = "page.txt", Kind = PageKind.SavedText, Content = content }, TestContext.Current.CancellationToken);
}
