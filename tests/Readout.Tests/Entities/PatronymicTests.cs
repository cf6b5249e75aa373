using Readout.Articles;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Tests.Entities;

/// <summary>A given name with a patronymic is the one person of that given name whom the article has told before.</summary>
public sealed class PatronymicTests
{
    [Theory]
    [InlineData("ru", "Тарас Вихрев приехал в Минск. Тарас Егорович признался, что устал.", "Тарас Вихрев")]
    [InlineData("ru", "Анна Вихрева приехала в Минск. По словам Анны Андреевны, всё готово.", "Анна Вихрева")]
    [InlineData("ru", "Илья Вихрев приехал в Минск. Илья Ильич признался, что устал.", "Илья Вихрев")]
    [InlineData("uk", "Тарас Вихор приїхав до Мінська. Тарас Іванович визнав, що втомився.", "Тарас Вихор")]
    [InlineData("uk", "Олена Вихор приїхала до Мінська. Олена Андріївна визнала, що втомилася.", "Олена Вихор")]
    public void A_patronymic_is_no_second_person(string language, string text, string name) =>
        Assert.Equal([name], People(language, text));

    [Theory]
    [InlineData("ru", "Саша Вихревич и Саша Петрович приехали в Минск. Саша Петрович заявил, что устал.", "Саша Вихревич", "Саша Петрович")]
    [InlineData("ru", "Анна Вихрева и Анна Орлова приехали в Минск. Анна Андреевна признала, что устала.", "Анна Вихрева", "Анна Орлова", "Анна Андреевна")]
    [InlineData("ru", "Яцек Вихрев приехал в Минск. Яцек Зарович признался, что устал.", "Яцек Вихрев", "Яцек Зарович")]
    [InlineData("ru", "Анна Вихрева приехала в Минск. Тарас Егорович признался, что устал.", "Анна Вихрева", "Тарас Егорович")]
    public void Two_people_stay_two(string language, string text, params string[] names) =>
        Assert.Equal(names.Order(StringComparer.Ordinal), People(language, text).Order(StringComparer.Ordinal));

    private static IEnumerable<string> People(string language, string words)
    {
        AnalyzedText text = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Language = language, Text = words }), language)!;
        return EntityFinder.Find(text).Entities.Where(static entity => entity.Kind == EntityKind.Person).Select(static entity => entity.Name);
    }
}
