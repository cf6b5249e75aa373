using System.Text.Json;

namespace Readout.Bench.Quality.Renaming;

/// <summary>What takes the place of names: made-up syllables, given names of the same declension, roles that change places.</summary>
internal sealed record Replacements(
    Dictionary<string, string[]> Syllables,
    string[] Media,
    Dictionary<string, Dictionary<string, string>> Given,
    HashSet<string> WomensNames,
    HashSet<string> NotMedia,
    Dictionary<string, string[][]> Roles)
{
    public static Replacements Load()
    {
        using Stream stream = typeof(Replacements).Assembly.GetManifestResourceStream("replacements.json")!;
        return JsonSerializer.Deserialize(stream, BenchJson.Default.Replacements)!;
    }
}
