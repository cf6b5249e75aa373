using System.Globalization;
using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Events;
using Readout.Languages;
using Readout.Text;

namespace Readout.Tests.Dates;

/// <summary>Sentences of the kind that news has, each with one date and what it means (<c>expressions.LANG.txt</c>).</summary>
public sealed class DatesInSentencesTests
{
    private const double Floor = 0.95;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("uk")]
    public void Dates_in_sentences_mean_what_a_reader_takes_them_for(string language)
    {
        List<DatedSentence> sentences = DatedSentence.ReadAll(language);
        Assert.Equal(150, sentences.Count);
        List<string> wrong = [.. sentences.Where(sentence => sentence.Read(language) != sentence.Expected).Select(sentence => $"{sentence} but {sentence.Read(language)}")];
        double right = 1 - ((double)wrong.Count / sentences.Count);
        Assert.True(right >= Floor, $"{sentences.Count - wrong.Count} of {sentences.Count} ({right:P1}); wrong:\n{string.Join('\n', wrong)}");
    }
}

/// <summary>A line of the file: when it was published, the sentence, the span of its expression, what that means.</summary>
internal sealed record DatedSentence(PartialDate? Published, string Text, TextSpan Span, string Expected)
{
    public static List<DatedSentence> ReadAll(string language) =>
        [.. File.ReadLines(Path.Combine(Cases.PageCase.RepoRoot, "tests", "Readout.Tests", "Dates", $"expressions.{language}.txt"))
            .Where(line => line.Contains(" | ", StringComparison.Ordinal) && line[0] != '#')
            .Select(Parse)];

    public override string ToString() => $"{Published} | {Text} [{Span.In(Text)}] | {Expected}";

    /// <summary>What Readout takes the expression for; every date that touches it counts.</summary>
    public string Read(string language)
    {
        AnalyzedText text = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Language = language, Text = Text }), language)!;
        var context = new EventContext(VerbForms.Tag(text), EntityFinder.Find(text), [], Published);
        var tense = new ClauseTense(context);
        var found = new List<string>();
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (context.DateAt(i) is { } date && date.First == i && date.Expression.Span.Start < Span.End && date.Expression.Span.End > Span.Start
                && Write(date.Expression, tense.At(i)) is { Length: > 0 } written)
            {
                found.Add(written);
            }
        }

        return found.Count == 0 ? "?" : string.Join(" & ", found);
    }

    private string Write(DateExpression date, DateDirection direction)
    {
        if (date.ResolveEnd(Published, direction) is not { } last)
        {
            return "";
        }

        string first = date.Resolve(Published, direction)?.ToString() ?? "";
        return date.Unit switch
        {
            DateUnit.Week when last.Date is { } day && !date.IsDeadline => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.ToDateTime(default))}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):D2}"),
            DateUnit.Quarter when last.Month is { } month => string.Create(CultureInfo.InvariantCulture, $"{last.Year}-Q{(month + 2) / 3}"),
            _ when date.IsDeadline => $"../{last}",
            _ => first == last.ToString() ? first : $"{first}/{last}",
        };
    }

    private static DatedSentence Parse(string line)
    {
        string[] parts = line.Split(" | ");
        int start = parts[1].IndexOf('[', StringComparison.Ordinal);
        int end = parts[1].IndexOf(']', StringComparison.Ordinal);
        string text = parts[1].Remove(end, 1).Remove(start, 1);
        return new DatedSentence(IsoDate.TryParse(parts[0], out PartialDate? date) ? date : null, text, new TextSpan(start, end - 1), parts[2].Trim());
    }
}
