using System.CommandLine;
using Readout.App.Running;
using Readout.Formats;

namespace Readout.App.Commands;

/// <summary>What the commands that turn inputs into records have in common.</summary>
internal static class PageCommand
{
    /// <summary>A command that writes in the format the user asks for, or always in <paramref name="format"/>.</summary>
    public static Command Create(string name, string description, Reading reading, RecordFormat? format = null)
    {
        var options = new PageOptions(reading, format);
        var command = new Command(name, description);
        options.AddTo(command);
        command.SetAction(parsed => RecordRun.Run(options.Settings(parsed)));
        return command;
    }
}
