using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Where the words of English stand that tell who spoke: in the next sentence, in the middle, behind a bare plural, in a label. All invented.</summary>
public sealed class EnglishPlacementTests
{
    [Theory]
    [InlineData("The bridge will close in May. This is stated in the ministry's report.", "The bridge will close in May", "ministry's report")]
    [InlineData("The bridge will close in May. This was stated in a report by the Larkton Institute.", "The bridge will close in May", "Larkton Institute")]
    [InlineData("The bridge will close in May. This was noted in the report.", "The bridge will close in May", "report")]
    [InlineData("The bridge will close in May for repairs. This was announced by Peter Swallow.", "The bridge will close in May for repairs", "Peter Swallow")]
    [InlineData("Three ferries were damaged overnight. This was reported by the Larkton police.", "Three ferries were damaged overnight", "Larkton police")]
    [InlineData("The dam leaks at night. That is what Ada Wren said on Friday.", "The dam leaks at night", "Ada Wren")]
    [InlineData("The dam leaks at night. That is what Ada Wren said when she opened the school.", "The dam leaks at night", "Ada Wren")]
    [InlineData("“We need a new port.” That is what Mayor Ada Wren told the council.", "We need a new port", "Ada Wren")]
    [InlineData("The ferry is late. “It is old.” This is what Peter Swallow wrote on Telegram.", "It is old", "Peter Swallow")]
    public void A_sentence_takes_up_the_one_before(string text, string content, string speaker) => AssertOnly(text, content, speaker);

    [Theory]
    [InlineData("That is what Peter Swallow said on Friday.")]
    [InlineData("That's what the mayor said.")]
    public void With_nothing_before_it_takes_up_nothing(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    [Fact]
    public void Who_denies_what_somebody_said_is_another()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "The dam leaks, Ada Wren said. This was denied by the mayor.");

        Assert.DoesNotContain(statements, static found => found.Force == StatementForce.Denied && found.Speaker?.Name == "Ada Wren");
    }

    [Theory]
    [InlineData("Larkton, Peter Swallow said, must pay for the bridge.", "Larkton … must pay for the bridge", "Peter Swallow")]
    [InlineData("Kyiv, the minister said, would not accept the plan.", "Kyiv … would not accept the plan", "minister")]
    [InlineData("Peace, Ada Wren argued, is still far away.", "Peace … is still far away", "Ada Wren")]
    [InlineData("Orlov, Finch said, is not well.", "Orlov … is not well", "Finch")]
    [InlineData("They, Anna Finch said, never paid for the port.", "They … never paid for the port", "Anna Finch")]
    [InlineData("The town needs a new port. That, Peter Swallow said, was clear to everybody.", "That … was clear to everybody", "Peter Swallow")]
    [InlineData("Yesterday, Peter Swallow said, the bridge was closed.", "the bridge was closed", "Peter Swallow")]
    [InlineData("However, Peter Swallow said, the bridge would close.", "the bridge would close", "Peter Swallow")]
    [InlineData("Orlov, the spokesman, said the talks would resume.", "the talks would resume", "Orlov")]
    public void One_word_before_the_report_is_the_subject_of_what_follows(string text, string content, string speaker) => AssertOnly(text, content, speaker);

    [Theory]
    [InlineData("“The flu is spreading fast in the port,” say health officials.", "The flu is spreading fast in the port", "health officials")]
    [InlineData("The dam may break in spring, warn analysts.", "The dam may break in spring", "analysts")]
    [InlineData("Prices will rise in May, say economists.", "Prices will rise in May", "economists")]
    [InlineData("“It will cost us dearly,” warn campaigners.", "It will cost us dearly", "campaigners")]
    [InlineData("Ferries will be late all week, say police.", "Ferries will be late all week", "police")]
    [InlineData("“It is too late,” claim opponents.", "It is too late", "opponents")]
    [InlineData("“Nobody asked us,” complain farmers.", "Nobody asked us", "farmers")]
    [InlineData("The plan, say critics, is too dear.", "The plan … is too dear", "critics")]
    [InlineData("Ferry strike to last a week, say unions\n\nThe ferry strike began on Monday.", "Ferry strike to last a week", "unions")]
    [InlineData("“The dam is lost,” said residents.", "The dam is lost", "residents")]
    public void Several_without_article_stand_behind_their_verb(string text, string content, string speaker) => AssertOnly(text, content, speaker);

    [Theory]
    [InlineData("Some, say, ten ships were lost.")]
    [InlineData("If you want to help, say so.")]
    [InlineData("The council needs friends, allies and, say, two engineers.")]
    public void Say_by_itself_reports_nothing(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    [Theory]
    [InlineData("Ada Wren underlined the need for peace.", "the need for peace", StatementForce.Said)]
    [InlineData("Ada Wren highlighted the role of the port in trade.", "the role of the port in trade", StatementForce.Said)]
    [InlineData("Ada Wren highlighted that the dam was old.", "the dam was old", StatementForce.Said)]
    [InlineData("Ada Wren ruled out a new tax on ferries.", "a new tax on ferries", StatementForce.Denied)]
    [InlineData("Ada Wren has ruled out running for a second term.", "running for a second term", StatementForce.Denied)]
    [InlineData("In response, Ada Wren said the port would close.", "the port would close", StatementForce.Said)]
    public void More_verbs_govern_what_is_said(string text, string content, StatementForce force)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(force, found.Force);
        Assert.Equal("Ada Wren", found.Speaker?.Name);
    }

    [Theory]
    [InlineData("The storm highlighted the need for a new dam.")]
    [InlineData("The results underlined the gap between the two towns.")]
    [InlineData("It underlined the gap between the two towns.")]
    [InlineData("The injury ruled out the captain for a month.")]
    [InlineData("A ban was ruled out in May.")]
    [InlineData("The ship sails at 20 knots, per hour.")]
    [InlineData("A quarter, per the plan, is paid in May.")]
    public void Mere_things_and_rates_say_nothing(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    [Theory]
    [InlineData("The port will close in May, per the ministry.", "The port will close in May", "ministry")]
    [InlineData("The bank is for sale, per two people with knowledge of the talks.", "The bank is for sale", "two people")]
    [InlineData("The bank is for sale, per the council's website.", "The bank is for sale", "council's website")]
    [InlineData("The bank is for sale, per Peter Swallow.", "The bank is for sale", "Peter Swallow")]
    [InlineData("Per Lindqvist said the port was closed.", "the port was closed", "Per Lindqvist")]
    public void Per_may_mean_according_to(string text, string content, string speaker) => AssertOnly(text, content, speaker);

    [Theory]
    [InlineData("The port will close in May.\n\nSource: Peter Swallow.", "The port will close in May", "Peter Swallow")]
    [InlineData("Source: Peter Swallow\n\nQuote: “The port will close in May.”", "The port will close in May", "Peter Swallow")]
    [InlineData("Quote: “The port will close in May.”\n\nSource: Peter Swallow", "The port will close in May", "Peter Swallow")]
    [InlineData("Quote by Peter Swallow: “The port will close in May.”", "The port will close in May", "Peter Swallow")]
    public void Labels_tell_whose_words_stand_beside_them(string text, string content, string speaker) => AssertOnly(text, content, speaker);

    [Theory]
    [InlineData("What they said:\n\n- Peter Swallow: The port must close in May.\n\n- Anna Finch: We will not close the port.")]
    [InlineData("What they said:\n- Peter Swallow: “The port must close in May.”\n- Anna Finch: “We will not close the port.”")]
    [InlineData("1. Peter Swallow: “The port must close in May.”\n2. Anna Finch (Harbour Party): “We will not close the port.”")]
    [InlineData("Reactions to the closure\n\n– Peter Swallow, mayor: “The port must close in May.”\n\n– Anna Finch: “We will not close the port.”")]
    public void Items_of_a_list_have_a_speaker_each(string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal([("The port must close in May", "Peter Swallow"), ("We will not close the port", "Anna Finch")], statements.Select(found => (document.Content(found), found.Speaker!.Name)));
    }

    [Theory]
    [InlineData("The port will close in May.\n\nSource: Reuters")]
    [InlineData("Squad:\n- Peter Swallow: 45, teacher\n- Anna Finch: 38, engineer")]
    [InlineData("Who won:\n- Peter Swallow: won two prizes in May.\n- Anna Finch: won nothing this year.")]
    public void Other_labels_say_nothing(string text) => Assert.Empty(Reading.Of("en", text).Statements);

    private static void AssertOnly(string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(speaker, found.Speaker?.Name);
    }
}
