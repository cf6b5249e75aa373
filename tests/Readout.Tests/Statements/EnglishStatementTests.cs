using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Constructions of English that attribute words. People and places are invented.</summary>
public sealed class EnglishStatementTests
{
    [Theory]
    [InlineData("''The bridge will open in May this year,'' said Peter Swallow, the mayor.", "The bridge will open in May this year", "Peter Swallow")]
    [InlineData("'The ministers' plan is late and it won't work,' said Peter Swallow.", "The ministers' plan is late and it won't work", "Peter Swallow")]
    [InlineData("“It is an invasion of our rights,” Peter Swallow, the mayor of Larkton, one of the towns suing the agency, said at a meeting.", "It is an invasion of our rights", "Peter Swallow")]
    [InlineData("“Every time you say that,” Peter Swallow said, referring to the ban, “you give them hope.”", "Every time you say that … you give them hope", "Peter Swallow")]
    public void Quoted_words_have_the_speaker_beside_them(string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Contains(speaker, document.Words(found.Speaker?.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sen. Peter Swallow (R-Lark.) said he did not believe it.", "he did not believe it")]
    [InlineData("The bridge, Peter Swallow said, is “getting old.”", "The bridge … is “getting old.”")]
    [InlineData("But to prevent harm, Peter Swallow said, local officials should be careful.", "But to prevent harm … local officials should be careful")]
    [InlineData("Peter Swallow says at a stop in Larkton, Wrenshire, that the port is closed.", "the port is closed")]
    [InlineData("Peter Swallow told workers this weekend the port would close.", "the port would close")]
    [InlineData("Peter Swallow said on Friday Larkton's old port had to close.", "Larkton's old port had to close")]
    [InlineData("The port is closed, Peter Swallow told The Daily Post on Thursday.", "The port is closed")]
    [InlineData("The league argues that families still want schools.", "families still want schools")]
    [InlineData("They paid an architect who said he was tired.", "he was tired")]
    [InlineData("Peter Swallow made clear the port would close.", "the port would close")]
    [InlineData("The council claims there are a thousand ships in the port.", "there are a thousand ships in the port")]
    [InlineData("Even if the ban lasts a week, Peter Swallow said, replacing the bridge would cost more.", "Even if the ban lasts a week … replacing the bridge would cost more")]
    [InlineData("However, Larkton News Service reported that the port had closed.", "the port had closed")]
    [InlineData("Research conducted by the council found the bridge was safe.", "the bridge was safe")]
    [InlineData("Peter Swallow, in a letter, said the port would close.", "the port would close")]
    [InlineData("The port is too small, other studies have shown.", "The port is too small")]
    [InlineData("Peter Swallow made it clear he had doubts.", "he had doubts")]
    [InlineData("Engineers agree the old bridge should close, Peter Swallow said.", "the old bridge should close")]
    public void Reported_clauses_stand_without_marks(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => document.Content(found) == content);
    }

    [Theory]
    [InlineData("Peter Swallow announced a ban on fishing.", "a ban on fishing", StatementForce.Said)]
    [InlineData("Peter Swallow called the plan a mistake.", "the plan a mistake", StatementForce.Said)]
    [InlineData("Peter Swallow warned the council not to close the port.", "not to close the port", StatementForce.Said)]
    [InlineData("Peter Swallow asked whether the port was closed.", "whether the port was closed", StatementForce.Asked)]
    [InlineData("Peter Swallow called for a new bridge in a statement on Monday.", "a new bridge", StatementForce.Demanded)]
    [InlineData("Peter Swallow announced on Friday the closure of the port.", "the closure of the port", StatementForce.Said)]
    [InlineData("Peter Swallow rejected the plan and left the room.", "the plan", StatementForce.Denied)]
    [InlineData("Peter Swallow wants to close the port.", "to close the port", StatementForce.Believed)]
    [InlineData("Peter Swallow opposes the new bridge.", "the new bridge", StatementForce.Believed)]
    public void Contents_may_be_phrases(string text, string content, StatementForce force)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(force, found.Force);
    }

    [Theory]
    [InlineData("Peter Swallow called the council on Monday.")]
    [InlineData("A bridge described by engineers has closed.")]
    [InlineData("The rock 'n' roll club's members' entrance has closed.")]
    [InlineData("The strike was a step that has added to the delay.")]
    public void Other_uses_of_the_words_report_nothing(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Empty(statements);
    }

    [Theory]
    [InlineData("Peter Swallow told The Associated Press that the port was closed.", "Associated Press")]
    [InlineData("The port is closed, Peter Swallow said on CNN on Monday.", "CNN")]
    [InlineData("The port is closed, according to a letter seen by Reuters.", "Reuters")]
    [InlineData("Peter Swallow said in an interview with Reuters that the port was closed.", "Reuters")]
    [InlineData("Reuters reports that Peter Swallow said the port was closed.", "Reuters")]
    public void Media_beside_a_cue_are_relays(string text, string relay)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(relay, document.Words(Assert.Single(Assert.Single(statements).Relays).Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mayor's claim that the bridge is safe was wrong.", "the bridge is safe", "claim")]
    [InlineData("Peter Swallow issued a vague announcement that the port had closed.", "the port had closed", "issued a vague announcement")]
    [InlineData("It was Peter Swallow's promise to close the port.", "to close the port", "promise")]
    public void Nouns_report_what_their_owner_said(string text, string content, string cue)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(cue, document.Words(found.Cue));
    }

    [Theory]
    [InlineData("Peter Swallow's campaign said the port was closed.", "Peter Swallow's campaign")]
    [InlineData("“The port is closed,” Peter Swallow's lawyer said.", "Peter Swallow's lawyer")]
    [InlineData("One of Peter Swallow's lawyers said the port was closed.", "One of Peter Swallow's lawyers")]
    [InlineData("The Bank of Larkton's nine pilots said the port was closed.", "The Bank of Larkton's nine pilots")]
    public void Whose_people_speak_is_no_speaker(string text, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(speaker, document.Words(found.Speaker?.Span));
        Assert.DoesNotContain(found.Speaker?.Name, (string[])["Peter Swallow", "Bank of Larkton"]);
    }
}
