using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

internal static class ExtractCommand
{
    public static Command Create() => PageCommand.Create(
        "extract",
        "Extract the articles of pages and no more: the fast path for building corpora.",
        Reading.Extract);
}
