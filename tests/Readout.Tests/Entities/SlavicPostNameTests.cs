using Readout.Articles;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Tests.Entities;

/// <summary>Which name a post takes, and what a name is in the nominative, where given names are rare. People and places are invented.</summary>
public sealed class SlavicPostNameTests
{
    [Theory]
    [InlineData("uk", "Аудит потрібен, зауважила очільниця відомства Мар'яна Тисовська.", "Мар'яна Тисовська", "очільниця відомства")]
    [InlineData("uk", "Ганна Сич звинуватила заступника міністра оборони Костянтина Дзюбина в тиску.", "Костянтин Дзюбин", "заступник міністра оборони")]
    [InlineData("uk", "Заступницю голови комітету Оксану Лось звільнили.", "Оксана Лось", "заступниця голови комітету")]
    [InlineData("ru", "Об этом рассказала сотрудник музея Валентина Орлова.", "Валентина Орлова", "сотрудник музея")]
    [InlineData("ru", "Депутат обвинил и. о. начальника Приморской таможни Ларису Кныш во лжи.", "Лариса Кныш", "и. о. начальника Приморской таможни")]
    [InlineData("ru", "Комментируя доклад, заместитель главы миссии Маркку Лаанен упомянул мост.", "Маркку Лаанен", "заместитель главы миссии")]
    public void The_post_is_of_whose_name_it_has(string language, string text, string name, string role)
    {
        Entity person = Assert.Single(Find(language, text), entity => entity.Name == name);

        Assert.Contains(role, person.Roles);
    }

    [Theory]
    [InlineData("ru", "Сотрудник музея Валентины Орловой сказал, что мост закрыт.", "Валентина Орлова")]
    [InlineData("uk", "Радник мера Івана Лося заявив, що міст закрито.", "Іван Лось")]
    [InlineData("uk", "Помічник міністра Івана Лося заявив, що міст закрито.", "Іван Лось")]
    public void Whom_somebody_serves_has_not_the_post(string language, string text, string name) =>
        Assert.DoesNotContain(Find(language, text), entity => entity.Name == name && entity.Roles.Any(static role => role.Contains(' ', StringComparison.Ordinal)));

    [Theory]
    [InlineData("ru", "Адвокат Роза Мингалева попросила отложить дело.", "Роза Мингалева")]
    [InlineData("uk", "Наприкінці Монік Адервальд попрощалася.", "Монік Адервальд")]
    public void The_name_is_whole_and_nothing_else(string language, string text, string name) =>
        Assert.Contains(Find(language, text), entity => entity.Name == name && entity.Kind == EntityKind.Person);

    private static IReadOnlyList<Entity> Find(string language, string words) =>
        EntityFinder.Find(TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Language = language, Text = words }), language)!).Entities;
}
