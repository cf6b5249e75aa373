using System.Collections.Concurrent;
using Readout.Text;

namespace Readout.Entities.Names;

/// <summary>Given names that one person may go by: Tony and Antony. Thread-safe.</summary>
internal sealed class Nicknames
{
    private static readonly ConcurrentDictionary<string, Nicknames> ByLanguage = new(StringComparer.Ordinal);

    private readonly LexiconSection _rows;

    private Nicknames(Lexicon lexicon) => _rows = lexicon[""];

    public static Nicknames Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new Nicknames(EmbeddedData.Lexicon("nicknames", code)));

    public bool AreSame(string one, string other) => _rows.Find(one) is { } row && ReferenceEquals(row, _rows.Find(other));
}
