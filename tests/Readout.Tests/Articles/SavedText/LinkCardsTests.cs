using Readout.Articles.SavedText;

namespace Readout.Tests.Articles.SavedText;

public sealed class LinkCardsTests
{
    private const string Card = "Orla Jane FennickFennick opens third bridge Council backs harbour budget MORE";

    [Fact]
    public void The_card_behind_a_name_is_taken_out_of_the_sentence()
    {
        Assert.Equal("Mayor Fennick said on Monday that the pier would stay open.", LinkCards.Without($"Mayor Fennick {Card} said on Monday that the pier would stay open.", out List<string> cards));
        Assert.Equal([Card], cards);
    }

    [Fact]
    public void Several_cards_are_taken_out_one_by_one()
    {
        const string Second = "Tobias Arne MelchiorMelchior leaves the chamber early MORE";
        Assert.Equal("Mayor Fennick met Governor Melchior, her office said.", LinkCards.Without($"Mayor Fennick {Card} met Governor Melchior {Second}, her office said.", out List<string> cards));
        Assert.Equal([Card, Second], cards);
    }

    [Theory]
    [InlineData("The mayor of FairHaven wanted MORE than the council would give, she said.")]
    [InlineData("Mayor Fennick opened the McArdle bridge and said MORE was to come.")]
    [InlineData("READ MORE")]
    [InlineData("MORE")]
    [InlineData("")]
    public void Other_lines_stay_as_they_are(string line)
    {
        Assert.Equal(line, LinkCards.Without(line, out List<string> cards));
        Assert.Empty(cards);
    }

    [Fact]
    public void A_long_line_of_seams_and_capitals_is_read_at_once()
    {
        string line = string.Concat(Enumerable.Repeat("aaBb MORE ", 200_000));
        Assert.Equal(line, LinkCards.Without(line, out _));
    }
}
