using System.Reflection;

namespace Readout.Tests.Conventions;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Tops = ["src", "tests", "bench", "train"];

    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "RepoRoot").Value!;

    public static string Library { get; } = Path.Combine(Root, "src", "Readout");

    public static IEnumerable<string> FoldersOf(string stage) => Directory.GetDirectories(Path.Combine(Library, stage)).Select(folder => Path.GetFileName(folder));

    /// <summary>The source files that we write, without what the build makes.</summary>
    public static IEnumerable<string> Sources() => Tops
        .SelectMany(top => Directory.EnumerateFiles(Path.Combine(Root, top), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));
}
