using FsCheck;
using FsCheck.Fluent;
using Readout.Stories.Names;

namespace Readout.Tests.Stories.Names;

public sealed class PersonNameKeyTests
{
    [Theory]
    [InlineData("Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskyi|Vladimir Zelenskiy|Владимир Зеленский|Володимир Зеленський|Владимир Александрович Зеленский")]
    [InlineData("Yuri Vitrenko|Yuriy Vitrenko|Yurii Vitrenko|Iurii Vitrenko|Юрий Витренко|Юрій Вітренко")]
    [InlineData("Joe Biden|Joseph Biden|Джо Байден|Джозеф Байден")]
    [InlineData("Xi Jinping|Си Цзиньпин|Сі Цзіньпін")]
    [InlineData("Emmanuel Macron|Эммануэль Макрон|Емманюель Макрон")]
    [InlineData("Boris Johnson|Борис Джонсон")]
    [InlineData("Thomas Wright|Томас Райт")]
    [InlineData("Oleksiy Honcharuk|Aleksei Goncharuk|Алексей Гончарук|Олексій Гончарук")]
    [InlineData("Yevhen Perebyinis|Evgeny Perebiynis|Евгений Перебийнис|Євген Перебийніс")]
    [InlineData("Mykhailo Fedorov|Mikhail Fyodorov|Михаил Федоров|Михаил Фёдоров|Михайло Федоров")]
    [InlineData("Bashar al-Assad|Башар Асад|Башар аль-Асад")]
    [InlineData("Ursula von der Leyen|Урсула фон дер Ляйен|Урсула фон дер Ляєн")]
    [InlineData("Angela Merkel|Ангела Меркель")]
    [InlineData("Dmitry Peskov|Dmitri Peskov|Дмитрий Песков|Дмитро Пєсков")]
    [InlineData("Sergey Shoigu|Sergei Shoygu|Сергей Шойгу|Сергій Шойгу")]
    [InlineData("Olena Zerkal|Елена Зеркаль|Олена Зеркаль")]
    [InlineData("George Kent|Джордж Кент")]
    [InlineData("Olaf Scholz|Олаф Шольц")]
    [InlineData("Kassym-Jomart Tokayev|Касым-Жомарт Токаев")]
    [InlineData("Wang Yi|Ван И")]
    [InlineData("Зеленский В. А.|В. Зеленский|Владимир Зеленский|V. Zelensky")]
    [InlineData("Vasyl Bodnar|Vasyl' Bodnar|Василь Боднар|Василий Боднарь")]
    [InlineData("Andrii Šchus|Андрій Щусь|Andriy Shchus")]
    public void One_person_has_compatible_names(string names)
    {
        PersonNameKey[] keys = [.. names.Split('|').Select(PersonNameKey.Of)];
        string[] apart = [.. keys.SelectMany(one => keys.Where(other => one.Compare(other) == NameLikeness.Different).Select(other => $"{one.Name} / {other.Name}"))];
        Assert.Empty(apart);
        Assert.All(keys, one => Assert.All(keys, other => Assert.NotEmpty(one.SurnameKeys.Intersect(other.SurnameKeys, StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("John Smith", "Peter Smith")]
    [InlineData("Іван Мельник", "Петро Мельник")]
    [InlineData("Сергей Иванов", "Сергей Иванова")]
    [InlineData("Anna Petrova", "Анна Петров")]
    [InlineData("Donald Trump", "Donald Trump Jr.")]
    [InlineData("Николай Азаров", "П. Азаров")]
    [InlineData("Иван Петрович Сидоренко", "Иван Михайлович Сидоренко")]
    [InlineData("Виктор Бойко", "Виктор Байко")]
    [InlineData("Andrew Klein", "Андрей Кляйн")]
    [InlineData("Paul Ross", "Поль Руис")]
    [InlineData("Lisa Marsh", "Лиза Марч")]
    public void Two_people_have_different_names(string one, string other) =>
        Assert.Equal(NameLikeness.Different, PersonNameKey.Of(one).Compare(PersonNameKey.Of(other)));

    [Theory]
    [InlineData("Зеленский", "Владимир Зеленский")]
    [InlineData("Kravets", "Олена Кравець")]
    public void A_surname_alone_is_compatible_with_the_whole_name(string surname, string name)
    {
        Assert.True(PersonNameKey.Of(surname).IsSurnameOnly);
        Assert.Equal(NameLikeness.Compatible, PersonNameKey.Of(surname).Compare(PersonNameKey.Of(name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("\ud83d")]
    public void What_holds_no_name_has_no_key(string name) => Assert.Equal("", PersonNameKey.Of(name).Key);

    [Fact]
    public void Comparing_is_symmetric_and_every_name_is_its_own()
    {
        string[] words = ["Иван", "Ivan", "Петро", "Smith", "Сміт", "О'Нил", "J.", "Дж.", "al-Hakim", "Хаким", "Jr.", "Вальд-Норд", "Xu", "Сюй", "«", "1", "щ"];
        Gen<string> names = Gen.Elements(words).ListOf(3).Select(parts => string.Join(' ', parts));
        Prop.ForAll(names.ToArbitrary(), names.ToArbitrary(), (one, other) =>
        {
            PersonNameKey left = PersonNameKey.Of(one);
            PersonNameKey right = PersonNameKey.Of(other);
            return left.Compare(right) == right.Compare(left) && (left.SurnameKeys.Count == 0 || left.Compare(PersonNameKey.Of(one)) != NameLikeness.Different);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_string_is_read() =>
        Prop.ForAll<NonNull<string>>(text => PersonNameKey.Of(text.Get).Key == PersonNameKey.Of(text.Get).Key).QuickCheckThrowOnFailure();
}
