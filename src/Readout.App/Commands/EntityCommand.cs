using System.CommandLine;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Archive.Joining;
using Readout.App.Archive.Writing;

namespace Readout.App.Commands;

internal static class EntityCommand
{
    public const string Examples =
        """
        readout entity join 12 340      people, bodies or places 12 and 340 are one
        readout entity part 12 340      they are not
        readout entity pin 77 e3 340    the entity e3 of article 77 is 340
        """;

    private static readonly Option<string?> By = new("--by") { HelpName = "NAME", Description = "Who decides it. Default: the user's name." };

    public static Command Create()
    {
        var command = new Command("entity", "Decide who is who across articles; it wins over what Readout found, for ever. 'readout who NAME' tells the numbers.");
        command.Add(Pair("join", "Say that two entities are one.", (decisions, one, other, by) => decisions.Join(one, other, by)));
        command.Add(Pair("part", "Say that two entities are not one.", (decisions, one, other, by) => decisions.Part(one, other, by)));
        command.Add(Pin());
        return command;
    }

    private static Command Pair(string name, string description, Func<EntityDecisions, long, long, string, int> decide)
    {
        var one = new Argument<long>("ONE") { Description = "An entity's number." };
        var other = new Argument<long>("OTHER") { Description = "Another's." };
        var archive = new ArchiveOptions();
        var command = new Command(name, description) { one, other, By };
        archive.AddTo(command);
        command.SetAction(parsed => Run(archive.Archive(parsed), decisions => decide(decisions, parsed.GetValue(one), parsed.GetValue(other), parsed.GetValue(By) ?? Environment.UserName)));
        return command;
    }

    private static Command Pin()
    {
        var article = new Argument<long>("ARTICLE") { Description = "An article's number." };
        var local = new Argument<string>("LOCAL") { Description = "The entity's id in the article's record: e1, e2, …" };
        var entity = new Argument<long>("ENTITY") { Description = "Which entity of the archive it is." };
        var archive = new ArchiveOptions();
        var command = new Command("pin", "Say who an article's entity is.") { article, local, entity, By };
        archive.AddTo(command);
        command.SetAction(parsed => Run(
            archive.Archive(parsed),
            decisions => decisions.Pin(parsed.GetValue(article), parsed.GetValue(local)!, parsed.GetValue(entity), parsed.GetValue(By) ?? Environment.UserName)));
        return command;
    }

    private static int Run(string archive, Func<EntityDecisions, int> decide) => ArchiveRun.OverExisting(archive, (database, _, messages) =>
    {
        using var writer = new ArchiveWriter(database, new WriterSettings { Say = text => messages.Warning("--archive", text) });
        int count = decide(new EntityDecisions(writer));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"decided; {count:N0} {(count == 1 ? "article was" : "articles were")} looked at again"));
        return ExitCode.Success;
    });
}
