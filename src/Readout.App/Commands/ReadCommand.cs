using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

internal static class ReadCommand
{
    public static Command Create() => PageCommand.Create(
        "read",
        "Read pages into full records: the article, who said what, meetings, commitments.",
        Reading.Read);
}
