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

    [Fact]
    public void A_member_that_is_cut_off_in_the_middle_costs_no_other()
    {
        byte[][] members = [.. Enumerable.Range(1, 5).Select(i => GzipInputTests.Pack(Numbered(i)))];
        members[2] = members[2][..^60];
        List<PageResult> pages = PageReaderTests.Read([.. members.SelectMany(member => member)]);
        string[] read = [.. pages.Where(page => page.Page?.Content.EndsWith("</html>", StringComparison.Ordinal) == true).Select(page => page.Page!.Source)];
        Assert.Superset(((int[])[1, 2, 4, 5]).Select(i => $"input#https://mayak.example/{i}").ToHashSet(), read.ToHashSet());
    }

    [Fact]
    public void A_record_that_says_it_is_longer_than_it_is_swallows_none()
    {
        byte[] wrong = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Numbered(1)).Replace("Content-Length: ", "Content-Length: 9", StringComparison.Ordinal));
        List<PageResult> pages = PageReaderTests.Read([.. wrong, .. Numbered(2), .. Numbered(3)]);
        Assert.Equal(["input#https://mayak.example/1", "input#https://mayak.example/2", "input#https://mayak.example/3"], pages.Select(page => page.Page!.Source));
        Assert.NotEmpty(pages[0].Page!.Warnings);
        Assert.All(pages, page => Assert.EndsWith("</html>", page.Page!.Content.TrimEnd(), StringComparison.Ordinal));
        Assert.All(pages.Skip(1), page => Assert.Empty(page.Page!.Warnings));
    }

    [Fact]
    public void A_wet_file_is_read_record_by_record_and_its_end_may_be_missing()
    {
        byte[][] records = [.. Enumerable.Range(1, 4).Select(i => GzipInputTests.Pack(
            Member("conversion", $"https://mayak.example/{i}", "text/plain", Encoding.UTF8.GetBytes($"Маяк {i}\nГлавная\nМаяк {i} открыли в среду."))))];
        byte[] whole = [.. GzipInputTests.Pack(Info), .. records.SelectMany(record => record)];

        Assert.Equal(4, PageReaderTests.Read(whole).Count);
        List<PageResult> cut = PageReaderTests.Read(whole[..^(records[3].Length / 2)]);
        Assert.Equal(["Маяк 1", "Маяк 2", "Маяк 3"], cut.Take(3).Select(page => page.Page!.Content.Split('\n')[0]));
        Assert.All(cut.Take(3), page => Assert.Equal(PageKind.SavedText, page.Page!.Kind));
    }

    [Fact]
    public void Whatever_happens_to_an_archive_its_reading_ends_and_what_stands_before_the_damage_is_read()
    {
        byte[][] members = [.. Enumerable.Range(1, 4).Select(i => GzipInputTests.Pack(Numbered(i)))];
        byte[] archive = [.. members.SelectMany(member => member)];
        var random = new Random(7);
        for (int i = 0; i < 400; i++)
        {
            int at = random.Next(archive.Length);
            byte[] damaged = i % 2 == 0 ? archive[..at] : [.. archive];
            if (i % 2 == 1)
            {
                damaged[at] ^= (byte)(1 << random.Next(8));
            }

            List<PageResult> pages = PageReaderTests.Read(damaged);
            int intact = members.Select((_, end) => members.Take(end + 1).Sum(member => member.Length)).Count(end => end <= at);
            Assert.NotEmpty(pages);
            Assert.Equal(Enumerable.Range(1, intact).Select(one => $"input#https://mayak.example/{one}"), pages.Where(page => page.Page is not null).Take(intact).Select(page => page.Page!.Source));
        }
    }

    [Fact]
    public void The_library_can_open_no_socket() => Assert.DoesNotContain(
        typeof(PageReader).Assembly.GetReferencedAssemblies(),
        assembly => assembly.Name is "System.Net.Http" or "System.Net.Sockets" or "System.Net.Requests" or "System.Net.WebClient");

    private static byte[] Numbered(int i) => Response($"https://mayak.example/{i}", "200 OK", "text/html", Encoding.UTF8.GetBytes(Html.Replace("Маяк", $"Маяк {i}", StringComparison.Ordinal)));

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
