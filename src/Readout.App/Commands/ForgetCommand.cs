using System.CommandLine;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Forgetting;
using Readout.App.Archive.Writing;
using Readout.App.Inputs;

namespace Readout.App.Commands;

internal static class ForgetCommand
{
    public const string Examples =
        """
        readout forget https://news.example/story     an article, its revisions and its pages
        readout forget pages/story.html               the same for a page that came from a file
        readout forget "Anna Holm"                    a person: statements, commitments, and the name in every text
        """;

    public static Command Create()
    {
        var archive = new ArchiveOptions();
        var what = new Argument<string>("URL|PERSON") { Description = "An address, the source of a page (as import names it), or a person's full name." };
        var command = new Command("forget", "Take an article or a person out of an archive for good: records, revisions, search, exports and later backups. It is not read again.") { what };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, messages) =>
        {
            using var writer = new ArchiveWriter(database, new WriterSettings { Say = text => messages.Warning("--archive", text) });
            string name = parsed.GetValue(what)!;
            bool isArticle = InputList.IsAddress(name) || IsSource(connection, name);
            var forgetter = new Forgetter(writer);
            int count = isArticle ? forgetter.ForgetArticle(name) : forgetter.ForgetPerson(name);
            database.Scrub(connection);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count:N0} {(count == 1 ? "article" : "articles")} {(isArticle ? "taken out" : "told of the person and no longer do")}; what comes later is kept out too"));
            return ExitCode.Success;
        }));
        return command;
    }

    private static bool IsSource(System.Data.Common.DbConnection connection, string name) =>
        Archive.Databases.Sql.Number(connection, "SELECT count(*) FROM page WHERE source = @source", ("@source", name)) > 0;
}
