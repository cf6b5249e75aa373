using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds power stations by the adjective of their place: «Лукоморская АЭС», «на Лукоморской атомной электростанции», and «ЛАЭС» behind either. All forms are one place, called by
/// the longest that the article has. Russian and Ukrainian.
/// </summary>
internal sealed class PowerStationScanner
{
    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly AdjectiveInflection _adjectives;
    private readonly List<Kind> _kinds = [];
    private readonly Dictionary<(string Stem, string Abbreviation), string> _names = [];

    private PowerStationScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _adjectives = new AdjectiveInflection(_text.Language);
        foreach (LexiconRow row in EmbeddedData.Lexicon("places", _text.Language)["stations"].Rows)
        {
            _kinds.Add(new Kind(row.Key, row[0].Length == 0 ? "" : _adjectives.Stem(row[0]).ToString(), row[0], row[1].Split('|')));
        }
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new PowerStationScanner(map);
        List<Found> all = [.. Enumerable.Range(0, map.Text.Tokens.Length).Select(scanner.At).OfType<Found>()];
        foreach (Found one in all.Where(static one => one.Name is not null))
        {
            string name = one.Name!;
            if (!scanner._names.TryGetValue((one.Stem, one.Abbreviation), out string? known) || name.Length > known.Length)
            {
                scanner._names[(one.Stem, one.Abbreviation)] = name;
            }
        }

        foreach (Found one in all)
        {
            scanner.Add(one);
        }
    }

    private void Add(Found one)
    {
        (string Stem, string Abbreviation)[] keys = one.Stem.Length > 1 ? [(one.Stem, one.Abbreviation)] : [.. _names.Keys.Where(key => key.Abbreviation == one.Abbreviation && key.Stem[0] == one.Stem[0])];
        if (keys is [var key])
        {
            _map.AddName(new Draft(MentionForm.Name, EntityKind.Place, one.First, one.End) { Name = _names[key], Key = $"station {key.Stem} {key.Abbreviation}" });
        }
    }

    private Found? At(int token)
    {
        if (!_map.IsFree(token) || !_text[token].IsWord || !_text[token].IsCapitalized)
        {
            return null;
        }

        if (_text[token].IsAllCaps)
        {
            return _kinds.Find(kind => _text[token].Norm.Length == kind.Abbreviation.Length + 1 && _text[token].Norm.EndsWith(kind.Abbreviation, StringComparison.OrdinalIgnoreCase)) is { } initialed
                ? new Found(token, token + 1, _text[token].Norm[..1], initialed.Abbreviation, null) : null;
        }

        string stem = _adjectives.Stem(_text[token].Norm).ToString();
        int end = _text.Sentences[_text.SentenceOf(token)].EndToken;
        return stem.Length == 0 || token + 1 >= end ? null : _kinds.Select(kind => AfterAdjective(token, end, stem, kind)).FirstOrDefault(static found => found is not null);
    }

    private Found? AfterAdjective(int token, int end, string stem, Kind kind)
    {
        string place = Casing.Restore(_text.Form(token), _adjectives.Nominative(_text[token].Norm, Gender.Fem));
        if (_text[token + 1].IsAllCaps && _text[token + 1].Norm.Equals(kind.Abbreviation, StringComparison.OrdinalIgnoreCase))
        {
            return _map.IsFree(token + 1) ? new Found(token, token + 2, stem, kind.Abbreviation, $"{place} {kind.Abbreviation}") : null;
        }

        int noun = kind.AdjectiveStem.Length == 0 ? token + 1 : token + 2;
        bool isLong = noun < end && (noun == token + 1 || _adjectives.Stem(_text[token + 1].Norm).SequenceEqual(kind.AdjectiveStem)) && kind.Nouns.Contains(_text[noun].Lemma, StringComparer.Ordinal);
        return isLong ? new Found(token, noun + 1, stem, kind.Abbreviation, noun == token + 1 ? $"{place} {_text[noun].Lemma}" : $"{place} {kind.Adjective} {_text[noun].Lemma}") : null;
    }

    /// <summary>A kind of station: its abbreviation, the adjective it is called by, if any, and the nouns behind that.</summary>
    private sealed record Kind(string Abbreviation, string AdjectiveStem, string Adjective, string[] Nouns);

    /// <summary>One mention; of «ЛАЭС» the stem is its first letter, and there is no name.</summary>
    private sealed record Found(int First, int End, string Stem, string Abbreviation, string? Name);
}
