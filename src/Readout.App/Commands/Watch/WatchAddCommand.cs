using System.CommandLine;
using System.CommandLine.Parsing;
using Readout.App.Archive;
using Readout.App.Fetching;
using Readout.App.Following.Discovery;
using Readout.App.Following.Sources;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

internal static class WatchAddCommand
{
    public const string Examples =
        """
        readout watch add https://news.example/rss.xml              a feed
        readout watch add https://news.example/                     the feeds that the site names, or its sitemap of news
        readout watch add https://t.me/ministry_example             a public Telegram channel
        readout watch add https://gov.example/statement --page      one page, read again and again
        readout watch add http://localhost:8080/rss --every 30s --allow-host localhost
        """;

    public static Command Create()
    {
        var url = new Argument<string[]>("URL") { Arity = ArgumentArity.OneOrMore, Description = "The address of a feed, a site, a channel or a page." };
        var page = new Option<bool>("--page") { Description = "Follow the page itself, not the feeds that it names." };
        var title = new Option<string?>("--title") { HelpName = "TEXT", Description = "What to call it. Default: what it calls itself." };
        var folder = new Option<string?>("--folder") { HelpName = "TEXT", Description = "The folder that it belongs to, as in an outline; nested ones joined by slashes." };
        Option<TimeSpan?> every = OptionValues.Duration("--every", "How often to look at it, such as 30s, 10m or 2h. Default: as often as it brings something, from a minute to an hour.");
        var archive = new ArchiveOptions();
        var fetching = new FetchOptions();
        url.Validators.Add(CheckAddresses);
        var command = new Command("add", "Follow a feed, the feeds of a site, a public Telegram channel, or a page.") { url, page, title, folder, every };
        archive.AddTo(command);
        fetching.AddTo(command);
        command.SetAction(parsed => Add(
            parsed.GetValue(url)!,
            archive.Archive(parsed),
            fetching.Settings(parsed),
            parsed.GetValue(page),
            source => source with { Title = parsed.GetValue(title) ?? source.Title, Folder = parsed.GetValue(folder), Every = parsed.GetValue(every) }));
        return command;
    }

    private static void CheckAddresses(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => SourceAddress.Parse(token.Value) is null))
        {
            result.AddError($"URL: '{token.Value}' is no http or https address.");
        }
    }

    private static int Add(string[] addresses, string archive, FetchSettings settings, bool isPage, Func<NewSource, NewSource> describe)
    {
        var messages = new ConsoleMessages();
        using var fetcher = new Fetcher(settings, TimeProvider.System);
        var finder = new SourceFinder(fetcher);
        int exitCode = ExitCode.Success;
        foreach (string address in addresses)
        {
            Uri url = SourceAddress.Parse(address)!;
            FoundSources found = (isPage ? finder.FindPage(url, CancellationToken.None) : finder.Find(url, CancellationToken.None)).GetAwaiter().GetResult();
            if (found.Sources.Count == 0)
            {
                messages.Error(url.AbsoluteUri, found.Fault!);
                exitCode = ExitCode.Failure;
                continue;
            }

            exitCode = Math.Max(exitCode, Keep([.. found.Sources.Select(describe)], archive));
        }

        return exitCode;
    }

    private static int Keep(NewSource[] sources, string archive)
    {
        long now = TimeProvider.System.Seconds();
        var added = new List<string>();
        int exitCode = WatchArchive.Write(archive, (connection, _) =>
        {
            added.Clear();
            added.AddRange(sources.Select(source => SourceTable.Add(connection, source, now)
                ? $"added  {source.Url.AbsoluteUri}{(source.Title is null ? "" : $"  {source.Title}")}"
                : $"known  {source.Url.AbsoluteUri}"));
            return ExitCode.Success;
        });
        added.ForEach(Console.Out.WriteLine);
        return exitCode;
    }
}
