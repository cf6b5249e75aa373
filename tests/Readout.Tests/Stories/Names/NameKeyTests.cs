using Readout.Stories.Names;

namespace Readout.Tests.Stories.Names;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Kherson", "Херсон")]
    [InlineData("Kramatorsk", "Краматорськ")]
    [InlineData("Naftogaz", "Нафтогаз")]
    [InlineData("Gazprom Export", "Газпром экспорт")]
    [InlineData("«Укрзализныця»", "Ukrzaliznytsia")]
    [InlineData("Washington", "Вашингтон")]
    public void A_transliterated_name_keeps_its_key(string one, string other)
    {
        Assert.Equal(NameKey.Of(one).Key, NameKey.Of(other).Key);
        Assert.NotEqual(NameLikeness.Different, NameKey.Of(one).Compare(NameKey.Of(other)));
    }

    [Theory]
    [InlineData("Донецк", "Дунайск")]
    [InlineData("Bank of Lviv", "Bank Lviv")]
    [InlineData("Київ", "Ков")]
    public void Other_names_are_different(string one, string other) => Assert.Equal(NameLikeness.Different, NameKey.Of(one).Compare(NameKey.Of(other)));

    [Fact]
    public void A_name_without_letters_has_an_empty_key() => Assert.Equal("", NameKey.Of(" — «»").Key);
}
