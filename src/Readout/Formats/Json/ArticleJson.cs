using System.Text.Json;
using Readout.Articles;

namespace Readout.Formats.Json;

/// <summary>Writes <c>"article": {…}</c>.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, NewsArticle article)
    {
        json.WriteStartObject("article");
        WriteHead(json, article);
        WriteImages(json, article.Images);
        json.WriteStrings("photoCredits", article.PhotoCredits);
        json.WriteObjects("body", article.Body, block =>
        {
            json.WriteString("kind", JsonNames.Of(block.Kind));
            json.WriteString("text", block.Text);
            if (block.Published is not null)
            {
                json.WriteDate("published", block.Published);
            }
        });
        json.WriteString("text", article.Text);
        WriteFurniture(json, article.Furniture);
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, NewsArticle article)
    {
        json.WriteString("url", article.Url);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("language", article.Language);
        json.WriteString("notArticle", article.NotArticle);
        json.WriteString("title", article.Title);
        json.WriteString("summary", article.Summary);
        json.WriteStrings("authors", article.Authors);
        json.WriteStrings("agencies", article.Agencies);
        json.WriteDate("published", article.Published);
        json.WriteName("publishedFrom", article.PublishedFrom);
        json.WriteDate("modified", article.Modified);
        json.WriteString("section", article.Section);
        json.WriteStrings("keywords", article.Keywords);
    }

    private static void WriteImages(Utf8JsonWriter json, IReadOnlyList<ArticleImage> images) => json.WriteObjects("images", images, image =>
    {
        json.WriteString("url", image.Url);
        json.WriteString("caption", image.Caption);
        json.WriteString("credit", image.Credit);
        json.WriteString("alt", image.Alt);
    });

    private static void WriteFurniture(Utf8JsonWriter json, Furniture furniture)
    {
        json.WriteStartObject("furniture");
        json.WriteStrings("promotions", furniture.Promotions);
        json.WriteObjects("related", furniture.Related, link =>
        {
            json.WriteString("title", link.Title);
            json.WriteString("url", link.Url);
        });
        json.WriteObjects("feed", furniture.Feed, item =>
        {
            json.WriteString("title", item.Title);
            json.WriteDate("published", item.Published);
            json.WriteString("url", item.Url);
        });
        json.WriteStrings("other", furniture.Other);
        json.WriteEndObject();
    }
}
