using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Where an English speaker is sure although the words name nobody, or more than one. All invented.</summary>
public sealed class EnglishDoubtTests
{
    [Theory]
    [InlineData("Ann Harlow and Tom Wick said that the port was closed.", "Ann Harlow and Tom Wick")]
    [InlineData("Both Ann Harlow and Tom Wick gave assurances that the port was closed.", "Ann Harlow and Tom Wick")]
    public void Two_who_speak_together_are_both_named(string text, string name) => AssertShown(text, "the port was closed", name);

    [Fact]
    public void A_body_is_sure_although_the_place_where_it_sits_follows() =>
        AssertShown("The Interior Ministry of Norland opened the quay. The Norland Central Bank in Larkton said the port was closed.", "the port was closed", "Norland Central Bank");

    [Fact]
    public void He_goes_on_who_surely_spoke_last_although_one_between_was_in_doubt() =>
        AssertShown("Tom Wick said the port was closed. The pilot had seen Ann Harlow there. He said the quay was dark. He added that the ferries were gone.", "the ferries were gone", "Tom Wick");

    [Fact]
    public void Of_two_men_named_since_neither_is_sure()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Tom Wick said the port was closed. Peter Lake left the quay with John Hill. He added that the ferries were gone.");

        Assert.Equal(SpeakerGrade.Doubtful, statements[^1].Speaker!.Grade);
    }

    [Fact]
    public void A_noun_with_a_capital_is_the_body_whose_name_holds_it() =>
        AssertShown("The Norland Embassy in Larkton opened the quay. In a separate statement, the Embassy said that the port was closed.", "the port was closed", "Norland Embassy");

    [Fact]
    public void A_noun_with_a_capital_is_no_body_of_another_name()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "The Norland Ministry in Larkton opened the quay. In a separate statement, the Embassy said that the port was closed.");

        Assert.DoesNotContain(statements, static statement => statement.Speaker is { Name: "Norland Ministry" });
    }

    [Fact]
    public void Before_a_main_clause_with_a_subject_of_its_own_he_is_in_doubt()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Tom Wick said that the quay was dark. In what he called a \"mistake,\" Mayor Peter Swallow left the port.");

        Assert.DoesNotContain(statements, static statement => statement is { Speaker: { Name: "Tom Wick", Grade: SpeakerGrade.Resolved } });
    }

    private static void AssertShown(string text, string content, string name)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement) == content && statement.Speaker?.Name == name && statement.Speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved);
    }
}
