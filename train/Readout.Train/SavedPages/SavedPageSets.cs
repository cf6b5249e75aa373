using System.Text.Json;
using Readout.Articles;
using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;
using Readout.Pages;

namespace Readout.Train.SavedPages;

/// <summary>
/// Reads the sets of pages with a known article. What a set does not say (which paragraphs are headings, the standfirst; in sets without text all of it)
/// is what Readout itself reads from the HTML.
/// </summary>
internal static class SavedPageSets
{
    private static readonly string[] WithText = ["fundus-pages", "fundus-eval", "aeb", "wcxb"];
    private const float TaughtWeight = 0.5f;

    private static readonly string[] WithoutText = ["trafeval", "htmldate", "readability-pages"];

    public static List<LabelledPage> Read(string corpora) =>
        [.. WithText.SelectMany(set => Read(corpora, set, hasText: true, weight: 1)), .. WithoutText.SelectMany(set => Read(corpora, set, hasText: false, TaughtWeight))];

    /// <summary>The pages of a set and where they come from.</summary>
    public static List<(string Id, string? Url)> Ids(string folder) => [.. File.ReadLines(Path.Combine(folder, "gold.jsonl")).Select(Named)];

    private static (string Id, string? Url) Named(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (Text(json.RootElement, "id")!, Text(json.RootElement, "url"));
    }

    /// <summary>The name of the outlet in a host's name: "news" of "www.news.co.uk".</summary>
    public static string Site(string? url, string fallback)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 || uri.Host is "fakehost" or "localhost")
        {
            return fallback;
        }

        string[] parts = uri.Host.ToLowerInvariant().Split('.');
        int last = parts.Length - 2;
        return last > 0 && parts[last].Length <= 3 && parts[^1].Length == 2 ? parts[last - 1] : parts[Math.Max(0, last)];
    }

    private static IEnumerable<LabelledPage> Read(string corpora, string set, bool hasText, float weight)
    {
        string folder = Path.Combine(corpora, "pages", set);
        foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("kind", out JsonElement kind) && kind.GetString() != "article")
            {
                continue;
            }

            if (Read(folder, set, json.RootElement, hasText, weight) is { } page)
            {
                yield return page;
            }
        }
    }

    private static LabelledPage? Read(string folder, string set, JsonElement gold, bool hasText, float weight)
    {
        string id = gold.GetProperty("id").GetString()!;
        if (Html(Path.Combine(folder, "pages", id + ".html.gz")) is not { } page)
        {
            return null;
        }

        NewsArticle read = ArticleExtractor.Extract(page);
        if (!hasText && (read.NotArticle is not null || read.Body.Count < 2))
        {
            return null;
        }

        KnownArticle known = hasText ? Known(gold, read) : new KnownArticle(read.Title, read.Summary, [.. read.Body.Select(block => new KnownParagraph(block.Text, RoleOf(block)))]);
        List<PageLine> lines = PageLines.Of(Saved(folder, id) ?? string.Join('\n', HtmlLines.Of(page.Content)));
        byte[]? allowed = lines.Count == 0 ? null : LineAligner.Align(lines, known);
        string site = Site(Text(gold, "url"), Site(read.Url, id));
        return allowed is null ? null : new LabelledPage(set, id, site, [.. lines.Zip(allowed, (line, roles) => new LabelledLine(line, roles))], weight);
    }

    private static string? Saved(string folder, string id) => Path.Combine(folder, "saved", id + ".txt") is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    private static Page? Html(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return PageReader.Read(stream, file, PageReaderOptions.Default).FirstOrDefault().Page is { Kind: PageKind.Html } page ? page : null;
    }

    private static KnownArticle Known(JsonElement gold, NewsArticle read)
    {
        var kinds = gold.TryGetProperty("kinds", out JsonElement list) ? list.EnumerateArray().Select(kind => kind.GetString()).ToList() : null;
        List<string> texts = gold.TryGetProperty("paragraphs", out JsonElement paragraphs)
            ? [.. paragraphs.EnumerateArray().Select(text => text.GetString()!.Trim('[', ']'))]
            : [.. gold.GetProperty("body").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var known = texts.Select((text, i) => new KnownParagraph(text, kinds?[i] switch { "summary" => LearntRole.Summary, "headline" => LearntRole.Heading, "paragraph" => LearntRole.Body, _ => null })).ToList();
        return new KnownArticle(Text(gold, "title") ?? read.Title, kinds is null ? read.Summary : null, known);
    }

    private static LearntRole? RoleOf(Block block) => block.Kind == BlockKind.Heading ? LearntRole.Heading : LearntRole.Body;

    private static string? Text(JsonElement gold, string name) => gold.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
