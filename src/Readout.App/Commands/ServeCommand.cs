using System.CommandLine;
using Readout.App.Archive;
using Readout.App.Site.Hosting;

namespace Readout.App.Commands;

internal static class ServeCommand
{
    public const string Examples =
        """
        readout serve                                     the archive of the current folder, at http://127.0.0.1:5080
        readout serve --archive news.db --watch           follow its feeds at the same time
        readout serve --urls http://127.0.0.1:8080
        readout serve --urls http://0.0.0.0:5080 --password-file secret.txt
        readout serve --public --host news.example        behind a reverse proxy that says which
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions();
        var site = new SiteOptions();
        var posting = new PostOptions();
        var command = new Command("serve", "Serve an archive: the site, the API, feeds and calendars.");
        archive.AddTo(command);
        site.AddTo(command);
        posting.AddTo(command);
        command.SetAction(parsed =>
        {
            SiteSettings settings = site.Settings(parsed);
            settings = settings with { Posting = posting.Settings(parsed) with { Fetching = settings.Fetching, Cap = settings.Cap } };
            return ArchiveRun.OverExisting(archive.Archive(parsed), (database, _, messages) => SiteRun.Run(database, settings, messages));
        });
        return command;
    }
}
