using System.Text.Json;
using Readout.Dates;
using Readout.Pages;

namespace Readout.Articles;

/// <summary>The article of a record that Readout wrote before (<c>readout extract … | readout analyze -</c>): every part as it was found then.</summary>
internal static class RecordedArticle
{
    /// <summary>The article as it was written, with what is known of the page by now.</summary>
    public static NewsArticle Read(Page page)
    {
        using JsonDocument json = JsonDocument.Parse(page.Content, new JsonDocumentOptions { MaxDepth = 256 });
        NewsArticle article = Read(json.RootElement);
        return article with
        {
            Url = page.Url,
            Language = page.Language,
            Published = page.Published,
            PublishedFrom = page.Published is null ? null : page.Published == article.Published ? article.PublishedFrom : DateEvidence.Given,
        };
    }

    /// <summary>The article as it was written.</summary>
    public static NewsArticle Read(JsonElement article)
    {
        PartialDate? published = Date(article, "published");
        return ReadBody(article) with
        {
            Url = Text(article, "url"),
            Outlet = Text(article, "outlet"),
            Language = Text(article, "language"),
            NotArticle = Text(article, "notArticle"),
            Title = Text(article, "title"),
            Summary = Text(article, "summary"),
            Authors = Texts(article, "authors"),
            Agencies = Texts(article, "agencies"),
            Published = published,
            PublishedFrom = published is null ? null : Evidence(Text(article, "publishedFrom")),
            Modified = Date(article, "modified"),
            Section = Text(article, "section"),
            Keywords = Texts(article, "keywords"),
            Images = Objects(article, "images", image => new ArticleImage(Text(image, "url"), Text(image, "caption"), Text(image, "credit")) { Alt = Text(image, "alt") }),
            PhotoCredits = Texts(article, "photoCredits"),
            Furniture = ReadFurniture(article),
        };
    }

    // The body's blocks must add up to its text, or spans would point beside it; the text alone is good as well.
    private static NewsArticle ReadBody(JsonElement article)
    {
        IReadOnlyList<Block> blocks = Objects(article, "body", block => new Block(Kind(Text(block, "kind")), Text(block, "text") ?? "") { Published = Date(block, "published") });
        string joined = string.Join("\n\n", blocks.Select(block => block.Text));
        string text = Text(article, "text") ?? joined;
        return new NewsArticle { Text = text, Body = text == joined ? blocks : [] };
    }

    private static Furniture ReadFurniture(JsonElement article)
    {
        if (!article.TryGetProperty("furniture", out JsonElement furniture) || furniture.ValueKind != JsonValueKind.Object)
        {
            return Furniture.None;
        }

        return new Furniture
        {
            Promotions = Texts(furniture, "promotions"),
            Related = Objects(furniture, "related", link => new RelatedLink(Text(link, "title") ?? "", Text(link, "url"))),
            Feed = Objects(furniture, "feed", item => new FeedItem(Text(item, "title") ?? "", Date(item, "published"), Text(item, "url"))),
            Other = Texts(furniture, "other"),
        };
    }

    private static BlockKind Kind(string? name) => Enum.TryParse(name, ignoreCase: true, out BlockKind kind) ? kind : BlockKind.Paragraph;

    private static DateEvidence? Evidence(string? name) =>
        Enum.TryParse(name?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out DateEvidence evidence) ? evidence : null;

    private static PartialDate? Date(JsonElement json, string name) => IsoDate.TryParse(Text(json, name), out PartialDate? date) ? date : null;

    private static IReadOnlyList<string> Texts(JsonElement json, string name) =>
        [.. Elements(json, name).Where(element => element.ValueKind == JsonValueKind.String).Select(element => String(element)).OfType<string>()];

    private static IReadOnlyList<T> Objects<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. Elements(json, name).Where(element => element.ValueKind == JsonValueKind.Object).Select(read)];

    private static JsonElement[] Elements(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray()] : [];

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? String(value) : null;

    private static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which is no text.
            return null;
        }
    }
}
