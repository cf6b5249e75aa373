using Readout.Languages;

namespace Readout.Tests.Languages;

public sealed class SplittingTests
{
    public static TheoryData<string, string> SentenceCases => Cases("sentences");

    public static TheoryData<string, string> TokenCases => Cases("tokens");

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

    private static TheoryData<string, string> Cases(string name)
    {
        var data = new TheoryData<string, string>();
        foreach ((string language, string line) in CaseFile.Read(name))
        {
            data.Add(language, line);
        }

        return data;
    }
}
