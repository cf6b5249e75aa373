namespace Readout.Tests.App.Site;

/// <summary>One site over <see cref="SitePages"/> for all tests of a class that change nothing in it; those that do make a <see cref="TestSite"/> of their own.</summary>
public sealed class SiteServerFixture : IDisposable
{
    private readonly TestSite _site = new(SitePages.All);

    public HttpClient Client => _site.Client;

    internal TestSite Site => _site;

    public void Dispose() => _site.Dispose();
}
