using System.Text.Json;

namespace Readout.Bench.Quality.Pages;

/// <summary>The figures that the report shows and holds against floors, and the target of each that has one (<c>targets.json</c>).</summary>
internal static class PageTargets
{
    /// <summary>Targets by the set's and the figure's name; null where a figure is only reported.</summary>
    public static IReadOnlyDictionary<string, double?> All { get; } = Load();

    private static Dictionary<string, double?> Load()
    {
        using Stream stream = typeof(PageTargets).Assembly.GetManifestResourceStream("targets.json")!;
        return JsonSerializer.Deserialize(stream, BenchJson.Default.DictionaryStringNullableDouble)!;
    }
}
