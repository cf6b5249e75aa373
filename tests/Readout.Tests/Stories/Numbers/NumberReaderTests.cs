using System.Globalization;
using Readout.Stories.Numbers;

namespace Readout.Tests.Stories.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("ru", "Сбито 65 дронов.", "65 drone")]
    [InlineData("ru", "Сбито шестьдесят пять беспилотников.", "65 drone")]
    [InlineData("ru", "В городе живет полтора миллиона человек.", "1500000 person")]
    [InlineData("ru", "Выплатили 3,5 тыс. гривен.", "3500 ₴")]
    [InlineData("ru", "Рост составит 12–15 %.", "12-15 %")]
    [InlineData("ru", "Погибли более двадцати шести человек.", "26 person AtLeast")]
    [InlineData("ru", "Завезли около 1 200 000 тонн зерна.", "1200000 t About")]
    [InlineData("ru", "Сто пятьдесят семь тысяч двести голосов.", "157200 vote")]
    [InlineData("ru", "Потратят от 12 до 15 тысяч долларов.", "12000-15000 $")]
    [InlineData("ru", "Закон приняли 5 декабря 2021 года.", "")]
    [InlineData("ru", "До 40 танков подошли к реке.", "40 tank AtMost")]
    [InlineData("uk", "Понад двадцять шість тисяч осіб.", "26000 person AtLeast")]
    [InlineData("uk", "Близько 3,5 тис. гривень.", "3500 ₴ About")]
    [InlineData("uk", "Щонайменше сто п'ятдесят сім будинків.", "157 house AtLeast")]
    [InlineData("uk", "Збили пів мільйона бджіл.", "500000 бджола")]
    [InlineData("uk", "Угоду підписали 3 березня 2019 року.", "")]
    [InlineData("en", "At least twenty-six people were hurt.", "26 person AtLeast")]
    [InlineData("en", "The fund holds $3.5bn.", "3500000000 $")]
    [InlineData("en", "They hold 24 Dalmerian fishermen.", "24 fisherman")]
    [InlineData("en", "Six police officers were hurt.", "6 officer")]
    [InlineData("en", "He sold 30 books yesterday.", "30 book")]
    [InlineData("en", "It costs 157 million euros.", "157000000 €")]
    [InlineData("en", "Growth of 12-15% is likely.", "12-15 %")]
    [InlineData("en", "Between 12 and 15 percent left.", "12-15 %")]
    [InlineData("en", "He sent 2,500 troops.", "2500 soldier")]
    [InlineData("en", "One hundred and six houses burnt down.", "106 house")]
    [InlineData("en", "A million people marched.", "1000000 person")]
    [InlineData("en", "The 5th brigade left at 12:30 on May 3, 2020.", "")]
    [InlineData("en", "Millions of people marched.", "")]
    [InlineData("en", "Nearly a dozen new schools will open.", "12 school About")]
    public void Numbers_are_read_with_unit_and_bound(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", NumberReader.Read(text, language).Select(Show)));

    [Fact]
    public void A_span_covers_the_number_and_its_unit()
    {
        const string text = "Вчора збили 65 ворожих дронів уночі.";
        Assert.Equal("65 ворожих дронів", Assert.Single(NumberReader.Read(text, "uk")).Span.In(text));
    }

    [Theory]
    [InlineData("65 drones", "65 drones", true)]
    [InlineData("more than 60 drones", "65 drones", true)]
    [InlineData("up to 60 drones", "65 drones", false)]
    [InlineData("about 100 drones", "98 drones", true)]
    [InlineData("100 drones", "98 drones", false)]
    [InlineData("60-70 drones", "65 drones", true)]
    public void Two_claims_can_be_set_side_by_side(string one, string other, bool isConsistent)
    {
        ClaimedNumber left = NumberReader.Read($"They shot down {one}.", "en")[0];
        ClaimedNumber right = NumberReader.Read($"They shot down {other}.", "en")[0];
        Assert.True(left.IsOfSameUnit(right));
        Assert.Equal(isConsistent, left.IsConsistentWith(right));
        Assert.Equal(isConsistent, right.IsConsistentWith(left));
    }

    [Fact]
    public void A_language_that_is_not_analysed_gives_none() => Assert.Empty(NumberReader.Read("65 Drohnen", "de"));

    private static string Show(ClaimedNumber number) => string.Join(' ', new[]
    {
        number.IsRange ? Value(number.Low) + "-" + Value(number.High) : Value(number.Low),
        number.Unit,
        number.Bound == NumberBound.Exact ? null : number.Bound.ToString(),
    }.OfType<string>());

    private static string Value(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
