using System.Text.Json;
using Readout.Bench.Quality.Gold;
using Readout.Bench.Quality.Scoring;

namespace Readout.Bench.Quality;

/// <summary>An annotated set of the corpora's folder.</summary>
internal sealed record QualitySet(string Name, string Language, GoldHabit Habit, string Gold, string? Texts)
{
    /// <summary>Sets with statements, in the order of the report.</summary>
    public static IReadOnlyList<QualitySet> Statements { get; } =
    [
        new("news en", "en", GoldHabit.Own, "news/en/statements.jsonl", "news/en/articles.jsonl"),
        new("news ru", "ru", GoldHabit.Own, "news/ru/statements.jsonl", "news/ru/articles.jsonl"),
        new("news uk", "uk", GoldHabit.Own, "news/uk/statements.jsonl", "news/uk/articles.jsonl"),
        new("statements ru", "ru", GoldHabit.Own, "statements/ru/gold.jsonl", "statements/ru/texts"),
        new("statements uk", "uk", GoldHabit.Own, "statements/uk/gold.jsonl", "statements/uk/texts"),
        new("PolNeAR dev", "en", GoldHabit.PolNeAR, "statements/en/dev.jsonl", null),
    ];

    /// <summary>Sets with names.</summary>
    public static IReadOnlyList<QualitySet> Names { get; } =
    [
        new("factRuEval dev (names learnt from it)", "ru", GoldHabit.Own, "names/ru-factrueval2016/dev.jsonl", null),
        new("ner-uk dev", "uk", GoldHabit.Own, "names/uk-nerukv2-natural/dev.jsonl", null),
        new("wikineural en dev", "en", GoldHabit.Own, "names/en-wikineural/dev.jsonl", null),
    ];

    public bool IsIn(string corpora) => File.Exists(Path.Combine(corpora, Gold));

    public IReadOnlyList<GoldDocument> Read(string corpora) => GoldReader.Read(Path.Combine(corpora, Gold), Language, TextOf(corpora));

    private Func<string, string?> TextOf(string corpora)
    {
        if (Texts is null)
        {
            return _ => null;
        }

        string path = Path.Combine(corpora, Texts);
        if (!Texts.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            return name => ((string[])[name, name + ".txt"]).Select(file => Path.Combine(path, file)).FirstOrDefault(File.Exists) is { } file ? File.ReadAllText(file) : null;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 1))
        {
            using var json = JsonDocument.Parse(line);
            texts[json.RootElement.GetProperty("source").GetString()!] = json.RootElement.GetProperty("text").GetString()!;
        }

        return name => texts.GetValueOrDefault(name);
    }
}
