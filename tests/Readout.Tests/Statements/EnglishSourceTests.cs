using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Whose words they are in English where a name stands near that did not say them: newcomers, readers of a text, media, company. All invented.</summary>
public sealed class EnglishSourceTests
{
    [Theory]
    [InlineData("Foreign minister Pavel Orlov met his counterpart. “The talks are nearly dead,” said a senior Western diplomat.", "senior Western diplomat")]
    [InlineData("Ada Wren told the council that the dam was safe. “It leaks every day,” said an engineer who worked on it.", "engineer")]
    [InlineData("Ada Wren told the council that the dam was safe. A former minister said the dam leaked.", "former minister")]
    [InlineData("Ralph Wren, a lawyer, lives in Larkton. The contract was void, a lawyer for the port told reporters.", "lawyer for the port")]
    [InlineData("Senator Peter Swallow voted against it. A senator said the bill would fail.", "senator")]
    [InlineData("Defence minister Anna Finch visited the port. “It is safe,” said a spokeswoman for the ministry.", "spokeswoman for the ministry")]
    [InlineData("Pavel Orlov met reporters. “He is tired,” said an official at the ministry, who gave no name.", "official at the ministry")]
    [InlineData("Pavel Orlov met reporters. “He is tired,” said an aide in a statement.", "aide")]
    [InlineData("Prime Minister Ada Wren spoke with a colleague. “It went well,” said an official familiar with the call.", "official familiar with the call")]
    [InlineData("Ada Wren spoke with a colleague. The talks went well at night, said an official close to the talks.", "official close to the talks")]
    [InlineData("Ada Wren spoke with a colleague. “It went well,” said a person briefed on the call.", "person briefed on the call")]
    [InlineData("Peter Swallow, the mayor, arrived late. A woman who lives by the dam said it leaked.", "woman")]
    [InlineData("President Ada Wren left. An aide to the president told reporters that she would return.", "aide to the president")]
    public void Whom_an_indefinite_article_brings_in_bears_no_known_name(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => found.Speaker is { Entity: null, Grade: SpeakerGrade.Unnamed } speaker && speaker.Name == name);
    }

    [Theory]
    [InlineData("Pavel Orlov met reporters. A diplomat said the talks were dead. He added that nobody had called.")]
    [InlineData("Pavel Orlov left. “The talks are dead,” said a senior diplomat. “Nobody called,” he added.")]
    public void Nor_is_he_behind_a_newcomer_surely_the_one_named_before(string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.DoesNotContain(statements, static found => found.Speaker is { Name: "Pavel Orlov", Grade: SpeakerGrade.Named or SpeakerGrade.Resolved });
    }

    [Theory]
    [InlineData("A tearful Anna Finch said she would leave.", "Anna Finch")]
    [InlineData("A lawyer for Peter Swallow, Kit Wren, said he would appeal.", "Kit Wren")]
    [InlineData("A spokesman for Ada Wren, Ivan Orlov, said she would return.", "Ivan Orlov")]
    public void A_newcomer_with_a_name_keeps_it(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal(name, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("A letter seen by Reuters says the port will close in May.", "letter", "Reuters")]
    [InlineData("According to a draft obtained by the Gazette, the port will close in May.", "draft", "Gazette")]
    [InlineData("A memo obtained by The Associated Press states that the port will close in May.", "memo", "Associated Press")]
    [InlineData("A document shared with CNN says the port will close in May.", "document", "CNN")]
    [InlineData("The ministry's letter, seen by Reuters, says the port will close in May.", "ministry's letter", "Reuters")]
    [InlineData("According to an internal memo from the harbour board seen by Bloomberg, the port will close in May.", "internal memo", "Bloomberg")]
    [InlineData("The draft law, a copy of which was seen by Reuters, says the port will close in May.", "draft law", "Reuters")]
    [InlineData("“The port will close in May,” says an internal report seen by the Harbour Post.", "internal report", "Harbour Post")]
    [InlineData("In a letter seen by Reuters, the ministry said the port will close in May.", "ministry", "Reuters")]
    public void A_text_speaks_and_who_has_seen_it_carries_it(string text, string speaker, string relay)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.Contains(relay, Assert.Single(found.Relays).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_made_a_poll_says_what_it_found()
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", "The poll, conducted by the Harbour Times and Wavemark, found that most voters were tired.");

        Assert.DoesNotContain(statements, static found => found.Speaker?.Name is "Harbour Times" && found.Speaker.Grade == SpeakerGrade.Named);
    }

    [Theory]
    [InlineData("Reuters reported, citing two officials, that the port would close.", "two officials", "Reuters")]
    [InlineData("The Gazette, citing two officials, reports that the port would close.", "two officials", "Gazette")]
    [InlineData("Bloomberg, citing people familiar with the matter, reported that the port would close.", "people familiar with the matter", "Bloomberg")]
    [InlineData("The Gazette reported that the port would close, citing a person familiar with the plan.", "person familiar with the plan", "Gazette")]
    [InlineData("The Valley Gazette newspaper reported on Tuesday, citing two unnamed keepers, that the port would close.", "two unnamed keepers", "Valley Gazette")]
    [InlineData("CNN reported, citing Peter Swallow, that the port would close.", "Peter Swallow", "CNN")]
    [InlineData("Interfax reported, citing the Larkton port authority, that the port would close.", "Larkton port authority", "Interfax")]
    [InlineData("Citing Mayor Peter Swallow, Reuters reported that the port would close.", "Peter Swallow", "Reuters")]
    [InlineData("The Wall Street Journal reported Friday, citing unnamed sources, that the port would close.", "unnamed sources", "Wall Street Journal")]
    public void Whom_a_medium_cites_speaks_through_it(string text, string speaker, string relay)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Statement found = Assert.Single(statements);
        Assert.Equal("the port would close", document.Content(found));
        Assert.Equal(speaker, found.Speaker?.Name);
        Assert.Contains(relay, Assert.Single(found.Relays).Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Peter Swallow, speaking after talks with Anna Finch, said the port would close.", "Peter Swallow")]
    [InlineData("Speaking after talks with Anna Finch, Peter Swallow said the port would close.", "Peter Swallow")]
    [InlineData("Pavel Orlov, speaking alongside Anna Finch at a news conference, told reporters that the port would close.", "Pavel Orlov")]
    [InlineData("The foreign minister, speaking after talks with Anna Finch, said the port would close.", "foreign minister")]
    [InlineData("Speaking to reporters after talks with Anna Finch, he said the port would close.", "he")]
    [InlineData("After talks with Anna Finch in Larkton, he said the port would close.", "he")]
    [InlineData("In reply to Anna Finch, the mayor said the port would close.", "mayor")]
    [InlineData("Responding to Anna Finch, the mayor said the port would close.", "mayor")]
    public void Whom_somebody_met_or_answers_does_not_speak(string text, string speaker)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal(speaker, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("The president's spokesman Ivan Orlov said the talks were over.", "Ivan Orlov")]
    [InlineData("The Kremlin's chief negotiator Ivan Orlov said the talks were over.", "Ivan Orlov")]
    [InlineData("President Ada Wren's chief of staff Ivan Orlov said the talks were over.", "Ivan Orlov")]
    [InlineData("“The talks are over,” said the Kremlin's chief negotiator, Ivan Orlov.", "Ivan Orlov")]
    [InlineData("Ivan Orlov, President Ada Wren's spokesman, said the talks were over.", "Ivan Orlov")]
    [InlineData("Orlov, the spokesman, said the talks were over.", "Orlov")]
    [InlineData("“The talks are over,” Ada Wren's spokesman said.", "Ada Wren's spokesman")]
    public void Whose_people_they_are_is_no_part_of_the_name(string text, string name)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal(name, Assert.Single(statements).Speaker?.Name);
    }

    [Theory]
    [InlineData("Anna Finch said the port was safe and the mayor said the quay would be rebuilt.", "the port was safe", "Anna Finch", "the quay would be rebuilt", "mayor")]
    [InlineData("Anna Finch said the port was safe, and Peter Swallow said the quay would be rebuilt.", "the port was safe", "Anna Finch", "the quay would be rebuilt", "Peter Swallow")]
    [InlineData("Anna Finch said that the dam leaked, and Pavel Orlov, the mayor, said that it did not.", "the dam leaked", "Anna Finch", "it did not", "Pavel Orlov")]
    [InlineData("Anna Finch said the dam leaked, Peter Swallow said it did not.", "the dam leaked", "Anna Finch", "it did not", "Peter Swallow")]
    [InlineData("Peter Swallow praised the plan and Anna Finch said it was late.", "the plan", "Peter Swallow", "it was late", "Anna Finch")]
    [InlineData("The minister said the port was safe and Anna Finch said it was not.", "the port was safe", "minister", "it was not", "Anna Finch")]
    [InlineData("Peter Swallow said the port was safe, while Anna Finch warned that the quay could fall.", "the port was safe", "Peter Swallow", "the quay could fall", "Anna Finch")]
    public void Each_of_two_reports_has_its_own_speaker(string text, string first, string firstSpeaker, string second, string secondSpeaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Equal([(first, firstSpeaker), (second, secondSpeaker)], statements.Select(found => (document.Content(found), found.Speaker!.Name)));
    }

    [Theory]
    [InlineData("The port closed on Friday, with Peter Swallow saying that the quay was unsafe.", "the quay was unsafe", "Peter Swallow")]
    [InlineData("Both sides met in Larkton, with Pavel Orlov adding that a deal was near.", "a deal was near", "Pavel Orlov")]
    [InlineData("The port closed, with residents complaining that nobody had told them.", "nobody had told them", "residents")]
    public void With_brings_in_who_says_so(string text, string content, string speaker)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", text);

        Assert.Contains(statements, found => document.Content(found) == content && found.Speaker?.Name == speaker);
    }
}
