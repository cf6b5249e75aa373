using System.Collections.Frozen;
using Readout.Text;

namespace Readout.Languages.Splitting;

/// <summary>
/// Two states or alliances that a hyphen joins without a space: "EU-Ukraine", «Украина-ЕС». They are three tokens, for they name two; a name
/// that is itself written so («Гвинея-Бисау») is one.
/// </summary>
internal sealed class NamePairs
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;

    public NamePairs(string language)
    {
        Lexicon states = EmbeddedData.Lexicon("states", language);
        IEnumerable<string> names = EmbeddedData.Lexicon("territories", language)[""].Rows.Select(static row => row[0])
            .Concat(states[""].Rows.SelectMany(static row => new[] { row[0], row[2] }))
            .SelectMany(static names => names.Split('|'))
            .Concat(EmbeddedData.Lexicon("organizations", language)["bodies"].Rows.SelectMany(static row => row.Key.Split('|')).Where(static name => name.Length > 1 && name.All(char.IsUpper)));
        _names = names.Where(static name => name.Length > 1 && !name.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where the hyphen stands between the two; 0 when the word is one token.</summary>
    public int HyphenOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return 0;
        }

        int hyphen = word.IndexOfAny('-', '‑');
        return hyphen > 1 && hyphen + 2 < word.Length && char.IsUpper(word[hyphen + 1]) && _names.Contains(word[..hyphen]) && _names.Contains(word[(hyphen + 1)..]) && !_names.Contains(word) ? hyphen : 0;
    }
}
