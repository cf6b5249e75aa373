using System.Diagnostics;
using Readout.Entities;
using Readout.Languages;
using Readout.Tests.Languages;
using Readout.Text;

namespace Readout.Tests.Entities;

public sealed class EntityFinderTests
{
    [Theory]
    [InlineData("ru", "Вчера Ивана Вихрева видели в городе. Позже Вихрев дал интервью.", "Иван Вихрев")]
    [InlineData("ru", "Министр встретился с Анной Вихревой. По словам Вихревой, работы идут.", "Анна Вихрева")]
    [InlineData("ru", "Доклад представил Пётр Дубровский. Дубровского поддержали депутаты.", "Пётр Дубровский")]
    [InlineData("uk", "Учора Тараса Вихренка бачили в місті. Згодом Вихренко дав інтерв'ю.", "Тарас Вихренко")]
    [InlineData("uk", "Міністр зустрівся з Оксаною Дубровською. За словами Дубровської, роботи тривають.", "Оксана Дубровська")]
    [InlineData("en", "Reporters met Alice Northcott on Monday. Northcott declined to comment.", "Alice Northcott")]
    public void A_person_is_called_by_the_fullest_name_in_the_nominative(string language, string text, string name)
    {
        Entity person = Assert.Single(People(language, text));
        Assert.Equal(name, person.Name);
        Assert.Equal(2, person.Mentions.Count);
    }

    [Theory]
    [InlineData("ru", "Заявление Мун Чжу Хона ждут в порту.", "Мун Чжу Хон")]
    [InlineData("ru", "Переговоры с Ким Со Вонгом прошли. Ким Со Вонг уехал.", "Ким Со Вонг")]
    [InlineData("ru", "По словам генсека Пан Ги Вуна, мост закрыт.", "Пан Ги Вун")]
    [InlineData("uk", "За словами Пан Ги Вуна, міст закрито.", "Пан Ги Вун")]
    [InlineData("ru", "Он говорил с Анной Речной о мосте.", "Анна Речная")]
    [InlineData("ru", "Гостем Марии Луны был рыбак.", "Мария Луна")]
    public void A_name_that_stands_in_an_oblique_case_alone_has_its_nominative(string language, string text, string name) =>
        Assert.Equal(name, Assert.Single(People(language, text), static person => person.Mentions.Any(static mention => mention.Form == MentionForm.Name)).Name);

    [Theory]
    [InlineData("ru", "Президент Литвы Йонас Дубровский прибыл в Ригу. Литовский лидер выступил с речью.", "литовский лидер", "Йонас Дубровский")]
    [InlineData("ru", "В переговорах участвовал министр иностранных дел Чехии Ян Вихрев. Глава МИД Чехии остался доволен.", "глава МИД Чехии", "Ян Вихрев")]
    [InlineData("uk", "Президент Литви Йонас Дубровський прибув до Риги. Литовський лідер виступив із промовою.", "литовський лідер", "Йонас Дубровський")]
    [InlineData("ru", "Министр транспорта Чехии Ян Вихрев прибыл в Ригу. Глава ведомства остался доволен.", "глава ведомства", "Ян Вихрев")]
    [InlineData("uk", "Міністр транспорту Чехії Ян Вихренко прибув до Риги. Голова відомства залишився задоволений.", "голова відомства", "Ян Вихренко")]
    [InlineData("en", "Lithuanian President Jonas Northcott arrived in Riga. The Lithuanian leader gave a speech.", "Lithuanian leader", "Jonas Northcott")]
    public void A_role_names_the_person_whom_the_article_gives_it(string language, string text, string role, string name)
    {
        Entity person = Assert.Single(People(language, text));
        Assert.Equal(name, person.Name);
        Assert.Contains(role, person.Roles, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("ru", "Премьер-министр Чехии Ян Вихрев прибыл в Вильнюс. Президент Литвы встретил гостя.")]
    [InlineData("uk", "Прем'єр-міністр Чехії Ян Вихренко прибув до Вільнюса. Президент Литви зустрів гостя.")]
    [InlineData("en", "Czech Prime Minister Jan Northcott arrived in Vilnius. The president of Lithuania met the guest.")]
    public void A_role_that_the_article_gives_to_nobody_stays_an_entity_of_its_own(string language, string text)
    {
        IReadOnlyList<Entity> people = People(language, text);
        Assert.Equal(2, people.Count);
        Assert.Single(people[1].Mentions);
        Assert.Equal(MentionForm.Role, people[1].Mentions[0].Form);
    }

    [Theory]
    [InlineData("en", "Rep. Jim Falcon (R-OH), a member of the House, said no.", "Jim Falcon")]
    [InlineData("en", "Rep. Jim Jordan said no. Jordan left the room.", "Jim Jordan")]
    [InlineData("ru", "Новым главой Лукоморской областной администрации стал Олег Сидоров.", "Олег Сидоров")]
    public void Parties_places_and_adjectives_make_nobody(string language, string text, string person)
    {
        EntityIndex entities = Find(language, text);

        Assert.Equal(person, Assert.Single(entities.Entities, static entity => entity.Kind == EntityKind.Person && entity.Mentions.Any(static mention => mention.Form == MentionForm.Name)).Name);
    }

    [Fact]
    public void A_former_or_elected_president_is_not_the_president()
    {
        const string text = "Президент Литвы Йонас Дубровский выступил с речью. Избранный президент Литвы промолчал.";
        Assert.Equal(2, People("ru", text).Count);
    }

    [Theory]
    [InlineData("ru", "Игорь Вихрев и Анна Вихрева приехали вместе. Пётр Вихрев остался дома.", 3)]
    [InlineData("en", "John Northcott and Alice Northcott came together. Peter Northcott stayed at home.", 3)]
    [InlineData("en", "Police chief Hassan Karim Badur denied it. Hassan Karim said the ship was safe.", 1)]
    [InlineData("en", "Hassan Karim said the ship was safe. Police chief Hassan Karim Badur denied it.", 1)]
    [InlineData("en", "Superintendent John Northcott said so. Detective Inspector Alice Moss denied it.", 2)]
    [InlineData("ru", "Пресс-секретарь президента Виктора Сомова Анна Рид молчала.", 2)]
    public void People_who_share_a_surname_stay_apart(string language, string text, int people) =>
        Assert.Equal(people, People(language, text).Count);

    [Fact]
    public void A_title_widens_the_name_to_the_whole_noun_phrase()
    {
        const string text = "Об этом заявил президент Литвы Йонас Дубровский.";
        EntityIndex index = Find("ru", text);
        (Entity Entity, Mention Mention)? at = index.At(TextSpan.OfLength(text.IndexOf("Литвы", StringComparison.Ordinal), 5));
        Assert.Equal("Йонас Дубровский", at!.Value.Entity.Name);
        Assert.Equal("президент Литвы Йонас Дубровский", at.Value.Mention.Full.In(text));
    }

    [Theory]
    [InlineData("ru", "По словам советника Вихрева, решение принято. Вихрев промолчал.")]
    [InlineData("ru", "Вчера в Осло прошли переговоры. Завтра они продолжатся.")]
    [InlineData("en", "Meanwhile the talks went on. Later they stopped.")]
    public void Words_that_only_begin_a_sentence_name_nobody(string language, string text) =>
        Assert.DoesNotContain(Find(language, text).Entities, static entity => entity.Name is "Вчера" or "Завтра" or "Meanwhile" or "Later");

    [Theory]
    [InlineData("ru", "США и Соединённые Штаты", "US", 2)]
    [InlineData("ru", "В Литве ждут гостей, а Литва готова.", "LT", 2)]
    [InlineData("uk", "У Києві чекають гостей, а Київ готовий.", "UA", 2)]
    [InlineData("en", "The United States and the U.S. are one.", "US", 2)]
    public void Names_of_one_place_are_joined(string language, string text, string state, int mentions)
    {
        Entity place = Assert.Single(Find(language, text).Entities, static entity => entity.Kind == EntityKind.Place);
        Assert.Equal(state, place.State);
        Assert.Equal(mentions, place.Mentions.Count);
    }

    [Theory]
    [InlineData("ru", "Об этом передаёт агентство Reuters.", "Reuters")]
    [InlineData("ru", "Как сообщает издание «Северный курьер», снег растаял.", "Северный курьер")]
    [InlineData("uk", "Як пише видання «Північний вісник», сніг розтанув.", "Північний вісник")]
    [InlineData("en", "The talks failed, Reuters reported.", "Reuters")]
    public void A_medium_is_known_as_one(string language, string text, string name)
    {
        Entity medium = Assert.Single(Find(language, text).Entities, static entity => entity.IsMedium);
        Assert.Equal(name, medium.Name);
    }

    [Theory]
    [InlineData("ru", "Йонас Дубровский прибыл в Ригу. Он выступил с речью.")]
    [InlineData("en", "Jonas Northcott arrived in Riga. He gave a speech.")]
    public void A_pronoun_goes_to_the_only_person_before_it(string language, string text)
    {
        Entity person = Assert.Single(People(language, text));
        Assert.Equal(MentionForm.Pronoun, person.Mentions[^1].Form);
    }

    [Fact]
    public void A_name_after_a_comma_that_begins_a_clause_does_not_hold_the_role_before_it()
    {
        EntityIndex index = Find("en", "Jane Northcott met reporters. After the talks with the prime minister of Lithuania, Northcott also spoke with experts.");
        Entity person = Assert.Single(index.Entities, static entity => entity.Name == "Jane Northcott");
        Assert.DoesNotContain(person.Roles, static role => role.Contains("minister", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ru", "Дело ушло в Суд ООН", "России назначили новую дату слушаний.")]
    [InlineData("uk", "Справу передали до МЗС", "України торкнулася нова хвиля спеки.")]
    [InlineData("en", "The case went to the Foreign Ministry", "Lithuania set a new date for the hearing.")]
    public void A_name_ends_where_its_sentence_ends(string language, string headline, string body)
    {
        EntityIndex index = Find(language, headline + "\n\n" + body);
        Assert.NotEmpty(index.Mentions);
        Assert.All(index.Mentions, found => Assert.True(found.Mention.Full.End <= headline.Length || found.Mention.Full.Start > headline.Length));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("en")]
    public void Garbage_ends_without_an_exception_and_in_order(string language)
    {
        var random = new Random(7);
        string[] words = ["Президент", "Иван", "«", "»", "США", "'s", "Foreign", "Minister", ",", "(", "МИД", "of", "the", "Орлов", "John", "\"", ".", "И.", "глава", "—", "они", "He", "Він", "\u200b"];
        for (int round = 0; round < 200; round++)
        {
            string text = string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => words[random.Next(words.Length)]));
            EntityIndex index = Find(language, text);
            Assert.All(index.Entities, entity => Assert.Equal(entity, index.Find(entity.Id)));
            Assert.All(index.Mentions, found => Assert.True(found.Mention.Full.Contains(found.Mention.Span)));
        }
    }

    [Theory]
    [InlineData("ru", "президента Северии Игоря Вихрева, премьера ")]
    [InlineData("uk", "президента Северії Ігоря Вихренка, прем'єра ")]
    [InlineData("ru", "министра президента Северии ")]
    [InlineData("uk", "міністра президента Северії ")]
    [InlineData("en", "Alice Northcott, the president of Dale, ")]
    public void Roles_that_stand_in_each_other_end_somewhere(string language, string piece)
    {
        EntityIndex index = Find(language, string.Concat(Enumerable.Repeat(piece, 60)));
        Assert.NotEmpty(index.Entities);
        Assert.All(index.Mentions, static found => Assert.InRange(found.Mention.Full.Length, 1, 700));
    }

    // What was learnt reads such a list as one name.
    [Theory]
    [InlineData("ru", "делегация России и Украины ")]
    [InlineData("uk", "делегація Росії та України ")]
    [InlineData("en", "delegation of Russia and Ukraine ")]
    public void A_list_without_a_mark_costs_no_square_of_its_length(string language, string piece)
    {
        AnalyzedText small = Analyzed.Text(language, string.Concat(Enumerable.Repeat(piece, 600)));
        AnalyzedText large = Analyzed.Text(language, string.Concat(Enumerable.Repeat(piece, 9_600)));
        EntityFinder.Find(small);

        // Sixteen times the text; a square would be 256 times the fastest time, at every try.
        TimeSpan first = Enumerable.Range(0, 5).Min(_ => Measure(small));
        Assert.Contains(Enumerable.Range(0, 3), _ => Measure(large) < 80 * first);
    }

    private static TimeSpan Measure(AnalyzedText text)
    {
        long start = Stopwatch.GetTimestamp();
        EntityFinder.Find(text);
        return Stopwatch.GetElapsedTime(start);
    }

    private static EntityIndex Find(string language, string text)
    {
        AnalyzedText analyzed = Analyzed.Text(language, text);
        return EntityFinder.Find(analyzed);
    }

    private static IReadOnlyList<Entity> People(string language, string text) =>
        [.. Find(language, text).Entities.Where(static entity => entity.Kind == EntityKind.Person)];
}
