using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Who said it stands within or behind the words in English, and whom "he" and "she" take up there. All invented.</summary>
public sealed class EnglishPutInTests
{
    private const string Mayor = "Mayor Tom Wick met reporters on Monday. ";

    [Theory]
    [InlineData("The quay would stay shut, he said, and ferries would run from the pier instead.", "The quay would stay shut … and ferries would run from the pier instead")]
    [InlineData("The quay would be closed, he said, but the ferry would sail.", "The quay would be closed … but the ferry would sail")]
    [InlineData("No such letter had reached him, he assured residents in the hall, and if the council had a copy it should show it.", "No such letter had reached him … and if the council had a copy it should show it")]
    [InlineData("The two ports did, he adds, agree on a tariff.", "The two ports did … agree on a tariff")]
    [InlineData("He answered curtly: such matters, he said, are not for the street.", "such matters … are not for the street")]
    [InlineData("The fund will pay four million, he assured residents; the first sum will come in May.", "The fund will pay four million")]
    [InlineData("A hearing is set for June; the board will meet after that, he said.", "the board will meet after that")]
    [InlineData("The port had never quite closed, he replied, and added that he was not worried.", "The port had never quite closed")]
    [InlineData("The ban will last until Sunday, he warned: patrols will go from house to house.", "The ban will last until Sunday … patrols will go from house to house")]
    [InlineData("\"If that is so,\" he went on, \"the port will have a couple of quiet days.\"", "If that is so … the port will have a couple of quiet days")]
    public void The_words_go_on_behind_who_says_so(string text, string content) => AssertSaid(Mayor + text, content, "Tom Wick");

    [Theory]
    [InlineData("The quay is shut, he said, and the talks went on.", "The quay is shut")]
    [InlineData("The quay was closed, he said, but the crowd stayed.", "The quay was closed")]
    [InlineData("The quay is tired, he said; the clerk went home.", "The quay is tired")]
    public void What_the_writer_tells_next_is_none_of_them(string text, string content) => AssertSaid(Mayor + text, content, "Tom Wick");

    [Theory]
    [InlineData("Ann Harlow told the council that she had sent a memo.\n\nGovernor Tom Wick did not wait for the end. No such paper had ever reached him, he assured reporters.", "No such paper had ever reached him", "Tom Wick")]
    [InlineData("Ivan Pech wrote that he would not meet Tom Wick. By noon Wick was on the ferry; he had not seen the letter, he admitted.", "he had not seen the letter", "Tom Wick")]
    [InlineData("A port insider told the Harbour Post: \"You should have seen it.\"\n\nTom Wick, the Larkton minister, was unrepentant. \"They should stay home,\" he chuckled to friends.", "They should stay home", "Tom Wick")]
    [InlineData("Judge Ann Harlow stated that the fine was fair.\n\nTom Wick, 47, who came to the hearing with his mother, pleaded not guilty. He maintained that the line came from a song.", "the line came from a song", "Tom Wick")]
    [InlineData("Ann Harlow said the road was shut. Her deputy, Tom Wick, left the hall. He said it was late.", "it was late", "Tom Wick")]
    public void The_pronoun_takes_up_the_subject_before(string text, string content, string name) => AssertSaid(text, content, name, SpeakerGrade.Resolved);

    [Fact]
    public void Of_two_whom_it_may_mean_none_is_sure()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "Tom Wick met Ivan Pech; he said the quay would open.");

        Assert.DoesNotContain(statements, static statement => statement.Speaker is { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved });
    }

    [Theory]
    [InlineData("A resident of Larkton whom we reached on a poor line tells us the quay is unsafe.", "the quay is unsafe", "resident of Larkton")]
    [InlineData("Mayor Tom Wick, with whom she fell out over a terminal, complained that nobody listened.", "nobody listened", "Tom Wick")]
    [InlineData("Mayor Tom Wick, whom critics call a dreamer, said the quay was safe.", "the quay was safe", "Tom Wick")]
    [InlineData("Its deputy head, the Norland diplomat Tom Wick, announced that the quay would open.", "the quay would open", "Tom Wick")]
    [InlineData("Wick spoke to a spokesman for the port authority, who cautioned that nothing is settled.", "nothing is settled", "spokesman for the port authority")]
    [InlineData("Tom Wick hit the pilot Ann Harlow at the quay then confessed he had lost his head.", "he had lost his head", "Tom Wick")]
    [InlineData("Port prosecutors would say only that testimony had been given.", "only that testimony had been given", "Port prosecutors")]
    [InlineData("The Port Ministry rejects this.", "this", "Port Ministry")]
    public void The_noun_that_speaks_is_found_across_what_parts_it(string text, string content, string name) => AssertSaid(text, content, name);

    private static void AssertSaid(string text, string content, string name, SpeakerGrade? grade = null)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, statement => document.Content(statement) == content && statement.Speaker?.Name == name && (grade is null || statement.Speaker?.Grade == grade));
    }
}
