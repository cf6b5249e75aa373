using System.CommandLine;
using System.Text;
using Readout.App.Archive;
using Readout.App.Archive.Databases;
using Readout.App.Output;
using Readout.App.Site.Access;
using Readout.App.Site.Access.Keys;

namespace Readout.App.Commands;

internal static class PasswordCommand
{
    public const string Examples =
        """
        readout password set                 asks for it
        readout password set < secret.txt    takes the first line
        readout password remove              nobody can sign in any more
        """;

    public static Command Create() => new("password", "Set what signs in to the site. The archive keeps a hash of it; whoever is signed in is signed out.")
    {
        OverArchive("set", "Set the password, from the terminal or standard input.", Set),
        OverArchive("remove", "Take the password away.", Remove),
    };

    private static Command OverArchive(string name, string description, Func<ArchiveDatabase, ConsoleMessages, int> run)
    {
        var archive = new ArchiveOptions();
        var command = new Command(name, description);
        archive.AddTo(command);
        command.SetAction(parsed => ArchiveRun.OverExisting(archive.Archive(parsed), (database, _, messages) => run(database, messages)));
        return command;
    }

    private static int Set(ArchiveDatabase database, ConsoleMessages messages)
    {
        string password = Console.IsInputRedirected ? Console.In.ReadLine() ?? "" : ReadHidden();
        try
        {
            using var store = new PasswordStore(database);
            store.Set(password);
            return ExitCode.Success;
        }
        catch (AccessException exception)
        {
            messages.Error("password", exception.Message);
            return ExitCode.Failure;
        }
    }

    private static int Remove(ArchiveDatabase database, ConsoleMessages messages)
    {
        using var store = new PasswordStore(database);
        if (!store.Remove())
        {
            messages.Warning("password", "there was none");
        }

        return ExitCode.Success;
    }

    private static string ReadHidden()
    {
        Console.Error.Write("Password: ");
        var typed = new StringBuilder();
        for (ConsoleKeyInfo key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
