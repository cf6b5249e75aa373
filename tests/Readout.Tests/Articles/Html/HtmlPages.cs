using Readout.Articles;
using Readout.Pages;

namespace Readout.Tests.Articles.Html;

/// <summary>Pages of invented outlets for the tests of this folder.</summary>
internal static class HtmlPages
{
    public const string First = "The council of Larwick voted on Monday to rebuild the old ferry pier, which was closed after the storms of last winter.";
    public const string Second = "Mayor Edna Holt told reporters that the work would begin in spring and that the pier would stay free for residents.";
    public const string Third = "Opponents of the plan said the money, some four million, would be better spent on the town's flooded schools.";

    public const string Paragraphs = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    public static NewsArticle Read(string html, string? url = null) =>
        ArticleExtractor.Extract(new Page { Source = "test", Kind = PageKind.Html, Content = html, Url = url });

    public static NewsArticle ReadBody(string body, string head = "") => Read($"<html><head>{head}</head><body>{body}</body></html>");

    public static IEnumerable<string> Texts(NewsArticle article) => article.Body.Select(block => block.Text);
}
