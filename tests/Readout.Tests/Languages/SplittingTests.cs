using Readout.Languages;

namespace Readout.Tests.Languages;

public sealed class SplittingTests
{
    public static TheoryData<string, string> SentenceCases => CaseFile.Theory("sentences");

    public static TheoryData<string, string> TokenCases => CaseFile.Theory("tokens");

    [Theory]
    [MemberData(nameof(SentenceCases))]
    public void Sentences_end_where_the_case_says(string language, string line)
    {
        AnalyzedText text = Analyzed.Text(language, line.Replace(" | ", " ", StringComparison.Ordinal));

        Assert.Equal(line, string.Join(" | ", Analyzed.Sentences(text)));
    }

    [Theory]
    [MemberData(nameof(TokenCases))]
    public void Tokens_end_where_the_case_says(string language, string line)
    {
        AnalyzedText text = Analyzed.Text(language, line.Replace("|", "", StringComparison.Ordinal));

        Assert.Equal(line, Analyzed.Barred(text));
    }

    [Fact]
    public void A_paragraph_in_another_language_is_analysed_as_that()
    {
        AnalyzedText text = Analyzed.Text("ru", """
            Мэр Озёрска заявил, что переговоры с соседями начнутся уже в эту пятницу.
            Підписуйтеся на наш канал, щоб першими дізнаватися про всі події в нашому місті та країні.
            """);

        Assert.Equal(["ru", "uk"], text.Sentences.ToArray().Select(sentence => sentence.Language));
    }
}
