using System.CommandLine;
using Readout.App.Archive;
using Readout.App.Site.Demo;
using Readout.App.Site.Hosting;

namespace Readout.App.Commands;

internal static class DemoCommand
{
    public const string Examples =
        """
        readout demo                                      at http://127.0.0.1:5080, until Ctrl-C
        readout demo --urls http://127.0.0.1:0            at any free port
        """;

    public static Command Create()
    {
        var site = new SiteOptions();
        var command = new Command("demo", "Read the invented pages that come with the program into a temporary archive, and serve it.");
        site.AddTo(command);
        command.SetAction(parsed => Run(site.Settings(parsed)));
        return command;
    }

    private static int Run(SiteSettings settings)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("readout-demo-");
        try
        {
            string archive = Path.Combine(folder.FullName, "readout.db");
            Console.Error.WriteLine("Reading the pages of the demonstration.");
            int pages = DemoArchive.Create(archive).Count;
            Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pages} pages are read, into a temporary archive. Ctrl-C ends it all."));
            return ArchiveRun.OverExisting(archive, (database, _, messages) => SiteRun.Run(database, settings with { Clock = new DemoClock(DemoArchive.Now), IsDemo = true }, messages));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
