using System.Data.Common;
using System.Text;
using System.Text.Json;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.App.Following.Running;
using Readout.App.Following.Sources;
using Readout.App.Output;

namespace Readout.Tests.App.Following;

/// <summary>An archive that follows sources under a clock that the test sets.</summary>
internal sealed class Watching(string archive)
{
    public SetClock Clock { get; } = new();

    public FetchSettings Fetching { get; init; } = new() { AllowsPrivateNetwork = true, Pace = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(20) };

    public Source Add(Uri url, SourceKind kind = SourceKind.Feed)
    {
        Change(connection => SourceTable.Add(connection, new NewSource(url, kind), Clock.Seconds()));
        return Read(connection => SourceTable.Find(connection, url))!;
    }

    /// <summary>One round; what it wrote on standard output, a line of JSON for each page.</summary>
    public async Task<List<JsonElement>> Round()
    {
        using var output = new MemoryStream();
        var settings = new WatchSettings { Archive = archive, Fetching = Fetching, IsOnce = true, IsJson = true, Clock = Clock, Random = new Random(1) };
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using (var run = new WatchRun(database, settings, new WatchLog(isJson: true, output, new ConsoleMessages(), Clock)))
        {
            await run.Run(TestContext.Current.CancellationToken);
        }

        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>One round; the state of each page that changed something, with its reason.</summary>
    public async Task<List<string>> States() => [.. (await Round()).Select(line => $"{line.GetProperty("state").GetString()} {line.GetProperty("reason").GetString()}".Trim())];

    public SourceHealth Health(long id) => Read(connection => SourceHealth.Of(connection, SourceTable.Find(connection, id)!, Clock.Seconds()));

    public long Count(string table) => Read(connection => connection.Number($"SELECT count(*) FROM {table}"))!.Value;

    public T Read<T>(Func<DbConnection, T> read)
    {
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        return read(connection);
    }

    private void Change<T>(Func<DbConnection, T> change)
    {
        using ArchiveDatabase database = ArchiveDatabase.At(archive);
        using var writer = new ArchiveWriter(database, new WriterSettings { Time = Clock });
        writer.InTransaction(session => change(session.Connection));
    }
}
