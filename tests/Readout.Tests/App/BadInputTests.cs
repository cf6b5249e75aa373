using System.Text;
using Readout.Tests.Pages;

namespace Readout.Tests.App;

public sealed class BadInputTests : IDisposable
{
    private const string Text = "Маяк на острове Лукомор открыли в среду, сообщила министр связи Инна Озёрная.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_bad_input_is_an_error_in_its_place_and_the_others_are_read()
    {
        _folder.Write("good.txt", Text);
        _folder.Write("empty.txt", "");
        _folder.Write("binary.dat", [1, 2, 3, 0, 0, 0, 4, 5]);
        _folder.Write("page.pdf", "%PDF-1.7 and so on");
        _folder.Write("cut.gz", GzipInputTests.Pack(Encoding.UTF8.GetBytes(Text))[..10]);
        _folder.Write("bomb.gz", GzipInputTests.Pack(new byte[3 << 20]));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "nothing"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "broken"), "nowhere");

        ProcessResult result = ReadoutProcess.Run(
            ["read", "missing.txt", "good.txt", "empty.txt", "binary.dat", "page.pdf", "cut.gz", "bomb.gz", "nothing", "broken", "*.nothing", "ftp://a.example/b", "good.txt", "--max-bytes", "1M"],
            folder: _folder.Path);

        Assert.Equal(
            [
                "missing.txt: not-found", "good.txt", "empty.txt: empty", "binary.dat: binary", "page.pdf: binary", "cut.gz: unreadable-gzip", "bomb.gz: too-large",
                "nothing: no-page", "broken: not-found", "*.nothing: not-found", "ftp://a.example/b: bad-url", "good.txt",
            ],
            result.Summary);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("bomb.gz: has more than 1 MB unpacked", result.Error, StringComparison.Ordinal);
        Assert.Equal(10, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_file_without_read_permission_is_an_error()
    {
        string secret = _folder.Write("secret.txt", Text);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(secret, UnixFileMode.None);
        bool isPermitted = Environment.UserName == "root";
        ProcessResult result = ReadoutProcess.Run(["extract", secret]);
        Assert.Equal(isPermitted ? secret : $"{secret}: no-permission", Assert.Single(result.Summary));
        Assert.Equal(isPermitted ? 0 : 1, result.ExitCode);
    }

    [Theory]
    [InlineData("no/such/folder/out.jsonl")]
    [InlineData(".")]
    public void An_output_that_cannot_be_written_is_refused_before_any_work(string output)
    {
        _folder.Write("good.txt", Text);
        ProcessResult result = ReadoutProcess.Run(["read", "good.txt", "--output", output], folder: _folder.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains($"cannot write {output}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Undeclared_encodings_are_read_right_and_invalid_utf8_as_well_as_can_be()
    {
        _folder.Write("1251.txt", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Text));
        _folder.Write("koi8.txt", CodePagesEncodingProvider.Instance.GetEncoding("koi8-u")!.GetBytes("Маяк зачинено, повідомила міністерка їхнього зв'язку.\n"));
        _folder.Write("broken.txt", [.. Encoding.UTF8.GetBytes(Text), 0xff, .. Encoding.UTF8.GetBytes(Text)]);
        ProcessResult result = ReadoutProcess.Run(["analyze", "1251.txt", "koi8.txt", "broken.txt"], folder: _folder.Path);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Инна Озёрная", result.Lines[0], StringComparison.Ordinal);
        Assert.Contains("повідомила міністерка їхнього", result.Lines[1], StringComparison.Ordinal);
        Assert.Contains("\ufffd", result.Lines[2], StringComparison.Ordinal);
        Assert.Contains("broken.txt: bytes that are no UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_that_is_cut_off_is_read_with_a_warning()
    {
        string text = string.Concat(Enumerable.Range(0, 500).Select(i => $"The keeper lit lamp {i * 7919 % 10007}.\n"));
        _folder.Write("cut.gz", GzipInputTests.Pack(Encoding.UTF8.GetBytes(text))[..^500]);
        ProcessResult result = ReadoutProcess.Run(["extract", "cut.gz"], folder: _folder.Path);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("The keeper lit lamp 0.", result.Output, StringComparison.Ordinal);
        Assert.Contains("warning: cut.gz: the gzip is cut off", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    public void A_page_nested_a_hundred_thousand_deep_is_read(string tag)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><body>").Insert(27, tag, 100_000).Append("<p>The keeper opened the lighthouse on Wednesday, the mayor said.</p>");
        _folder.Write("deep.html", page.ToString());
        ProcessResult result = ReadoutProcess.Run(["read", "deep.html"], folder: _folder.Path);
        Assert.Equal((0, "deep.html"), (result.ExitCode, Assert.Single(result.Summary)));
    }

    [Fact]
    public void A_page_of_sixty_megabytes_is_read()
    {
        var page = new StringBuilder("<!DOCTYPE html><html><body><article><p>");
        page.Insert(page.Length, "The keeper opened the lighthouse. ", 1_800_000).Append("</p></article></body></html>");
        _folder.Write("large.html", page.ToString());
        ProcessResult result = ReadoutProcess.Run(["extract", "large.html", "-o", "out.jsonl"], folder: _folder.Path);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
