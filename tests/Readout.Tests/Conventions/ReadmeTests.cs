using System.Text.RegularExpressions;

namespace Readout.Tests.Conventions;

/// <summary>What the README shows is true: its sample is code that runs, its links lead somewhere.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_sample_is_the_code_that_the_package_tests_run()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Readout.PackageTests", "ReadmeSample.cs"));
        string sample = source.Split("// README: begin\n")[1].Split("        // README: end")[0];
        string shown = string.Join('\n', sample.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)).Trim();
        Assert.Contains("```csharp\n" + shown + "\n```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_files_that_exist()
    {
        foreach (string page in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md")))
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?<target>[^)#]+)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture))
            {
                string target = link.Groups["target"].Value;
                bool outside = target.StartsWith("https://", StringComparison.Ordinal);
                Assert.True(outside || Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)), $"{page}: {target} does not exist");
            }
        }
    }
}
