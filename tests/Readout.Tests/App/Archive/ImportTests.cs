namespace Readout.Tests.App.Archive;

public sealed class ImportTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_page_is_new_once_known_after_and_revised_when_its_text_changes(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Write("pages/a.html", SamplePages.Html(1));
        Write("pages/empty.txt", "");
        Assert.Equal(["new", "error empty"], ArchiveProcess.Import(archive, Folder, "pages"));
        Assert.Equal(["known", "error empty"], ArchiveProcess.Import(archive, Folder, "pages"));

        Write("pages/a.html", SamplePages.Html(1, "The vote was close."));
        Write("pages/b.html", SamplePages.Html(1, "The vote was close.").Replace("https://county", "http://www.county", StringComparison.Ordinal).Replace("/1\"", "/1/?utm_source=feed\"", StringComparison.Ordinal));
        Assert.Equal(["revised", "same", "error empty"], ArchiveProcess.Import(archive, Folder, "pages"));
        Assert.Single(ArchiveProcess.Run(archive, Folder, "export").Lines);
        Assert.Equal(2, ArchiveProcess.Run(archive, Folder, "export", "--revisions").Lines.Length);
        Assert.Equal("1 articles, 4 pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Two_programs_on_one_archive_lose_and_double_nothing(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        for (int i = 0; i < 60; i++)
        {
            Write($"pages/{i}.html", SamplePages.Html(i));
        }

        Parallel.Invoke(() => ArchiveProcess.Import(archive, Folder, "pages"), () => ArchiveProcess.Import(archive, Folder, "pages"));
        Assert.Equal("60 articles, 60 pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
    }

    [Fact]
    public void A_file_that_is_no_archive_is_refused_and_left_alone()
    {
        string file = Write("notes.db", "these are notes, and long enough to be taken for a file of some kind");
        ProcessResult result = ReadoutProcess.Run(["import", Write("a.html", SamplePages.Html(1)), "--archive", file]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("notes.db cannot be opened as an archive: it is no SQLite file", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("these are notes", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_asks_for_no_copies_gives_its_record_and_keeps_no_bytes()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        Write("pages/a.html", SamplePages.Html(1).Replace("<head>", "<head><meta name=\"robots\" content=\"index, noarchive\">", StringComparison.Ordinal));
        Write("pages/b.html", SamplePages.Html(2).Replace("<head>", "<head><meta content='1' name='tdm-reservation'>", StringComparison.Ordinal));
        Write("pages/c.html", SamplePages.Html(3));
        ArchiveProcess.Import(archive, Folder, "pages");
        Assert.Equal(3, ArchiveProcess.Run(archive, Folder, "export").Lines.Length);
        ArchiveProcess.Run(archive, Folder, "export", "--format", "warc", "--output", "kept.warc.gz");
        Assert.Equal(["new"], ArchiveProcess.Import(NewArchive(DatabaseKind.Sqlite), Folder, "kept.warc.gz"));
    }

    [Fact]
    public void Bytes_are_not_kept_where_nobody_wants_them()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        Write("pages/a.html", SamplePages.Html(1));
        ArchiveProcess.Run(archive, Folder, "import", "pages", "--keep-days", "0");
        Assert.StartsWith("0 pages read again", ArchiveProcess.Run(archive, Folder, "reread").Output, StringComparison.Ordinal);
        Assert.Single(ArchiveProcess.Run(archive, Folder, "export").Lines);
    }
}
