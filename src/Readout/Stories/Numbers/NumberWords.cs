using System.Collections.Concurrent;
using System.Globalization;
using Readout.Languages;
using Readout.Text;

namespace Readout.Stories.Numbers;

/// <summary>The words that numbers of a language are written with (<c>claimed-numbers.LANG.lexicon</c>). Thread-safe.</summary>
internal sealed class NumberWords
{
    private static readonly ConcurrentDictionary<string, NumberWords> ByLanguage = new(StringComparer.Ordinal);

    private readonly Lexicon _lexicon;
    private readonly bool _isEnglish;
    private readonly LexiconSection _months;
    private readonly Dictionary<string, decimal> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _multipliers = new(StringComparer.Ordinal);

    private NumberWords(string language)
    {
        _lexicon = EmbeddedData.Lexicon("claimed-numbers", language);
        _isEnglish = language == "en";
        _months = EmbeddedData.Lexicon("date-words", language)["months"];
        Read(_lexicon["words"], _values);
        Read(_lexicon["multipliers"], _multipliers);
    }

    public static NumberWords Of(string language) => ByLanguage.GetOrAdd(language, static code => new NumberWords(code));

    /// <summary>Null for an ordinal, whatever number it is formed from, and for "tens".</summary>
    public decimal? ValueOf(in Token token) => (token.Upos == Upos.Adj && !_values.ContainsKey(token.Norm)) || (_isEnglish && token.Norm != token.Lemma) ? null : Find(_values, token);

    public decimal? MultiplierOf(in Token token) => Find(_multipliers, token);

    public decimal? MultiplierOf(string letters) => _multipliers.TryGetValue(letters, out decimal value) ? value : null;

    public string? UnitOf(in Token token) => (_lexicon["units"].Find(token.Norm) ?? _lexicon["units"].Find(token.Lemma))?[0];

    public bool IsMonth(in Token token) => _months.Contains(token.Norm) || _months.Contains(token.Lemma);

    /// <summary>A noun that a number before it names rather than counts: «2021 год».</summary>
    public bool IsNotCounted(in Token token) => _lexicon["not-counted"].Contains(token.Norm) || _lexicon["not-counted"].Contains(token.Lemma);

    /// <summary>A word before a number that names a thing by it: «ст. 15», "page 4".</summary>
    public bool IsDesignation(in Token token) => _lexicon["designations"].Contains(token.Norm.AsSpan().TrimEnd('.'));

    public bool IsBetween(in Token token) => _lexicon["between"].Contains(token.Norm);

    public bool StartsBetween(in Token token) => _lexicon["between-starts"].Contains(token.Norm);

    /// <summary>What a phrase before a number says of it; null for other words.</summary>
    public NumberBound? BoundOf(string phrase) => _lexicon["about"].Contains(phrase) ? NumberBound.About
        : _lexicon["at-least"].Contains(phrase) ? NumberBound.AtLeast
        : _lexicon["at-most"].Contains(phrase) ? NumberBound.AtMost
        : null;

    private static decimal? Find(Dictionary<string, decimal> words, in Token token) =>
        words.TryGetValue(token.Norm, out decimal value) || words.TryGetValue(token.Lemma, out value) ? value : null;

    private static void Read(LexiconSection rows, Dictionary<string, decimal> words)
    {
        foreach (string key in rows.Keys)
        {
            words.Add(key, decimal.Parse(rows.Find(key)![0], CultureInfo.InvariantCulture));
        }
    }
}
