using Readout.Entities.Names;

namespace Readout.Tests.Entities;

/// <summary>Which letters of a name spellings waver between.</summary>
public sealed class MisspellingTests
{
    [Theory]
    [InlineData("лаанен", "ланен")]
    [InlineData("бриджит", "брижит")]
    [InlineData("бенер", "бонер")]
    [InlineData("хольгер", "холгер")]
    [InlineData("эйнарс", "ейнарс")]
    [InlineData("гольмен", "хольмен")]
    public void Spellings_of_one_name_are_alike_and_have_one_key(string one, string other)
    {
        Assert.True(Misspelling.Is(one, other));
        Assert.True(Misspelling.Is(other, one));
        Assert.Equal(Misspelling.KeyOf(one), Misspelling.KeyOf(other));
    }

    [Theory]
    [InlineData("сабиров", "сабуров")]
    [InlineData("петров", "пестров")]
    [InlineData("лаанен", "лаанен")]
    [InlineData("орлов", "орлова")]
    [InlineData("лунин", "лупин")]
    [InlineData("лин", "лен")]
    public void Two_names_are_not(string one, string other)
    {
        Assert.False(Misspelling.Is(one, other));
        Assert.False(Misspelling.Is(other, one));
    }
}
