using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds organisations of Russian and Ukrainian by an abbreviated legal form before quotation marks, whatever the marks hold:
/// «ООО „Северный порт № 5“», «ДП „Завод „Лан““». Buildings that are called so («ЖК „Липки“») are places.
/// </summary>
internal sealed class LegalFormScanner
{
    private const int LongestForm = 6;
    private const int LongestName = 16;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly OrganizationLexicon _organizations;

    private LegalFormScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _organizations = OrganizationLexicon.Of(_text.Language);
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new LegalFormScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            int i = sentence.FirstToken;
            while (i + 3 < sentence.EndToken)
            {
                i = scanner.Scan(i, sentence);
            }
        }
    }

    // Where the next form may stand.
    private int Scan(int token, Sentence sentence)
    {
        if (!IsOpening(token + 1) || !IsForm(token) || Close(token + 1, sentence.EndToken) is not { } close)
        {
            return token + 1;
        }

        EntityKind kind = _organizations.IsBuilding(_text.Form(token)) ? EntityKind.Place : EntityKind.Organization;
        _map.AddCovering(new Draft(MentionForm.Name, kind, token, close + 1) { Name = _text.SpanOf(token, close + 1).In(_text.Text) });
        return close + 1;
    }

    private bool IsForm(int token)
    {
        ref readonly Token word = ref _text[token];
        if (_organizations.IsLegalForm(_text.Form(token)) || _organizations.IsBuilding(_text.Form(token)))
        {
            return true;
        }

        bool capitals = word.IsWord && word.IsAllCaps && word.Norm.Length is > 1 and <= LongestForm && word.Norm[0] >= '\u0400' && !word.Norm.AsSpan().ContainsAnyInRange('0', '9');
        return capitals && !_organizations.NamesNoBody(_text.Form(token)) && _map.NameAt(token) is not { Kind: EntityKind.Place };
    }

    // The mark stands apart from the form, close to a capital or number that begins no title of a law («Про …»).
    private bool IsOpening(int token) =>
        _text[token].Norm is "«" or "„" or "“" or "\"" && _text[token - 1].Span.End < _text[token].Span.Start && IsNameStart(token + 1);

    private bool IsNameStart(int token) =>
        _text[token].IsCapitalized ? _text[token].Upos != Upos.Adp : _text[token].IsWord && char.IsAsciiDigit(_text[token].Norm[0]);

    // The mark that closes the name; marks inside it are closed by one for all or by one each.
    private int? Close(int open, int end)
    {
        int inside = 0;
        for (int i = open + 1; i < Math.Min(end, open + LongestName); i++)
        {
            if (!IsMark(i))
            {
                continue;
            }

            if (i + 1 < end && Touches(i, i + 1) && !Touches(i - 1, i) && _text[i + 1].IsWord)
            {
                inside++;
            }
            else if (inside == 0 || i + 1 >= end || !IsMark(i + 1) || !Touches(i, i + 1))
            {
                return i;
            }
            else
            {
                inside--;
            }
        }

        return null;
    }

    private bool Touches(int left, int right) => _text[left].Span.End == _text[right].Span.Start;

    private bool IsMark(int token) => _text[token].Norm is "«" or "»" or "„" or "“" or "”" or "\"";
}
