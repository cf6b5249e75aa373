using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds English names by the abbreviation in brackets behind them, "Committee for Open Harbours (COH)", after A. Schwartz and M. Hearst,
/// "A simple algorithm for identifying abbreviation definitions" (2003). Where the abbreviation is of another language, "Sailors Without
/// Harbours (SSP)", the capitalised words that begin with its first letter are the name.
/// </summary>
internal sealed class LongFormScanner
{
    private const int ShortestAbbreviation = 2;
    private const int LongestAbbreviation = 8;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly NameLexicon _names;

    private LongFormScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _names = NameLexicon.Of(_text.Language);
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new LongFormScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            for (int i = sentence.FirstToken + 2; i + 2 < sentence.EndToken; i++)
            {
                if (map.Text[i].Norm == "(" && map.Text[i + 2].Norm == ")" && scanner.IsAbbreviation(i + 1))
                {
                    scanner.Scan(i, sentence);
                }
            }
        }
    }

    private bool IsAbbreviation(int token) =>
        _text[token].IsWord && _text[token].IsCapitalized && _text[token].Norm.Length is >= ShortestAbbreviation and <= LongestAbbreviation
        && !_text[token].Norm.Contains('-', StringComparison.Ordinal); // "Rep. Jim Falcon (R-OH)" is of a party and a state; "Board of Open Harbours (Boh)" need not stand in capitals

    private void Scan(int bracket, Sentence sentence)
    {
        string letters = _text[bracket + 1].Norm;
        int first = ByInitials(letters, bracket, sentence);
        if (first < 0 && _text[bracket + 1].IsAllCaps)
        {
            first = ByFirstLetter(letters[0], bracket, sentence);
        }

        if (first < 0 || _map.OuterNameAt(first) is { } outer && outer.First < first)
        {
            return;
        }

        _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Organization, first, bracket) { Name = _text.SpanOf(first, bracket).In(_text.Text) });
        if (!_text[bracket + 1].IsAllCaps)
        {
            AddAll(_text[bracket + 1].Norm);
        }
    }

    // "Board of Open Harbours (Boh)": capitals would tell that it is a body; its long form does as well, wherever it stands.
    private void AddAll(string abbreviation)
    {
        for (int i = 0; i < _text.Tokens.Length; i++)
        {
            if (_text[i].IsCapitalized && _text[i].Norm == abbreviation && _map.OuterNameAt(i) is null)
            {
                _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Organization, i, i + 1) { Name = _text.Form(i).ToString() });
            }
        }
    }

    // Every letter begins a word; words in small letters between them may have none.
    private int ByInitials(string letters, int bracket, Sentence sentence)
    {
        int left = letters.Length - 1;
        for (int i = bracket - 1; i >= sentence.FirstToken && (_text[i].IsWord || _text[i].Norm is "'" or "’" or ","); i--)
        {
            if (_text[i].Norm[0] == letters[left])
            {
                left--;
                if (left < 0)
                {
                    return _text[i].IsCapitalized && i < bracket - 1 ? i : -1;
                }
            }
            else if (_text[i].IsCapitalized)
            {
                return -1;
            }
        }

        return -1;
    }

    private int ByFirstLetter(char letter, int bracket, Sentence sentence)
    {
        int first = -1;
        int capitals = 0;
        for (int i = bracket - 1; i >= sentence.FirstToken && _text[i].IsWord && (_text[i].IsCapitalized || IsLink(i)); i--)
        {
            capitals += _text[i].IsCapitalized ? 1 : 0;
            first = _text[i].IsCapitalized && _text[i].Norm[0] == letter ? i : first;
        }

        return capitals > 1 && first >= 0 && first < bracket - 1 && _text[bracket - 1].IsCapitalized && !_names.IsGiven(_text[first].Norm) && _text[first].Upos != Upos.Det ? first : -1;
    }

    private bool IsLink(int token) => _text[token].Norm is "of" or "for" or "and" or "the" or "to" or "in" or "on" or "without" or "de";
}
