using Readout.Articles;
using Readout.Formats;
using Readout.Pages;
using Readout.Records;
using Readout.Tests.Cases;
using Readout.Tests.Formats;

namespace Readout.Tests.Articles;

/// <summary>What holds for every page, shown on the pages of the cases.</summary>
public sealed class ExtractionPropertyTests
{
    private const int DamagesOfEachPage = 40;

    public static TheoryData<string> Pages => [.. PageCase.Names];

    public static TheoryData<string> HtmlPages => [.. PageCase.Names.Where(name => PageCase.Open(name).PagePath.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_cut_off_anywhere_or_with_any_byte_turned_is_read_without_exception(string name)
    {
        byte[] whole = File.ReadAllBytes(PageCase.Open(name).PagePath);
        var random = new Random(11);
        for (int i = 0; i < DamagesOfEachPage; i++)
        {
            byte[] damaged = i % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (int flips = i % 2 * (1 + (i % 5)); flips > 0; flips--)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            Assert.NotEmpty(Read(damaged));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Reading_twice_gives_the_same_bytes(string name)
    {
        byte[] page = File.ReadAllBytes(PageCase.Open(name).PagePath);
        Assert.Equal(Read(page), Read(page));
    }

    [Theory]
    [MemberData(nameof(HtmlPages))]
    public void Furniture_around_the_article_does_not_change_its_body(string name)
    {
        string html = Text(name);
        Assert.Equal(Body(html), Body(WithFurniture(html)));
    }

    [Theory]
    [MemberData(nameof(HtmlPages))]
    public void White_space_between_elements_and_comments_do_not_change_the_body(string name)
    {
        string html = Text(name);
        string body = Body(html);
        Assert.Equal(body, Body(html.Replace("</p>", "</p>\n<!-- a note -->\n", StringComparison.OrdinalIgnoreCase)));
    }

    // A menu and a notice before the page's own beginning, related links, a list of comments and a footer behind its end.
    private static string WithFurniture(string html)
    {
        const string Before =
            """
            <nav class="menu"><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li><li><a href="/c">Culture</a></li></ul></nav>
            <div class="cookie-banner"><p>We use cookies. <button>Accept</button></p></div>
            """;
        const string After =
            """
            <aside class="related"><h3>Read also</h3><ul><li><a href="/1">Ferry sails again after the storm</a></li><li><a href="/2">Council counts its lamps</a></li></ul></aside>
            <footer class="site-footer"><p>© The Harbour Gazette. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer>
            """;
        int open = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        int start = open < 0 ? -1 : html.IndexOf('>', open) + 1;
        int end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return start > 0 && end > start ? html[..start] + Before + html[start..end] + After + html[end..] : Before + html + After;
    }

    private static string Text(string name)
    {
        using FileStream stream = File.OpenRead(PageCase.Open(name).PagePath);
        return PageReader.Read(stream, name, PageReaderOptions.Default).Single().Page!.Content;
    }

    private static string Body(string html) => ArticleExtractor.Extract(html).Text;

    private static string Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return string.Concat(PageReader.Read(stream, "page", PageReaderOptions.Default).Select(Write));
    }

    private static string Write(PageResult result)
    {
        if (result.Page is not { } page)
        {
            return result.Error!.Code;
        }

        NewsArticle article = ArticleExtractor.Extract(page);
        var record = new ArticleRecord { Source = page.Source, Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = false };
        return SampleRecord.Json(output => AllFormats.Find("jsonl")!.Write(record, RecordScope.Article, output));
    }
}
