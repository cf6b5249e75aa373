using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Under which name and how surely English speakers are shown: posts, asides, initials, short forms, those without a name. All invented.</summary>
public sealed class EnglishNamingTests
{
    [Theory]
    [InlineData("Senior adviser to the president Ann Falcon said the port was closed.", "Ann Falcon")]
    [InlineData("Chancellor of the Exchequer John F. Falcon said the port was closed.", "John F. Falcon")]
    [InlineData("Under Secretary of State Ann Falcon said the port was closed.", "Ann Falcon")]
    [InlineData("State Minister for Disaster Management and Relief Ann Falcon said the port was closed.", "Ann Falcon")]
    [InlineData("A spokesman for the ministry Peter Falcon said the port was closed.", "Peter Falcon")]
    [InlineData("J.D. Falcon said the port was closed.", "J.D. Falcon")]
    [InlineData("Theresa May told reporters that the port was closed.", "Theresa May")]
    public void A_post_or_initials_do_not_hide_the_name(string text, string name) => AssertSpeaker(text, name);

    [Theory]
    [InlineData("A spokesman for Prime Minister Ann Falcon said the port was closed.")]
    [InlineData("An adviser to former mayor Ann Falcon said the port was closed.")]
    [InlineData("A top aide to Labour candidate Ann Falcon said the port was closed.")]
    [InlineData("An aide to the Labour candidate Ann Falcon said the port was closed.")]
    [InlineData("LARKTON, Aug. 24 (UPI) — A spokesman for Labour leadership candidate Ann Falcon called the quay “a shame”.")]
    [InlineData("A lawyer for real estate mogul Ann Falcon denied that the port was closed.")]
    [InlineData("The brother of former mayor Ann Falcon said the port was closed.")]
    [InlineData("The daughter of Senator Peter Wren and Mayor Ann Falcon said the port was closed.")]
    [InlineData("Ann Falcon lives in Larkton. Ann Falcon’s neighbour said the port was closed.")]
    public void Whoever_is_told_by_a_named_officeholder_is_somebody_else(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.NotEqual("Ann Falcon", Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("It was Ann Falcon, not Peter Wren, who said the port was closed.", "Ann Falcon")]
    [InlineData("It was Ann Falcon, not Mayor Peter Wren, who told reporters that the port was closed.", "Ann Falcon")]
    public void Of_two_names_the_words_between_tell_who_speaks(string text, string name) => AssertSpeaker(text, name);

    [Theory]
    [InlineData("The top Democrat on the panel, Jane Falcon, said the port was closed.", "Jane Falcon")]
    [InlineData("Rep. Peter Falcon (D-Va.), ranking member of the harbour committee and one of the chief negotiators, said the port was closed.", "Peter Falcon")]
    [InlineData("Jane Falcon, now a partner at communications firm Lantern, said the port was closed.", "Jane Falcon")]
    public void Asides_and_descriptions_beside_a_name_leave_it_the_speaker(string text, string name) => AssertSpeaker(text, name);

    [Theory]
    [InlineData("Jean-Yves Le Falcon met the crews. Le Falcon said the port was closed.", "Jean-Yves Le Falcon")]
    [InlineData("Ursula von der Falcon met the crews. The mayor left, while von der Falcon argued that the port was closed.", "Ursula von der Falcon")]
    [InlineData("Debbie Wasserman Falcon met the crews. Wasserman Falcon said the port was closed.", "Debbie Wasserman Falcon")]
    [InlineData("Sen. Peter Falcon met the crews. The senator said the port was closed.", "Peter Falcon")]
    [InlineData("Gov. Ann Falcon met the crews. The governor said the port was closed.", "Ann Falcon")]
    public void A_short_form_or_the_post_of_a_title_is_the_one_named_before(string text, string name) => AssertSpeaker(text, name);

    [Theory]
    [InlineData("Court documents show that the port was closed.", "Court documents")]
    [InlineData("Many commentators say that the port was closed.", "Many commentators")]
    [InlineData("The prime minister’s office said the port was closed.", "prime minister’s office")]
    public void Those_who_are_told_of_for_the_first_time_are_nobody_else(string text, string name) => AssertSpeaker(text, name);

    [Theory]
    [InlineData("The crews have left the harbour.\n\nAnn Falcon had a simple message: “The port is closed and will stay so.”", "Ann Falcon")]
    [InlineData("The crews have left the harbour.\n\nAnn Falcon was blunt: “The port is closed and will stay so.”", "Ann Falcon")]
    public void A_name_alone_before_a_colon_speaks_behind_it(string text, string name) => AssertSpeaker(text, name);

    [Theory]
    [InlineData("Ann Falcon made it very clear that the port was closed.", "the port was closed")]
    [InlineData("Ann Falcon took to Twitter to say that the port was closed.", "the port was closed")]
    [InlineData("Ann Falcon went so far as to say that the port was closed.", "the port was closed")]
    [InlineData("Ann Falcon expressed frustration that the port was closed.", "the port was closed")]
    [InlineData("Ann Falcon appealed for calm in the harbour.", "calm in the harbour")]
    [InlineData("Ann Falcon complained about the price of the quay.", "the price of the quay")]
    [InlineData("Ann Falcon spoke out against the ban on ferries.", "the ban on ferries")]
    [InlineData("Ann Falcon insisted on his innocence.", "his innocence")]
    [InlineData("Ann Falcon likened the port to a prison.", "the port to a prison")]
    public void Phrases_of_saying_report(string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => statement.Speaker?.Name == "Ann Falcon" && statement.Content.Any(part => part.In(document.Text) == content));
    }

    [Theory]
    [InlineData("It goes without saying that Ann Falcon is popular in the port.")]
    [InlineData("If Ann Falcon says that the deal is off, the port will close.")]
    [InlineData("Ann Falcon ordered two new ferries from the yard.")]
    [InlineData("Ann Falcon mentioned no names.")]
    public void What_only_looks_like_a_report_is_none(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static statement => statement.Force != StatementForce.Believed);
    }

    private static void AssertSpeaker(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => statement.Speaker is { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } speaker && speaker.Name == name);
    }
}
