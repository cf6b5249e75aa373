using System.Data.Common;
using Readout.App.Following.Sources;

namespace Readout.Tests.App.Site;

/// <summary>
/// One site over <see cref="SitePages"/>, which follows one feed, for all tests of a class that change nothing in it; those that do make a <see cref="TestSite"/> of their own.
/// </summary>
public sealed class SiteServerFixture : IDisposable
{
    private readonly TestSite _site = new(SitePages.All);

    public SiteServerFixture()
    {
        using DbConnection connection = _site.Database.Open();
        SourceTable.Add(connection, new NewSource(new Uri("https://courier.example/feed.xml"), SourceKind.Feed) { Title = "Sound Courier" }, _site.Clock.Now.ToUnixTimeSeconds());
    }

    public HttpClient Client => _site.Client;

    internal TestSite Site => _site;

    public void Dispose() => _site.Dispose();
}
