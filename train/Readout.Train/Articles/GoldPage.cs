using System.IO.Compression;
using System.Text.Json;
using Readout.Pages;

namespace Readout.Train.Articles;

/// <summary>A page of an annotated set: its bytes, and what is known of its article: the whole body, or only words that are and are not in it.</summary>
internal sealed record GoldPage(string Set, string Id, string Site, string? Body, IReadOnlyList<string> With, IReadOnlyList<string> Without, string File)
{
    /// <summary>Sets that may be learnt from, all under licences that allow any use.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["wcxb", "fundus-pages", "fundus-eval", "aeb", "trafeval"];

    /// <summary>What all foreign lines of a page may weigh against its body. The gold of WCXB is cut short now and then.</summary>
    public double MostForeign => Set == "wcxb" ? 2 : 6;

    public static IEnumerable<GoldPage> Read(string corpora) => Sets.SelectMany(set => Read(corpora, set));

    /// <summary>The page as the program reads it.</summary>
    public Page Load()
    {
        using var stream = new GZipStream(System.IO.File.OpenRead(File), CompressionMode.Decompress);
        return PageReader.Read(stream, File, PageReaderOptions.Default).First().Page ?? throw new InvalidDataException($"{File} holds no page.");
    }

    private static IEnumerable<GoldPage> Read(string corpora, string set)
    {
        string folder = Path.Combine(corpora, "pages", set);
        foreach (string line in System.IO.File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            using var gold = JsonDocument.Parse(line);
            JsonElement page = gold.RootElement;
            string file = Path.Combine(folder, "pages", Text(page, "id") + ".html.gz");
            if (Text(page, "kind") is null or "article" && System.IO.File.Exists(file))
            {
                yield return new GoldPage(set, Text(page, "id")!, SiteOf(Text(page, "url")), BodyOf(page), Texts(page, "with"), Texts(page, "without"), file);
            }
        }
    }

    // In sets with a body, snippets say nothing more.
    private static string? BodyOf(JsonElement page) =>
        page.TryGetProperty("paragraphs", out _) ? string.Join('\n', Texts(page, "paragraphs").Select(WithoutBrackets)) : Text(page, "body");

    // Paragraphs that may be missing are written in brackets.
    private static string WithoutBrackets(string paragraph) => paragraph is ['[', .. var inside, ']'] ? inside : paragraph;

    private static string SiteOf(string? url)
    {
        string[] host = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri.Host.Split('.') : [url ?? ""];
        string[] own = host is [.., { Length: <= 3 }, { Length: 2 }] ? host[^Math.Min(3, host.Length)..] : host[^Math.Min(2, host.Length)..];
        return string.Join('.', own);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
