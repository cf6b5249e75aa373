using System.Text.Json;

namespace Readout.Tests.App.Archive;

public sealed class ImportTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const string Bridge = "<html><head><title>Bridge opens</title><link rel=canonical href='https://northern.example/bridge'></head><body><article><h1>Bridge opens</h1>"
        + "<p>The new bridge over the Lom opened on Monday, the mayor of Lomgrad, Anna Holm, said at a ceremony that several hundred people attended.</p>"
        + "<p>“We promise to finish the second lane by Friday,” Holm said. The ministry of transport has paid for two thirds of the work.</p></article></body></html>";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_page_is_new_once_known_after_and_revised_when_its_text_changes(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Write("pages/a.html", Bridge);
        Write("pages/empty.txt", "");
        Assert.Equal(["new ", "error empty"], Import(archive, "pages").Select(Summary));
        Assert.Equal(["known ", "error empty"], Import(archive, "pages").Select(Summary));

        Write("pages/a.html", Bridge.Replace("Monday", "Tuesday", StringComparison.Ordinal));
        Write("pages/b.html", Bridge.Replace("northern.example/bridge", "www.northern.example/bridge/?utm_source=feed", StringComparison.Ordinal).Replace("Monday", "Tuesday", StringComparison.Ordinal));
        Assert.Equal(["revised ", "same ", "error empty"], Import(archive, "pages").Select(Summary));
    }

    [Fact]
    public void A_file_that_is_no_archive_is_refused_and_left_alone()
    {
        string file = Write("notes.db", "these are notes, and long enough to be taken for a file of some kind");
        ProcessResult result = ReadoutProcess.Run(["import", Write("a.html", Bridge), "--archive", file]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("notes.db cannot be opened as an archive: it is no SQLite file", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("these are notes", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private List<JsonElement> Import(string archive, string input)
    {
        ProcessResult result = ReadoutProcess.Run(["import", input, "--archive", archive, "--format", "jsonl"], folder: Folder);
        return [.. result.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Summary(JsonElement line) => $"{line.GetProperty("state").GetString()} {line.GetProperty("reason").GetString()}";
}
