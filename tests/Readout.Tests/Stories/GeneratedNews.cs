using System.Text;
using Readout.Articles;
using Readout.Dates;
using Readout.Pages;
using Readout.Records;
using Readout.Stories;

namespace Readout.Tests.Stories;

/// <summary>
/// Articles made of made-up words that are as unequally frequent as words are (Zipf), in paragraphs. Topics share a paragraph of background; series of one
/// outlet share a frame in which only names and figures change.
/// </summary>
internal sealed class GeneratedNews(int seed)
{
    private const int Vocabulary = 12_000;
    private const int Topics = 400;
    private const int Series = 20;

    private static readonly string[] Syllables = [.. "ba be do du fa fi ga go ka ke la le lo ma mi na ne no pa po ra re ri sa so ta te ti va vo za ze".Split(' ')];

    private readonly Random _random = new(seed);

    /// <summary>The paragraphs of the article of that number, the same whenever it is asked for in the same order.</summary>
    public List<string> Article(int number) => number % 10 == 0 ? OfSeries(number / 10 % Series) : OfTopic(number % Topics);

    public static string Outlet(int number) => number % 10 == 0 ? $"https://series{number / 10 % Series}.example/{number}" : $"https://site{number % 97}.example/{number}";

    public string Title() => Sentence(8);

    /// <summary>The paragraphs with one kind of edit: 0 cut to a half, 1 another headline alone, 2 reordered, 3 another agency's line, 4 one word in five replaced.</summary>
    public List<string> Edit(List<string> paragraphs, int kind) => kind switch
    {
        0 => [.. paragraphs.Take(Math.Max(1, (paragraphs.Count + 1) / 2))],
        1 => [.. paragraphs],
        2 => Shuffled(paragraphs),
        3 => [.. paragraphs.Select((text, index) => index == 0 ? $"{Word().ToUpperInvariant()}, {Word()} - {text} ({Word()} {Word()})" : text)],
        _ => [.. paragraphs.Select(ReplaceOneInFive)],
    };

    public static ArticleFeatures Features(IReadOnlyList<string> paragraphs, string title, string url, int minute)
    {
        Block[] blocks = [.. paragraphs.Select(text => new Block(BlockKind.Paragraph, text))];
        var article = new NewsArticle
        {
            Title = title,
            Text = string.Join("\n\n", paragraphs),
            Body = blocks,
            Language = "en",
            Url = url,
            Published = PartialDate.Of(new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute)),
        };
        return ArticleFeatures.Of(RecordReader.WithoutAnalysis(Page.Of(article.Text, url), article));
    }

    private List<string> OfTopic(int topic)
    {
        var background = new GeneratedNews(topic + 1_000_000);
        string[] names = [.. Enumerable.Range(0, 4).Select(_ => Capital(background.Word()))];
        List<string> paragraphs = [.. Enumerable.Range(0, 5 + _random.Next(3)).Select(_ => Paragraph(names))];
        paragraphs.Add(background.Paragraph(names));
        return paragraphs;
    }

    private List<string> OfSeries(int series)
    {
        var frame = new GeneratedNews(series + 2_000_000);
        return [.. Enumerable.Range(0, 4).Select(_ =>
            $"{frame.Sentence(7)} {Capital(Word())} {_random.Next(1000)} {frame.Sentence(5)} {Word()} {Word()} {_random.Next(100)} {frame.Sentence(6)} {Capital(Word())} {Word()} {Word()}.")];
    }

    private string Paragraph(string[] names)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 3; i++)
        {
            text.Append(Capital(Sentence(7 + _random.Next(8)))).Append(' ').Append(names[_random.Next(names.Length)]).Append(' ').Append(_random.Next(5000)).Append(". ");
        }

        return text.ToString().TrimEnd();
    }

    private List<string> Shuffled(List<string> paragraphs)
    {
        string[] shuffled = [.. paragraphs];
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private string ReplaceOneInFive(string text) => string.Join(' ', text.Split(' ').Select(word => _random.Next(5) == 0 ? Word() : word));

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    // The rank falls off as 1/x: its logarithm is uniform.
    private string Word()
    {
        int rank = (int)Math.Exp(_random.NextDouble() * Math.Log(Vocabulary));
        var word = new StringBuilder();
        for (int rest = rank + 30; rest > 0; rest /= Syllables.Length)
        {
            word.Append(Syllables[rest % Syllables.Length]);
        }

        return word.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
