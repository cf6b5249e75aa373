using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Readout.Articles;
using Readout.Formats;
using Readout.Pages;
using Readout.Records;

namespace Readout.PackageTests;

/// <summary>The packed library as somebody uses it who has only the package.</summary>
public sealed class OutsiderTests
{
    private static readonly string RepoRoot =
        typeof(OutsiderTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepoRoot").Value!;

    private static string PageOf(string name) => Directory.GetFiles(Path.Combine(RepoRoot, "tests", "cases", name), "page.*").Single();

    [Theory]
    [InlineData("en-wire-report")]
    [InlineData("ru-saved-water")]
    [InlineData("uk-wire-report")]
    public void A_page_becomes_a_record(string name)
    {
        ArticleRecord record = Read(PageOf(name));
        Assert.True(record.IsAnalyzed);
        Assert.NotEmpty(record.Statements);
        Assert.All(record.Statements, statement => Assert.All(statement.Content, span => Assert.NotEmpty(span.In(record.Document.Text))));
    }

    [Fact]
    public void An_article_can_be_had_without_its_analysis()
    {
        using FileStream stream = File.OpenRead(PageOf("en-wire-report"));
        NewsArticle article = ArticleExtractor.Extract(PageReader.Read(stream, "page", PageReaderOptions.Default).Single().Page!, TestContext.Current.CancellationToken);
        Assert.Equal("Canal authority to reopen northern lock by end of March", article.Title);
        Assert.NotEmpty(article.Body);
    }

    [Fact]
    public void Every_format_writes_a_record()
    {
        ArticleRecord record = Read(PageOf("en-wire-report"));
        foreach (RecordFormat format in AllFormats.List.Where(static format => format.Name != Calendar))
        {
            string written = Write(format, record);
            Assert.Contains("Paul Venter", written, StringComparison.Ordinal);
            Assert.Contains("31 March", written, StringComparison.Ordinal);
        }
    }

    // A calendar holds days, not the record: here those by which something was promised.
    [Fact]
    public void A_calendar_holds_what_is_due()
    {
        string written = Write(AllFormats.List.Single(static format => format.Name == Calendar), Read(PageOf("uk-wire-report")));

        Assert.StartsWith("BEGIN:VCALENDAR\r\n", written, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20231101\r\n", written, StringComparison.Ordinal);
    }

    private const string Calendar = "ics";

    private static string Write(RecordFormat format, ArticleRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        format.WriteStart(output);
        format.Write(record, RecordScope.Full, output);
        format.WriteEnd(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void The_schema_comes_with_the_library() => Assert.Equal("object", JsonDocument.Parse(RecordSchema.Json).RootElement.GetProperty("type").GetString());

    [Fact]
    public void The_sample_of_the_readme_runs()
    {
        string folder = Directory.CreateTempSubdirectory("readout-sample").FullName;
        string before = Directory.GetCurrentDirectory();
        TextWriter console = Console.Out;
        using var written = new StringWriter();
        try
        {
            File.Copy(PageOf("en-wire-report"), Path.Combine(folder, "page.html"));
            Directory.SetCurrentDirectory(folder);
            Console.SetOut(written);
            ReadmeSample.Run();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(before);
            Directory.Delete(folder, recursive: true);
        }

        Assert.Contains("Paul Venter (Said): We will have both chambers working by 31 March", written.ToString(), StringComparison.Ordinal);
    }

    private static ArticleRecord Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return RecordReader.Read(PageReader.Read(stream, path, PageReaderOptions.Default).Single().Page!, TestContext.Current.CancellationToken);
    }
}
