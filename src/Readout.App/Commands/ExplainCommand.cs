using System.CommandLine;
using Readout.App.Running;
using Readout.Formats;

namespace Readout.App.Commands;

internal static class ExplainCommand
{
    public const string Examples =
        """
        readout explain page.html                          which rule found each statement, and why that speaker
        readout explain page.txt --published 2021-12-08    with the date that the page does not tell
        readout analyze text.txt --format explain          the same for clean text
        """;

    public static Command Create() => PageCommand.Create(
        "explain",
        "Tell of each statement of a page which rule decided it, how its speaker was found, and what was proposed and dropped.",
        Reading.Read,
        AllFormats.Find("explain"));
}
