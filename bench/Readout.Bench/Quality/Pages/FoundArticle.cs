using System.Text.Json;
using Readout.Articles;
using Readout.Bench.Quality.Pages.Measures;

namespace Readout.Bench.Quality.Pages;

/// <summary>What an extractor found on one page, read from the article itself or from a line of JSON that any extractor may have written.</summary>
internal sealed record FoundArticle
{
    public static readonly FoundArticle Nothing = new() { Text = "", Paragraphs = [] };

    public required string Text { get; init; }

    /// <summary>The body's blocks on one line each; the lines of the text where there are no blocks.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public string? Title { get; init; }

    public string Summary { get; init; } = "";

    public string? Site { get; init; }

    public string? Published { get; init; }

    public string? NotArticle { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<string> Agencies { get; init; } = [];

    public static FoundArticle Of(NewsArticle article) => new()
    {
        Text = article.Text,
        Paragraphs = Lines([.. article.Body.Select(block => block.Text)], article.Text),
        Title = article.Title,
        Summary = Words.OneLine(article.Summary),
        Site = article.Outlet,
        Published = article.Published?.ToString(),
        NotArticle = article.NotArticle,
        Authors = article.Authors,
        Agencies = article.Agencies,
    };

    /// <summary>Predictions by the name of their page, from JSON Lines with <c>source</c> and <c>article</c>.</summary>
    public static IReadOnlyDictionary<string, FoundArticle> Read(string path)
    {
        var found = new Dictionary<string, FoundArticle>();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 1))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            found[IdOf(root.Text("source")!)] = root.TryGetProperty("article", out JsonElement article) && article.ValueKind == JsonValueKind.Object ? Of(article) : Nothing;
        }

        return found;
    }

    /// <summary>The file's name without folder and endings: what a gold calls its page.</summary>
    public static string IdOf(string path)
    {
        string name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        foreach (string ending in (string[])[".gz", ".html", ".htm", ".txt"])
        {
            name = name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
        }

        return name;
    }

    private static FoundArticle Of(JsonElement article)
    {
        string[] blocks = article.TryGetProperty("body", out JsonElement body) && body.ValueKind == JsonValueKind.Array
            ? [.. body.EnumerateArray().Select(block => block.Text("text") ?? "")]
            : [];
        string text = article.Text("text") ?? string.Join('\n', blocks);
        return new FoundArticle
        {
            Text = text,
            Paragraphs = Lines(blocks, text),
            Title = article.Text("title"),
            Summary = Words.OneLine(article.Text("summary")),
            Site = article.Text("site") ?? article.Text("outlet"),
            Published = article.Text("published"),
            NotArticle = article.Text("notArticle"),
            Authors = article.Texts("authors"),
            Agencies = article.Texts("agencies"),
        };
    }

    private static List<string> Lines(string[] blocks, string text) =>
        [.. (blocks.Length > 0 ? blocks : text.Split('\n')).Select(Words.OneLine).Where(line => line.Length > 0)];
}
