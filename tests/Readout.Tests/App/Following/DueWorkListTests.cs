using Readout.App.Archive;
using Readout.App.Following.Items;
using Readout.App.Following.Running;
using Readout.App.Following.Sources;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Following;

public sealed class DueWorkListTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    [Fact]
    public void Hosts_take_turns_and_on_each_host_looks_and_first_visits()
    {
        var watching = new Watching(NewArchive(DatabaseKind.Sqlite));
        Source[] sources = [.. Enumerable.Range(0, 5).Select(i => watching.Add(new Uri($"https://host{i}.example/feed")))];
        long now = watching.Clock.Seconds();
        watching.Read(connection =>
        {
            foreach (int i in Enumerable.Range(0, 3))
            {
                var url = new Uri($"https://host0.example/{i}");
                ItemTable.Insert(connection, sources[0].Id, new NewItem { Key = $"k{i}", Url = url, SortedAt = i, NextVisit = now }, now);
            }

            return 0;
        });
        var list = new DueWorkList();
        List<string> turns = [.. Enumerable.Range(0, 10).SelectMany(_ => watching.Read(connection => list.Next(connection, sources, now, _ => true, 2))).Select(work => work.Item?.Url.AbsoluteUri ?? work.Source!.Url.AbsoluteUri)];
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(4, turns.Count(url => new Uri(url).Host == $"host{i}.example")));
        Assert.Equal(["/feed", "/2", "/feed", "/2"], turns.Where(url => new Uri(url).Host == "host0.example").Select(url => new Uri(url).AbsolutePath));
        Assert.Empty(watching.Read(connection => list.Next(connection, sources, now, host => false, 2)));
    }
}
