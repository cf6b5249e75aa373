using Readout.Stories.Claims;

namespace Readout.Tests.Stories.Claims;

/// <summary>What two statements in two languages have in common. People and places are invented.</summary>
public sealed class StatementLikenessTests
{
    [Theory]
    [InlineData("ten boatmen remain in custody", "en", "десять лодочников остаются под стражей", "ru")]
    [InlineData("the bridge will open on 20 March", "en", "міст відкриють 20 березня", "uk")]
    public void What_stands_for_the_same_in_both_is_something(string one, string language, string other, string otherLanguage)
    {
        Assert.True(StatementLikeness.ShareAnything(one, language, other, otherLanguage));
        Assert.True(StatementLikeness.ShareAnything(other, otherLanguage, one, language));
    }

    [Theory]
    [InlineData("she could not confirm the date", "en", "премьер внимательно выслушала президента", "ru")]
    [InlineData("ten boatmen remain in custody", "en", "спочатку текст, потім поїздки", "uk")]
    public void Words_on_different_things_have_nothing_in_common(string one, string language, string other, string otherLanguage) =>
        Assert.False(StatementLikeness.ShareAnything(one, language, other, otherLanguage));
}
