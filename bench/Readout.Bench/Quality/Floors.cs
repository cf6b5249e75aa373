using System.Text.Json;

namespace Readout.Bench.Quality;

/// <summary>
/// The figures that have been reached, kept in <c>floors.json</c>: a run below one of them fails. A floor is lowered by hand, with a line in
/// the changelog that says why; <c>--accept</c> only raises.
/// </summary>
internal static class Floors
{
    // A hundredth of what was reached: sets are small, and a statement more or less is no fall.
    private const double Slack = 0.01;

    public static IReadOnlyList<string> Broken(string path, IReadOnlyDictionary<string, double> figures)
    {
        SortedDictionary<string, double> floors = Read(path);
        return
        [
            .. floors.Where(floor => figures.TryGetValue(floor.Key, out double figure) && figure < floor.Value - Slack)
                .Select(floor => FormattableString.Invariant($"{floor.Key}: {figures[floor.Key]:F3}, floor {floor.Value:F3}")),
        ];
    }

    public static void Raise(string path, IReadOnlyDictionary<string, double> figures)
    {
        SortedDictionary<string, double> floors = Read(path);
        foreach ((string name, double figure) in figures)
        {
            floors[name] = Math.Max(figure, floors.GetValueOrDefault(name, double.MinValue));
        }

        File.WriteAllText(path, JsonSerializer.Serialize(floors, BenchJson.Default.SortedDictionaryStringDouble) + "\n");
    }

    private static SortedDictionary<string, double> Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllText(path), BenchJson.Default.SortedDictionaryStringDouble)! : new SortedDictionary<string, double>(StringComparer.Ordinal);
}
