using System.Text.Json;
using Readout.Articles;
using Readout.Formats;
using Readout.Records;

namespace Readout.Tests.Formats;

public sealed class SchemaOrgTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    public void An_article_is_a_NewsArticle(string format)
    {
        JsonElement article = Parse(SampleRecord.Full, format);
        Assert.Equal(("https://schema.org", "NewsArticle"), (Text(article, "@context"), Text(article, "@type")));
        Assert.Equal((SampleRecord.Title, SampleRecord.Summary), (Text(article, "headline"), Text(article, "description")));
        Assert.Equal("2024-03-05T19:12:00+02:00", Text(article, "datePublished"));
        Assert.Equal(SampleRecord.Full.Article.Text, Text(article, "articleBody"));
        Assert.Equal(SampleRecord.Full.Article.Outlet, Text(article.GetProperty("publisher"), "name"));
        Assert.Equal(
            [.. SampleRecord.Full.Article.Authors.Select(name => ("Person", name)), .. SampleRecord.Full.Article.Agencies.Select(name => ("Organization", name))],
            article.GetProperty("author").EnumerateArray().Select(author => (Text(author, "@type"), Text(author, "name"))));
    }

    [Fact]
    public void What_is_absent_is_left_out_and_a_page_without_article_is_a_WebPage()
    {
        var article = new NewsArticle { Text = "", NotArticle = "list" };
        JsonElement page = Parse(new ArticleRecord { Source = "-", Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = false }, "jsonl");
        Assert.Equal(["@context", "@type", "identifier"], page.EnumerateObject().Select(member => member.Name));
        Assert.Equal("WebPage", Text(page, "@type"));
    }

    private static JsonElement Parse(ArticleRecord record, string format) =>
        JsonDocument.Parse(SampleRecord.Json(output => AllFormats.Find(format)!.Write(record, RecordScope.SchemaOrg, output))).RootElement;

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
