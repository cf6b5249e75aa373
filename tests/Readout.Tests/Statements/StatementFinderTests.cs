using Readout.Articles;
using Readout.Statements;

namespace Readout.Tests.Statements;

public sealed class StatementFinderTests
{
    [Theory]
    [InlineData("ru", "«Мост откроют в мае этого года», — сказал Пётр Ласточкин.", "Мост откроют в мае этого года", "сказал")]
    [InlineData("uk", "\"Міст відкриють у травні цього року\", - сказав Петро Ластівка.", "Міст відкриють у травні цього року", "сказав")]
    [InlineData("en", "“The bridge will open in May this year,” said Peter Swallow.", "The bridge will open in May this year", "said")]
    public void A_quotation_with_its_cue_after_it_is_direct_speech(string language, string text, string content, string cue)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Statement found = Assert.Single(statements);
        Assert.Equal(StatementKind.Direct, found.Kind);
        Assert.Equal(content, document.Content(found));
        Assert.Equal(cue, document.Words(found.Cue));
    }
}
