using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds English organisations where an article calls them by the first word of their name: "Norda Pacific Airways … Norda plans". The word
/// must be no place, person or common word, begin the name of one organisation only, and never stand where a place does ("in Norda").
/// </summary>
internal sealed class ShortNameScanner
{
    private const int ShortestWord = 3;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly NameLexicon _names;
    private readonly KnownNames _known;
    private readonly Gazetteer? _places;
    private readonly HashSet<string> _ofPlaces;

    private ShortNameScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _names = NameLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _places = Gazetteer.Of(_text.Language);
        _ofPlaces = [.. EmbeddedData.Lexicon("organizations", _text.Language)["of-places"].Rows.SelectMany(static row => row.Key.Split('|'))];
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new ShortNameScanner(map);
        Dictionary<string, Draft?> first = scanner.FirstWords();
        if (first.Count > 0)
        {
            scanner.Add(first);
        }
    }

    // By its first word, null for a word that several begin with.
    private Dictionary<string, Draft?> FirstWords()
    {
        var found = new Dictionary<string, Draft?>(StringComparer.Ordinal);
        foreach (Draft body in _map.Names)
        {
            if (body is { IsDropped: false, Kind: EntityKind.Organization } && body.End - body.First > 1 && IsOwnWord(body.First) && _text[body.First + 1].IsCapitalized && !IsOfPlace(body))
            {
                string word = _text[body.First].Norm;
                found[word] = found.TryGetValue(word, out Draft? other) && !IsSame(other, body) ? null : other ?? body;
            }
        }

        return found;
    }

    private bool IsOfPlace(Draft body)
    {
        for (int i = body.First + 1; i < body.End; i++)
        {
            if (_ofPlaces.Contains(_text[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(Draft? left, Draft right) => left is not null && NameOf(left) == NameOf(right);

    private string NameOf(Draft draft) => draft.Name ?? draft.Known?.Nominative ?? _text.SpanOf(draft.First, draft.End).In(_text.Text);

    private bool IsOwnWord(int token)
    {
        ref readonly Token word = ref _text[token];
        return word is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn } && word.Norm.Length >= ShortestWord
            && !_names.IsGiven(word.Norm) && _known.StateOfAdjective(word.Norm) is null && _places?.HasPlace(word.Norm) != true;
    }

    private void Add(Dictionary<string, Draft?> bodies)
    {
        Dictionary<string, List<int>> lone = [];
        for (int i = 0; i < _text.Tokens.Length; i++)
        {
            if (!bodies.TryGetValue(_text[i].Norm, out Draft? body) || body is null || (i >= body.First && i < body.End))
            {
                continue;
            }

            if (IsAgainstIt(i))
            {
                bodies[_text[i].Norm] = null;
            }
            else if (IsAlone(i))
            {
                if (!lone.TryGetValue(_text[i].Norm, out List<int>? places))
                {
                    lone.Add(_text[i].Norm, places = []);
                }

                places.Add(i);
            }
        }

        foreach ((string word, List<int> places) in lone)
        {
            if (bodies[word] is { } body)
            {
                places.ForEach(at => _map.AddCovering(new Draft(MentionForm.Name, EntityKind.Organization, at, at + 1) { Name = _text.Form(at).ToString(), LongForm = body }));
            }
        }
    }

    // A word in small letters is a common one; "in Norda", and whom or what else is called so, tell of another.
    private bool IsAgainstIt(int token) =>
        !_text[token].IsCapitalized || (token > 0 && _text[token - 1].Norm is "in" or "near" or "at" or "mr" or "mr." or "ms" or "ms." or "mrs" or "mrs.")
        || _map.OuterNameAt(token) is { IsDropped: false, IsWeak: false, Kind: not EntityKind.Organization };

    // Not as a part of another name: "Norda Bank", "New Norda".
    private bool IsAlone(int token) => _map.OuterNameAt(token) is null or { IsWeak: true } && !IsNameWord(token + 1) && !IsNameWord(token - 1);

    private bool IsNameWord(int token) => token >= 0 && token < _text.Tokens.Length && _text[token] is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn or Upos.Noun or Upos.Adj };
}
