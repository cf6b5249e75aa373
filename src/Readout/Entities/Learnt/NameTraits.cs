using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Entities.Learnt;

/// <summary>Works out what the features ask of a text's tokens, the rules' own reading included.</summary>
internal sealed class NameTraits
{
    // The lists of organisations' heads, media and legal forms.
    private const uint Heads = 1 | 4 | 8;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly NameLexicon _names;
    private readonly RoleLexicon _roles;
    private readonly OrganizationLexicon _organizations;
    private readonly KnownNames _known;
    private readonly LexiconSection _notNames;
    private readonly Gazetteer? _gazetteer;

    public NameTraits(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _names = NameLexicon.Of(_text.Language);
        _roles = RoleLexicon.Of(_text.Language);
        _organizations = OrganizationLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _gazetteer = Gazetteer.Of(_text.Language);
        _notNames = EmbeddedData.Lexicon("not-names", _text.Language)[""];
    }

    public NameTrait Of(int token)
    {
        ref readonly Token word = ref _text[token];
        uint lemma = Skeleton(word.Lemma.Length > 0 ? word.Lemma : word.Norm);
        Draft? outer = Standing(_map.OuterNameAt(token));
        Draft? inner = Standing(_map.NameAt(token));
        uint read = KindOf(outer, token) | (_map.RoleAt(token) is null ? 0u : 16u);
        bool nominal = word.Upos is Upos.Noun or Upos.Adj or Upos.Propn or Upos.X or Upos.Num;
        uint lists = word.IsCapitalized || read != 0 || (nominal && (IsSeen(token - 1) || IsSeen(token + 1))) ? ListsOf(token) : 0;
        bool formed = word.IsCapitalized || nominal;
        return new NameTrait
        {
            IsMarked = word.IsCapitalized || read != 0 || (lists & Heads) != 0,
            IsNominal = nominal,
            IsLink = word.Upos is Upos.Adp or Upos.Cconj or Upos.Punct or Upos.Sym,
            Word = Skeleton(word.Norm),
            Lemma = lemma,
            Ending = !formed ? 0 : Skeleton(word.Norm.AsSpan(Math.Max(0, word.Norm.Length - 3))),
            ShortEnding = !formed ? 0 : Skeleton(word.Norm.AsSpan(Math.Max(0, word.Norm.Length - 2))),
            Beginning = !formed ? 0 : Skeleton(word.Norm.AsSpan(0, Math.Min(4, word.Norm.Length))),
            Shape = ShapeOf(token),
            Upos = (uint)word.Upos,
            Class = ((uint)word.Upos << 4) | (uint)word.Feats.Case,
            Lists = lists,
            Read = read,
            ReadFully = KindOf(outer, token) | (SurenessOf(outer) << 5),
            Inner = inner == outer ? 0 : KindOf(inner, token),
            Around = AroundOf(token),
        };
    }

    // Whether the word introduces the name behind it («компания X»), stands within quotation marks, or after a street's abbreviation.
    private uint AroundOf(int token)
    {
        uint around = 0;
        for (int i = token + 1; i <= token + 2 && i < _text.Tokens.Length && around == 0; i++)
        {
            if (Standing(_map.OuterNameAt(i)) is { } next && next.First > token)
            {
                around = next.FullFirst <= token ? 1u + (uint)next.Kind : 0;
            }
        }

        bool closes = Standing(_map.OuterNameAt(token - 1)) is { } before && before.End <= token && before.FullEnd > token;
        return around | (closes ? 8u : 0);
    }

    // What stands beside a name may head a longer one.
    private bool IsSeen(int token) => token >= 0 && token < _text.Tokens.Length && (_text[token].IsCapitalized || Standing(_map.OuterNameAt(token)) is not null);

    private static Draft? Standing(Draft? draft) => draft is { IsDropped: false } ? draft : null;

    private static uint KindOf(Draft? draft, int token) =>
        draft is null ? 0 : ((uint)(draft.Group?.Kind ?? draft.Kind) * 2) + (draft.First == token ? 1u : 2u);

    private static uint SurenessOf(Draft? draft) =>
        draft is null ? 0
        : draft.Known is { } known && draft.Name is null ? 8 + (uint)known.Of.Sort
        : draft.Person is { } person ? (draft.IsWeak ? 16u : 0) | (draft.Group is { IsWeak: true } ? 32u : 0) | (person.Given is not null ? 64u : 0) | (draft.IsPlain ? 128u : 0) | (draft.Apposition is null ? 0 : 256u)
        : (draft.Key is null ? 1u : 2u) + (draft.FullEnd > draft.End ? 4u : 0);

    private uint ShapeOf(int token)
    {
        ref readonly Token word = ref _text[token];
        if (!word.IsWord)
        {
            return TaggerFeatures.Mix(77, TaggerFeatures.HashOf(word.Norm.AsSpan(0, Math.Min(2, word.Norm.Length))));
        }

        uint script = word.Norm[0] switch { >= '0' and <= '9' => 1u, < '\u0250' => 2u, _ => 3u };
        uint length = (uint)Math.Min(word.Norm.Length, 3);
        bool hyphen = word.Norm.Contains('-', StringComparison.Ordinal);
        bool dot = word.Norm[^1] == '.';
        return (word.IsCapitalized ? 1u : 0) | (word.IsAllCaps ? 2u : 0) | (script << 2) | (length << 4) | (hyphen ? 64u : 0) | (dot ? 128u : 0);
    }

    private uint ListsOf(int token)
    {
        ref readonly Token word = ref _text[token];
        if (!word.IsWord)
        {
            return 0;
        }

        List<NameForm> readings = _map.Readings(token);
        uint lists = (_organizations.Head(readings) is null ? 0 : 1u) | (_roles.IsHead(readings) ? 2u : 0)
            | (_organizations.Medium(readings) is null ? 0 : 4u) | (_organizations.IsLegalForm(_text.Form(token)) ? 8u : 0)
            | (_known.StateOfAdjective(word.Norm) is null ? 0 : 16u);
        if (!word.IsCapitalized)
        {
            return lists;
        }

        foreach (NameForm form in readings)
        {
            lists |= (_names.IsGiven(form.Nominative) ? 32u : 0) | (_names.IsSurname(form.Nominative) ? 64u : 0) | (_names.IsPlace(form.Nominative) ? 128u : 0)
                | (NameLexicon.IsPatronymic(form.Nominative) ? 256u : 0)
                | (_gazetteer is { } listed ? (listed.HasPlace(form.Nominative) ? 1u << 14 : 0) | (listed.HasSurname(form.Nominative) ? 1u << 15 : 0) : 0);
        }

        return lists | (IsPartOfPlace(token) ? 1u << 16 : 0) | (_notNames.Contains(word.Norm) ? 512u : 0) | ((uint)word.NameKind << 10);
    }

    // "Des Moines": with the word before or behind, as it stands.
    private bool IsPartOfPlace(int token) =>
        _gazetteer is not null && (IsPlacePair(token - 1) || IsPlacePair(token));

    private bool IsPlacePair(int first)
    {
        if (first < 0 || first + 1 >= _text.Tokens.Length || !_text[first].IsCapitalized || !_text[first + 1].IsCapitalized || _text[first + 1].Span.Start != _text[first].Span.End + 1)
        {
            return false;
        }

        return _gazetteer!.HasPlace(string.Concat(_text[first].Norm, " ", _text[first + 1].Norm));
    }

    // «міністерство» and «министерство» are one word here, «об'єднання» and «обєднання» too.
    private static uint Skeleton(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char letter in word)
        {
            char c = letter switch { 'і' or 'ї' or 'ы' => 'и', 'є' or 'э' or 'ё' => 'е', 'ґ' => 'г', 'ъ' or '\'' or '’' => '\0', char other => other };
            if (c != '\0')
            {
                hash = (hash ^ c) * 16777619;
            }
        }

        return hash ^ (hash >> 13);
    }
}
