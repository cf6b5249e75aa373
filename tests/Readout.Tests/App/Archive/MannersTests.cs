using System.Text;
using System.Text.Json;

namespace Readout.Tests.App.Archive;

/// <summary>What people ask of an archive: to forget, to set right, and to keep to it.</summary>
public sealed class MannersTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_forgotten_article_is_gone_and_is_not_read_again(DatabaseKind kind)
    {
        string archive = Filled(kind);
        ProcessResult result = ArchiveProcess.Run(archive, Folder, "forget", SamplePages.Url(1));
        Assert.Equal("1 article taken out; what comes later is kept out too", result.Lines[^1]);
        Assert.DoesNotContain("wing number 1 ", ArchiveProcess.Run(archive, Folder, "export", "--revisions").Output, StringComparison.Ordinal);
        Assert.Equal(["known", "forgotten", "known"], ArchiveProcess.Import(archive, Folder, "pages"));
        Assert.Equal("2 articles, 2 pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_forgotten_person_is_gone_from_records_and_from_what_comes_later(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Assert.Equal("2 articles told of the person and no longer do; what comes later is kept out too", ArchiveProcess.Run(archive, Folder, "forget", "Anna Holm").Lines[^1]);
        Write("pages/later.html", SamplePages.Html(12));
        ArchiveProcess.Import(archive, Folder, "pages");
        string records = ArchiveProcess.Run(archive, Folder, "export", "--revisions").Output;
        Assert.DoesNotContain("Holm", records, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the mayor, ████ ████, said on Monday", records, StringComparison.Ordinal);
        Assert.Contains("Peter Lind", records, StringComparison.Ordinal);
        Assert.DoesNotContain("Holm", ArchiveProcess.Run(archive, Folder, "export", "--format", "csv").Output, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("nothing wrong", ArchiveProcess.Doctor(archive, Folder), StringComparison.Ordinal);
        if (kind == DatabaseKind.Sqlite)
        {
            Assert.Equal(-1, File.ReadAllBytes(archive).AsSpan().IndexOf(Encoding.UTF8.GetBytes("Holm")));
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void What_a_person_set_right_stays_so_when_the_page_is_read_again(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Assert.Contains("Anna Holm", Speakers(archive, 0));
        Assert.Equal(0, ArchiveProcess.Run(archive, Folder, "correct", "1", Statement(archive, 0), "--speaker", "Vera Stone", "--by", "desk").ExitCode);
        Assert.Equal(0, ArchiveProcess.Run(archive, Folder, "correct", "2", Statement(archive, 1), "--no-statement").ExitCode);
        int left = Speakers(archive, 1).Count;
        Assert.Contains("3 pages read again: 0 records changed", ArchiveProcess.Run(archive, Folder, "reread").Output, StringComparison.Ordinal);
        Assert.Equal("Vera Stone", Speakers(archive, 0)[0]);
        Assert.Equal(left, Speakers(archive, 1).Count);
        Assert.Contains("Vera Stone", ArchiveProcess.Run(archive, Folder, "export", "--format", "csv").Output, StringComparison.Ordinal);
        ProcessResult wrong = ArchiveProcess.Run(archive, Folder, "correct", "1", "s99", "--no-statement");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("article 1 has no statement s99; it has s1 to", wrong.Error, StringComparison.Ordinal);
    }

    private static JsonElement Record(string archive, string folder, int line) => JsonDocument.Parse(ArchiveProcess.Run(archive, folder, "export").Lines[line]).RootElement;

    private List<string?> Speakers(string archive, int line) =>
        [.. Record(archive, Folder, line).GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("speaker").GetProperty("name").GetString())];

    private string Statement(string archive, int line) => Record(archive, Folder, line).GetProperty("statements")[0].GetProperty("id").GetString()!;

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
