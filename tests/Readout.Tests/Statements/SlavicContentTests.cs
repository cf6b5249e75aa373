using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Where what was said begins and ends in Russian and Ukrainian sentences, and what says nothing. People and places are invented.</summary>
public sealed class SlavicContentTests
{
    [Theory]
    [InlineData("ru", "Однако Олег Сидоров пообещал не сдаваться и уже на второй встрече уговорил рыбаков.", "не сдаваться")]
    [InlineData("ru", "Олег Сидоров обратился в мэрию с просьбой о ремонте моста и, получив отказ, уехал на север.", "ремонте моста")]
    [InlineData("uk", "Олег Кравчук пообіцяв не здаватися і вже на другій зустрічі вмовив рибалок.", "не здаватися")]
    [InlineData("ru", "Сообщается что мост откроют в мае.", "мост откроют в мае")]
    [InlineData("ru", "Мэр Олег Сидоров охарактеризовал Ли Хван Ю как «упрямца», закрывшего порт.", "Ли Хван Ю как «упрямца», закрывшего порт")]
    [InlineData("ru", "Анна Вихрева передала через своих адвокатов, что мост закрыт.", "мост закрыт")]
    [InlineData("uk", "Анна Вихренко передала через своїх адвокатів, що міст закрито.", "міст закрито")]
    [InlineData("ru", "Городской суд вынес решение обязать мэрию открыть мост.", "открыть мост")]
    [InlineData("uk", "Міський суд ухвалив рішення зобов'язати мерію відкрити міст.", "відкрити міст")]
    [InlineData("ru", "Мэрия выразила решительный протест против закрытия моста.", "закрытия моста")]
    [InlineData("uk", "Мерія висловила рішучий протест проти закриття мосту.", "закриття мосту")]
    [InlineData("ru", "Олег Сидоров признаёт за собой некоторые ошибки.", "некоторые ошибки")]
    [InlineData("ru", "Олег Сидоров задекларировал две квартиры и катер.", "две квартиры и катер")]
    [InlineData("uk", "Олег Кравчук задекларував дві квартири та катер.", "дві квартири та катер")]
    [InlineData("ru", "Портовая сторона предложила четырем городам страны бесплатное участие в выставке.", "бесплатное участие в выставке")]
    [InlineData("uk", "Портова сторона запропонувала містам країни безкоштовну участь у виставці.", "безкоштовну участь у виставці")]
    [InlineData("ru", "Одна из групп рыбаков, уточняет газета «Волна», пришла к мосту.", "Одна из групп рыбаков, уточняет газета «Волна», пришла к мосту")]
    [InlineData("ru", "Партии «Берег» и «Маяк» заявили о выходе из союза, что, как полагают, ускорит дело.", "выходе из союза, что, как полагают, ускорит дело")]
    public void A_content_has_its_own_words(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, statement => document.Content(statement) == content);
    }

    [Theory]
    [InlineData("ru", "Адвокат Олег Сидоров опубликовал записку, которую, по его словам, Анна Вихрева передала ему при встрече.", "Анна Вихрева передала ему при встрече")]
    public void Of_a_relative_clause_only_what_was_told_is_told(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(content, document.Content(Assert.Single(statements)));
    }

    [Theory]
    [InlineData("ru", "Олег Сидоров приехал в рамках поездки по оценке обстановки в борьбе с огнём.")]
    [InlineData("ru", "Торговля выросла на треть. Об этом свидетельствует рост оборота.")]
    [InlineData("ru", "Эти посты согласно пакетным договоренностям были отданы рыбакам.")]
    [InlineData("ru", "Олег Сидоров передал мэру записку, что лежала в порту.")]
    [InlineData("ru", "Заречье: старый рыбак выигрывает выборы\n\nВыборы прошли в мае.")]
    public void What_nobody_says_is_no_statement(string language, string text) => Assert.Empty(Reading.Of(language, text).Statements);

    [Fact]
    public void A_quotation_whose_full_stop_stands_behind_it_goes_on_with_who_spoke()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("uk", "Міст закрили\n\nМіст закрили через повінь. Про це розповів мер міста Олег Кравчук на брифінгу.\n\n“Повінь справді була, і тому ми закрили міст”.");

        Assert.Equal("Олег Кравчук", Assert.Single(statements, statement => document.Content(statement).StartsWith("Повінь", StringComparison.Ordinal)).Speaker?.Name);
    }
}
