using System.Diagnostics;
using System.Text.Json;

namespace Readout.Tests.App.Archive;

/// <summary>Nothing that was acknowledged is lost, whatever happens to the program, the disk or the database.</summary>
public sealed class CrashTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const int Pages = 300;

    private readonly PostgresServer _postgres = postgres;
    private readonly HashSet<string> _acknowledged = [];

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 50)]
    [InlineData(DatabaseKind.Postgres, 10)]
    public void A_program_that_is_killed_again_and_again_keeps_what_it_acknowledged_and_reads_nothing_twice(DatabaseKind kind, int kills)
    {
        string archive = NewArchive(kind);
        WritePages();
        var random = new Random(20261127);
        for (int i = 0; i < kills; i++)
        {
            KilledImport(archive, random.Next(60, 900));
        }

        Finish(archive);
    }

    [Fact]
    public void A_database_that_goes_away_and_comes_back_is_waited_for()
    {
        string archive = NewArchive(DatabaseKind.Postgres);
        WritePages();
        using Process import = StartImport(archive);
        while (_acknowledged.Count < 20 && import.StandardOutput.ReadLine() is { } line)
        {
            Acknowledge(line);
        }

        _postgres.Stop();
        Thread.Sleep(500);
        _postgres.Restart();
        while (import.StandardOutput.ReadLine() is { } line)
        {
            Acknowledge(line);
        }

        import.WaitForExit();
        Assert.Equal(0, import.ExitCode);
        Assert.Equal(Pages, _acknowledged.Count);
        Finish(archive);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_costs_nothing_that_was_acknowledged()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit on a file's size is set by a shell of Linux.");
        string archive = NewArchive(DatabaseKind.Sqlite);
        WritePages();
        string program = Path.Combine(AppContext.BaseDirectory, "readout.dll");
        using Process import = Process.Start(new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f 1000; exec dotnet {program} import pages --format jsonl --jobs 2 --archive {archive}"])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        })!;
        Task<string> error = import.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (import.StandardOutput.ReadLine() is { } line)
        {
            Acknowledge(line);
        }

        import.WaitForExit();
        Assert.Equal(1, import.ExitCode);
        Assert.Contains("cannot be used", await error, StringComparison.Ordinal);
        Assert.InRange(_acknowledged.Count, 1, Pages - 1);
        Finish(archive);
    }

    private void WritePages()
    {
        for (int i = 0; i < Pages; i++)
        {
            Write($"pages/{i:D4}.html", SamplePages.Html(i));
        }
    }

    private Process StartImport(string archive) => ReadoutProcess.Start(["import", "pages", "--format", "jsonl", "--jobs", "2", "--archive", archive], Folder);

    private void KilledImport(string archive, int milliseconds)
    {
        using Process import = StartImport(archive);
        var clock = new Timer(_ => import.Kill(), null, milliseconds, Timeout.Infinite);
        while (import.StandardOutput.ReadLine() is { } line)
        {
            Acknowledge(line);
        }

        import.WaitForExit();
        clock.Dispose();
    }

    // The last line of a program that was killed may lack its end.
    private void Acknowledge(string line)
    {
        if (line.EndsWith('}'))
        {
            using var json = JsonDocument.Parse(line);
            Assert.Contains(json.RootElement.GetProperty("state").GetString(), (string[])["new", "known"]);
            _acknowledged.Add(json.RootElement.GetProperty("source").GetString()!);
        }
    }

    // Whatever was acknowledged is known by now; the rest is new exactly once.
    private void Finish(string archive)
    {
        ProcessResult last = ArchiveProcess.Run(archive, Folder, "import", "pages", "--format", "jsonl");
        foreach (string line in last.Lines)
        {
            using var json = JsonDocument.Parse(line);
            string expected = _acknowledged.Contains(json.RootElement.GetProperty("source").GetString()!) ? "known" : json.RootElement.GetProperty("state").GetString()!;
            Assert.Equal(expected, json.RootElement.GetProperty("state").GetString());
        }

        Assert.Equal(Pages, last.Lines.Length);
        Assert.Equal($"{Pages} articles, {Pages} pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
        Assert.Equal(Pages, ArchiveProcess.Run(archive, Folder, "export", "--revisions").Lines.Length);
    }
}
