using Readout.Entities;
using Readout.Tests.Languages;

namespace Readout.Tests.Entities;

/// <summary>A power station called by the adjective of its place, in any case, in full or in letters, is one place with a nominative name.</summary>
public sealed class PowerStationTests
{
    [Theory]
    [InlineData("ru", "Инспекторы приехали на Лукоморскую АЭС. На Лукоморской АЭС было тихо.", "Лукоморская АЭС", 2)]
    [InlineData("ru", "Глава агентства осмотрел Лукоморскую атомную электростанцию. Первый раз он был на ЛАЭС весной, а на Лукоморской АЭС — летом.", "Лукоморская атомная электростанция", 3)]
    [InlineData("ru", "Плотину Верхненской ГЭС закрыли.", "Верхненская ГЭС", 1)]
    [InlineData("uk", "Інспектори поїхали на Лукоморську АЕС. Про Лукоморську АЕС говорили мало.", "Лукоморська АЕС", 2)]
    [InlineData("uk", "Очільник агентства оглянув Лукоморську атомну електростанцію. До того він був на ЛАЕС навесні.", "Лукоморська атомна електростанція", 2)]
    [InlineData("uk", "Біля Верхненської теплової станції горіло.", "Верхненська теплова станція", 1)]
    public void It_is_one_place(string language, string text, string name, int mentions)
    {
        Entity station = Assert.Single(Find(language, text), entity => entity.Kind == EntityKind.Place);
        Assert.Equal(name, station.Name);
        Assert.Equal(mentions, station.Mentions.Count);
    }

    [Theory]
    // Letters that two stations may be short for, and stations that no adjective names.
    [InlineData("ru", "На Лукоморской АЭС и на Лесновской АЭС было тихо. На ЛАЭС ждали гостей.", "ЛАЭС")]
    [InlineData("ru", "Все АЭС страны работают. Новая станция откроется.", "АЭС")]
    [InlineData("uk", "Усі АЕС країни працюють.", "АЕС")]
    public void Letters_alone_name_none(string language, string text, string letters) =>
        Assert.DoesNotContain(Find(language, text), entity => entity.Mentions.Any(mention => text[mention.Span.Start..mention.Span.End] == letters) && entity.Name != letters);

    private static IReadOnlyList<Entity> Find(string language, string text) => EntityFinder.Find(Analyzed.Text(language, text)).Entities;
}
