using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

/// <summary>What the commands that turn inputs into records have in common.</summary>
internal static class PageCommand
{
    public static Command Create(string name, string description, Reading reading)
    {
        var options = new PageOptions();
        var command = new Command(name, description);
        options.AddTo(command);
        command.SetAction(parsed => RecordRun.Run(options.Settings(parsed, reading)));
        return command;
    }
}
