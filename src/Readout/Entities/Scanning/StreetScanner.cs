using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds places by the word before them: a street, which the word belongs to («ул. Лесная, 5», «вулиця Івана Вербицького»), and a settlement
/// or a river, whose name stands alone («г. Новая Гребля»).
/// </summary>
internal sealed class StreetScanner
{
    private const int MostWords = 3;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly NameLexicon _names;
    private readonly LexiconSection _streets;
    private readonly LexiconSection _settlements;

    private StreetScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _names = NameLexicon.Of(_text.Language);
        Lexicon places = EmbeddedData.Lexicon("places", _text.Language);
        _streets = places["streets"];
        _settlements = places["settlements"];
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new StreetScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            for (int i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            {
                scanner.Scan(i, sentence);
            }
        }
    }

    private void Scan(int token, Sentence sentence)
    {
        string norm = _text[token].Norm;
        // «С. Орлов» is no village.
        if (!_map.IsFree(token) || !IsName(token + 1) || (_text[token].IsCapitalized && norm[^1] == '.'))
        {
            return;
        }

        if (_streets.Contains(norm))
        {
            int end = token + 1;
            while (end < sentence.EndToken && end - token <= MostWords && IsName(end))
            {
                end++;
            }

            Add(token, House(end, sentence));
        }
        else if (_settlements.Contains(norm) && !OpensPerson(token + 1, sentence))
        {
            bool two = token + 2 < sentence.EndToken && _text[token + 1].Upos == Upos.Adj && IsName(token + 2) && _text[token + 2].Upos != Upos.Adj;
            Add(token + 1, token + (two ? 3 : 2));
        }
    }

    // «мэр города Олег Сидоров»: a given name with another name behind it.
    private bool OpensPerson(int token, Sentence sentence) =>
        token + 1 < sentence.EndToken && IsName(token + 1) && (_text[token].NameKind == NameKind.Given || _names.IsGiven(_text[token].Norm));

    private bool IsName(int token) => _map.IsFree(token) && _text[token].IsWord && _text[token].IsCapitalized && (!_text[token].IsAllCaps || _text[token].Norm.Length == 1);

    // «, 12»
    private int House(int end, Sentence sentence) =>
        end + 1 < sentence.EndToken && _text[end].Norm == "," && _text[end + 1].Span.Start - _text[end].Span.End < 2 && char.IsAsciiDigit(_text[end + 1].Norm[0]) && _text[end + 1].Norm.Length < 4 ? end + 2 : end;

    private void Add(int first, int end) =>
        _map.AddName(new Draft(MentionForm.Name, EntityKind.Place, first, end) { Name = _text.SpanOf(first, end).In(_text.Text) });
}
