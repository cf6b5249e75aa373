using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>English clauses around what is said: subordinate and fronted ones, lists of verbs, nouns that report, several who speak. All invented.</summary>
public sealed class EnglishClauseTests
{
    [Theory]
    [InlineData("After Ann Falcon said that the port was closed, the shops of the street opened late.", "Ann Falcon", "the port was closed")]
    [InlineData("According to Ann Falcon, the bridge was once safe, but is now a ruin.", "Ann Falcon", "the bridge was once safe, but is now a ruin")]
    [InlineData("While Ann Falcon has said the port was closed, the shops opened late.", "Ann Falcon", "the port was closed")]
    [InlineData("After Ann Falcon, a former aide and adviser to Mayor Tom Swallow, demanded that the port close, a miner left the hall.", "Ann Falcon", "the port close")]
    [InlineData("But while Ann Falcon insists that the port is closed, the shops opened late.", "Ann Falcon", "the port is closed")]
    [InlineData("After saying that the port was closed, Ann Falcon left the hall.", "Ann Falcon", "the port was closed")]
    [InlineData("After repeatedly warning that the port was closed, Ann Falcon left the hall.", "Ann Falcon", "the port was closed")]
    [InlineData("Declaring the port was closed, Ann Falcon left the hall.", "Ann Falcon", "the port was closed")]
    [InlineData("Ann Falcon thanked the crews while noting that the port was closed.", "Ann Falcon", "the port was closed")]
    [InlineData("Ann Falcon said the bridge was closed, called the plan late and left the hall.", "Ann Falcon", "the bridge was closed")]
    [InlineData("Ann Falcon said the bridge was closed and told the crews to wait.", "Ann Falcon", "the bridge was closed")]
    [InlineData("Ann Falcon told Harbour TV's “Good Morning Larkton” on Monday the port was closed.", "Ann Falcon", "the port was closed")]
    [InlineData("Ann Falcon on Monday morning urged the crews to wait.", "Ann Falcon", "to wait")]
    [InlineData("Ann Falcon, when asked whether the port was safe, said it would stay closed.", "Ann Falcon", "it would stay closed")]
    [InlineData("Ann Falcon did say that the port was closed.", "Ann Falcon", "the port was closed")]
    [InlineData("Ann Falcon used a speech at the port on Friday to warn that it was closed.", "Ann Falcon", "it was closed")]
    [InlineData("Ann Falcon, a pilot from Larkton, argues that the port is closed.", "Ann Falcon", "the port is closed")]
    [InlineData("Ann Falcon would not rule out closing the port.", "Ann Falcon", "closing the port")]
    [InlineData("The crews fear the fog, which Ann Falcon described as “a wall of milk.”", "Ann Falcon", "“a wall of milk.”")]
    [InlineData("There are many people, Ann Falcon said, “who cannot cross the port.”", "Ann Falcon", "There are many people … who cannot cross the port")]
    [InlineData("Ann Falcon, the owner who rebuffed pleas from friends to sell the port, says she will stay.", "Ann Falcon", "she will stay")]
    public void What_was_said_ends_where_its_clause_does(string text, string speaker, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement statement = Assert.Single(statements, statement => document.Content(statement).Trim('“', '”', '.') == content.Trim('“', '”', '.') || document.Content(statement) == content);
        Assert.Equal(speaker, statement.Speaker?.Name);
    }

    [Theory]
    [InlineData("Ann Falcon's promise last month to open the port angered the crews.", "to open the port")]
    [InlineData("The crews welcomed a pledge by Ann Falcon to open the port.", "to open the port")]
    [InlineData("Ann Falcon's vow on Friday to open the port, and an earlier offer to pay the crews were welcome.", "to open the port")]
    public void A_noun_of_promising_has_its_infinitive_behind_a_time_or_a_giver(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement statement = Assert.Single(statements, statement => document.Content(statement) == content);
        Assert.Equal("Ann Falcon", statement.Speaker?.Name);
    }

    [Theory]
    [InlineData("Mayor Ann Falcon and Governor Tom Swallow pledged to work together.")]
    [InlineData("Ann Falcon, Tom Swallow pledge to work together\n\nThe mayors of two towns met on Friday in the old port.")]
    public void Several_with_posts_or_without_and_speak_together(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal("Ann Falcon and Tom Swallow", Assert.Single(statements, statement => document.Content(statement) == "to work together").Speaker?.Name);
    }

    [Theory]
    [InlineData("Mark Cuban, an engineer, came on Friday.\n\nCuban noted that the port was closed.")]
    [InlineData("Mark Cuban, an engineer, came on Friday.\n\n“The port is closed,” Cuban told the crews.")]
    [InlineData("Mayor Theresa May claimed that the port was closed.")]
    [InlineData("Ann Strong, an engineer, came on Friday.\n\nStrong claimed that the port was closed.")]
    public void A_surname_that_is_another_word_speaks(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement statement = Assert.Single(statements);
        Assert.True(statement.Speaker is { Grade: SpeakerGrade.Named, Name: "Mark Cuban" or "Theresa May" or "Ann Strong" }, statement.Speaker?.Name);
    }

    [Theory]
    [InlineData("Mark Cuban, an engineer, came on Friday.\n\nCuban officials said that the port was closed.")]
    [InlineData("In April Cuban pilots said that the port was closed.")]
    public void An_adjective_of_a_state_is_no_surname(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static statement => statement.Speaker?.Name is "Mark Cuban" or "April Cuban");
    }

    [Theory]
    [InlineData("After posting some of the notes she was sent, Ann Falcon left the port.")]
    [InlineData("The mayors pleaded with the crews before a vote, which seemed likely to close the port.")]
    [InlineData("Ann Falcon used to warn the crews of fog.")]
    public void What_a_clause_only_tells_was_not_said(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, statement => statement.Force != StatementForce.Believed && document.Content(statement) is "to close the port" or "some of the notes she was sent");
    }

    [Theory]
    [InlineData("Ann Falcon said the plan, which Tom Swallow had drawn, shows that the port is late.", "the plan, which Tom Swallow had drawn, shows that the port is late")]
    [InlineData("Ann Falcon said Tom Swallow was late, called the crews lazy and left.", "Tom Swallow was late, called the crews lazy and left")]
    public void A_verb_in_a_list_may_belong_to_what_was_said(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement) == content);
    }
}
