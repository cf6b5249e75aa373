using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Writing;
using Readout.App.Output;
using Readout.App.Running;
using Readout.App.Site.Hosting;
using Readout.Pages;

namespace Readout.Tests.App.Site;

/// <summary>A site over a scratch archive, in this process, on a free port. Disposing of it takes the archive along.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    /// <summary>Reads <paramref name="pages"/> into a new archive and serves it; <paramref name="change"/> makes of the standard settings those wanted.</summary>
    public TestSite(IEnumerable<NewsPage> pages, Func<SiteSettings, SiteSettings>? change = null)
    {
        Database = ArchiveDatabase.At(Path.Combine(_folder.Path, "readout.db"));
        Import(pages);
        var settings = new SiteSettings { Urls = "http://127.0.0.1:0", Clock = Clock };
        _app = SiteServer.Build(Database, change?.Invoke(settings) ?? settings, new ConsoleMessages());
        _app.Start();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = NewClient();
    }

    public ArchiveDatabase Database { get; }

    /// <summary>The time of the site and of what comes in.</summary>
    public SetClock Clock { get; } = new() { Now = SitePages.Now };

    public Uri Address { get; }

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public HttpClient NewClient() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>Reads pages into the archive as <c>readout import</c> does; the site shows them from its next look at the archive on.</summary>
    public void Import(IEnumerable<NewsPage> pages) => DeepThread.Run(() =>
    {
        using var writer = new ArchiveWriter(Database, new WriterSettings { Time = Clock });
        var preparer = new PagePreparer(known: null);
        return writer.Write([.. pages.SelectMany(Read).Select(preparer.Prepare)]);
    });

    /// <summary>Asks the archive.</summary>
    public T Read<T>(Func<DbConnection, T> read)
    {
        using DbConnection connection = Database.Open();
        return read(connection);
    }

    public void Dispose()
    {
        Client.Dispose();
        _app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
        Database.Dispose();
        _folder.Dispose();
    }

    private static List<PageResult> Read(NewsPage page)
    {
        using var stream = new MemoryStream(page.Html);
        return [.. PageReader.Read(stream, page.Url, PagePreparer.Keeping(PageReaderOptions.Default))];
    }
}
