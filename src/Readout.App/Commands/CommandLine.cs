using System.CommandLine;
using System.CommandLine.Invocation;

namespace Readout.App.Commands;

/// <summary>The commands of the program, one line and one file each.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        ParseResult parsed = Create().Parse(args);
        int exitCode = parsed.Invoke(new InvocationConfiguration { ProcessTerminationTimeout = null });
        return parsed.Action is ParseErrorAction ? ExitCode.Usage : exitCode;
    }

    private static RootCommand Create() => new("Reads news pages into attributed records: who said what, on whose account, when.")
    {
        ReadCommand.Create(),
        ExtractCommand.Create(),
        AnalyzeCommand.Create(),
    };
}
