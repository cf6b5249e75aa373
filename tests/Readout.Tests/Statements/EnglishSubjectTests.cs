using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whose words English tells by the place of a name: beside a participle, behind a party's label, in a headline. All invented.</summary>
public sealed class EnglishSubjectTests
{
    [Theory]
    [InlineData("Sen. Ann Harlow, D-N.J., said the port was closed.", "Ann Harlow")]
    [InlineData("\"The port is closed,\" Sen. Ann Harlow, D-N.H., said on Monday.", "Ann Harlow")]
    [InlineData("Sen. Ann Harlow, R-Ky., said the port was closed.", "Ann Harlow")]
    [InlineData("Rep. Tom Wick (R-Calif.) said the port was closed.", "Tom Wick")]
    [InlineData("Rep. Tom Wick, D-Ohio, said the port was closed.", "Tom Wick")]
    public void Party_and_state_are_no_part_of_the_name(string text, string name) => AssertSpeaker(text, "closed", name);

    [Theory]
    [InlineData("Ann Harlow opened the port. The visit led to the spectacle of Mr. Tom Wick denouncing the late ferries.", "the late ferries", "Tom Wick")]
    [InlineData("The pilot reminds me of Tom Wick saying that the port was closed.", "the port was closed", "Tom Wick")]
    [InlineData("Both were glad – Ann Harlow saying she was \"very encouraged\" and Tom Wick calling it a \"great start.\"", "it a \"great start", "Tom Wick")]
    [InlineData("Members of the crew accused Ann Harlow of implying that the pilots were lazy.", "the pilots were lazy", "Ann Harlow")]
    [InlineData("While the unions list all the reasons that Tom Wick could sink the port, Democrats are now arguing that Wick could save it.", "Wick could save it", "Democrats")]
    [InlineData("The league gave in, but Ann Harlow has been blunt in rejecting the new timetable.", "the new timetable", "Ann Harlow")]
    [InlineData("As they met in the town, Tom Wick was 40 miles away at sea, promising to build a wall at the port.", "to build a wall at the port", "Tom Wick")]
    public void A_participle_has_the_subject_beside_it_or_that_of_its_own_clause(string text, string content, string name) => AssertSpeaker(text, content, name);

    [Fact]
    public void Of_two_clauses_before_a_participle_either_may_go_on()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Ann Harlow complained about the price of the quay, and Tom Wick, the pilot, was harsher in his remarks, threatening to leave the port.");

        Assert.All(statements.Where(static statement => statement.Force == StatementForce.Threatened), static statement => Assert.Equal(SpeakerGrade.Doubtful, statement.Speaker!.Grade));
    }

    [Theory]
    [InlineData("Harlow Wades In: Urges Norland to Stay in League\n\nAnn Harlow has waded into the debate on the league.", "to Stay in League", "Ann Harlow")]
    [InlineData("Rescue Team Says Harbour Bridge Is Safe\n\nThe team spoke on Monday.", "Harbour Bridge Is Safe", "Rescue Team")]
    [InlineData("Harlow: Wick's view of the port is 'dangerously wrong';\n\nIn speech to pilots, she attacks rival.\n\nAnn Harlow went on offense against Tom Wick on Monday.", "Wick's view of the port is 'dangerously wrong'", "Ann Harlow")]
    public void A_headline_tells_who_speaks_before_its_verb_or_colon(string text, string content, string name) => AssertSpeaker(text, content, name);

    [Fact]
    public void A_verb_among_the_capitals_of_a_headline_is_no_part_of_a_name()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Tom Wick Praises Harbour Editor as Bold\n\nTom Wick praised the editor on Monday. \"It was a good report,\" Wick said.");

        Assert.All(statements, static statement => Assert.Equal("Tom Wick", statement.Speaker?.Name));
    }

    [Fact]
    public void A_supporter_of_somebody_is_not_that_one()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "The hall was full of supporters of Tom Wick calling the port a prison.");

        Assert.DoesNotContain(statements, static statement => statement.Speaker is { Name: "Tom Wick", Grade: SpeakerGrade.Named });
    }

    private static void AssertSpeaker(string text, string content, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement).Contains(content, StringComparison.Ordinal) && statement.Speaker?.Name == name && statement.Speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }
}
