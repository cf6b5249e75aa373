using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Readout.App.Archive;
using Readout.App.Output;
using Readout.App.Site.Access.Keys;

namespace Readout.App.Commands;

internal static class TokenCommand
{
    public const string Examples =
        """
        readout token add desk                    a token that reads; it is shown once
        readout token add publisher --scope write
        curl -H "Authorization: Bearer TOKEN" https://news.example/api/v1/statements
        readout token remove desk                 it is worth nothing from now on
        """;

    private const string Read = "read";
    private const string Write = "write";

    public static Command Create() => new("token", "Let programs ask the site: what they send instead of a password.") { Add(), List(), Remove() };

    private static Command Add()
    {
        Argument<string> name = Name("What to call it.");
        var scope = new Option<string>("--scope") { HelpName = "SCOPE", Description = "What it allows: read, or write. Default: read.", DefaultValueFactory = _ => Read };
        scope.AcceptOnlyFromAmong(Read, Write);
        var archive = new ArchiveOptions();
        var command = new Command("add", "Make a token and show it, this once.") { name, scope };
        archive.AddTo(command);
        command.SetAction(parsed => Add(archive.Archive(parsed), parsed.GetValue(name)!, parsed.GetValue(scope) == Write ? TokenScope.Write : TokenScope.Read));
        return command;
    }

    private static Command List()
    {
        var archive = new ArchiveOptions();
        var command = new Command("list", "Name the tokens, what they allow and since when.");
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (_, connection, _) =>
        {
            foreach (ApiToken token in TokenStore.List(connection))
            {
                string day = DateTimeOffset.FromUnixTimeSeconds(token.CreatedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                Console.Out.WriteLine($"{token.Name}\t{TokenStore.NameOf(token.Scope)}\t{day}");
            }

            return ExitCode.Success;
        }));
        return command;
    }

    private static Command Remove()
    {
        Argument<string> name = Name("Its name.");
        var archive = new ArchiveOptions();
        var command = new Command("remove", "Make a token worth nothing.") { name };
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, connection, messages) =>
        {
            string wanted = parsed.GetValue(name)!;
            return TokenStore.Remove(database, connection, wanted) ? ExitCode.Success : Fail(messages, wanted, "there is no such token");
        }));
        return command;
    }

    private static int Add(string archive, string name, TokenScope scope) => ArchiveRun.OverExisting(archive, (database, connection, messages) =>
    {
        if (TokenStore.Add(database, connection, name, scope, TimeProvider.System) is not { } token)
        {
            return Fail(messages, name, "there is a token of that name; remove it first, or take another name");
        }

        Console.Out.WriteLine(token);
        return ExitCode.Success;
    });

    private static Argument<string> Name(string description)
    {
        var name = new Argument<string>("NAME") { Description = description };
        name.Validators.Add(CheckName);
        return name;
    }

    private static void CheckName(ArgumentResult result)
    {
        if (result.Tokens.Count > 0 && result.Tokens[0].Value is { } name && (name.Length is 0 or > 100 || name.Any(char.IsControl)))
        {
            result.AddError("NAME: a token's name has 1 to 100 characters on one line.");
        }
    }

    private static int Fail(ConsoleMessages messages, string name, string why)
    {
        messages.Error(name, why);
        return ExitCode.Failure;
    }
}
