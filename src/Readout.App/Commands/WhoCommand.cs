using System.CommandLine;
using Readout.App.Archive;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Output;
using Readout.Records.Searching;

namespace Readout.App.Commands;

internal static class WhoCommand
{
    public const string Examples =
        """
        readout who Байден                       what somebody said lately, whom they meet, what they undertook
        readout who "Anna Holm" --limit 50
        readout who "речник МЗС" --format jsonl  a role will do as well
        """;

    private const int MostNames = 6;
    private const int MostRoles = 8;

    public static Command Create()
    {
        var archive = new ArchiveOptions("text", "jsonl");
        var name = new Argument<string[]>("NAME") { Description = "A person or organisation, in any form of the name, or a role.", Arity = ArgumentArity.OneOrMore };
        Option<int> limit = DateOptions.Limit(10);
        var bearers = new Option<bool>("--bearers") { Description = "In jsonl, begin with a line for each bearer of the name: names, roles over time, statements by week." };
        var command = new Command("who", "Show what an archive has of somebody: names, statements, meetings, commitments.") { name, limit, bearers };
        archive.AddTo(command);
        command.SetAction(parsed =>
        {
            string words = string.Join(' ', parsed.GetValue(name)!).Replace('"', ' ');
            if (!SearchQuery.TryParse($"speaker:\"{words}\"", out SearchQuery? query, out SearchQueryError? error))
            {
                Console.Error.WriteLine($"readout: {error.Message.Replace("speaker:", "who:", StringComparison.Ordinal)}.");
                return ExitCode.Usage;
            }

            return ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, _) =>
            {
                Write(words, PersonView.Read(query, database, connection, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), parsed.GetValue(limit)), archive.Format(parsed) == "jsonl", parsed.GetValue(bearers));
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static void Write(string name, PersonView view, bool isJson, bool withBearers)
    {
        if (isJson)
        {
            foreach (EntityView entity in withBearers ? view.Entities : [])
            {
                Console.Out.WriteLine(EntityViewJson.Line(entity));
            }

            foreach (SearchResult result in (SearchResult[])[.. view.Statements, .. view.Meetings, .. view.Commitments])
            {
                Console.Out.WriteLine(SearchResultJson.Line(result));
            }

            return;
        }

        if (view.IsEmpty)
        {
            Console.Out.WriteLine($"Nobody of the name '{name}' speaks, meets or undertakes anything in this archive.");
            Console.Out.WriteLine($"Try the surname alone, or readout search 'about:\"{name}\"'.");
            return;
        }

        Console.Out.WriteLine(Terminal.Strong(Listed(view.Names)));
        Console.Out.WriteLine(Terminal.Dim($"  in {Listed(view.Outlets)}"));
        Console.Out.WriteLine();
        foreach (EntityView entity in view.Entities.Where(entity => entity.Roles.Count > 0))
        {
            WriteRoles(entity);
        }

        WriteAll("Statements", view.Statements);
        WriteAll("Meetings", view.Meetings);
        WriteAll("Commitments", view.Commitments);
    }

    private static void WriteRoles(EntityView entity)
    {
        Console.Out.WriteLine(Terminal.Strong(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entity.Name} (entity {entity.Id})")));
        foreach (RoleView role in entity.Roles.Take(MostRoles))
        {
            Console.Out.WriteLine($"  {role.First}{(role.First == role.Last ? "" : $" to {role.Last}")}  {role.Text}{(role.Outlets > 1 ? $" ({role.Outlets} outlets)" : "")}");
        }

        Console.Out.WriteLine();
    }

    private static void WriteAll(string heading, IReadOnlyList<SearchResult> results)
    {
        if (results.Count > 0)
        {
            Console.Out.WriteLine(Terminal.Strong(heading));
        }

        foreach (SearchResult result in results)
        {
            SearchResultText.Write(result, Console.Out);
        }
    }

    private static string Listed(IReadOnlyList<Counted> counted) => counted.Count == 0 ? "no name"
        : string.Join(", ", counted.Take(MostNames).Select(one => $"{one.Name} ({one.Count})")) + (counted.Count > MostNames ? ", …" : "");
}
