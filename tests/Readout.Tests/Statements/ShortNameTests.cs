using Readout.Statements.Speakers.Choice;

namespace Readout.Tests.Statements;

public sealed class ShortNameTests
{
    [Theory]
    [InlineData("hcc", "Harbour Control Committee")]
    [InlineData("hcp", "Harbour Control and Prevention")]
    [InlineData("акв", "Антикризисный комитет Велинии")]
    [InlineData("портнадзор", "Портовый надзор Велинии")]
    [InlineData("госбюро", "Государственное бюро Велинии")]
    public void A_word_of_initials_or_of_words_cut_short_is_short_for_the_name(string word, string name) => Assert.True(ShortName.Of(word, name));

    [Theory]
    [InlineData("hcc", "Harbour Council")]
    [InlineData("hc", "Harbour Control Committee")]
    [InlineData("ch", "Harbour Control Committee")]
    [InlineData("harbour", "Harbour Control Committee")]
    [InlineData("порт", "Портовый надзор Велинии")]
    [InlineData("водонадзор", "Портовый надзор Велинии")]
    [InlineData("волна", "Волна")]
    public void Other_words_are_not(string word, string name) => Assert.False(ShortName.Of(word, name));
}
