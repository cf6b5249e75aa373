using System.Text;
using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds role phrases of Russian and Ukrainian: adjectives, a role noun, its complements («бывший министр иностранных дел Украины»),
/// and the names that they stand in apposition to. Reads sentences backwards, so that a role within a complement is known before it is needed.
/// </summary>
internal sealed class CyrillicRoleScanner
{
    private const int LongestPortfolio = 3;
    private const int LongestList = 9;

    // So many words after its noun a role has at most: roles that stand within each other without end are a list.
    private const int LongestComplement = 30;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly RoleLexicon _roles;
    private readonly KnownNames _known;
    private readonly AdjectiveInflection _adjectives;

    private CyrillicRoleScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _roles = RoleLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _adjectives = new AdjectiveInflection(_text.Language);
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new CyrillicRoleScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            for (int i = sentence.EndToken - 1; i >= sentence.FirstToken; i--)
            {
                scanner.Scan(i, sentence);
            }
        }
    }

    private void Scan(int token, Sentence sentence)
    {
        if (!_map.IsFree(token) || !(_text[token].IsWord || IsActing(token)) || _map.RoleAt(token) is not null || !(CanBeNoun(_text[token]) || IsActing(token))
            || _roles.Find(_map.Readings(token)) is not { } head || _text[token].Feats.Number == Number.Plur)
        {
            return;
        }

        if (IsAdjectiveOfNextRole(token, sentence))
        {
            return;
        }

        var complement = new RoleComplement(token + 1);
        Gender gender = _roles.GenderOf(head.Noun);
        int first = ReadAdjectives(token, sentence, complement, out Standing standing);
        first = token > sentence.FirstToken && IsActing(token) && !_roles.IsActing(_text[token].Norm, "") ? token - 1 : first; // «в. о.»
        Office office = RoleLexicon.ParseOffice(head.Row[0]);
        complement.Deals = head.Row[1].Length > 0 ? head.Row[1] : null;
        NameCases cases = CasesOf(in _text[token], head);
        ReadComplement(new Role(office, head.Noun, null, null, null, "") { Cases = cases, Gender = gender }, first, complement, sentence);
        Office resolved = complement.Resolve(office, _roles.IsHeadOfAnything(head.Noun) && !(token > 0 && _roles.NamesKindOfBody(_text[token - 1].Lemma)));
        var draft = new Draft(MentionForm.Role, EntityKind.Person, first, complement.End)
        {
            State = complement.State,
            Role = new Role(resolved, head.Noun, complement.State, complement.Deals, complement.BodyFor(resolved), Nominative(first, token, head.Noun, gender, complement.End))
            {
                Cases = cases,
                Gender = gender,
                Standing = FormerOf(_text[token].Norm, head.Noun).Length > 0 ? Standing.Former : standing,
            },
        };
        Apposition.Attach(_map, draft, sentence);
        _map.AddRole(draft);
    }

    // «ведущий аналитик»
    private bool IsAdjectiveOfNextRole(int token, Sentence sentence) =>
        token + 1 < sentence.EndToken && IsRoleAdjective(token) && _roles.Find(_map.Readings(token + 1)) is not null && _text[token + 1].Feats.Case == _text[token].Feats.Case;

    // «и. о. министра», «В.о. міністра»: whoever acts as one.
    private bool IsActing(int token) => _roles.IsActing(_text[token].Norm, token > 0 ? _text[token - 1].Norm : "");

    private static bool CanBeNoun(in Token token) => token.Upos is Upos.Noun or Upos.Propn or Upos.X or Upos.Adj or Upos.Verb;

    // Nouns for people tell nominative and accusative apart, whatever the tagger takes a rare one for.
    private static NameCases CasesOf(in Token token, HeadWord head)
    {
        // «врио», «атташе», «замминистра»
        if ((head.Cases == NameCases.All && token.Norm[^1] is 'о' or 'е' or 'є' or '.') || (token.Norm == head.Noun && token.Norm.StartsWith("зам", StringComparison.Ordinal) && token.Norm[^1] is 'а' or 'ы' or 'я'))
        {
            return NameCases.All;
        }

        if (token.Norm == head.Noun && token.Norm[^1] is not ('о' or 'е' or 'и' or 'і' or 'у' or 'ю' or 'э'))
        {
            return NameCases.Nom;
        }

        NameCases tagged = NameVotes.CasesOf(token.Feats.Case);
        return (tagged & head.Cases) != NameCases.None ? tagged & head.Cases : head.Cases;
    }

    private int ReadAdjectives(int head, Sentence sentence, RoleComplement complement, out Standing standing)
    {
        standing = Standing.Current;
        int first = head;
        while (first > sentence.FirstToken && IsRoleAdjective(first - 1))
        {
            first--;
            string norm = _text[first].Norm;
            string nominative = _adjectives.Nominative(norm, Gender.Masc);
            complement.State ??= _known.StateOfAdjective(norm) ?? _roles.StateOfSeatAdjective(nominative);
            standing = _roles.StandingOf(nominative) is var said && said != Standing.Current ? said : standing;
        }

        return first;
    }

    private bool IsRoleAdjective(int token)
    {
        ref readonly Token word = ref _text[token];
        if (!_map.IsFree(token) || !word.IsWord || word.Upos is Upos.Verb or Upos.Adv or Upos.Det or Upos.Pron or Upos.Num)
        {
            return false;
        }

        ReadOnlySpan<char> stem = _adjectives.Stem(word.Norm);
        return !stem.IsEmpty && (_known.StateOfAdjective(word.Norm) is not null || _roles.IsAdjective(_adjectives.Nominative(word.Norm, Gender.Masc)));
    }

    private void ReadComplement(Role role, int first, RoleComplement complement, Sentence sentence)
    {
        // A name ends what a noun may add: in «с президентом Северии стороны согласовали» the parties are another phrase.
        bool named = false;
        int end = Math.Min(sentence.EndToken, complement.End + LongestComplement);
        while (complement.End < end)
        {
            int at = complement.End;
            bool name = ReadName(complement, at, end);
            named |= name;
            if (!name && !ReadPossessor(role, complement, (first, at), end) && !ReadNestedRole(complement, at, end) && !ReadPortfolio(complement, at, sentence)
                && (named || !ReadNouns(complement, at)) && !ReadPreposition(role.Office, complement, at, sentence))
            {
                return;
            }
        }
    }

    private bool ReadName(RoleComplement complement, int at, int end)
    {
        Draft? name = _map.OuterNameAt(at) ?? (_text[at].IsPunct ? _map.NameAt(at + 1) : null);
        if (name is null || name.IsDropped || name.LastEnd > end || name.Kind is EntityKind.Person || name.FullFirst > at || (name.First < at && name.FullFirst < at) || !_map.CanBeOblique(name))
        {
            return false;
        }

        complement.AddName(name);
        return true;
    }

    private bool ReadPossessor(Role role, RoleComplement complement, (int First, int At) words, int end)
    {
        if (_map.NameAt(words.At) is not { Kind: EntityKind.Person, IsDropped: false } name || name.First != words.At || name.LastEnd > end || !Apposition.IsPossessor(_map, role, words.First, name))
        {
            return false;
        }

        Apposition.AsPossessor(_map, name);
        complement.AddName(name);
        return true;
    }

    private bool ReadNestedRole(RoleComplement complement, int at, int end)
    {
        if (_map.RoleAt(at) is not { } role || role.First != at || role.LastEnd > end || (role.Role!.Cases & NameCases.Gen) == NameCases.None || role.Role.Office == Office.Title)
        {
            return false;
        }

        complement.AddRole(role);
        return true;
    }

    // «иностранных дел», «правительства»: complements that the lexicon knows, in full.
    private bool ReadPortfolio(RoleComplement complement, int at, Sentence sentence)
    {
        string phrase = "";
        for (int i = at; i < Math.Min(at + LongestPortfolio, sentence.EndToken); i++)
        {
            phrase = phrase.Length == 0 ? _text[i].Norm : phrase + " " + _text[i].Norm;
            string? deals = _roles.Portfolio(phrase);
            string? office = _roles.OfficeOf(phrase);
            if (deals is not null || office is not null || _roles.IsComplement(phrase))
            {
                complement.Deals ??= deals;
                complement.Office ??= office;
                complement.End = i + 1;
                return true;
            }
        }

        return false;
    }

    // Genitives as the tagger sees them: «национального банка».
    private bool ReadNouns(RoleComplement complement, int at)
    {
        ref readonly Token word = ref _text[at];
        if (word.IsPunct)
        {
            bool list = GoesOnAsList(complement, at);
            complement.End = list ? at + 1 : complement.End;
            return list;
        }

        if (complement.Body is null && _roles.IsPossessive(word.Norm) && at + 1 < _text.Tokens.Length && IsGenitive(at + 1) && !_text[at + 1].IsCapitalized)
        {
            complement.End = at + 1; // «глава её правительства»
            return true;
        }

        bool joined = word.Upos == Upos.Cconj && word.Norm is "и" or "і" or "та" or "й" && complement.Body is not null && at + 1 < _text.Tokens.Length && (IsGenitive(at + 1) || _roles.Portfolio(_text[at + 1].Norm) is not null) && !_text[at + 1].IsCapitalized;
        if (!joined && !IsGenitive(at))
        {
            return false;
        }

        complement.Body = (complement.Body is null ? "" : complement.Body + " ") + word.Norm;
        complement.End = at + 1;
        return true;
    }

    // «министр развития, торговли и сельского хозяйства»: a list of what is dealt with, closed by "and".
    private bool GoesOnAsList(RoleComplement complement, int comma)
    {
        if (complement.Body is null || _text.Form(comma) is not "," || comma + 1 >= _text.Tokens.Length || !IsThing(comma + 1))
        {
            return false;
        }

        for (int i = comma + 2; i + 1 < _text.Tokens.Length && i < comma + LongestList; i++)
        {
            if (_text[i].Upos == Upos.Cconj)
            {
                return IsThing(i + 1);
            }

            if (_text.Form(i) is not "," && !IsThing(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsThing(int token) => IsGenitive(token) && !_text[token].IsCapitalized && _text[token].Feats.Animacy != Animacy.Anim && _roles.Find(_map.Readings(token)) is null;

    private bool IsGenitive(int token)
    {
        ref readonly Token word = ref _text[token];
        return _map.IsFree(token) && word.Upos is Upos.Noun or Upos.Adj && word.Feats.Case == Case.Gen && _map.IsFree(token)
            && (!word.IsCapitalized || word.Upos == Upos.Adj);
    }

    private bool ReadPreposition(Office office, RoleComplement complement, int at, Sentence sentence)
    {
        if (office is not (Office.Envoy or Office.Adviser or Office.Deputy or Office.Spokesperson or Office.Minister or Office.Member) || !_roles.IsPreposition(_text[at].Norm) || at + 1 >= sentence.EndToken)
        {
            return false;
        }

        bool topic = _text[at].Norm is "по" or "з" or "із" or "зі" or "при";
        if (_map.NameAt(at + 1) is { } name && name.Kind != EntityKind.Person && name.First == at + 1 && (topic || office == Office.Envoy))
        {
            complement.End = name.End;
            return true;
        }

        if (!topic || !_map.IsFree(at + 1) || _text[at + 1].Upos is not (Upos.Noun or Upos.Adj) || _text[at + 1].Feats.Case is not (Case.Dat or Case.Gen or Case.Loc or Case.Ins) || office == Office.Member)
        {
            return false;
        }

        int end = at + 1;
        while (end + 1 < sentence.EndToken && _map.IsFree(end) && (_text[end].Upos == Upos.Adj || (_text[end].Upos == Upos.Cconj && _text[end + 1].Upos == Upos.Adj)))
        {
            end++; // «по европейским и азиатским делам»
        }

        complement.End = Math.Min(end + 1, sentence.EndToken);
        return true;
    }

    private string Nominative(int first, int head, string noun, Gender gender, int end)
    {
        var words = new StringBuilder();
        for (int i = first; i < head; i++)
        {
            if (_text[i].Norm[^1] == '.')
            {
                words.Append(_text[i].Norm).Append(_text.Text, _text[i].Span.End, _text[i + 1].Span.Start - _text[i].Span.End);
                continue;
            }

            words.Append(Casing.Restore(_text.Form(i).ToString().ToLowerInvariant(), _adjectives.Nominative(_text[i].Norm, gender))).Append(' ');
        }

        ReadOnlySpan<char> prefix = FormerOf(_text[head].Norm, noun);
        words.Append(Casing.Restore(_text.Form(head).ToString().ToLowerInvariant(), string.Concat(prefix, noun)));
        if (end > head + 1)
        {
            TextSpan rest = _text.SpanOf(head, end);
            words.Append(_text.Text, _text[head].Span.End, rest.End - _text[head].Span.End);
        }

        return words.ToString();
    }

    // «экс-», unless the noun itself begins so: «эксперт».
    private static ReadOnlySpan<char> FormerOf(string norm, string noun)
    {
        int former = RoleLexicon.FormerIn(norm);
        return norm.AsSpan(0, former > 0 && !noun.StartsWith(norm.AsSpan(0, former), StringComparison.Ordinal) ? former : 0);
    }
}
