using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;
using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds English names made of common words, "Harbour Watch", "the Lakeland Daily Star", "KLM Research": side by side with capitals inside
/// a sentence they are one name, and that of no person. Words which may be somebody's name are left to him.
/// </summary>
internal sealed class WordNameScanner
{
    private const int LongestName = 5;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly NameLexicon _names;
    private readonly KnownNames _known;
    private readonly RoleLexicon _roles;
    private readonly OrganizationLexicon _organizations;
    private readonly LexiconSection _mastheads;
    private readonly LexiconSection _notNames;
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);

    private WordNameScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _names = NameLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _roles = RoleLexicon.Of(_text.Language);
        _organizations = OrganizationLexicon.Of(_text.Language);
        _mastheads = EmbeddedData.Lexicon("relays", _text.Language)["masthead"];
        _notNames = EmbeddedData.Lexicon("not-names", _text.Language)[""];
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new WordNameScanner(map);
        var sentences = new List<Sentence>();
        foreach (Sentence sentence in map.Text.Sentences)
        {
            if (!TitleCase.Is(map.Text, sentence) && !scanner.IsInCapitals(sentence))
            {
                sentences.Add(sentence);
                scanner.Remember(sentence);
            }
        }

        sentences.ForEach(scanner.Scan);
    }

    private bool IsInCapitals(Sentence sentence)
    {
        int words = 0;
        int small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            words += _text[i].IsWord ? 1 : 0;
            small += _text[i] is { IsWord: true, IsCapitalized: false } ? 1 : 0;
        }

        return small * 2 < words;
    }

    // Pairs with capitals inside of a sentence: at its beginning such a pair is the same name.
    private void Remember(Sentence sentence)
    {
        for (int i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
        {
            if (_text[i] is { IsWord: true, IsCapitalized: true } && _text[i + 1] is { IsWord: true, IsCapitalized: true })
            {
                _inside.Add(PairAt(i));
            }
        }
    }

    private string PairAt(int token) => string.Concat(_text[token].Norm, " ", _text[token + 1].Norm);

    private void Scan(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int end = EndOfRun(i, sentence);
            if (end - i is > 1 and <= LongestName && IsName(i, end, sentence))
            {
                Add(i, end);
            }

            i = Math.Max(i, end - 1);
        }
    }

    private int EndOfRun(int first, Sentence sentence)
    {
        int end = first;
        while (end < sentence.EndToken && IsRunWord(end))
        {
            end++;
        }

        return end;
    }

    private bool IsRunWord(int token)
    {
        ref readonly Token word = ref _text[token];
        return word is { IsWord: true, IsCapitalized: true, Upos: Upos.Propn or Upos.Noun or Upos.Adj or Upos.X or Upos.Num } && !word.Norm.Contains('.', StringComparison.Ordinal) && !word.Norm.AsSpan().ContainsAnyInRange('0', '9')
            && !PartyOfState.Is(_text.Form(token)) && _notNames.Find(word.Norm) is null && !_roles.IsHead(_map.Readings(token));
    }

    private bool IsName(int first, int end, Sentence sentence)
    {
        int last = end - 1;
        bool masthead = _mastheads.Contains(_text[last].Norm);
        bool the = first > sentence.FirstToken && _text[first - 1].Norm == "the";
        if (!IsTail(last, the || masthead) || IsOfPost(first) || (first == sentence.FirstToken && !OpensSentence(first, last)))
        {
            return false;
        }

        for (int i = first; i < last; i++)
        {
            if (!IsPart(i, the || masthead))
            {
                return false;
            }
        }

        return true;
    }

    // "Minister for Coastal Affairs": what somebody is in charge of.
    private bool IsOfPost(int first) =>
        first > 1 && _text[first - 1].Norm is "of" or "for" && _roles.IsHead(_map.Readings(first - 2));

    // At the beginning of a sentence the capital of the first word tells nothing: "Young Voters said", "Former Falcon aides".
    private bool OpensSentence(int first, int last) =>
        _inside.Contains(PairAt(first)) || _map.OuterNameAt(first) is { IsWeak: false } || (_text[first].IsAllCaps && _text[first].Norm.Length > 1)
        || (_text[last].Feats.Number != Number.Plur && _text[first].Upos is not Upos.Num && !_roles.IsAdjective(_text[first].Norm) && _known.StateOfAdjective(_text[first].Norm) is null && _text[last].Norm[^1] != 's' && last + 1 < _text.Tokens.Length && !_text[last + 1].IsCapitalized
            && _text[last + 1].Upos is Upos.Verb or Upos.Aux or Upos.Adv);

    // A word of the language that is no name of a person, as far as is known, and no part of a longer name that has been read.
    private bool IsTail(int token, bool isBody)
    {
        if (_map.OuterNameAt(token) is { } name && !IsMereWord(name))
        {
            return false;
        }

        string norm = _text[token].Norm;
        return norm.Length > 2 && !_text[token].IsAllCaps && IsCommon(norm) && _known.StateOfAdjective(norm) is null && !_names.IsPlace(norm) && !_organizations.IsHead(_map.Readings(token))
            && (isBody || !(Gazetteer.Of(_text.Language)!.HasSurname(norm) || _names.IsGiven(norm)));
    }

    private bool IsPart(int token, bool isBody)
    {
        string norm = _text[token].Norm;
        return _map.OuterNameAt(token) switch
        {
            { Kind: EntityKind.Place, IsDropped: false } => true,
            { IsDropped: false, IsWeak: true } name when !IsMereWord(name) => false,
            { IsDropped: false, Person: not null, IsWeak: false } => false,
            { IsDropped: false, IsWeak: false } name => name.End == name.First + 1,
            _ => _known.StateOfAdjective(norm) is not null ? isBody : !_names.IsGiven(norm) && IsCommon(norm) && (isBody || !Gazetteer.Of(_text.Language)!.HasSurname(norm) || !_text[token].IsAllCaps),
        };
    }

    // One word, or two that no given name is among.
    private static bool IsMereWord(Draft name) => name is { IsWeak: true, IsDropped: false } && (name.IsPlain || name.End == name.First + 1);

    private bool IsCommon(string norm) => AllLanguages.Find(_text.Language)?.IsCommonWord(norm) == true;

    private void Add(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_map.OuterNameAt(i) is { IsWeak: true } weak)
            {
                weak.IsDropped = true;
            }
        }

        _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Other, first, end) { Name = _text.SpanOf(first, end).In(_text.Text) });
    }
}
