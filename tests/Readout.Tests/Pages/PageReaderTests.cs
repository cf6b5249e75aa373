using System.Text;
using Readout.Dates;
using Readout.Pages;

namespace Readout.Tests.Pages;

public sealed class PageReaderTests
{
    private const string Html = "<!DOCTYPE html><html><head><title>Маяк</title></head><body><p>Маяк на острове открыли.</p></body></html>";

    [Theory]
    [InlineData(Html)]
    [InlineData("  \r\n<!-- saved --><html><p>Маяк")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\" \"x\"><html><p>Маяк</p></html>")]
    [InlineData("<p>Маяк")]
    [InlineData("<b>Маяк</b> <a href=1>открыт</a>")]
    [InlineData("Notice: undefined index\n<div><p>Маяк</p><p>Остров</p></div>")]
    public void Html_is_told_by_its_content(string content) => Assert.Equal(PageKind.Html, Single(content).Kind);

    [Theory]
    [InlineData("Маяк на острове открыли.\n\nФото: Иван Озёрный")]
    [InlineData("<Маяк> так зовут остров.")]
    [InlineData("<img src=counter.gif height=1>\nГлавная\nМаяк открыли.")]
    [InlineData("{Лукомор} – так зовут остров.")]
    [InlineData("[Лукомор] Маяк открыли.")]
    [InlineData("x < y, and the keeper said so.")]
    public void Everything_else_that_is_text_is_saved_text(string content)
    {
        Page page = Single(content);
        Assert.Equal(PageKind.SavedText, page.Kind);
        Assert.Equal(content, page.Content);
    }

    [Fact]
    public void Article_text_is_taken_verbatim()
    {
        const string content = "\n  Маяк \r\n\r\nоткрыли.  \n";
        Page page = Single(content, new PageReaderOptions { PlainTextIs = PlainTextIs.ArticleText });
        Assert.Equal(PageKind.ArticleText, page.Kind);
        Assert.Equal(content, page.Content);
    }

    [Fact]
    public void Html_is_no_article_text() =>
        Assert.Equal("html", Error(Encoding.UTF8.GetBytes(Html), new PageReaderOptions { PlainTextIs = PlainTextIs.ArticleText }).Code);

    [Fact]
    public void Gzip_is_unpacked_whatever_it_is_called() => Assert.Equal(Html, Single(GzipInputTests.Pack(Encoding.UTF8.GetBytes(Html))).Content);

    [Fact]
    public void A_gzip_that_is_cut_off_is_read_with_a_warning()
    {
        string body = string.Concat(Enumerable.Range(0, 2000).Select(i => $"<p>Paragraph {i * 7919 % 10007}.</p>"));
        byte[] packed = GzipInputTests.Pack(Encoding.UTF8.GetBytes("<!DOCTYPE html>" + body));
        Page page = Single(packed[..(packed.Length / 2)]);
        Assert.StartsWith("<!DOCTYPE html><p>Paragraph 0.</p>", page.Content, StringComparison.Ordinal);
        Assert.Contains("cut off", Assert.Single(page.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_a_page_is_an_error_that_says_why()
    {
        Assert.Equal("empty", Error([]).Code);
        Assert.Equal("empty", Error("  \n\r\n"u8.ToArray()).Code);
        Assert.Equal("empty", Error(GzipInputTests.Pack([])).Code);
        Assert.Equal("unreadable-gzip", Error(GzipInputTests.Pack("text"u8)[..10]).Code);
        Assert.Equal("unreadable-gzip", Error([0x1f, 0x8b, 0x08, 0xff, 0xff]).Code);
        Assert.Equal("binary", Error("%PDF-1.7 …"u8.ToArray()).Code);
        Assert.Equal("binary", Error([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]).Code);
        Assert.Equal("binary", Error("text with\0 a NUL"u8.ToArray()).Code);
        Assert.Equal("binary", Error(GzipInputTests.Pack("text with\0 a NUL"u8)).Code);
    }

    [Fact]
    public void A_gzip_bomb_is_refused_at_the_limit()
    {
        var options = new PageReaderOptions { MaxBytes = 1 << 20 };
        UnreadablePage error = Error(GzipInputTests.Pack(new byte[5 << 20]), options);
        Assert.Equal("too-large", error.Code);
        Assert.Contains("1 MB", error.Message, StringComparison.Ordinal);
        byte[] spaces = new byte[5 << 20];
        spaces.AsSpan().Fill((byte)' ');
        Assert.Equal("too-large", Error(GzipInputTests.Pack(spaces), options).Code);
        spaces.AsSpan().Fill((byte)'a');
        Assert.Equal("too-large", Error(GzipInputTests.Pack(spaces), options).Code);
        spaces.AsSpan().Fill((byte)'{');
        Assert.Equal("too-large", Error(GzipInputTests.Pack(spaces), options).Code);
    }

    [Fact]
    public void What_the_caller_knows_goes_to_the_page()
    {
        var options = new PageReaderOptions { Url = "https://mayak.example/1", Language = "ru", Published = PartialDate.Of(new DateOnly(2021, 12, 8)) };
        Page page = Single(Html, options);
        Assert.Equal(("input", options.Url, options.Language, options.Published), (page.Source, page.Url, page.Language, page.Published));
    }

    [Fact]
    public void Any_bytes_end_without_exception()
    {
        var random = new Random(3);
        string[] starts = ["", "WARC/1.0\r\n", "{\"text\":", "[{", "<rss>", "<html>", "<?xml", "\u001f\u008b\u0008"];
        for (int i = 0; i < 2000; i++)
        {
            byte[] bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            byte[] start = Encoding.Latin1.GetBytes(starts[i % starts.Length]);
            Assert.NotEmpty(Read([.. start, .. bytes], PageReaderOptions.Default));
        }
    }

    internal static List<PageResult> Read(byte[] bytes, PageReaderOptions? options = null) =>
        [.. PageReader.Read(new MemoryStream(bytes), "input", options ?? PageReaderOptions.Default)];

    internal static List<PageResult> Read(string text, PageReaderOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    private static Page Single(string content, PageReaderOptions? options = null) => Single(Encoding.UTF8.GetBytes(content), options);

    private static Page Single(byte[] bytes, PageReaderOptions? options = null) => Assert.Single(Read(bytes, options)).Page!;

    private static UnreadablePage Error(byte[] bytes, PageReaderOptions? options = null) => Assert.Single(Read(bytes, options)).Error!;
}
