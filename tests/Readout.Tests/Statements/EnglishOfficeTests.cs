using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>English bodies, posts and people who are told by the words around them, and whose text it is. All invented.</summary>
public sealed class EnglishOfficeTests
{
    [Theory]
    [InlineData("The national statistics office said that the port was closed.", "national statistics office")]
    [InlineData("Ann Harlow left. Her ministry said that the port was closed.", "Harlow's ministry")]
    [InlineData("Tom Wick met the pilots. His office said that the port was closed.", "Wick's office")]
    [InlineData("Tom Wick met the pilots. His critics say that the port was closed.", "His critics")]
    [InlineData("A study published last year found that the port was closed.", "study")]
    public void Words_that_tell_which_office_it_is_are_as_good_as_a_name(string text, string name) => AssertShown(text, "the port was closed", name);

    [Theory]
    [InlineData("The Harbour Union and the Pilots' Union met. The unions said that the port was closed.")]
    [InlineData("Foreign Minister Ann Harlow met Foreign Minister Tom Wick. The ministers agreed that the port was closed.")]
    [InlineData("Tom Wick is the mayor. \"Our mayor said that the port was closed,\" Ann Harlow told them.")]
    public void Words_that_may_mean_another_are_in_doubt(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, statement => document.Content(statement) == "the port was closed" && statement.Speaker?.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }

    [Fact]
    public void An_office_that_spoke_goes_on() =>
        AssertShown("The Norland government's press office said that the quay was dark. The office added that the port was closed.", "the port was closed", "Norland government's press office");

    [Fact]
    public void Figures_are_those_of_the_body_whose_longer_name_holds_the_word() =>
        AssertShown("Ann Harlow of the Norland Harbour Commission spoke on Monday. Five ferries carry most of the coal, according to Commission figures.", "Five ferries carry most of the coal", "Norland Harbour Commission");

    [Fact]
    public void A_text_is_not_of_the_body_that_it_was_brought_to()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Norland vetoed a draft resolution at the Arland Security Council that demanded an end to the storms.");

        Assert.DoesNotContain(statements, static statement => statement.Speaker is { Name: "Arland Security Council", Grade: not SpeakerGrade.Doubtful });
    }

    [Fact]
    public void Comments_that_say_so_are_of_whom_they_belong_to()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", "Ann Harlow asked about the quay, given Tom Wick's comments saying the port was closed.");

        Assert.Contains(statements, statement => document.Content(statement) == "the port was closed" && statement.Speaker?.Name == "Tom Wick");
    }

    [Fact]
    public void Letters_stand_for_the_post_that_one_holds() =>
        AssertShown("PM says the port was closed\n\nPrime Minister Ann Harlow spoke in Larkton on Monday.", "the port was closed", "Ann Harlow");

    private static void AssertShown(string text, string content, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement) == content && statement.Speaker?.Name == name && statement.Speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }
}
