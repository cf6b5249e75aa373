using System.CommandLine;
using Readout.App.Site.Hosting;

namespace Readout.App.Commands;

/// <summary>The options that the commands which serve the site share. Each command has its own set.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _urls = new("--urls")
    {
        HelpName = "URLS",
        Description = $"Where to listen, split by semicolons; port 0 takes a free one. Default: {SiteSettings.DefaultUrls}.",
        DefaultValueFactory = _ => SiteSettings.DefaultUrls,
    };

    public void AddTo(Command command) => command.Add(_urls);

    public SiteSettings Settings(ParseResult parsed) => new() { Urls = parsed.GetValue(_urls)! };
}
