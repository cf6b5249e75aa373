using System.Text.Json;

namespace Readout.Tests.App.Archive;

public sealed class ExportTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Records_come_back_byte_for_byte(DatabaseKind kind)
    {
        string archive = Filled(kind);
        string first = ArchiveProcess.Run(archive, Folder, "export").Output;
        string copy = NewArchive(kind);
        Write("records.jsonl", first);
        Assert.Equal(["new", "new", "new"], ArchiveProcess.Import(copy, Folder, "records.jsonl"));
        Assert.Equal(first, ArchiveProcess.Run(copy, Folder, "export").Output);
        Assert.Equal(["known", "known", "known"], ArchiveProcess.Import(copy, Folder, "records.jsonl"));
        Assert.Equal(
            ArchiveProcess.Run(archive, Folder, "export", "--format", "csv", "--table", "commitments").Output,
            ArchiveProcess.Run(copy, Folder, "export", "--format", "csv", "--table", "commitments").Output);
    }

    [Fact]
    public void An_export_is_what_read_writes()
    {
        string archive = Filled(DatabaseKind.Sqlite);
        Assert.Equal(ReadoutProcess.Run(["read", "pages", "--format", "jsonl"], folder: Folder).Output, ArchiveProcess.Run(archive, Folder, "export").Output);
    }

    [Fact]
    public void Pages_come_back_from_a_web_archive()
    {
        string archive = Filled(DatabaseKind.Sqlite);
        ArchiveProcess.Run(archive, Folder, "export", "--format", "warc", "--output", "pages.warc.gz");
        string copy = NewArchive(DatabaseKind.Sqlite);
        Assert.Equal(["new", "new", "new"], ArchiveProcess.Import(copy, Folder, "pages.warc.gz"));
        Assert.Equal(Texts(archive), Texts(copy));
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        Write("pages/a.html", SamplePages.Html(1).Replace("The harbour of Port Elsa gets wing number 1", "=HYPERLINK(\"http://evil.example\")", StringComparison.Ordinal));
        ArchiveProcess.Import(archive, Folder, "pages");
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"", ArchiveProcess.Run(archive, Folder, "export", "--format", "csv", "--table", "articles").Output, StringComparison.Ordinal);
    }

    private List<string?> Texts(string archive) =>
        [.. ArchiveProcess.Run(archive, Folder, "export").Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("text").GetString())];

    private string Filled(DatabaseKind kind)
    {
        for (int i = 0; i < 3; i++)
        {
            Write($"pages/{i}.html", SamplePages.Html(i));
        }

        string archive = NewArchive(kind);
        ArchiveProcess.Import(archive, Folder, "pages");
        return archive;
    }
}
