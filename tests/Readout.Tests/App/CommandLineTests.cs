using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Readout.Tests.App;

public sealed class CommandLineTests : IDisposable
{
    private const string Text = "The keeper opened the lighthouse on Wednesday, the mayor of Lukomor said.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("extract", "--help")]
    [InlineData("analyze", "-h")]
    [InlineData("explain", "--help")]
    public void Help_shows_examples(params string[] args)
    {
        ProcessResult result = ReadoutProcess.Run(args);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Examples:\n  readout ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_a_version() => Assert.True(Version.TryParse(ReadoutProcess.Run(["--version"]).Output.Trim(), out _));

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("--published", "yesterday")]
    [InlineData("--format", "papyrus")]
    [InlineData("--format", "xml")]
    [InlineData("--language", "Russian")]
    [InlineData("--jobs", "0")]
    [InlineData("--max-bytes", "lots")]
    [InlineData("--output", "page.txt")]
    public void A_wrong_command_line_ends_with_2_and_says_what_is_wrong(params string[] args)
    {
        _folder.Write("page.txt", Text);
        ProcessResult result = ReadoutProcess.Run(["read", "page.txt", .. args], folder: _folder.Path);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(args[0], result.Error, StringComparison.Ordinal);
        Assert.Equal(Text, File.ReadAllText(Path.Combine(_folder.Path, "page.txt")));
    }

    [Theory]
    [InlineData("--fields", "fancy")]
    [InlineData("--fields", "schema", "--format", "text")]
    public void Fields_that_cannot_be_written_end_with_2(params string[] args)
    {
        _folder.Write("page.txt", Text);
        ProcessResult result = ReadoutProcess.Run(["extract", "page.txt", .. args], folder: _folder.Path);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("--fields", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_writes_the_names_of_schema_org_and_TEI()
    {
        _folder.Write("page.txt", Text);
        string schema = ReadoutProcess.Run(["extract", "page.txt", "--fields", "schema"], folder: _folder.Path).Output;
        Assert.StartsWith("{\"@context\":\"https://schema.org\",\"@type\":", schema, StringComparison.Ordinal);
        ProcessResult tei = ReadoutProcess.Run(["extract", "page.txt", "missing.txt", "--format", "xml"], folder: _folder.Path);
        Assert.Equal(1, tei.ExitCode);
        Assert.Equal("teiCorpus", System.Xml.Linq.XDocument.Parse(tei.Output).Root!.Name.LocalName);
    }

    [Theory]
    [InlineData]
    [InlineData("reed", "page.txt")]
    public void A_command_is_needed(params string[] args) => Assert.Equal(2, ReadoutProcess.Run(args).ExitCode);

    [Fact]
    public void Standard_input_gives_the_same_record_as_the_file()
    {
        _folder.Write("page.txt", Text);
        string file = ReadoutProcess.Run(["read", "page.txt", "--published", "2021-12-08"], folder: _folder.Path).Output;
        ProcessResult dash = ReadoutProcess.Run(["read", "-", "--published", "2021-12-08"], Text);
        ProcessResult bare = ReadoutProcess.Run(["read", "--published", "2021-12-08"], Text);
        Assert.Equal(file.Replace("\"page.txt\"", "\"-\"", StringComparison.Ordinal), dash.Output);
        Assert.Equal(dash.Output, bare.Output);
    }

    [Fact]
    public void Folders_globs_lists_and_links_are_read_in_order()
    {
        _folder.Write("pages/b.txt", Text);
        _folder.Write("pages/a/z.txt", Text);
        _folder.Write("pages/a.txt", Text);
        _folder.Write("pages/.hidden/x.txt", Text);
        _folder.Write("list.txt", "pages/b.txt\n\npages/a\n");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "pages/link.txt"), "b.txt");
        ProcessResult result = ReadoutProcess.Run(["extract", "pages", "pages/*.txt", "pages/**/z.*", "--from", "list.txt", "--output", "pages/out.jsonl"], folder: _folder.Path);
        Assert.Equal((0, ""), (result.ExitCode, result.Output + result.Error));
        string written = File.ReadAllText(Path.Combine(_folder.Path, "pages/out.jsonl"));
        Assert.Equal(
            ["pages/a.txt", "pages/a/z.txt", "pages/b.txt", "pages/link.txt", "pages/a.txt", "pages/b.txt", "pages/link.txt", "pages/a/z.txt", "pages/b.txt", "pages/a/z.txt"],
            new ProcessResult(0, written, "").Summary);
    }

    [Fact]
    public void Records_come_in_the_order_of_the_inputs_whatever_the_jobs()
    {
        _folder.Write("lines.jsonl", Lines(400));
        ProcessResult one = ReadoutProcess.Run(["read", "lines.jsonl", "--jobs", "1"], folder: _folder.Path);
        ProcessResult many = ReadoutProcess.Run(["read", "lines.jsonl", "--jobs", "7"], folder: _folder.Path);
        Assert.Equal(Enumerable.Range(0, 400).Select(i => $"line {i}"), many.Summary);
        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public void Extract_can_be_piped_into_analyze()
    {
        _folder.Write("page.html", $"<html lang=en><head><title>Lighthouse</title></head><body><article><h1>Lighthouse opened</h1><p>{Text}</p><p>{Text}</p></article></body></html>");
        string extracted = ReadoutProcess.Run(["extract", "page.html", "--published", "2021-12-08"], folder: _folder.Path).Output;
        ProcessResult analyzed = ReadoutProcess.Run(["analyze", "-"], extracted);
        Assert.Equal((0, "page.html"), (analyzed.ExitCode, Assert.Single(analyzed.Summary)));
        Assert.Equal(Article(extracted), Article(analyzed.Output));
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_run_quietly()
    {
        _folder.Write("lines.jsonl", Lines(20_000));
        using Process process = ReadoutProcess.Start(["extract", "lines.jsonl"], _folder.Path);
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.StandardOutput.Close();
        string error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public void An_interrupt_ends_the_run_at_once_and_behind_a_whole_line()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string output = Path.Combine(_folder.Path, "out.jsonl");
        using Process process = ReadoutProcess.Start(["read", "-", "--output", output]);
        process.StandardInput.Write(Lines(50));
        process.StandardInput.Flush();
        WaitForBytes(output);
        var clock = Stopwatch.StartNew();
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Equal(130, process.ExitCode);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5000);
        Assert.EndsWith("}\n", File.ReadAllText(output), StringComparison.Ordinal);
    }

    private static void WaitForBytes(string file)
    {
        for (int i = 0; i < 1000 && (!File.Exists(file) || new FileInfo(file).Length == 0); i++)
        {
            Thread.Sleep(10);
        }
    }

    private static string Article(string record)
    {
        using var json = System.Text.Json.JsonDocument.Parse(record);
        return json.RootElement.GetProperty("article").GetRawText();
    }

    private static string Lines(int count)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{{\"source\":\"line {i}\",\"text\":\"The keeper opened lighthouse {i}");
            lines.Insert(lines.Length, ", the mayor said on Wednesday", i * 37 % 40).Append(".\",\"language\":\"en\"}\n");
        }

        return lines.ToString();
    }
}
