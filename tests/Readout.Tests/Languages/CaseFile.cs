using System.Reflection;

namespace Readout.Tests.Languages;

/// <summary>The lines of one file of one-line cases, without its comments.</summary>
internal static class CaseFile
{
    private static readonly string Folder = Path.Combine(RepoRoot(), "tests", "Readout.Tests", "Languages", "cases");

    public static IEnumerable<(string Language, string Line)> Read(string name) =>
        from file in Directory.EnumerateFiles(Folder, $"{name}.*.cases").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line.Length > 0 && line[0] != '#'
        select (Path.GetFileName(file).Split('.')[1], line);

    public static TheoryData<string, string> Theory(string name)
    {
        var data = new TheoryData<string, string>();
        foreach ((string language, string line) in Read(name))
        {
            data.Add(language, line);
        }

        return data;
    }

    private static string RepoRoot() => typeof(CaseFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;
}
