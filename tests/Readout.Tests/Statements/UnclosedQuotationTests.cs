using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>Quotations whose closing mark is missing, turned round, or stands a paragraph later in a text that has lost its paragraphs. All invented.</summary>
public sealed class UnclosedQuotationTests
{
    private const string LostParagraphs = "Ada Wren spoke on Friday. \"The bridge was late from the first day,\" Wren said. \"Nobody paid the masons who built it. \"We want to know where the money went and who had it.\" The council of Larkton met on Monday. \"We paid all of them in May,\" Peter Swallow told the council.";

    private const string Forgotten = "“The bridge was late,” Ada Wren said. “Nobody paid the masons who built it. The council met on Monday. Peter Swallow said the money was spent. “We paid all of them in May,” he told the council.";

    [Fact]
    public void A_mark_that_opens_again_goes_on_with_the_same_words()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", LostParagraphs);

        Assert.Contains(statements, found => document.Content(found) == "The bridge was late from the first day … Nobody paid the masons who built it. \"We want to know where the money went and who had it" && found.Speaker?.Name == "Ada Wren");
        Assert.Contains(statements, found => document.Content(found) == "We paid all of them in May" && found.Speaker?.Name == "Peter Swallow");
    }

    [Fact]
    public void A_forgotten_mark_gives_nobody_what_the_writer_tells()
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of("en", Forgotten);

        Assert.Contains(statements, found => document.Content(found) == "The bridge was late … Nobody paid the masons who built it" && found.Speaker?.Name == "Ada Wren");
        Assert.All(statements.Where(static found => found.Speaker?.Name == "Ada Wren"), found => Assert.DoesNotContain("council", document.Content(found), StringComparison.Ordinal));
        Assert.Contains(statements, found => document.Content(found) == "We paid all of them in May");
    }

    [Theory]
    [InlineData("ru", "«Мост закрыт навсегда. Его не откроют в мае«, — заявил мэр Иван Орлов.\n\nПорт работает.", "Мост закрыт навсегда. Его не откроют в мае")]
    [InlineData("uk", "«Міст закрито назавжди. Його не відкриють у травні «, — заявив мер Іван Орлов.\n\nПорт працює.", "Міст закрито назавжди. Його не відкриють у травні")]
    public void A_mark_turned_round_closes(string language, string text, string content)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Contains(statements, found => document.Content(found).Trim() == content);
    }

    [Theory]
    [InlineData("ru", "«Мост давно закрыт. Порт открыли в мае. Министр Анна Сич сообщила, что денег нет. Совет собрался в понедельник.", "Министр")]
    [InlineData("en", "Ada Wren was asked. “The bridge is late. The port opened in May. Peter Swallow said that there was no money. The council met on Monday.", "Swallow said")]
    public void A_mark_that_nothing_closes_ends_with_its_sentence_where_others_speak(string language, string text, string others)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.NotEmpty(statements);
        Assert.All(statements, found => Assert.DoesNotContain(others, document.Content(found), StringComparison.Ordinal));
    }
}
