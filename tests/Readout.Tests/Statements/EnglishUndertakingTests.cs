using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>English verbs of saying behind verbs that say that it was said, and pronouns that go on with the sentence before. All invented.</summary>
public sealed class EnglishUndertakingTests
{
    [Theory]
    [InlineData("Pilots continue to warn that the port is unsafe.", "the port is unsafe")]
    [InlineData("Ann Falcon went out of her way to say that the port is unsafe.", "the port is unsafe")]
    [InlineData("Ann Falcon tried to tell the crews that the port is unsafe.", "the port is unsafe")]
    [InlineData("Ann Falcon agreed to a call, but only to tell Swallow that the port is unsafe.", "the port is unsafe")]
    [InlineData("Ann Falcon kept saying that the port is unsafe.", "the port is unsafe")]
    [InlineData("Ann Falcon is urging the council to close the port.", "to close the port")]
    [InlineData("Ann Falcon has begun urging the council to close the port.", "to close the port")]
    [InlineData("Ann Falcon said in her remarks that the port is unsafe.", "the port is unsafe")]
    [InlineData("Ann Falcon and Tom Swallow arrived. Both vowed to close the port.", "to close the port")]
    [InlineData("Another said the port is unsafe.", "the port is unsafe")]
    public void What_was_undertaken_was_said(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Single(statements, statement => document.Content(statement) == content);
    }

    [Theory]
    [InlineData("Ann Falcon tried to find out whether the port is unsafe.")]
    [InlineData("The driver tried to bash the gate of the port.")]
    [InlineData("Ann Falcon never tried to say that the port is unsafe.")]
    [InlineData("The urging of the council had no effect.")]
    public void What_was_not_said_is_no_statement(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static statement => statement.Force != StatementForce.Believed);
    }

    [Theory]
    [InlineData("The port is closed. Ann Falcon released a plan on Monday. She writes that it will open.", SpeakerGrade.Resolved)]
    [InlineData("Tom Swallow said it was closed. Peter Falcon released a plan on Monday. In 2010, he wrote that it would open.", SpeakerGrade.Resolved)]
    [InlineData("Tom Swallow said it was closed. Peter Falcon met John Lark on Monday. He wrote that it would open.", SpeakerGrade.Doubtful)]
    public void A_pronoun_goes_on_with_the_subject_before_it_where_nobody_else_is_there(string text, SpeakerGrade grade)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal(grade, statements[^1].Speaker?.Grade);
    }
}
