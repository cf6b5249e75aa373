using System.Collections.Concurrent;
using Readout.Entities.Names;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>The cases that prepositions of a language, and nouns behind them, govern. Thread-safe.</summary>
internal sealed class Government
{
    private static readonly ConcurrentDictionary<string, Government> ByLanguage = new(StringComparer.Ordinal);

    private readonly Dictionary<string, NameCases> _cases = new(StringComparer.Ordinal);

    private readonly LexiconSection _complement;

    private Government(Lexicon lexicon)
    {
        _complement = lexicon["complement"];
        foreach (LexiconRow row in lexicon[""].Rows)
        {
            _cases.Add(row.Key, NameForm.ParseCases(row[0]));
        }
    }

    public static Government Of(string language) =>
        ByLanguage.GetOrAdd(language, static code => new Government(EmbeddedData.Lexicon("government", code)));

    /// <summary>«словам» in «по словам Анны Орловой»: whose name follows has the genitive.</summary>
    public bool HasComplement(string norm) => _complement.Contains(norm);

    /// <summary>All cases where the word is no preposition.</summary>
    public NameCases After(string norm) => _cases.GetValueOrDefault(norm, NameCases.All);
}
