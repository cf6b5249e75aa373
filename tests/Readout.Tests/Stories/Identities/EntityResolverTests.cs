using Readout.Entities;
using Readout.Stories.Identities;

namespace Readout.Tests.Stories.Identities;

public sealed class EntityResolverTests
{
    private static readonly DateOnly Day = new(2024, 3, 4);

    private readonly KnownEntities _known = new();
    private long _article;

    [Fact]
    public void One_person_in_three_languages_is_one()
    {
        long en = Id(See("en", Person("Olena Kravets", "foreign minister of Ukraine")));
        long ru = Id(See("ru", Person("Елена Кравец", "министр иностранных дел Украины")));
        long uk = Id(See("uk", Person("Олена Кравець", "глава МЗС України")));
        Assert.Equal(en, ru);
        Assert.Equal(en, uk);
        Assert.Equal(3, _known.Find(en)!.Articles);
    }

    [Fact]
    public void Two_given_names_are_two_people()
    {
        long one = Id(See("en", Person("Peter Marlow")));
        Assert.NotEqual(one, Id(See("en", Person("Susan Marlow"))));
    }

    [Fact]
    public void One_name_with_two_walks_of_life_is_doubtful_and_kept_apart()
    {
        long minister = Id(See("ru", Person("Сергей Лапин", "министр обороны Латвии")));
        EntityUpdate update = See("ru", Person("Сергей Лапин", "хоккеист"));
        Assert.Equal(EntityVerdict.Doubtful, update.Resolutions[0].Verdict);
        Assert.NotEqual(minister, update.Resolutions[0].Entity);
        Assert.Equal([minister], update.Resolutions[0].Perhaps);
    }

    [Fact]
    public void A_role_may_change()
    {
        long before = Id(See("uk", Person("Тарас Довженко", "міністр енергетики України")));
        Assert.Equal(before, Id(See("uk", Person("Тарас Довженко", "прем'єр-міністр України"))));
    }

    [Fact]
    public void A_surname_joins_whom_the_papers_write_of()
    {
        long whole = Id(See("ru", Person("Игорь Бережной", "президент Молдавии")));
        Assert.Equal(whole, Id(See("ru", Person("Бережной", "президент"))));
    }

    [Fact]
    public void A_surname_that_two_bear_joins_neither()
    {
        See("en", Person("Alan Whitcomb", "governor"));
        See("en", Person("Ruth Whitcomb", "governor"));
        EntityUpdate update = See("en", Person("Whitcomb"));
        Assert.Equal(EntityVerdict.Doubtful, update.Resolutions[0].Verdict);
        Assert.Null(update.Resolutions[0].Entity);
        Assert.Equal(2, update.Resolutions[0].Perhaps.Count);
    }

    [Fact]
    public void A_surname_joins_nobody_who_was_last_named_long_ago()
    {
        long whole = Id(See("ru", Person("Игорь Бережной", "президент Молдавии")));
        EntityUpdate later = new EntityResolver(_known, EntityConstraints.None).Resolve(99, [Person("Бережной", "президент") with { Language = "ru", LocalId = "e1" }], Day.AddDays(60), _known.LastId);
        Assert.NotEqual(whole, later.Resolutions[0].Entity);
    }

    [Fact]
    public void An_office_names_its_holder()
    {
        long holder = Id(See("ru", Person("Игорь Бережной", "президент Молдавии")));
        EntityUpdate update = See("uk", Person("президент Молдови"));
        Assert.Equal(holder, update.Resolutions[0].Entity);
        Assert.Equal("Игорь Бережной", _known.Find(holder)!.Name);
    }

    [Theory]
    [InlineData("ru", "МИД России", "en", "Russian Foreign Ministry")]
    [InlineData("ru", "МИД России", "uk", "МЗС Росії")]
    [InlineData("en", "U.S. State Department", "ru", "Госдеп США")]
    [InlineData("en", "United Nations", "uk", "ООН")]
    [InlineData("uk", "Верховна Рада", "en", "Ukrainian parliament")]
    [InlineData("en", "SBU", "ru", "Служба безопасности Украины")]
    public void A_body_is_one_in_every_language(string language, string name, string otherLanguage, string otherName) =>
        Assert.Equal(Id(See(language, Body(name))), Id(See(otherLanguage, Body(otherName))));

    [Fact]
    public void A_ministry_without_a_state_is_that_of_the_outlet()
    {
        long ministry = Id(See("uk", Body("МЗС України")));
        Assert.Equal(ministry, Id(See("ru", Body("МИД") with { OutletState = "UA" })));
        Assert.NotEqual(ministry, Id(See("ru", Body("МИД") with { OutletState = "RU" })));
        Assert.Equal(EntityVerdict.Doubtful, See("ru", Body("МИД")).Resolutions[0].Verdict);
    }

    [Fact]
    public void People_joined_and_parted_by_hand_stay_so()
    {
        long one = Id(See("en", Person("Peter Marlow", "mayor of Brenton")));
        long other = Id(See("en", Person("Rick Marlow")));
        var joined = new EntityConstraints([new EntityPair(other, one)], [], []);
        Assert.Equal(one, Id(See("en", joined, Person("Rick Marlow"))));
        var pinned = new EntityConstraints([], [new EntityPair(one, other)], [new EntityPin(_article + 1, "e1", other)]);
        Assert.Equal(other, Id(See("en", pinned, Person("Peter Marlow", "mayor of Brenton"))));
        Assert.NotEqual(one, new EntityConstraints([new EntityPair(one, other)], [new EntityPair(other, one)], []).RepresentativeOf(other));
    }

    [Fact]
    public void Resolving_changes_nothing_and_gives_the_same_again()
    {
        See("en", Person("Peter Marlow", "mayor of Brenton"), Body("United Nations"));
        EntitySighting[] sightings = [Person("Peter Marlow") with { LocalId = "e1" }, Person("Ann Bright") with { LocalId = "e2" }];
        var resolver = new EntityResolver(_known, EntityConstraints.None);
        EntityUpdate first = resolver.Resolve(7, sightings, Day, _known.LastId);
        EntityUpdate again = resolver.Resolve(7, sightings, Day, _known.LastId);
        Assert.Equal(first.Resolutions.Select(one => one.Entity), again.Resolutions.Select(one => one.Entity));
        Assert.Equal(first.Changed.Select(one => one.Id), again.Changed.Select(one => one.Id));
        Assert.Null(_known.Find(_known.LastId + 1));
    }

    [Fact]
    public void A_land_that_was_taken_for_a_person_is_the_land()
    {
        long taken = Id(See("ru", Person("Карвения")));
        Assert.Equal(taken, Namesakes.Meant(_known.Find(taken), _known)?.Id);
        long land = Id(See("uk", Person("Карвенія") with { Kind = EntityKind.Place }));
        Assert.Equal(land, Namesakes.Meant(_known.Find(taken), _known)?.Id);
        long named = Id(See("ru", Person("Ольга Карвения")));
        Assert.Equal(named, Namesakes.Meant(_known.Find(named), _known)?.Id);
    }

    [Fact]
    public void A_thing_that_articles_take_for_things_of_other_kinds_is_one_in_the_same_company_and_what_most_take_it_for()
    {
        EntitySighting[] company = [Person("Olga Lind"), Person("Peter Marlow")];
        EntitySighting place = Body("Zalnik") with { Kind = EntityKind.Place };
        long one = Id(See("en", [place, .. company]));
        Assert.Equal(one, Id(See("en", [Body("Zalnik"), .. company])));
        Assert.Equal(EntityKind.Place, _known.Find(one)!.Kind);
        Assert.Equal(one, Id(See("en", [Body("Zalnik"), .. company])));
        Assert.Equal(EntityKind.Organization, _known.Find(one)!.Kind);
        Assert.NotEqual(one, Id(See("en", place, Person("Ruth Whitcomb"))));
    }

    private static EntitySighting Person(string name, params string[] roles) => new() { LocalId = "", Kind = EntityKind.Person, Name = name, Language = "", Roles = roles };

    private static EntitySighting Body(string name) => Person(name) with { Kind = EntityKind.Organization };

    private static long Id(EntityUpdate update) => Assert.NotNull(update.Resolutions[0].Entity);

    private EntityUpdate See(string language, params EntitySighting[] sightings) => See(language, EntityConstraints.None, sightings);

    private EntityUpdate See(string language, EntityConstraints constraints, params EntitySighting[] sightings)
    {
        EntityUpdate update = new EntityResolver(_known, constraints)
            .Resolve(++_article, [.. sightings.Select((one, i) => one with { Language = language, LocalId = $"e{i + 1}" })], Day, _known.LastId);
        _known.Put(update.Changed);
        return update;
    }
}
