using System.Diagnostics;
using System.Text;
using Readout.Articles;
using Readout.Statements;
using Readout.Text;

namespace Readout.Tests.Statements;

/// <summary>What holds of any text.</summary>
public sealed class StatementPropertyTests
{
    private static readonly (string Language, string Text)[] Articles =
    [
        ("ru", "Порт закроют: мэр\n\n«Порт закроют в мае, — сказал мэр Пётр Ласточкин. — Мы этого ждали». Об этом сообщает агентство «Волна».\nПо его словам, мост откроют. В порту заявили, что \"работы идут\", добавив, что срок не назван."),
        ("uk", "Порт закриють - мер\n\n\"Порт закриють у травні, - сказав мер Петро Ластівка. - Ми цього чекали\". Про це пише газета «Хвиля».\nЗа його словами, міст відкриють. У порту заявили, що \"роботи тривають\", додавши, що термін не названо."),
        ("en", "Mayor: port to close\n\n“The port will close in May,” Mayor Peter Swallow said. “We expected it.” He told the Wave agency the bridge would open.\nAccording to the port, “work goes on,” adding that no date was set."),
    ];

    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach ((string language, string text) in Articles)
        {
            data.Add(language, text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_beginning_of_a_text_is_read_and_every_span_lies_in_it(string language, string text)
    {
        for (int length = 1; length <= text.Length; length++)
        {
            AssertSound(language, text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Scrambled_text_is_read(string language, string text)
    {
        var random = new Random(20260504);
        char[] characters = text.ToCharArray();
        for (int round = 0; round < 60; round++)
        {
            for (int i = 0; i < 8; i++)
            {
                characters[random.Next(characters.Length)] = "«»\"“”„'’—-.,:;!?()\nаz"[random.Next(21)];
            }

            AssertSound(language, new string(characters));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_paragraph_about_something_else_leaves_the_statements_before_as_they_were(string language, string text)
    {
        string other = language switch { "ru" => "\nВчера в долине шёл снег.", "uk" => "\nУчора в долині йшов сніг.", _ => "\nSnow fell in the valley yesterday." };

        Assert.Equal(Lines(language, text), Lines(language, text + other));
    }

    [Theory]
    [InlineData("ru", "Пётр Ласточкин {0}, что мост откроют.", "заявил", "увидел")]
    [InlineData("uk", "Петро Ластівка {0}, що міст відкриють.", "заявив", "побачив")]
    [InlineData("en", "Peter Swallow {0} that the bridge would open.", "said", "saw")]
    public void A_verb_that_does_not_report_makes_no_statement(string language, string pattern, string reports, string other)
    {
        Assert.Single(Reading.Of(language, pattern.Replace("{0}", reports, StringComparison.Ordinal)).Statements);
        Assert.Empty(Reading.Of(language, pattern.Replace("{0}", other, StringComparison.Ordinal)).Statements);
    }

    [Theory]
    [InlineData("ru", "«Порт закроют», — сказал он, что и ")]
    [InlineData("uk", "\"Порт закриють\", - сказав він, що та ")]
    [InlineData("en", "“The port closes,” he said that and ")]
    [InlineData("en", "\"")]
    [InlineData("ru", "«")]
    [InlineData("ru", "обещал ")]
    [InlineData("uk", "заявив, що ")]
    [InlineData("en", "he said he ")]
    public void Time_grows_with_the_length_and_not_with_its_square(string language, string piece)
    {
        string small = Repeat(piece, 4_000);
        string large = Repeat(piece, 64_000);
        Reading.Of(language, small);

        // Sixteen times the text; a square would be 256 times the fastest time, at every try. What else the machine does only adds.
        long first = Enumerable.Range(0, 5).Min(_ => Measure(language, small));
        Assert.Contains(Enumerable.Range(0, 5), _ => Measure(language, large) < 100 * Math.Max(first, Stopwatch.Frequency / 500));
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    private static long Measure(string language, string text)
    {
        long start = Stopwatch.GetTimestamp();
        Reading.Of(language, text);
        return Stopwatch.GetTimestamp() - start;
    }

    private static List<string> Lines(string language, string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);
        return [.. statements.Select(statement => $"{statement.Id} {statement.Within} {statement.Speaker?.Name} {document.Content(statement)}")];
    }

    private static void AssertSound(string language, string text)
    {
        (ArticleDocument document, IReadOnlyList<Statement> statements) = Reading.Of(language, text);
        var whole = new TextSpan(0, document.Text.Length);
        foreach (Statement statement in statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.All(statement.Content, span => Assert.True(whole.Contains(span) && !string.IsNullOrWhiteSpace(span.In(document.Text))));
            Assert.True(statement.Cue is not { } cue || whole.Contains(cue));
            Assert.True(statement.Speaker?.Span is not { } speaker || whole.Contains(speaker));
            Assert.True(statement.Within is null || statements.Any(outer => outer.Id == statement.Within && outer.Id != statement.Id));
        }
    }
}
