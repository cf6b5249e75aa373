using System.Text.Json;
using Readout.Articles;
using Readout.Records;

namespace Readout.Formats.Json;

/// <summary>Writes an article with the names of schema.org's <see href="https://schema.org/NewsArticle">NewsArticle</see> (JSON-LD). What is absent is left out.</summary>
internal static class SchemaOrgJson
{
    /// <summary>The members of the object; the caller opens and closes it.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ArticleRecord record)
    {
        NewsArticle article = record.Article;
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", article.NotArticle is null ? "NewsArticle" : "WebPage");
        json.WriteString("identifier", record.Source);
        Write(json, "url", article.Url);
        Write(json, "headline", article.Title);
        Write(json, "description", article.Summary);
        WriteNamed(json, "publisher", "Organization", article.Outlet);
        WriteAuthors(json, article);
        Write(json, "datePublished", article.Published?.ToString());
        Write(json, "dateModified", article.Modified?.ToString());
        Write(json, "inLanguage", article.Language);
        Write(json, "articleSection", article.Section);
        if (article.Keywords.Count > 0)
        {
            json.WriteStrings("keywords", article.Keywords);
        }

        WriteImages(json, article.Images);
        Write(json, "articleBody", article.Text);
    }

    private static void WriteAuthors(Utf8JsonWriter json, NewsArticle article)
    {
        (string Type, string Name)[] authors = [.. article.Authors.Select(name => ("Person", name)), .. article.Agencies.Select(name => ("Organization", name))];
        if (authors.Length > 0)
        {
            json.WriteObjects("author", authors, author =>
            {
                json.WriteString("@type", author.Type);
                json.WriteString("name", author.Name);
            });
        }
    }

    private static void WriteImages(Utf8JsonWriter json, IReadOnlyList<ArticleImage> images)
    {
        if (images.Count > 0)
        {
            json.WriteObjects("image", images, image =>
            {
                json.WriteString("@type", "ImageObject");
                Write(json, "contentUrl", image.Url);
                Write(json, "caption", image.Caption);
                Write(json, "creditText", image.Credit);
                Write(json, "description", image.Alt);
            });
        }
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string? name)
    {
        if (name is not null)
        {
            json.WriteStartObject(property);
            json.WriteString("@type", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string property, string? value)
    {
        if (value is { Length: > 0 })
        {
            json.WriteString(property, value);
        }
    }
}
