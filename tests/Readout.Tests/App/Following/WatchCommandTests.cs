using System.Diagnostics;
using System.Text.Json;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Following;

/// <summary>The real program against servers on this machine.</summary>
public sealed class WatchCommandTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    [Fact]
    public void A_site_is_added_by_the_feeds_that_it_names()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        using var site = new NewsSite();
        site.Publish(1);
        site.Server.On("/comments.xml", "200 OK", "", "<rss><channel/></rss>");
        site.Server.On("/broken.xml", "500 Internal Server Error");
        site.Server.On("/", "200 OK", "Content-Type: text/html", """
            <html><head><link rel="alternate" type="application/rss+xml" title="News (RSS)" href="/feed.xml"><link rel="alternate" type="application/atom+xml" title="News (Atom)" href="/atom.xml">
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><link rel="alternate" type="application/rss+xml" title="Broken" href="/broken.xml"></head><body>x</body></html>
            """);
        ProcessResult added = Watch("add", site.Server.Address, "--archive", archive, "--allow-host", site.Host);
        Assert.Equal((0, $"added  {site.FeedUrl}  Lomgrad Times"), (added.ExitCode, added.Output.Trim()));
        Assert.StartsWith("known", Watch("add", site.Server.Address, "--archive", archive, "--allow-host", site.Host).Output, StringComparison.Ordinal);
        Assert.Equal(0, site.Server.CountOf("/comments.xml"));
    }

    [Fact]
    public void A_site_without_links_is_added_by_its_sitemap_of_news_then_by_the_usual_places_and_an_article_by_itself()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        using var site = new NewsSite();
        site.Publish(1);
        site.Server.On("/", "200 OK", "Content-Type: text/html", "<html><body><a href=/about>About</a></body></html>");
        site.Server.On("/robots.txt", "200 OK", "", "Sitemap: /pages.xml\nSitemap: /news.xml");
        site.Server.On("/pages.xml", "200 OK", "", "<urlset><url><loc>/about</loc></url></urlset>");
        site.Server.On("/news.xml", "200 OK", "", "<urlset xmlns:news=\"n\"><url><loc>/news/1.html</loc><news:news><news:title>A</news:title></news:news></url></urlset>");
        string[] options = ["--archive", archive, "--allow-host", site.Host];
        Assert.StartsWith($"added  {site.Server.Url("/news.xml")}", Watch(["add", site.Server.Address, .. options]).Output, StringComparison.Ordinal);

        site.Server.On("/robots.txt", "404 Not Found");
        site.Server.On("/rss.xml", "200 OK", "", "<rss><channel><title>Found</title></channel></rss>");
        Assert.StartsWith($"added  {site.Server.Url("/rss.xml")}  Found", Watch(["add", site.Server.Address, .. options]).Output, StringComparison.Ordinal);
        Assert.StartsWith($"added  {site.Server.Url("/news/1.html")}  Bridge opens", Watch(["add", site.Server.Url("/news/1.html").AbsoluteUri, .. options]).Output, StringComparison.Ordinal);

        site.Server.On("/rss.xml", "404 Not Found");
        site.Server.On("/feed.xml", "404 Not Found");
        ProcessResult nothing = Watch(["add", site.Server.Address, .. options]);
        Assert.Equal(1, nothing.ExitCode);
        Assert.Contains("no feed was found", nothing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_address_is_refused_unless_it_is_allowed_by_name()
    {
        using var site = new NewsSite();
        ProcessResult refused = Watch("add", site.FeedUrl.AbsoluteUri, "--archive", NewArchive(DatabaseKind.Sqlite));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--allow-host", refused.Error, StringComparison.Ordinal);
        Assert.Empty(site.Server.Requests);
    }

    [Theory]
    [InlineData]
    [InlineData("add")]
    [InlineData("add", "file:///etc/passwd")]
    [InlineData("add", "https://l.example", "--every", "1s")]
    [InlineData("add", "https://l.example", "--allow-host", "a b")]
    [InlineData("list", "--format", "xml")]
    [InlineData("run", "--often")]
    [InlineData("remove")]
    [InlineData("follow")]
    public void What_is_written_wrongly_is_a_usage_error(params string[] arguments)
    {
        ProcessResult result = Watch(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"Write 'readout watch {(arguments.Length > 0 && arguments[0] != "follow" ? arguments[0] + " " : "")}--help' for help.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("list")]
    [InlineData("remove")]
    [InlineData("run")]
    public void Help_has_examples(string command)
    {
        ProcessResult help = Watch(command, "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains($"Examples:\n  readout watch {command}", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_go_out_and_come_in_as_an_outline_and_are_removed_by_address_or_number()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        string other = NewArchive(DatabaseKind.Sqlite);
        string file = Write("in.opml", "<opml version=\"2.0\"><body><outline text=\"World\"><outline text=\"L\" xmlUrl=\"https://l.example/rss\"/><outline text=\"M\" xmlUrl=\"https://m.example/rss\"/></outline></body></opml>");
        Assert.Equal("2 added, 0 known already", Watch("import", file, "--archive", archive).Output.Trim());
        Assert.Equal("0 added, 2 known already", Watch("import", file, "--archive", archive).Output.Trim());
        string outline = Watch("export", "--archive", archive).Output;
        Assert.Equal("2 added, 0 known already", ReadoutProcess.Run(["watch", "import", "-", "--archive", other], stdin: outline).Output.Trim());
        JsonElement[] sources = List(other);
        Assert.Equal(["https://l.example/rss", "https://m.example/rss"], sources.Select(source => source.GetProperty("url").GetString()));
        Assert.All(sources, source => Assert.Equal(("World", "new"), (source.GetProperty("folder").GetString(), source.GetProperty("state").GetString())));
        Assert.Equal(0, Watch("remove", "https://l.example/rss", sources[1].GetProperty("id").GetInt64().ToString(System.Globalization.CultureInfo.InvariantCulture), "--archive", other).ExitCode);
        Assert.Empty(List(other));
        Assert.Equal(1, Watch("remove", "7", "--archive", other).ExitCode);
        Assert.Equal(1, Watch("import", Write("bad.opml", "no"), "--archive", other).ExitCode);
        Assert.Equal(1, Watch("list", "--archive", Path.Combine(Folder, "missing.db")).ExitCode);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Ten_feeds_are_followed_and_a_new_article_is_in_the_archive_within_a_minute(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        NewsSite[] sites = [.. Enumerable.Range(0, 10).Select(i => new NewsSite($"Times {i}"))];
        try
        {
            foreach ((int i, NewsSite site) in sites.Index())
            {
                site.Publish(100 + i);
                Assert.Equal(0, Watch("add", site.FeedUrl.AbsoluteUri, "--archive", archive, "--allow-host", site.Host).ExitCode);
            }

            using Process run = ReadoutProcess.Start(["watch", "run", "--archive", archive, "--format", "jsonl", "--allow-private-network"]);
            using var lines = new Lines(run.StandardOutput);
            Task<string> errors = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.True(lines.WaitFor(10, TimeSpan.FromMinutes(2)), "The first articles did not come.");

            var clock = Stopwatch.StartNew();
            Uri[] published = [.. sites.Select((site, i) => site.Publish(200 + i))];
            Assert.True(lines.WaitFor(20, TimeSpan.FromMinutes(1)), $"After a minute there are {lines.Count - 10} of 10 new articles.");
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1));
            var watching = new Watching(archive);
            Assert.Equal(20L, watching.Count("article"));
            Assert.All(published, url => Assert.True(watching.Count($"statement s JOIN article a ON a.id = s.article_id WHERE a.url = '{url.AbsoluteUri}'") >= 2));

            Interrupt(run);
            Assert.True(run.WaitForExit(TimeSpan.FromSeconds(30)));
            Assert.True(run.ExitCode == 0, await errors);
        }
        finally
        {
            Array.ForEach(sites, site => site.Dispose());
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 12)]
    [InlineData(DatabaseKind.Postgres, 4)]
    public void A_run_that_is_killed_at_any_moment_loses_nothing_and_keeps_nothing_twice(DatabaseKind kind, int kills)
    {
        const int Articles = 60;
        string archive = NewArchive(kind);
        using var site = new NewsSite();
        for (int i = 0; i < Articles; i++)
        {
            site.Publish(i);
        }

        string[] options = ["--archive", archive, "--allow-host", site.Host];
        Assert.Equal(0, Watch(["add", site.FeedUrl.AbsoluteUri, .. options]).ExitCode);
        var random = new Random(7);
        for (int i = 0; i < kills; i++)
        {
            using Process run = ReadoutProcess.Start(["watch", "run", .. options]);
            _ = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            _ = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Thread.Sleep(random.Next(200, 1500));
            run.Kill();
            run.WaitForExit();
        }

        Assert.Equal(0, Watch(["run", "--once", .. options]).ExitCode);
        var watching = new Watching(archive);
        Assert.Equal(((long)Articles, (long)Articles, (long)Articles), (watching.Count("article"), watching.Count("revision"), watching.Count("watch_item WHERE visits = 1 AND outcome = 'article'")));
        Assert.InRange(site.Server.Paths.Count(path => path.StartsWith("/news/", StringComparison.Ordinal)), Articles, Articles + kills);
    }

    [Fact]
    public void A_source_that_fails_ends_one_round_with_failure_and_stands_in_the_list()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        using var site = new NewsSite();
        string[] options = ["--archive", archive, "--allow-host", site.Host];
        Watch(["add", site.FeedUrl.AbsoluteUri, "--every", "10m", "--title", "Mine", .. options]);
        site.Server.On("/feed.xml", "403 Forbidden");
        ProcessResult round = Watch(["run", "--once", .. options]);
        Assert.Equal(1, round.ExitCode);
        Assert.Contains("answers 403 Forbidden (http-403)", round.Error, StringComparison.Ordinal);
        JsonElement source = Assert.Single(List(archive));
        Assert.Equal(("failing", 1, "http-403", "Mine", 600), (source.GetProperty("state").GetString(), source.GetProperty("failures").GetInt32(), source.GetProperty("reason").GetString(), source.GetProperty("title").GetString(), source.GetProperty("everySeconds").GetInt32()));
        string text = Watch("list", "--archive", archive).Output;
        Assert.Contains("failing", text, StringComparison.Ordinal);
        Assert.Contains("failed 1 time: answers 403 Forbidden (http-403)", text, StringComparison.Ordinal);
    }

    private static ProcessResult Watch(params string[] arguments) => ReadoutProcess.Run(["watch", .. arguments]);

    private static JsonElement[] List(string archive) =>
        [.. Watch("list", "--archive", archive, "--format", "jsonl").Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    private static void Interrupt(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Counts the lines that a program writes.</summary>
    private sealed class Lines : IDisposable
    {
        private readonly ManualResetEventSlim _more = new();
        private int _count;

        public Lines(StreamReader reader) => new Thread(() =>
        {
            while (reader.ReadLine() is not null)
            {
                Interlocked.Increment(ref _count);
                _more.Set();
            }
        })
        {
            IsBackground = true,
        }.Start();

        public int Count => _count;

        public bool WaitFor(int count, TimeSpan limit)
        {
            var clock = Stopwatch.StartNew();
            while (_count < count && clock.Elapsed < limit)
            {
                _more.Reset();
                _more.Wait(TimeSpan.FromMilliseconds(100));
            }

            return _count >= count;
        }

        public void Dispose() => _more.Dispose();
    }
}
