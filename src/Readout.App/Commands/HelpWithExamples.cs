using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Readout.App.Commands;

/// <summary>The help that System.CommandLine writes, with the command's examples behind it.</summary>
internal sealed class HelpWithExamples(HelpAction standard, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = standard.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out string? text))
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            {
                output.WriteLine(line.IsEmpty ? "" : $"  {line}");
            }
        }

        return exitCode;
    }
}
