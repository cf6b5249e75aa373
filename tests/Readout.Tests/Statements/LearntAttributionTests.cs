using Readout.Articles;
using Readout.Statements;
using Readout.Statements.Rules;

namespace Readout.Tests.Statements;

/// <summary>What the learnt model adds to the rules. People and places are invented.</summary>
public sealed class LearntAttributionTests
{
    private const string Article = "Bridge to open, lawyer says. Swallow’s claim that the bridge was safe angered the port. Engineers believe the bridge will not last. "
        + "The mayor wants to close it, and his critics fear that ships will stay away. A new report suggests the repair could take a year.";

    [Theory]
    [InlineData("Engineers at the port believe that the bridge will not last.", "the bridge will not last", StatementForce.Believed)]
    [InlineData("Mayor Peter Swallow wants to close the bridge in May.", "to close the bridge in May", StatementForce.Believed)]
    [InlineData("Peter Swallow joked that the bridge would outlive him.", "the bridge would outlive him", StatementForce.Said)]
    public void Beliefs_and_wishes_are_told_from_words(string text, string content, StatementForce force)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(force, found.Force);
        Assert.Equal(content, document.Content(found));
    }

    [Theory]
    [InlineData("Peter Swallow does not believe that the bridge will last.")]
    [InlineData("Peter Swallow will say that the bridge opens in May.")]
    [InlineData("The bridge was built of stone by the port in May.")]
    public void What_is_denied_or_only_told_is_nobodys_thought(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    [Fact]
    public void The_same_text_is_read_the_same_way()
    {
        string[] first = Lines(Article);

        Assert.NotEmpty(first);
        Assert.Equal(first, Lines(Article));
    }

    [Fact]
    public void Spans_lie_in_the_text_and_contents_are_ordered()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", Article);

        Assert.Contains(statements, found => found.Rule == nameof(LearntAttribution));
        foreach (Statement found in statements)
        {
            Assert.All(found.Content, span => Assert.InRange(span.End, span.Start + 1, document.Text.Length));
            Assert.Equal(found.Content.OrderBy(span => span), found.Content);
        }
    }

    private static string[] Lines(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);
        return [.. statements.Select(found => $"{found.Speaker?.Name} {found.Force} {found.Confidence} {document.Content(found)}")];
    }
}
