using System.Text.Json;
using Readout.Articles;
using Readout.Articles.Html;
using Readout.Articles.Html.Kinds;
using Readout.Pages;

namespace Readout.Train.Pages;

/// <summary>A page whose kind is known: the signs it shows, and what the rules alone say of it.</summary>
internal sealed record KindExample(string Set, string Id, string Site, string Kind, string? Ruled, KindSigns? Signs)
{
    /// <summary>The pages of the sets that hold a known article or say of what kind a page is.</summary>
    public static List<KindExample> Read(string corpora)
    {
        var examples = new List<KindExample>();
        foreach (string set in (ReadOnlySpan<string>)["wcxb", "aeb", "fundus-eval", "fundus-pages"])
        {
            string folder = Path.Combine(corpora, "pages", set);
            examples.AddRange(File.ReadLines(Path.Combine(folder, "gold.jsonl")).AsParallel().AsOrdered().Select(line => Read(set, folder, line)));
        }

        return examples;
    }

    private static KindExample Read(string set, string folder, string line)
    {
        using var gold = JsonDocument.Parse(line);
        string id = gold.RootElement.GetProperty("id").GetString()!;
        string kind = gold.RootElement.TryGetProperty("kind", out JsonElement given) ? given.GetString()! : "article";
        string file = Path.Combine(folder, "pages", id + ".html.gz");
        using FileStream stream = File.OpenRead(file);
        Page page = PageReader.Read(stream, file, PageReaderOptions.Default).First().Page!;
        (NewsArticle article, KindSigns? signs) = HtmlArticleReader.ReadWithSigns(page);
        return new KindExample(set, id, SiteOf(article.Url) ?? id, kind == "listing" ? "list" : kind, article.NotArticle, signs);
    }

    // The last two labels of the host: good enough to keep a site's pages together.
    private static string? SiteOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? string.Join('.', uri.Host.Split('.').TakeLast(2)) : null;
}
