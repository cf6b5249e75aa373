using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>How English says that something was said, and how far what was said reaches. All invented.</summary>
public sealed class EnglishReachTests
{
    [Theory]
    [InlineData("Tom Wick was quick to add that the port was closed.")]
    [InlineData("Tom Wick hastened to point out that the port was closed.")]
    [InlineData("Tom Wick went on to claim that the port was closed.")]
    [InlineData("Tom Wick was careful to note that the port was closed.")]
    public void Who_is_quick_to_say_it_says_it(string text) => AssertSaid(text, "the port was closed", "Tom Wick");

    [Theory]
    [InlineData("Tom Wick was not quick to add that the port was closed.")]
    [InlineData("Tom Wick could hasten to point out that the port was closed.")]
    [InlineData("The crews began their shift.\n\n\"Harbour Nights\" began at the quay.")]
    [InlineData("Wick started the engine before the port was closed.")]
    public void Who_is_not_quick_to_say_it_and_what_begins_otherwise_says_nothing(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static statement => statement.Force != StatementForce.Believed);
    }

    [Theory]
    [InlineData("Some say they hear echoes of the storm.", "they hear echoes of the storm", "Some")]
    [InlineData("Many who live there said they ate fish from the quay.", "they ate fish from the quay", "Many")]
    [InlineData("Critics in the port, many of them pilots, argue that Wick is a dreamer.", "Wick is a dreamer", "Critics in the port")]
    [InlineData("Several leading pilots, including Tom Wick and Ann Harlow, criticized the trade.", "the trade", "Several leading pilots")]
    [InlineData("\"The quay will open in May,\" the statement read.", "The quay will open in May", "statement")]
    [InlineData("\"The quay will open in May,\" Ann Harlow began.", "The quay will open in May", "Ann Harlow")]
    [InlineData("The sides met amid confirmation by officials from both ports that the ferries are late.", "the ferries are late", "officials from both ports")]
    [InlineData("The crews welcomed Tom Wick's offer to open the quay.", "to open the quay", "Tom Wick")]
    [InlineData("The quay is late, \"Harbour Sunday\" host Tom Wick said on Friday.", "The quay is late", "Tom Wick")]
    [InlineData("Tom Wick leaves the port after ten years: 'I need to rest'\n\nTom Wick is leaving.", "I need to rest", "Tom Wick")]
    public void Who_says_it_is_found(string text, string content, string name) => AssertSaid(text, content, name);

    [Theory]
    [InlineData("Members of the crew accused Ann Harlow of implying that pilots were lazy — something Tom Wick indicated earlier this week.", "pilots were lazy")]
    [InlineData("While Ann Harlow acknowledges Wick's appeal as a \"forceful man,\" the pilots doubt it.", "Wick's appeal as a \"forceful man,\"")]
    [InlineData("When Ann Harlow said the mayor is not honest in answering a reporter's question on his flight home, the pilot made headlines.", "the mayor is not honest")]
    [InlineData("The quay was closed and dark, according to transcripts released Friday.", "The quay was closed and dark")]
    [InlineData("According to transcripts released Friday, the quay was closed.", "the quay was closed")]
    [InlineData("Ann Harlow acknowledged the faults of the plan explaining that the crews had left.", "the faults of the plan")]
    [InlineData("Ann Harlow said that the quay was dark, citing two storms.", "the quay was dark")]
    [InlineData("Both left early – Ann Harlow saying she was \"very glad\" and Tom Wick calling it a \"great start.\"", "she was \"very glad\"")]
    [InlineData("In what Ann Harlow called a \"mistake,\" the mayor closed the port.", "a \"mistake,\"")]
    public void What_was_said_ends_before_the_words_around_it(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement) == content);
    }

    [Theory]
    [InlineData("Tom Wick spoke of his proposed harbour measures on Monday.")]
    [InlineData("Asked about her proposed ban on ferries, Ann Harlow left.")]
    public void A_participle_behind_whose_it_is_reports_nothing(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static statement => statement.Force == StatementForce.Proposed);
    }

    [Fact]
    public void A_headline_whose_words_are_not_in_the_first_person_may_be_of_anybody()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Tom Wick leaves the port after ten years: 'A sad day for the quay'\n\nTom Wick is leaving.");

        Assert.DoesNotContain(statements, static statement => statement.Rule == "HeadlineQuote");
    }

    private static void AssertSaid(string text, string content, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement) == content && statement.Speaker?.Name == name);
    }
}
