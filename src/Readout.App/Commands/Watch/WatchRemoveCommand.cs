using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Readout.App.Following.Sources;
using Readout.App.Output;

namespace Readout.App.Commands.Watch;

internal static class WatchRemoveCommand
{
    public const string Examples =
        """
        readout watch remove https://news.example/rss.xml           its articles stay in the archive
        readout watch remove 3 7                                    by the numbers that watch list shows
        """;

    public static Command Create()
    {
        var sources = new Argument<string[]>("SOURCE") { Arity = ArgumentArity.OneOrMore, Description = "The address or the number of a source." };
        var archive = new ArchiveOptions();
        var command = new Command("remove", "Follow a source no more. The articles that it brought stay.") { sources };
        archive.AddTo(command);
        command.SetAction(parsed => Remove(parsed.GetValue(sources)!, archive.Archive(parsed)));
        return command;
    }

    private static int Remove(string[] names, string archive)
    {
        var removed = new List<Source>();
        var missing = new List<string>();
        int exitCode = WatchArchive.Write(archive, (connection, _) =>
        {
            removed.Clear();
            missing.Clear();
            foreach (string name in names)
            {
                if (Find(connection, name) is not { } source)
                {
                    missing.Add(name);
                    continue;
                }

                SourceTable.Remove(connection, source.Id);
                removed.Add(source);
            }

            return missing.Count > 0 ? ExitCode.Failure : ExitCode.Success;
        });
        removed.ForEach(source => Console.Out.WriteLine($"removed  {source.Url.AbsoluteUri}"));
        missing.ForEach(name => new ConsoleMessages().Error(name, "is not followed"));
        return exitCode;
    }

    private static Source? Find(DbConnection connection, string name) =>
        long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? SourceTable.Find(connection, id)
        : SourceAddress.Parse(name) is { } url ? SourceTable.Find(connection, url)
        : null;
}
