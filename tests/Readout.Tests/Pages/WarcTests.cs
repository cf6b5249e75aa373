using System.Globalization;
using System.Text;
using Readout.Pages;

namespace Readout.Tests.Pages;

public sealed class WarcTests
{
    private const string Html = "<!DOCTYPE html><html><body><p>Маяк на острове открыли в среду.</p></body></html>";

    private static readonly byte[] Info = Member("warcinfo", null, "application/warc-fields", "software: test\r\n"u8);
    private static readonly byte[] Request = Member("request", "https://mayak.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8);

    [Fact]
    public void Successful_html_responses_are_pages()
    {
        byte[] archive =
        [
            .. Info, .. Request,
            .. Response("https://mayak.example/1", "200 OK", "text/html; charset=windows-1251", Cp1251(Html)),
            .. Response("https://mayak.example/2", "404 Not Found", "text/html", Cp1251(Html)),
            .. Response("https://mayak.example/3", "200 OK", "image/png", [1, 2, 3]),
            .. Response("https://mayak.example/4", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html)),
        ];
        foreach (byte[] bytes in (byte[][])[archive, GzipInputTests.Pack(archive)])
        {
            List<PageResult> pages = PageReaderTests.Read(bytes);
            Assert.Equal(["input#https://mayak.example/1", "input#https://mayak.example/4"], pages.Select(page => page.Page!.Source));
            Page first = pages[0].Page!;
            Assert.Equal((Html, "https://mayak.example/1", "2021-12-08T10:00:00Z"), (first.Content, first.Url, first.Retrieved!.ToString()));
        }
    }

    [Fact]
    public void A_member_for_each_record_is_how_archives_are_packed()
    {
        byte[] first = GzipInputTests.Pack(Response("https://mayak.example/1", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html)));
        byte[] second = GzipInputTests.Pack(Response("https://mayak.example/2", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html)));
        Assert.Equal(2, PageReaderTests.Read([.. GzipInputTests.Pack(Info), .. first, .. second]).Count);
    }

    [Fact]
    public void Conversions_are_saved_text()
    {
        byte[] archive = [.. Info, .. Member("conversion", "https://mayak.example/1", "text/plain", Encoding.UTF8.GetBytes("Маяк\nГлавная\nМаяк открыли."))];
        Page page = Assert.Single(PageReaderTests.Read(archive)).Page!;
        Assert.Equal((PageKind.SavedText, "Маяк\nГлавная\nМаяк открыли."), (page.Kind, page.Content));
    }

    [Fact]
    public void Chunks_and_gzip_are_taken_off_the_body()
    {
        byte[] packed = GzipInputTests.Pack(Encoding.UTF8.GetBytes(Html));
        byte[] chunked = [.. Encoding.ASCII.GetBytes($"{packed.Length - 10:x}\r\n"), .. packed[..^10], .. "\r\na;x=y\r\n"u8, .. packed[^10..], .. "\r\n0\r\n\r\n"u8];
        byte[] archive = Response("https://mayak.example/1", "200 OK", "text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", chunked);
        Assert.Equal(Html, Assert.Single(PageReaderTests.Read(archive)).Page!.Content);
        byte[] asIs = Response("https://mayak.example/1", "200 OK", "text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip", Encoding.UTF8.GetBytes(Html));
        Assert.Equal(Html, Assert.Single(PageReaderTests.Read(asIs)).Page!.Content);
    }

    [Fact]
    public void A_record_that_is_cut_off_is_read_with_a_warning()
    {
        byte[] archive = Response("https://mayak.example/1", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html));
        Page page = Assert.Single(PageReaderTests.Read(archive[..^40])).Page!;
        Assert.StartsWith("<!DOCTYPE html><html><body><p>Маяк", page.Content, StringComparison.Ordinal);
        Assert.NotEmpty(page.Warnings);
    }

    [Fact]
    public void Reading_goes_on_behind_a_damaged_member()
    {
        string noise = string.Concat(Enumerable.Range(0, 3000).Select(i => $"<p>{i * 7919 % 10007}</p>"));
        byte[] first = GzipInputTests.Pack(Response("https://mayak.example/1", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html + noise)));
        byte[] second = GzipInputTests.Pack(Response("https://mayak.example/2", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html)));
        first.AsSpan(first.Length / 2, 40).Fill(0xff);
        List<PageResult> pages = PageReaderTests.Read([.. first, .. second]);
        Assert.Contains(pages, page => page.Page?.Source == "input#https://mayak.example/2");
    }

    [Fact]
    public void An_archive_without_a_page_says_so() =>
        Assert.Equal("no-page", Assert.Single(PageReaderTests.Read([.. Info, .. Request])).Error!.Code);

    [Fact]
    public void A_record_beyond_the_limit_is_an_error_and_the_next_is_read()
    {
        byte[] large = Response("https://mayak.example/1", "200 OK", "text/html", new byte[5000]);
        byte[] small = Response("https://mayak.example/2", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html));
        List<PageResult> pages = PageReaderTests.Read([.. large, .. small], new PageReaderOptions { MaxBytes = 2000 });
        Assert.Equal("too-large", pages[0].Error!.Code);
        Assert.Equal("input#https://mayak.example/2", pages[1].Page!.Source);
    }

    private static byte[] Response(string uri, string status, string contentType, byte[] body) => Member(
        "response", uri, "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n\r\n"), .. body]);

    private static byte[] Member(string type, string? uri, string contentType, ReadOnlySpan<byte> content)
    {
        string target = uri is null ? "" : $"WARC-Target-URI: {uri}\r\n";
        string header = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:{uri}>\r\n{target}WARC-Date: 2021-12-08T10:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {content.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(header), .. content, .. "\r\n\r\n"u8];
    }

    private static byte[] Cp1251(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text);
}
