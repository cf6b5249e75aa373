using System.Buffers;
using System.Text;
using Readout.Entities;
using Readout.Formats;
using Readout.Languages;
using Readout.Pages;
using Readout.Records;
using Readout.Statements;

namespace Readout.Tests.Formats;

public sealed class ExplanationFormatTests
{
    private const string Text =
        """
        Мэр Ерлан Сабитов заявил, что мост откроют в мае. «Мы этого ждали», — сказал он.

        По данным порта, движение откроют раньше, сообщает «Волна».
        """;

    [Fact]
    public void Each_statement_is_told_with_its_rule_speaker_and_cue()
    {
        ArticleRecord record = Read();
        string explanation = Explain(record);

        Assert.NotEmpty(record.Statements);
        Assert.All(record.Statements, statement =>
        {
            Assert.Contains($"{statement.Id} {statement.Kind.ToString().ToLowerInvariant()}", explanation, StringComparison.Ordinal);
            Assert.Contains(statement.Rule, explanation, StringComparison.Ordinal);
            Assert.True(statement.Speaker is null || explanation.Contains(statement.Speaker.Name, StringComparison.Ordinal));
        });
        Assert.Contains("cue:     \"заявил\"", explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_dropped_names_the_statement_that_has_its_words()
    {
        ArticleRecord record = Read();
        AnalyzedText text = TextAnalyzer.Analyze(record.Document, "ru")!;
        StatementExplanation explanation = StatementFinder.Explain(text, EntityFinder.Find(text), null);

        Assert.Equal(record.Statements.Select(statement => statement.Id), explanation.Statements.Select(statement => statement.Id));
        Assert.All(explanation.Dropped, dropped => Assert.True(dropped.Winner is null || record.Statements.Any(statement => statement.Id == dropped.Winner)));
    }

    [Fact]
    public void A_page_cannot_steer_the_terminal_that_shows_it() => Assert.DoesNotContain('\e', Explain(Read(Text.Replace("Мы этого", "\e[2JМы этого", StringComparison.Ordinal))));

    private static string Explain(ArticleRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        AllFormats.Find("explain")!.Write(record, RecordScope.Full, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static ArticleRecord Read(string text = Text) =>
        RecordReader.Read(new Page { Source = "bridge.txt", Kind = PageKind.ArticleText, Content = text, Language = "ru" });
}
