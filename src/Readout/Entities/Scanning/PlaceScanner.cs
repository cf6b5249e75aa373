using System.Text;
using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>Finds places that an adjective and a common noun name together: «Персидский залив», «Дальний Восток», "Persian Gulf".</summary>
internal sealed class PlaceScanner
{
    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly HeadWords _nouns;
    private readonly AdjectiveInflection? _adjectives;
    private readonly HashSet<string> _directions = new(StringComparer.Ordinal);

    private PlaceScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _nouns = new HeadWords(EmbeddedData.Lexicon("places", _text.Language)[""]);
        _adjectives = _text.Language == "en" ? null : new AdjectiveInflection(_text.Language);
        foreach (LexiconRow row in EmbeddedData.Lexicon("places", _text.Language)["directions"].Rows)
        {
            _directions.Add(_adjectives is null ? row.Key : _adjectives.Stem(row.Key).ToString());
        }
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new PlaceScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                scanner.Scan(i, sentence);
                scanner.ScanPartOf(i, sentence);
            }
        }
    }

    private void Scan(int noun, Sentence sentence)
    {
        if (!_map.IsFree(noun) || !_text[noun].IsWord || _nouns.Find(_map.Readings(noun)) is not { } head || (_adjectives is null && !_text[noun].IsCapitalized))
        {
            return;
        }

        int first = noun;
        while (first > sentence.FirstToken && IsPart(first - 1) && Agrees(first - 1, noun))
        {
            first--;
        }

        if (first < noun)
        {
            _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Place, first, noun + 1) { Name = Nominative(first, noun, head.Noun) });
        }
    }

    // «Южный Кавказ», "Northern Italy": a part of a place that has a name of its own.
    private void ScanPartOf(int token, Sentence sentence)
    {
        if (_map.NameAt(token) is not { Kind: EntityKind.Place, IsDropped: false, Known: not null } place || place.First != token || token - 1 < sentence.FirstToken
            || _map.OuterNameAt(token - 1) is not null || !_text[token - 1].IsCapitalized || !IsDirection(token - 1))
        {
            return;
        }

        _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Place, token - 1, place.End) { Name = _text.SpanOf(token - 1, place.End).In(_text.Text) });
    }

    private bool IsDirection(int token)
    {
        string norm = _text[token].Norm;
        ReadOnlySpan<char> stem = _adjectives is null ? norm : _adjectives.Stem(norm);
        return !stem.IsEmpty && _directions.Contains(stem.ToString());
    }

    private bool IsPart(int token)
    {
        ref readonly Token word = ref _text[token];
        bool inner = _adjectives is null && _map.OuterNameAt(token) is { Kind: EntityKind.Place, Known: not null };
        return (inner || _map.OuterNameAt(token) is null) && word.IsWord && word.IsCapitalized && !word.IsAllCaps && !_map.IsHeadlineVerb(token)
            && (_adjectives is null ? word.Upos is Upos.Adj or Upos.Propn or Upos.Noun : word.Upos != Upos.Noun && !_adjectives.Stem(word.Norm).IsEmpty);
    }

    // «в Лукоморску площадью»: a city and what is said of it.
    private bool Agrees(int word, int noun) =>
        _text[word].Feats.Case == Case.None || _text[noun].Feats.Case == Case.None || _text[word].Feats.Case == _text[noun].Feats.Case;

    private string Nominative(int first, int noun, string nominative)
    {
        if (_adjectives is null)
        {
            return _text.SpanOf(first, noun + 1).In(_text.Text);
        }

        Gender gender = nominative[^1] switch { 'а' or 'я' => Gender.Fem, 'о' or 'е' => Gender.Neut, 'ь' when nominative is not "південь" => Gender.Fem, _ => Gender.Masc };
        var name = new StringBuilder();
        for (int i = first; i < noun; i++)
        {
            name.Append(Casing.Restore(_text.Form(i), _adjectives.Nominative(_text[i].Norm, gender))).Append(' ');
        }

        return name.Append(Casing.Restore(_text.Form(noun), nominative)).ToString();
    }
}
