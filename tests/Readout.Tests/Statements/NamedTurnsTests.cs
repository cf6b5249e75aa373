namespace Readout.Tests.Statements;

public sealed class NamedTurnsTests
{
    [Fact]
    public void A_headlines_description_is_who_says_the_same_by_name_below()
    {
        const string Text = "Harbour lawyer: the old pier was sold without a licence\n\nThe pier of Larkton changed hands in May. The buyer is a shipyard.\n\n\"The old pier was sold without a licence,\" said Ann Falcon, a lawyer for the harbour. Falcon said the court would hear the case in June.";
        Assert.All(Reading.Of("en", Text).Statements, static statement => Assert.Equal("Ann Falcon", statement.Speaker?.Name));
    }
}
