using System.Collections.Concurrent;

namespace Readout.Text;

/// <summary>
/// The data files that are compiled into this assembly, found by file name whatever folder they lie in:
/// <c>cues.ru.lexicon</c>, <c>morphology.ru.bin</c>. Thread-safe.
/// </summary>
internal static class EmbeddedData
{
    private static readonly ConcurrentDictionary<string, Lexicon> Lexicons = new(StringComparer.Ordinal);

    /// <summary>The lexicon <c>NAME.LANGUAGE.lexicon</c>; an empty one when this language has none of that name.</summary>
    public static Lexicon Lexicon(string name, string language) =>
        Lexicons.GetOrAdd($"{name}.{language}.lexicon", static file => Exists(file) ? Text.Lexicon.Parse(file, ReadText(file)) : Text.Lexicon.Empty);

    /// <summary>A lexicon that belongs to no language: <c>NAME.lexicon</c>.</summary>
    public static Lexicon Lexicon(string name) =>
        Lexicons.GetOrAdd($"{name}.lexicon", static file => Text.Lexicon.Parse(file, ReadText(file)));

    public static bool Exists(string file) => typeof(EmbeddedData).Assembly.GetManifestResourceInfo(file) is not null;

    public static Stream Open(string file) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException("No such embedded file.", file);

    public static string ReadText(string file)
    {
        using var reader = new StreamReader(Open(file));
        return reader.ReadToEnd();
    }
}
