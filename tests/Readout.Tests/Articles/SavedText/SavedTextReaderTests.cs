using Readout.Articles;
using Readout.Dates;
using Readout.Pages;

namespace Readout.Tests.Articles.SavedText;

public sealed class SavedTextReaderTests
{
    private const string RussianWithoutHeadline =
        """
        Речь пойдет о ремонте дорог.
        Министр транспорта Арсении Пелагея Сомова соберет глав областей на совещание о ремонте мостов через реку Велею и подготовке дорог к зиме. Об этом сообщает «Вестник Арсении».
        «Рассчитываем, что до четверга подрядчики назовут сроки, и мы сможем открыть движение хотя бы по двум мостам из пяти», — сказала Сомова.
        Читайте нас в Telegram-каналі Хутір.UA - найцікавіші новини нашого краю та сусідів
        По словам министра, деньги на ремонт уже выделены из бюджета, а подрядчик выбран на конкурсе в начале ноября.
        Глава ведомства добавила, что 3 декабря обсудила с коллегой из соседней Таврении поставки бетона и арматуры.
        Напомним, губернатор Заречья Тихон Белозёров говорил, что областям не хватает рабочих рук и техники.
        Фото: Вестник Арсении
        Читайте также: Сомова назвала сроки открытия тоннеля под Велеей
        Читайте также: В Заречье закрыли аварийный мост
        Пелагея ДмитренкоНовости
        Школы Заречья переходят на новое расписание
        09:15 14 окт 2024.
        В Арсении подорожал хлеб
        08:40 14 окт 2024.
        Белозёров поздравил учителей с праздником
        22:05 13 окт 2024.
        """;

    private const string UkrainianWithHeadline =
        """
        Головна
        Політика
        Економіка
        Уряд Горянії перегляне тарифи на воду до кінця місяця
        8 грудня 2021, 19:12
        Автор: Соломія Гайдученко
        Прем'єр-міністр Горянії Остап Вербенко заявив, що уряд перегляне тарифи на воду до кінця місяця і оприлюднить нові розрахунки.
        «Ми порахували все ще раз, і люди мають побачити ці цифри», - сказав Вербенко на засіданні уряду у вівторок.
        Читайте також: Горянія оновить водогони у трьох містах
        За словами прем'єра, нові тарифи набудуть чинності не раніше ніж навесні наступного року, коли запрацюють нові станції очищення.
        Опозиція вважає, що тарифи можна не підвищувати взагалі, якщо зменшити втрати води у старих мережах.
        Фото: Громадський вісник
        Теги: вода, тарифи, Вербенко
        Підписуйтесь на наш канал у Viber
        Останні новини
        19:40 Мерія Липівки купить десять автобусів
        19:05 У Горянії оголосили штормове попередження
        18:30 Бібліотеку відкриють після ремонту
        Коментарі
        """;

    private const string EnglishWithNavigation =
        """
        Home
        World
        Sport
        Sign in
        Harbour town of Eastmere to host border talks in spring
        15 Nov 2019
        By Marion Ashdown
        Foreign ministers from Norland and Sudria will meet in the harbour town of Eastmere in spring to discuss their disputed border, officials said on Friday.
        Photo: Norland Press Agency
        "We want an agreement that both parliaments can vote for before the summer," Norland's minister Edda Strand told reporters.
        Read also: Fishermen of Eastmere fear new border
        Sudria has asked for observers to be present at all stages of the talks, according to a letter that its embassy published.
        The two countries have argued about the line through Lake Ember since the old treaty ran out twelve years ago.
        Sign up for our newsletter and get the best of the week in your inbox
        Related
        Lake Ember treaty: a short history
        Strand visits fishing villages on the border
        © 2019 Eastmere Courier. All rights reserved.
        """;

    [Fact]
    public void A_page_without_headline_keeps_its_first_line_as_standfirst()
    {
        NewsArticle article = Read(RussianWithoutHeadline);
        Assert.Null(article.Title);
        Assert.Equal("Речь пойдет о ремонте дорог.", article.Summary);
        Assert.Equal("ru", article.Language);
        Assert.Null(article.NotArticle);
    }

    [Fact]
    public void The_body_is_the_paragraphs_and_nothing_else()
    {
        NewsArticle article = Read(RussianWithoutHeadline);
        Assert.Equal(5, article.Body.Count);
        Assert.StartsWith("Министр транспорта", article.Body[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("рук и техники.", article.Body[^1].Text, StringComparison.Ordinal);
        Assert.Equal(string.Join("\n\n", article.Body.Select(block => block.Text)), article.Text);
    }

    [Fact]
    public void An_author_glued_to_the_next_heading_is_read() => Assert.Equal(["Пелагея Дмитренко"], Read(RussianWithoutHeadline).Authors);

    [Fact]
    public void Furniture_is_sorted_by_kind()
    {
        NewsArticle article = Read(RussianWithoutHeadline);
        Assert.Equal(["Вестник Арсении"], article.PhotoCredits);
        Assert.Equal(["Сомова назвала сроки открытия тоннеля под Велеей", "В Заречье закрыли аварийный мост"], article.Furniture.Related.Select(link => link.Title));
        Assert.StartsWith("Читайте нас", Assert.Single(article.Furniture.Promotions), StringComparison.Ordinal);
        Assert.Equal(
            ["2024-10-14T09:15 Школы Заречья переходят на новое расписание", "2024-10-14T08:40 В Арсении подорожал хлеб", "2024-10-13T22:05 Белозёров поздравил учителей с праздником"],
            article.Furniture.Feed.Select(item => $"{item.Published} {item.Title}"));
    }

    [Fact]
    public void The_dates_of_a_feed_are_not_the_articles()
    {
        NewsArticle article = Read(RussianWithoutHeadline);
        Assert.Null(article.Published);
        Assert.Null(article.PublishedFrom);
    }

    [Fact]
    public void What_is_given_wins()
    {
        var given = PartialDate.Of(new DateOnly(2021, 12, 8));
        NewsArticle article = ArticleExtractor.Extract(Page(RussianWithoutHeadline) with { Published = given, Language = "ru", Url = "https://example.org/a" }, TestContext.Current.CancellationToken);
        Assert.Equal(given, article.Published);
        Assert.Equal(DateEvidence.Given, article.PublishedFrom);
        Assert.Equal("https://example.org/a", article.Url);
    }

    [Fact]
    public void Headline_date_author_and_tags_of_a_Ukrainian_page()
    {
        NewsArticle article = Read(UkrainianWithHeadline);
        Assert.Equal("Уряд Горянії перегляне тарифи на воду до кінця місяця", article.Title);
        Assert.Equal("2021-12-08T19:12", article.Published?.ToString());
        Assert.Equal(DateEvidence.Text, article.PublishedFrom);
        Assert.Equal(["Соломія Гайдученко"], article.Authors);
        Assert.Equal(["вода", "тарифи", "Вербенко"], article.Keywords);
        Assert.Equal("uk", article.Language);
        Assert.Equal(4, article.Body.Count);
        Assert.Equal(["Горянія оновить водогони у трьох містах"], article.Furniture.Related.Select(link => link.Title));
        Assert.Equal(["Мерія Липівки купить десять автобусів", "У Горянії оголосили штормове попередження", "Бібліотеку відкриють після ремонту"], article.Furniture.Feed.Select(item => item.Title));
        Assert.Equal(["Громадський вісник"], article.PhotoCredits);
    }

    [Fact]
    public void Navigation_credits_and_notices_stay_out_of_an_English_body()
    {
        NewsArticle article = Read(EnglishWithNavigation);
        Assert.Equal("Harbour town of Eastmere to host border talks in spring", article.Title);
        Assert.Equal("2019-11-15", article.Published?.ToString());
        Assert.Equal(["Marion Ashdown"], article.Authors);
        Assert.Equal(["Norland Press Agency"], article.PhotoCredits);
        Assert.Equal(4, article.Body.Count);
        Assert.Equal(
            ["Fishermen of Eastmere fear new border", "Lake Ember treaty: a short history", "Strand visits fishing villages on the border"],
            article.Furniture.Related.Select(link => link.Title));
        Assert.Single(article.Furniture.Promotions);
    }

    [Fact]
    public void A_page_without_furniture_is_all_article()
    {
        NewsArticle article = Read(
            """
            Мэр Липовки обещает открыть мост к празднику

            Мэр Липовки Игнат Сорокин пообещал открыть мост через реку к новогодним праздникам и пройти по нему первым.

            «Мост будет готов, я проверю каждый болт», — сказал он журналистам.

            Строители говорят, что успеют, если не ударят морозы.
            """);
        Assert.Equal("Мэр Липовки обещает открыть мост к празднику", article.Title);
        Assert.Equal(3, article.Body.Count);
        Assert.Null(article.Summary);
        Assert.Empty(article.Furniture.Feed);
        Assert.Empty(article.Furniture.Other);
    }

    [Fact]
    public void A_standfirst_between_headline_and_date_is_the_summary()
    {
        NewsArticle article = Read(
            "Ледник отступил на сто метров\r\nУчёные измерили его впервые за десять лет\r\n01 Nov 2019, 12:41\r\n" +
            "Ледник Белый за десять лет отступил на сто метров, сообщили участники экспедиции, которая вернулась из горной Таврении в четверг.\r\n" +
            "Руководитель экспедиции Нина Абросимова сказала, что измерения повторят через год вместе с коллегами из университета.");
        Assert.Equal("Ледник отступил на сто метров", article.Title);
        Assert.Equal("Учёные измерили его впервые за десять лет", article.Summary);
        Assert.Equal("2019-11-01T12:41", article.Published?.ToString());
        Assert.Equal(2, article.Body.Count);
    }

    [Fact]
    public void Hard_wrapped_paragraphs_are_joined()
    {
        NewsArticle article = Read(
            """
            Ferry to Sandholm runs again

            The ferry between Port Alder and Sandholm runs again after a
            break of nine weeks, the port authority said on Monday, and the
            first crossing carried more than two hundred passengers and
            their cars.

            The authority's head, Lena Brook, said that the engine had been
            repaired at a yard in Norland because the spare parts were not
            to be had at home.
            """);
        Assert.Equal("Ferry to Sandholm runs again", article.Title);
        Assert.Equal(2, article.Body.Count);
        Assert.EndsWith("passengers and their cars.", article.Body[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promotion_at_the_end_of_a_paragraph_is_cut_off()
    {
        NewsArticle article = Read(
            "Порт Горянії відновив роботу\nПорт Горянії відновив роботу після шторму, повідомила адміністрація. Перші кораблі вийшли в море ще вночі, а до вечора чекають на вантаж із зерном. Усі причали оглянули фахівці, пошкоджень не знайшли. Підписуйтесь на наш канал у Telegram.");
        Assert.EndsWith("не знайшли.", Assert.Single(article.Body).Text, StringComparison.Ordinal);
        Assert.Single(article.Furniture.Promotions);
    }

    [Theory]
    [InlineData("Біздің Telegram-арнаға жазылыңыз: Далаұшқын.KZ - өңір жаңалықтары")]
    [InlineData("Folgen Sie unserem Kanal auf Telegram - die besten Nachrichten aus der Region und der ganzen Welt")]
    public void A_line_in_a_third_language_that_names_a_messenger_is_a_promotion(string line)
    {
        NewsArticle article = Read(RussianWithoutHeadline.Replace("По словам министра", line + "\nПо словам министра", StringComparison.Ordinal));
        Assert.Contains(line, article.Furniture.Promotions);
        Assert.Equal(5, article.Body.Count);
    }

    [Fact]
    public void A_body_that_was_cut_off_is_kept()
    {
        NewsArticle article = Read(
            "Talks on the canal begin\nTalks on the widening of the Alder canal began in the capital on Tuesday, the ministry of transport said in a statement.\n\"We have waited for this for twenty years, and we are");
        Assert.Contains("waited for this", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n \n", "empty")]
    [InlineData("404\nPage not found\nHome", "error")]
    [InlineData("Home\nNews\nSport\nWeather", "list")]
    public void What_is_no_article_says_why(string content, string reason) => Assert.Equal(reason, Read(content).NotArticle);

    [Fact]
    public void Huge_pages_are_read_in_one_pass()
    {
        string sentence = "The council of Riverton met on Monday to talk about the bridge and the road to the harbour. ";
        Assert.Single(Read(string.Concat(Enumerable.Repeat(sentence, 50_000))).Body);
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat("Menu item\n", 100_000))).NotArticle);
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat("Новости", 200_000))));
    }

    private static NewsArticle Read(string content) => ArticleExtractor.Extract(Page(content), TestContext.Current.CancellationToken);

    private static Page Page(string content) => new() { Source = "page.txt", Kind = PageKind.SavedText, Content = content };
}
