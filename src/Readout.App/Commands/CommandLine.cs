using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Readout.App.Commands.Post;
using Readout.App.Commands.Watch;

namespace Readout.App.Commands;

/// <summary>The commands of the program, one line and one file each.</summary>
internal static class CommandLine
{
    private const string Examples =
        """
        readout read page.html                          who said what on one page
        readout read pages/ --format jsonl > out.jsonl  a record for each page of a folder
        readout read https://news.example/story         fetch a page and read it
        readout extract pages/ | readout analyze -      in two steps

        Shell completion: dotnet tool install --global dotnet-suggest, then register readout with it.
        """;

    public static int Run(string[] args)
    {
        // @name is a channel here, not a file with more arguments.
        ParseResult parsed = Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });
        }

        foreach (ParseError error in parsed.Errors)
        {
            Console.Error.WriteLine($"readout: {error.Message}");
        }

        Command command = parsed.CommandResult.Command;
        Console.Error.WriteLine($"Write 'readout {PathOf(command)}--help' for help.");
        return ExitCode.Usage;
    }

    private static string PathOf(Command command) =>
        command is RootCommand ? "" : $"{string.Concat(command.Parents.OfType<Command>().Select(PathOf))}{command.Name} ";

    private static RootCommand Create()
    {
        Command watch = WatchCommand.Create();
        Command post = PostCommand.Create();
        (Command Command, string Examples)[] commands =
        [
            (ReadCommand.Create(), ReadCommand.Examples),
            (ExtractCommand.Create(), ExtractCommand.Examples),
            (AnalyzeCommand.Create(), AnalyzeCommand.Examples),
            (ExplainCommand.Create(), ExplainCommand.Examples),
            (ImportCommand.Create(), ImportCommand.Examples),
            (SearchCommand.Create(), SearchCommand.Examples),
            (DemoCommand.Create(), DemoCommand.Examples),
            (ServeCommand.Create(), ServeCommand.Examples),
            (PasswordCommand.Create(), PasswordCommand.Examples),
            (TokenCommand.Create(), TokenCommand.Examples),
            (McpCommand.Create(), McpCommand.Examples),
            (WhoCommand.Create(), WhoCommand.Examples),
            (AgendaCommand.Create(), AgendaCommand.Examples),
            (StoriesCommand.Create(), StoriesCommand.Examples),
            (StoryCommand.Create(), StoryCommand.Examples),
            (watch, WatchCommand.Examples),
            (post, PostCommand.Examples),
            (ExportCommand.Create(), ExportCommand.Examples),
            (RereadCommand.Create(), RereadCommand.Examples),
            (CorrectCommand.Create(), CorrectCommand.Examples),
            (EntityCommand.Create(), EntityCommand.Examples),
            (ForgetCommand.Create(), ForgetCommand.Examples),
            (DoctorCommand.Create(), DoctorCommand.Examples),
        ];
        var root = new RootCommand("Reads news pages into attributed records: who said what, on whose account, when; meetings and commitments.");
        var examples = new Dictionary<Command, string> { [root] = Examples };
        foreach ((Command command, string text) in commands)
        {
            root.Add(command);
            examples.Add(command, text);
        }

        foreach (Command command in watch.Subcommands)
        {
            examples.Add(command, WatchCommand.ExamplesOf(command.Name));
        }

        foreach (Command command in post.Subcommands.SelectMany(command => command.Subcommands.Prepend(command)))
        {
            examples.Add(command, PostCommand.ExamplesOf(command.Name));
        }

        AddExamples(root, examples);
        return root;
    }

    private static void AddExamples(RootCommand root, Dictionary<Command, string> examples)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction standard } help)
            {
                help.Action = new HelpWithExamples(standard, examples);
            }
        }
    }
}
