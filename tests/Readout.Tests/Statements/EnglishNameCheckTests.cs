using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>English names of speakers that are cut, or that only say where and when. All invented.</summary>
public sealed class EnglishNameCheckTests
{
    [Theory]
    [InlineData("The port is closed. Harbour Watch said that it would stay so.", "Harbour Watch")]
    [InlineData("The port is closed. According to the Lakeland Daily Star, it will stay so.", "Lakeland Daily Star")]
    [InlineData("The port is closed. The Human Ports Campaign said it would stay so.", "Human Ports Campaign")]
    [InlineData("The port is closed. KQM Research said it would stay so.", "KQM Research")]
    [InlineData("The port is closed. Lantern Motor India said it would stay so.", "Lantern Motor India")]
    [InlineData("The port is closed. Sen. Peter Falcon said it would stay so.", "Peter Falcon")]
    [InlineData("The port is closed. India said it would stay so.", "India")]
    public void A_name_of_several_words_is_told_with_all_of_them(string text, string name) =>
        Assert.Contains(Shown(text), speaker => speaker.Name == name);

    [Theory]
    [InlineData("“I will vote,” said Ann Falcon, 24, from Manchester, who said the port was closed.", "Manchester")]
    [InlineData("A teacher in Florida who told pupils that the port was closed has left.", "Florida")]
    [InlineData("Stacy Baker of Columbia, South Carolina says the port is closed.", "South Carolina")]
    [InlineData("Recent polls in Pennsylvania and Virginia show that the port is safe.", "Pennsylvania")]
    [InlineData("The Iowa poll showed that the port is safe.", "Iowa")]
    [InlineData("Last date to pay the fees: December 1", "December 1")]
    [InlineData("Earlier Tuesday, his manager, Ann Falcon, says the port is closed.", "Earlier Tuesday")]
    [InlineData("WATCH: The bridge opens at the port in May", "WATCH")]
    [InlineData("Bridge Of The Year Shows What The Port Can Do\n\nThe port is closed.", "Bridge Of The Year")]
    public void Where_and_when_nobody_speaks(string text, string name) =>
        Assert.DoesNotContain(Shown(text), speaker => speaker.Name == name);

    [Theory]
    [InlineData("Rep. Peter Falcon, who chairs the panel, met the crews. The Norfolk Republican said the port was closed.", "Norfolk Republican")]
    [InlineData("The port is closed. “It is late,” said a Norfolk Republican.", "Republican")]
    public void A_member_of_a_party_is_no_name(string text, string name) =>
        Assert.DoesNotContain(Shown(text), speaker => speaker.Name == name);

    [Fact]
    public void He_is_no_group()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Police said the driver was stopped at the port. He admitted that the car was stolen.");

        Assert.DoesNotContain(statements, static statement => statement.Speaker is { Name: "Police", Grade: SpeakerGrade.Resolved });
    }

    private static IEnumerable<Speaker> Shown(string text)
    {
        (ArticleDocument _, IReadOnlyList<Statement> statements) = Reading.Of("en", text);
        return statements.Where(static statement => statement.Speaker?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved).Select(static statement => statement.Speaker!);
    }
}
