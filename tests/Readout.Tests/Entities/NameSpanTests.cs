using Readout.Entities;
using Readout.Languages;
using Readout.Tests.Languages;

namespace Readout.Tests.Entities;

/// <summary>Where a name begins and ends, and what kind of thing it names.</summary>
public sealed class NameSpanTests
{
    [Theory]
    [InlineData("en", "Critics praised Diana Northcott and Martha Ross, who sang.", "Martha Ross")]
    [InlineData("en", "The award went to Karim Asif of Harbourton.", "Karim Asif")]
    [InlineData("en", "Lithuanian Prime Minister Jonas Northcott arrived.", "Jonas Northcott")]
    [InlineData("en", "Reporters met Samir el-Nassar on Monday.", "Samir el-Nassar")]
    [InlineData("en", "Senior advocate Orvesh Anna Singhwell spoke first.", "Orvesh Anna Singhwell")]
    [InlineData("en", "In Larkton Anna Singhwell spoke first.", "Anna Singhwell")]
    [InlineData("ru", "На встречу пришёл журналист Самир аль-Насар с братом.", "Самир аль-Насар")]
    [InlineData("ru", "Вратарь Вихря Олег Дубровский отразил удар.", "Олег Дубровский")]
    [InlineData("uk", "Воротар Вихору Олег Дубровський відбив удар.", "Олег Дубровський")]
    public void A_person_has_all_words_of_the_name_and_no_others(string language, string text, string name) =>
        Assert.Contains(name, Names(language, text, EntityKind.Person));

    [Theory]
    [InlineData("Oleksii Northcott", Gender.Masc)]
    [InlineData("Yuliia Northcott", Gender.Fem)]
    [InlineData("Živana Northcott", Gender.Fem)]
    [InlineData("Karol Northcott", Gender.None)]
    public void A_given_name_tells_the_gender(string name, Gender gender) =>
        Assert.Equal(gender, EntityFinder.Find(Analyzed.Text("en", $"The award went to {name} of Harbourton.")).Entities.Single(entity => entity.Name == name).Gender);

    [Theory]
    [InlineData("en", "The factory moved from Texas to Northern Italy.", "Texas")]
    [InlineData("en", "The factory moved from Texas to Northern Italy.", "Northern Italy")]
    [InlineData("en", "Flights to San Francisco resumed.", "San Francisco")]
    [InlineData("ru", "Завод построили в годы, когда был Советский Союз.", "Советский Союз")]
    [InlineData("uk", "Дорога веде від Луцька до моря.", "Луцька")]
    [InlineData("uk", "За часів Російської імперії тут був млин.", "Російської імперії")]
    public void Places_beyond_states_are_known(string language, string text, string place) =>
        Assert.Contains(place, Names(language, text, EntityKind.Place));

    [Theory]
    [InlineData("uk", "Угоду виграло ТОВ «Вихор-Буд» з Одеси.", "ТОВ «Вихор-Буд»")]
    [InlineData("ru", "Договор подписало ООО «Вихрь-Строй» из Твери.", "ООО «Вихрь-Строй»")]
    [InlineData("uk", "Про це повідомляє Антимонопольний комітет.", "Антимонопольний комітет")]
    [InlineData("ru", "На гастроли приехал Малый театр из столицы.", "Малый театр")]
    [InlineData("en", "He played for the Philadelphia Miners.", "Philadelphia Miners")]
    [InlineData("en", "She signed with Harbour Light Records in May.", "Harbour Light Records")]
    public void An_organization_has_its_form_and_adjectives(string language, string text, string name) =>
        Assert.Contains(name, Names(language, text, EntityKind.Organization));

    [Theory]
    [InlineData("ru", "Об этом говорили на заседании Генеральной Конференции союза портов.", EntityKind.Organization, "Генеральная Конференция")]
    [InlineData("ru", "Он поехал к штаб-квартире ОМРП.", EntityKind.Place, "штаб-квартира ОМРП")]
    [InlineData("ru", "Он поехал на Курилы. Курилы ждут гостей.", EntityKind.Place, "Курилы")]
    [InlineData("ru", "Он отдыхал в горах. Он поехал в Альпы.", EntityKind.Place, "Альпы")]
    public void A_name_that_stands_in_an_oblique_case_is_in_the_nominative(string language, string text, EntityKind kind, string name) =>
        Assert.Contains(EntityFinder.Find(Analyzed.Text(language, text)).Entities, entity => entity.Kind == kind && entity.Name == name);

    [Theory]
    [InlineData("uk", "В. о. голови Портслужби Ян Сич поїхав до моря.", "в. о. голови Портслужби")]
    [InlineData("ru", "Врио главы порта Ян Сич уехал на север.", "врио главы порта")]
    public void Who_acts_in_an_office_has_the_whole_abbreviation(string language, string text, string role) =>
        Assert.Contains(role, EntityFinder.Find(Analyzed.Text(language, text)).Entities.SelectMany(static entity => entity.Roles));

    [Theory]
    [InlineData("en", "The survey was led by Ruta Higginbotham in spring.", EntityKind.Person, "Ruta Higginbotham")]
    [InlineData("en", "They crowned Osbert IV in the abbey.", EntityKind.Person, "Osbert IV")]
    [InlineData("en", "The convoy camped near Fort Merrow overnight.", EntityKind.Place, "Fort Merrow")]
    [InlineData("en", "The road leads from Merrowdale into the hills.", EntityKind.Place, "Merrowdale")]
    [InlineData("en", "He crossed the Old Mill Bridge at dawn.", EntityKind.Place, "Old Mill Bridge")]
    [InlineData("en", "He joined Watford on loan and scored a goal in his first match.", EntityKind.Organization, "Watford")]
    [InlineData("en", "She coached FC Merrow last year.", EntityKind.Organization, "FC Merrow")]
    public void English_names_that_nothing_explains_go_by_their_form_and_place(string language, string text, EntityKind kind, string name) =>
        Assert.Contains(name, Names(language, text, kind));

    [Theory]
    [InlineData("en", "Growth of GDP slowed. The lab copied the DNA.")]
    [InlineData("ru", "Рост ВВП замедлился. В XVIII веке здесь был порт.")]
    [InlineData("uk", "Зростання ВВП сповільнилося. У XVIII столітті тут був порт.")]
    public void Measures_and_numerals_are_no_organizations(string language, string text) =>
        Assert.Empty(Names(language, text, EntityKind.Organization));

    [Theory]
    [InlineData("uk", "Тендер виграло ТОВ «Північний завод № 5» із Рівного.", "ТОВ «Північний завод № 5»")]
    [InlineData("uk", "Позов подало ДП «Санаторій «Чайка» минулого тижня.", "ДП «Санаторій «Чайка»")]
    [InlineData("ru", "Иск подало ФГУП «Северный порт 12» на той неделе.", "ФГУП «Северный порт 12»")]
    [InlineData("ru", "Об этом сообщил Росводнадзор в среду.", "Росводнадзор")]
    [InlineData("uk", "Про це повідомив Держводнагляд у середу.", "Держводнагляд")]
    [InlineData("uk", "Рішення ухвалив Вихорський райсуд у травні.", "Вихорський райсуд")]
    public void An_organization_goes_by_its_form_or_by_how_its_word_begins(string language, string text, string name) =>
        Assert.Contains(name, Names(language, text, EntityKind.Organization));

    [Theory]
    [InlineData("uk", "Пожежа сталася на вул. Лісовій, 12 увечері.", "вул. Лісовій, 12")]
    [InlineData("uk", "Пожежа сталася на вулиці Івана Вихренка увечері.", "вулиці Івана Вихренка")]
    [InlineData("ru", "Пожар случился на ул. Лесной вечером.", "ул. Лесной")]
    [InlineData("ru", "Он родился в с. Вихрево под Тверью.", "Вихрево")]
    [InlineData("uk", "Квартири збудували в ЖК «Вихор» торік.", "ЖК «Вихор»")]
    [InlineData("uk", "Вона мешкає в Тисмениці площею в сотню дворів.", "Тисмениці")]
    public void A_place_goes_by_the_word_before_it(string language, string text, string place) =>
        Assert.Contains(place, Names(language, text, EntityKind.Place));

    [Theory]
    [InlineData("ru", "С. Вихрев ушёл с поста. Компанию возглавил Г. Дубровский.")]
    [InlineData("uk", "М. Вихренко пішов з посади. Компанію очолив С. Дубровський.")]
    public void An_initial_is_no_village(string language, string text) =>
        Assert.Empty(Names(language, text, EntityKind.Place));

    [Theory]
    [InlineData("ru", "Об этом рассказал Фома Винтер (Thomas Winter) в среду.", "Фома Винтер")]
    [InlineData("uk", "Про це розповів Томас Вінтер (Thomas Winter) у середу.", "Томас Вінтер")]
    public void The_original_spelling_in_brackets_is_the_persons_own(string language, string text, string name)
    {
        Entity person = Assert.Single(EntityFinder.Find(Analyzed.Text(language, text)).Entities, static entity => entity.Kind == EntityKind.Person);
        Assert.Equal(name, person.Name);
        Assert.Equal(2, person.Mentions.Count);
    }

    [Theory]
    [InlineData("uk", "Аліна мовчала. Він глянув на Аліну й пішов.")]
    [InlineData("uk", "Тому дощ не вщухав. Тому всі мовчали.")]
    [InlineData("ru", "Интернет пропал. В Интернете тихо.")]
    public void People_and_openers_of_sentences_are_no_places(string language, string text) =>
        Assert.Empty(Names(language, text, EntityKind.Place));

    // The place was taken for a person before the full name behind it told otherwise.
    [Theory]
    [InlineData("ru", "Мухино ждало гостей. Посол Мухино Пётр Ласточкин и посол Мухино Анна Синицына приехали. Мухину показали порт, советник Мухино Иван Дроздов молчал.", "Пётр Ласточкин")]
    [InlineData("uk", "Мухіне чекало гостей. Посол Мухіне Петро Ластівка і посол Мухіне Анна Синиця приїхали. Мухіну показали порт.", "Петро Ластівка")]
    public void A_place_before_a_full_name_leaves_the_name_whole(string language, string text, string person) =>
        Assert.Contains(person, Names(language, text, EntityKind.Person));

    private static List<string> Names(string language, string text, EntityKind kind) =>
    [
        .. EntityFinder.Find(Analyzed.Text(language, text)).Entities.Where(entity => entity.Kind == kind)
            .SelectMany(static entity => entity.Mentions).Where(static mention => mention.Form == MentionForm.Name).Select(mention => mention.Span.In(text)),
    ];
}
