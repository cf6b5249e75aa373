using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Readout.Languages;

namespace Readout.Tests.Languages;

public sealed class AnalysisPropertyTests
{
    private static readonly string[] Codes = ["en", "ru", "uk"];

    private static readonly string[] Scraps =
    [
        " ", "\n", ".", "...", "…", "?!", "«", "»", "\"", "'", "’", "(", ")", "-", "—", "--", ",", ":", "%", "№", "$", "@", "#", "/", "&",
        "Сомов", "сказал", "г", "г.", "В.", "т. д.", "5", "3,5", "2021", "07.12.2021", "Він", "об'єкт", "п’ять", "don't", "U.S.", "Mr.", "said",
        "http://ozersk.ru/", "ozersk.ru", "a@b.com", "\u00AD", "\u200B", "\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00", "\0", "ёЁ", "İ", "ǅ",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.OneOf(Gen.Elements(Scraps), ArbMap.Default.GeneratorFor<string>()).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Tokens_and_the_white_space_between_them_rebuild_the_text() => Holds(text =>
    {
        var rebuilt = new StringBuilder();
        int at = 0;
        foreach (Token token in text.Tokens)
        {
            ReadOnlySpan<char> gap = text.Text.AsSpan(at..token.Span.Start);
            if (!gap.IsWhiteSpace() || token.Span.IsEmpty)
            {
                return false;
            }

            rebuilt.Append(gap).Append(token.Span.In(text.Text));
            at = token.Span.End;
        }

        return rebuilt.Append(text.Text.AsSpan(at)).ToString() == text.Text && text.Text.AsSpan(at).IsWhiteSpace();
    });

    [Fact]
    public void Sentences_are_ordered_disjoint_and_hold_all_tokens() => Holds(text =>
    {
        int token = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.FirstToken != token || sentence.TokenCount < 1 || sentence.Span != text.SpanOf(sentence.FirstToken, sentence.EndToken))
            {
                return false;
            }

            token = sentence.EndToken;
        }

        return token == text.Tokens.Length;
    });

    [Theory]
    [InlineData("en", "a.")]
    [InlineData("ru", "В. ")]
    [InlineData("ru", "«")]
    [InlineData("uk", "слово-")]
    [InlineData("en", "don't ")]
    [InlineData("ru", "Сомов заявил, что едет. ")]
    public void Time_is_linear_in_the_text(string language, string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 10_000));

        long start = Stopwatch.GetTimestamp();
        Analyzed.Text(language, text);

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    private static void Holds(Func<AnalyzedText, bool> property) =>
        Prop.ForAll(Texts, text => Codes.All(code => property(Analyzed.Text(code, text ?? "")))).QuickCheckThrowOnFailure();
}
