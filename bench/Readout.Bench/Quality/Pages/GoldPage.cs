using System.Text.Json;

namespace Readout.Bench.Quality.Pages;

/// <summary>What annotators found on one page. A set annotates some of it; what it does not is null or empty.</summary>
internal sealed record GoldPage
{
    public required string Id { get; init; }

    /// <summary><c>article</c>, or another type of page in the sets that have such.</summary>
    public string? Kind { get; init; }

    public string Body { get; init; } = "";

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>A kind for each paragraph (<c>summary</c> is the standfirst).</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Byline { get; init; }

    public string? Site { get; init; }

    public string? Published { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Pieces of text that the article must hold.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Pieces of text that the article must not hold.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    public IReadOnlyList<string> Furniture { get; init; } = [];

    public static IReadOnlyList<GoldPage> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 1).Select(Parse)];

    private static GoldPage Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new GoldPage
        {
            Id = root.Text("id")!,
            Kind = root.Text("kind"),
            Body = root.Text("body") ?? "",
            Paragraphs = root.Texts("paragraphs"),
            Kinds = root.Texts("kinds"),
            Title = root.Text("title"),
            Summary = root.Text("summary"),
            Byline = root.Text("byline"),
            Site = root.Text("site"),
            Published = root.Text("published"),
            Authors = root.Texts("authors"),
            With = root.Texts("with"),
            Without = root.Texts("without"),
            Furniture = root.Texts("furniture_texts"),
        };
    }
}
