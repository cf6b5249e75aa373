using System.CommandLine;
using Readout.App.Running;

namespace Readout.App.Commands;

internal static class AnalyzeCommand
{
    public static Command Create() => PageCommand.Create(
        "analyze",
        "Analyze clean article text, taken verbatim: spans point into exactly the text that was given.",
        Reading.Analyze);
}
