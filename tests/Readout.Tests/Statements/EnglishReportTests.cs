using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Reports of English news of politics: polls, shares of voters, accusations, quotations behind a colon. All invented.</summary>
public sealed class EnglishReportTests
{
    [Theory]
    [InlineData("Polling averages show Falcon with a lead in the low single digits.", "Falcon with a lead in the low single digits", "Polling averages")]
    [InlineData("Nine percent of voters said the debate changed their minds.", "the debate changed their minds", "Nine percent of voters")]
    [InlineData("Peter Swallow accused Ralph Wren, who was born in Larkton, of selling the port.", "selling the port", "Peter Swallow")]
    [InlineData("Thousands protested the system, which advocates say harms needy schools.", "harms needy schools", "advocates")]
    [InlineData("Ann Herridge says she hopes to be elected, but she knows that “the port always wins.”", "she hopes to be elected, but she knows that “the port always wins.”", "Ann Herridge")]
    [InlineData("The Courier said that the bridge is open to all, according to the council.", "the bridge is open to all", "The Courier")]
    [InlineData("The port is open.\n\nPeter Swallow waved to the crowd: “We did it, and the whole port with us!”", "We did it, and the whole port with us", "Peter Swallow")]
    public void Reports_are_read_whole(string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => document.Content(found) == content && document.Words(found.Speaker?.Span) == speaker);
    }

    [Theory]
    [InlineData("Peter Swallow showed the port with a lead in the low single digits.")]
    [InlineData("He chose the book for the port: “A long way to the far sea”.")]
    public void Things_shown_and_titles_are_no_reports(string text) =>
        Assert.DoesNotContain(Reading.Of("en", text).Statements, static found => found.Speaker?.Name == "Peter Swallow" || found.Kind == StatementKind.Direct);
}
