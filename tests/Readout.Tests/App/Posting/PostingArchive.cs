using System.Data.Common;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;
using Readout.App.Output;
using Readout.App.Running;
using Readout.App.Site.Posting;
using Readout.App.Site.Posting.Channels;
using Readout.Pages;
using Readout.Tests.App.Site;

namespace Readout.Tests.App.Posting;

/// <summary>An archive whose statements are posted, and runs over it.</summary>
internal sealed class PostingArchive : IDisposable
{
    public const string Secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private readonly TemporaryFolder _folder = new();

    public PostingArchive(string? address = null)
    {
        Address = address ?? Path.Combine(_folder.Path, "readout.db");
        Database = ArchiveDatabase.At(Address);
        Import();
    }

    public string Address { get; }

    public string Folder => _folder.Path;

    public ArchiveDatabase Database { get; }

    public SetClock Clock { get; } = new() { Now = new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.Zero) };

    public void Import(params NewsPage[] pages) => Write(writer =>
    {
        var preparer = new PagePreparer(known: null);
        return writer.Write([.. pages.SelectMany(page => PageReader.Read(new MemoryStream(page.Html), page.Url, new PageReaderOptions { Url = page.Url, ContentType = "text/html", KeepsOriginals = true })).Select(preparer.Prepare)]);
    });

    public void Write<T>(Func<ArchiveWriter, T> work) => DeepThread.Run(() =>
    {
        using var writer = new ArchiveWriter(Database, new WriterSettings { Time = Clock });
        return work(writer);
    });

    public T Read<T>(Func<DbConnection, T> read)
    {
        using DbConnection connection = Database.Open();
        return read(connection);
    }

    /// <summary>Everything that has one of these words, or all that comes.</summary>
    public void Subscribe(string kind, string target, string query = "lang:en OR lang:uk OR lang:ru", string what = PostSubscription.Quoted) =>
        Read(connection => SubscriptionTable.Add(connection, new PostSubscription(0, new PostTarget(kind, target), null, null, query, what), Clock.Seconds()));

    public PostSettings Settings(Uri? telegram = null) => new()
    {
        Telegram = telegram ?? new Uri("http://127.0.0.1:9"),
        TelegramToken = BotApiServer.Token,
        TelegramPace = TimeSpan.Zero,
        WebhookSecret = WebhookSecret.Parse(Secret),
        Fetching = new FetchSettings { AllowedHosts = [AllowedHost.Parse("127.0.0.1")!] },
        IsOnce = true,
        Clock = Clock,
        Random = new Random(1),
        Cap = new Readout.App.Site.Reading.PublicCap(100, 100_000, 1),
    };

    /// <summary>One round, broken off after <paramref name="longest"/> where that is given; how many messages went out.</summary>
    public (int Sent, int Failures) Run(PostSettings settings, TimeSpan? longest = null)
    {
        using var stop = new CancellationTokenSource(longest ?? TimeSpan.FromSeconds(60));
        using var run = new PostRun(Database, settings, new ConsoleMessages());
        run.Run(stop.Token).GetAwaiter().GetResult();
        Assert.True(longest is not null || !stop.IsCancellationRequested, "The run did not end.");
        return (run.Sent, run.Failures);
    }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }
}
