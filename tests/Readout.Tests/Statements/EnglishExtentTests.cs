using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Where English content begins and ends, and what is content at all. All invented.</summary>
public sealed class EnglishExtentTests
{
    [Theory]
    [InlineData("Norland's prime minister asks Arland for help with the ferries.", "help with the ferries")]
    [InlineData("Ann Harlow asked the ministers for a decision by the autumn.", "a decision by the autumn")]
    [InlineData("Tom Wick denies stealing the boats.", "stealing the boats")]
    [InlineData("The Norland Mission to Arland called on the parties to resume contacts.", "to resume contacts")]
    [InlineData("The Norland Embassy called the move groundless and left.", "the move groundless")]
    [InlineData("Ann Harlow criticized the council over the closure of the quay.", "the closure of the quay")]
    [InlineData("Ann Harlow on Friday hinted at a cut to the harbour tax.", "a cut to the harbour tax")]
    [InlineData("Minister Tom Wick will come in May, the Foreign Ministry of Norland reports.", "Minister Tom Wick will come in May")]
    [InlineData("According to the press service, the mayor invited Ann Harlow to speak.", "the mayor invited Ann Harlow to speak")]
    [InlineData("When Tom Wick was stopped, he told police he liked the boats.", "he liked the boats")]
    public void What_is_said(string text, string content) => AssertSaid(text, content);

    [Theory]
    [InlineData("Ann Harlow, who has pledged to keep the port on its course, last visited Larkton in July.", "to keep the port on its course")]
    [InlineData("Larkton Council, which called the charge \"absurd,\" responded by closing the quay.", "the charge \"absurd,\"")]
    [InlineData("The Larkton administration confirmed the meeting but gave no details.", "the meeting")]
    [InlineData("Ann Harlow has said it will make no exceptions, and the Harbour Post quoted a pilot as saying that nobody had asked.", "it will make no exceptions")]
    [InlineData("Ann Harlow has said the ferries are late – although no one can say why.", "the ferries are late")]
    [InlineData("Ann Harlow announced that she will leave in May, and while there are hints at why, she gave none.", "she will leave in May")]
    [InlineData("Ann Harlow said the quay was sold, referring to the old quay over the bay.", "the quay was sold")]
    public void The_writer_goes_on_behind_it(string text, string content) => AssertSaid(text, content);

    [Theory]
    [InlineData("Ann Harlow noted that they are willing to talk, but never compromise, on the ferries.", "they are willing to talk, but never compromise, on the ferries")]
    [InlineData("Ann Harlow told the paper that she liked the trip and had been informed of it in May.", "she liked the trip and had been informed of it in May")]
    [InlineData("Ann Harlow denounced the nascent “Friends for Wick” club.", "the nascent “Friends for Wick” club")]
    [InlineData("Ann Harlow confirmed the use of the quay, as well as of the bridge.", "the use of the quay, as well as of the bridge")]
    public void What_was_said_goes_on(string text, string content) => AssertSaid(text, content);

    [Theory]
    [InlineData("Ann Harlow: I would sell the port.\n\nAnn Harlow spoke of the port in Larkton.", "Ann Harlow")]
    [InlineData("Harlow camp: The plan threatens the port\n\nAnn Harlow spoke of it in Larkton.", "Harlow camp")]
    [InlineData("No quarrel over the port: PM Harlow\n\nPrime Minister Ann Harlow spoke of it in Larkton.", "Ann Harlow")]
    public void A_first_line_names_who_speaks(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => statement.Speaker?.Name == name && statement.Content[0].End < text.IndexOf('\n', StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void The_ministry_did_not_speak_that_was_asked_for_comment()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "The Harbour Post asked the ministry for comment.");

        Assert.Empty(statements);
    }

    private static void AssertSaid(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(content, statements.Select(document.Content));
    }
}
