using Readout.App.Running;
using Readout.Pages;

namespace Readout.App.Inputs;

/// <summary>The pages of a run's inputs, one by one in the order of the inputs.</summary>
internal static class InputPages
{
    public static IEnumerable<PageResult> Read(RunSettings settings)
    {
        foreach (string input in settings.Inputs)
        {
            if (Directory.Exists(input))
            {
                foreach (string file in Directory.GetFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    foreach (PageResult page in ReadFile(file, settings))
                    {
                        yield return page;
                    }
                }

                continue;
            }

            if (input != "-" && !File.Exists(input))
            {
                yield return PageResult.Of(new UnreadablePage(input, "not-found", "there is no such file"));
                continue;
            }

            foreach (PageResult page in ReadFile(input, settings))
            {
                yield return page;
            }
        }
    }

    private static IEnumerable<PageResult> ReadFile(string input, RunSettings settings)
    {
        using Stream stream = input == "-" ? Console.OpenStandardInput() : File.OpenRead(input);
        foreach (PageResult page in PageReader.Read(stream, input, settings.Pages))
        {
            yield return page;
        }
    }
}
