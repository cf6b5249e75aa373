using Readout.Entities;
using Readout.Tests.Languages;

namespace Readout.Tests.Entities;

/// <summary>Names that a Russian or Ukrainian text has only in an oblique case.</summary>
public sealed class NameCaseTests
{
    [Theory]
    [InlineData("ru", "Об этом говорили на встрече с Одлафом Грольцем.", "Одлаф Грольц")]
    [InlineData("ru", "Обсудили это с Мевлутом Таргоглу.", "Мевлут Таргоглу")]
    [InlineData("ru", "По словам Киара Лормера, все готово.", "Киар Лормер")]
    [InlineData("ru", "Министр обсудил с Терезой Вэй поставки зерна.", "Тереза Вэй")]
    [InlineData("ru", "Гости говорили с Анной Лучной.", "Анна Лучная")]
    [InlineData("ru", "Гости говорили с Марией Обломовой.", "Мария Обломова")]
    [InlineData("uk", "За словами Джо Лорнера, все готово.", "Джо Лорнер")]
    [InlineData("uk", "Про це йшлося на зустрічі з Гайко Ластом.", "Гайко Ласт")]
    [InlineData("uk", "Про це йшлося на зустрічі з Іллею Лунченком.", "Ілля Лунченко")]
    [InlineData("uk", "За словами Петра Лунченка, все готово.", "Петро Лунченко")]
    [InlineData("uk", "За словами Тараса Любешка, все готово.", "Тарас Любешко")]
    [InlineData("uk", "За словами Ольги Верещук, все готово.", "Ольга Верещук")]
    public void The_word_before_a_name_tells_its_case(string language, string text, string name) => Assert.Equal(name, Assert.Single(Named(language, text)).Name);

    [Theory]
    [InlineData("ru", "По словам Реджепа Тагипа Лордогана, все готово.", "Реджеп Тагип Лордоган")]
    [InlineData("ru", "Об этом говорили на встрече с Жаном-Ивом Ле Норманом.", "Жан-Ив Ле Норман")]
    [InlineData("ru", "Об этом говорили на встрече с Ян-Марией Лахти.", "Ян-Мария Лахти")]
    [InlineData("ru", "По словам Пак Чо Хона, все готово.", "Пак Чо Хон")]
    [InlineData("uk", "Про це йшлося на зустрічі з Мохаммадом Джавадом Ларіфом.", "Мохаммад Джавад Ларіф")]
    [InlineData("uk", "За словами Жана-Клода Лункера, все готово.", "Жан-Клод Лункер")]
    [InlineData("uk", "Про це йшлося на зустрічі з Кім Чо Ином.", "Кім Чо Ин")]
    public void Middle_and_double_names_decline_with_the_rest(string language, string text, string name) => Assert.Equal(name, Assert.Single(Named(language, text)).Name);

    [Theory]
    [InlineData("ru", "Врач Саманты Лорнер Анна Сич сообщила, что все готово.", "Анна Сич")]
    [InlineData("ru", "Врач Хлои Лорнер Анна Сич сообщила, что все готово.", "Анна Сич")]
    public void Of_two_names_behind_an_office_the_second_holds_it(string language, string text, string name) =>
        Assert.Contains(Assert.Single(Find(language, text).Entities, entity => entity.Name == name).Roles, static role => role.StartsWith("врач", StringComparison.Ordinal));

    [Theory]
    [InlineData("ru", "Об этом сказал пресс-секретарь Майка Лорнео.", "Майк Лорнео", "пресс-секретарь Майка Лорнео")]
    [InlineData("ru", "Об этом сказал советник Энтони Линкена.", "Энтони Линкен", "советник Энтони Линкена")]
    [InlineData("uk", "Про це сказав прессекретар Дмитра Лулеби.", "Дмитро Лулеба", "прессекретар Дмитра Лулеби")]
    public void Whose_spokesman_it_is_stands_beside_an_unnamed_spokesman(string language, string text, string name, string spokesman)
    {
        EntityIndex entities = Find(language, text);
        Assert.Equal([spokesman, name], [.. entities.Entities.Where(static entity => entity.Kind == EntityKind.Person).Select(static entity => entity.Name)]);
    }

    [Theory]
    [InlineData("ru", "Об этом сообщила пресс-секретарь Анна Петрова.", "Анна Петрова", "пресс-секретарь")]
    [InlineData("ru", "Об этом сообщил пресс-секретарь министра Альфредо Лоссимарро.", "Альфредо Лоссимарро", "пресс-секретарь министра")]
    [InlineData("uk", "Про це повідомила прессекретарка Анна Петренко.", "Анна Петренко", "прессекретарка")]
    public void A_spokesman_who_has_a_name_keeps_it(string language, string text, string name, string role)
    {
        Entity person = Assert.Single(Named(language, text));
        Assert.Equal(name, person.Name);
        Assert.Contains(role, person.Roles, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("ru", "Посол встретился с президентом Латвии Терезой Вэй.", "Тереза Вэй")]
    [InlineData("uk", "Посол зустрівся з президентом Латвії Педро Лончесом.", "Педро Лончес")]
    [InlineData("ru", "В 1988 году Валентина Дрейкина переехала в Ригу.", "Валентина Дрейкина")]
    [InlineData("ru", "Об этом заявила и. о. председателя Лариса Ладьева.", "Лариса Ладьева")]
    public void A_post_and_its_name_are_one_person(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Find(language, text).Entities, static entity => entity.Kind == EntityKind.Person).Name);

    [Theory]
    [InlineData("ru", "Хайко Лаас заявил, что все готово.", "Хайко Лаас")]
    [InlineData("ru", "Гитарас Лауседа заявил, что все готово.", "Гитарас Лауседа")]
    [InlineData("uk", "Роберта Лецола заявила, що все готово.", "Роберта Лецола")]
    public void A_name_alone_beside_a_verb_is_its_subject(string language, string text, string name) => Assert.Equal(name, Assert.Single(Named(language, text)).Name);

    [Theory]
    [InlineData("ru", "Взрыв произошел в Одессе.", "Одесса")]
    [InlineData("ru", "Премьер отправился на Курилы.", "Курилы")]
    [InlineData("ru", "Митинг прошел в Сумах.", "Сумы")]
    [InlineData("uk", "Вибух стався в Одесі.", "Одеса")]
    [InlineData("uk", "Мітинг пройшов у Черкасах.", "Черкаси")]
    [InlineData("uk", "У Бердянську було тихо.", "Бердянськ")]
    [InlineData("ru", "Авария произошла в Ростове-на-Дону.", "Ростов-на-Дону")]
    public void A_place_that_the_language_lists_is_called_as_it_is_listed(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(Find(language, text).Entities, static entity => entity.Kind == EntityKind.Place).Name);

    [Theory]
    [InlineData("ru", "Депутаты Законодательного собрания Краснодарского края приняли закон.", "Законодательное собрание Краснодарского края")]
    [InlineData("ru", "Жалобу рассмотрел судья Лукоморского городского суда.", "Лукоморский городской суд")]
    public void A_body_is_called_by_its_head_noun_and_what_agrees_with_it(string language, string text, string name) =>
        Assert.Contains(Find(language, text).Entities, entity => entity.Kind == EntityKind.Organization && entity.Name == name);

    private static EntityIndex Find(string language, string text) => EntityFinder.Find(Analyzed.Text(language, text));

    private static IReadOnlyList<Entity> Named(string language, string text) =>
        [.. Find(language, text).Entities.Where(static entity => entity.Kind == EntityKind.Person && entity.Mentions.Any(static mention => mention.Form == MentionForm.Name))];
}
