using Readout.Articles;
using Readout.Events.Meetings;
using Readout.Formats;
using Readout.Formats.Text;
using Readout.Records;
using Readout.Statements;

namespace Readout.Tests.Formats;

public sealed class ReadableFormatTests
{
    [Theory]
    [InlineData("text", "Степные вести, передаёт Степь-Информ: Тарас Гречка заявил:")]
    [InlineData("markdown", "Степные вести, передаёт Степь-Информ: **Тарас Гречка** заявил:")]
    [InlineData("html", "Степные вести, передаёт Степь-Информ: </span><b>Тарас Гречка</b> <i>заявил</i>")]
    public void A_statement_names_outlet_relay_speaker_and_the_outlets_own_verb(string format, string line) =>
        Assert.Contains(line, Full(format), StringComparison.Ordinal);

    [Theory]
    [InlineData("text", "Как говорит Тарас Гречка, Анна Лисова отрицает:")]
    [InlineData("markdown", "Как говорит Тарас Гречка, **Анна Лисова** отрицает:")]
    [InlineData("html", "Как говорит Тарас Гречка, </span><b>Анна Лисова</b>")]
    public void A_nested_statement_is_shown_as_the_outer_speakers_account(string format, string line) =>
        Assert.Contains(line, Full(format), StringComparison.Ordinal);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_hope_is_shown_as_a_hope(string format) => Assert.Contains("надежда, не обещание", Full(format), StringComparison.Ordinal);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_meeting_that_an_unnamed_source_tells_of_is_shown_as_that(string format)
    {
        Meeting meeting = SampleRecord.Full.Meetings[0];
        Statement told = SampleRecord.Full.Statements[0];
        ArticleRecord record = SampleRecord.Full with
        {
            Statements = [told with { Content = [meeting.Trigger], Speaker = told.Speaker! with { Grade = SpeakerGrade.Unnamed, Name = "источник в порту", Entity = null } }],
        };
        string unwrapped = string.Join(' ', Write(AllFormats.Find(format)!, record).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("со слов неназванного источника (источник в порту)", unwrapped, StringComparison.Ordinal);
        Assert.DoesNotContain("неназванного источника", Full(format), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_no_escape_sequences_and_a_page_cannot_bring_them()
    {
        Assert.DoesNotContain('\e', Full("text"));
        string hostile = Write(AllFormats.Find("text")!, Hostile("\e]0;owned\a \u202Eevil"));
        Assert.DoesNotContain('\e', hostile);
        Assert.DoesNotContain('\u202E', hostile);
    }

    [Fact]
    public void Ansi_text_is_the_plain_text_with_colours()
    {
        string ansi = Write(new TextFormat(TextStyle.Ansi), SampleRecord.Full);
        Assert.Contains("\e[1m", ansi, StringComparison.Ordinal);
        Assert.Equal(Full("text"), System.Text.RegularExpressions.Regex.Replace(ansi, "\e\\[[0-9]+m", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Markdown_of_a_page_stays_text()
    {
        string markdown = Write(AllFormats.Find("markdown")!, Hostile("<script>x</script> [a](javascript:b) *c* _d_"));
        Assert.Contains(@"\<script\>x\</script\> \[a\](javascript:b) \*c\* \_d\_", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_of_a_page_stays_text_and_loads_nothing()
    {
        string html = Write(AllFormats.Find("html")!, Hostile("<script>alert(1)</script><img src=x onerror=y>"));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_links_each_statement_to_its_words_and_back()
    {
        string html = Full("html");
        foreach (string id in new[] { "s1", "s2", "s3", "m1", "c1" })
        {
            string anchor = html.Split("id=\"").Select(rest => rest[..rest.IndexOf('"')]).Single(name => name.EndsWith("-" + id, StringComparison.Ordinal));
            string inText = anchor.Replace("-" + id, "-t" + id, StringComparison.Ordinal);
            Assert.Contains($"id=\"{inText}\" href=\"#{anchor}\"", html, StringComparison.Ordinal);
            Assert.Contains($"href=\"#{inText}\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Html_shows_every_word_of_the_article_once()
    {
        string html = Full("html");
        string text = System.Text.RegularExpressions.Regex.Replace(html, "<a class=\"ref\"[^>]*>[^<]*</a>|<[^>]*>", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        foreach (Block block in SampleRecord.Full.Article.Body)
        {
            Assert.Contains(block.Text, System.Net.WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_article_scope_shows_the_body_and_no_statements()
    {
        foreach (string format in new[] { "text", "markdown", "html" })
        {
            string article = Write(AllFormats.Find(format)!, SampleRecord.Full, RecordScope.Article);
            Assert.Contains("Об этом сообщил министр", article, StringComparison.Ordinal);
            Assert.DoesNotContain("надежда", article, StringComparison.Ordinal);
        }
    }

    private static string Full(string format) => Write(AllFormats.Find(format)!, SampleRecord.Full);

    private static ArticleRecord Hostile(string words)
    {
        var article = new NewsArticle
        {
            Url = "javascript:alert(1)",
            Title = words,
            Text = words,
            Body = [new Block(BlockKind.Paragraph, words)],
            Furniture = new Furniture { Related = [new RelatedLink(words, "javascript:alert(2)")] },
        };
        return new ArticleRecord { Source = words, Article = article, Document = ArticleDocument.Of(article), IsAnalyzed = true };
    }

    private static string Write(RecordFormat format, ArticleRecord record, RecordScope scope = RecordScope.Full) => SampleRecord.Json(output =>
    {
        format.WriteStart(output);
        format.Write(record, scope, output);
        format.WriteEnd(output);
    });
}
