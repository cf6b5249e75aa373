using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;
using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds organisations of English that their own words name: "Russian Defense Ministry", "Northern Shipping Company", "Institute of Coastal
/// Studies", "the Ukrainian government", and abbreviations in capitals.
/// </summary>
internal sealed class EnglishOrganizationScanner
{
    private const int MostWordsBefore = 6;
    private const int MostWordsAfter = 5;

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly OrganizationLexicon _organizations;
    private readonly KnownNames _known;
    private readonly LexiconSection _notNames;

    private EnglishOrganizationScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _organizations = OrganizationLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
        _notNames = EmbeddedData.Lexicon("not-names", _text.Language)[""];
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new EnglishOrganizationScanner(map);
        scanner.ScanOwned();
        foreach (Sentence sentence in map.Text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                scanner.ScanBodyOfState(i, sentence);
                scanner.ScanHead(i, sentence);
                scanner.ScanAbbreviation(i);
                scanner.ScanTeam(i, sentence);
                scanner.ScanClub(i, sentence);
            }

            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                scanner.ScanOwner(i, sentence);
            }
        }
    }

    // "Harker's said", "Harker's has closed": what has a verb right behind its "'s" owns nothing; it is called so.
    private void ScanOwned()
    {
        HashSet<string>? called = null;
        for (int i = 0; i + 2 < _text.Tokens.Length; i++)
        {
            if (IsOwned(i) && IsVerbOfName(_text[i + 2]))
            {
                (called ??= new HashSet<string>(StringComparer.Ordinal)).Add(_text[i].Norm);
            }
        }

        for (int i = 0; called is not null && i + 1 < _text.Tokens.Length; i++)
        {
            if (IsOwned(i) && called.Contains(_text[i].Norm))
            {
                Add(i, i + 2, null, null, null);
            }
        }
    }

    private bool IsOwned(int token) =>
        _text[token] is { IsCapitalized: true, IsWord: true } && _notNames.Find(_text[token].Norm) is null && _text[token + 1].Norm is "'s" or "’s" && _map.OuterNameAt(token) is null && (token == 0 || !_text[token - 1].IsCapitalized);

    // Not "is" and "has", which "'s" may stand for itself, in front of a participle.
    private static bool IsVerbOfName(in Token verb) =>
        (verb.Upos is Upos.Aux or Upos.Verb && verb.Feats is { VerbForm: VerbForm.Fin, Tense: Tense.Past or Tense.Pres }) || verb.Norm is "said" or "will" or "would" or "has";

    // "Ukraine's Foreign Ministry", "the Russian State Duma".
    private void ScanBodyOfState(int token, Sentence sentence)
    {
        if (_map.NameAt(token) is not { Known.Of.Sort: KnownNameSort.Ministry or KnownNameSort.Body, IsDropped: false } body || body.First != token)
        {
            return;
        }

        string? state = null;
        int first = ReadState(token, sentence, ref state);
        if (first < token && body.Known?.Of.Sort == KnownNameSort.Body)
        {
            body.State ??= state;
            body.Widen(first, body.End);
        }
        else if (first < token)
        {
            body.IsDropped = true;
            Add(first, body.End, state, body.Deals, null);
        }
    }

    // "the General Staff of the Armed Forces of Lapland": behind a body of which many states have one, whose it is.
    private void ScanOwner(int token, Sentence sentence)
    {
        if (_map.NameAt(token) is not { Known.Of: { Sort: KnownNameSort.Body, State: null }, IsDropped: false } body || body.First != token || body.End + 2 >= sentence.EndToken || _text[body.End].Norm != "of")
        {
            return;
        }

        int first = body.End + (_text[body.End + 1].Norm == "the" ? 2 : 1);
        if (_map.OuterNameAt(first) is { Kind: EntityKind.Place or EntityKind.Organization, IsDropped: false } owner && owner.First == first)
        {
            body.IsDropped = true;
            Add(token, owner.End, owner.State, null, null);
        }
    }

    private void ScanHead(int token, Sentence sentence)
    {
        if (!_map.IsFree(token) || !_text[token].IsWord || _map.OuterNameAt(token) is not null || HeadOf(token) is not { } head || (_text[token].Feats.Number == Number.Plur && !_text[token].IsCapitalized)
            || IsBeforeHead(token, sentence))
        {
            return;
        }

        int first = token;
        while (first > sentence.FirstToken && token - first < MostWordsBefore && IsNameWord(first - 1, sentence))
        {
            first--;
        }

        first = WithoutOther(first, token, sentence);
        bool capitals = first < token && _text[token].IsCapitalized;
        if (!capitals)
        {
            first = token;
        }

        string? state = null;
        first = ReadState(first, sentence, ref state);
        int end = ReadComplement(token, sentence, ref state);
        if (capitals || state is not null || (_text[token].IsCapitalized && end > token + 1))
        {
            Add(first, end, state, null, head.Noun);
        }
    }

    // "Lake, Reed and Harbour Committee Chairman Hall", "Senator Reed and Harbour Committee Chairman Hall": who is joined to a title is no part of the body in it.
    private int WithoutOther(int first, int head, Sentence sentence)
    {
        bool isTitle = head + 1 < sentence.EndToken && _text[head + 1].IsCapitalized && RoleLexicon.Of(_text.Language).IsHead(_map.Readings(head + 1));
        for (int i = head - 1; isTitle && i > first; i--)
        {
            if (_text[i].Norm == "and" && ((first > sentence.FirstToken && _text[first - 1].Norm == ",") || NamesPerson(first, i)))
            {
                return i + 1;
            }
        }

        return first;
    }

    private bool NamesPerson(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (NameLexicon.Of(_text.Language).IsGiven(_text[i].Norm) || (i + 1 < end && RoleLexicon.Of(_text.Language).IsHead(_map.Readings(i))))
            {
                return true;
            }
        }

        return false;
    }

    // "Northern News Agency": the last of such words heads the name.
    private bool IsBeforeHead(int token, Sentence sentence) =>
        token + 1 < sentence.EndToken && _text[token].IsCapitalized && _text[token + 1].IsCapitalized && _text[token + 1].IsWord && _map.IsFree(token + 1) && HeadOf(token + 1) is not null;

    // "the Springfield Miners", "Springfield Red Hawks": a team is called by its city and a plural.
    private void ScanTeam(int token, Sentence sentence)
    {
        int end = EndOfCity(token, sentence);
        if (end < 0)
        {
            return;
        }

        bool given = NameLexicon.Of(_text.Language).IsGiven(_text[token].Norm);
        bool the = token > sentence.FirstToken && _text[token - 1].Norm == "the";
        for (int last = end; (the || !given) && last < Math.Min(end + 2, sentence.EndToken) && IsTeamWord(last); last++)
        {
            bool plural = _text[last].Norm is [.., not 's', 's'] or "fc" or "sox" && (_text[last].Feats.Number != Number.Sing || (the && Gazetteer.Of("en") is { } listed && !listed.HasPlace(_text[last].Norm)));
            if (plural && (last + 1 >= sentence.EndToken || !_text[last + 1].IsCapitalized))
            {
                Add(token, last + 1, null, null, null);
                return;
            }
        }
    }

    private int EndOfCity(int token, Sentence sentence)
    {
        if (_map.NameAt(token) is { Kind: EntityKind.Place, IsDropped: false, Known.Of.Sort: KnownNameSort.Region or KnownNameSort.Capital } place && place.First == token)
        {
            return place.End;
        }

        if (!_map.IsFree(token) || !_text[token].IsCapitalized || Gazetteer.Of("en") is not { } listed)
        {
            return -1;
        }

        bool two = token + 1 < sentence.EndToken && _map.IsFree(token + 1) && _text[token + 1].IsCapitalized && listed.HasPlace(string.Concat(_text[token].Norm, " ", _text[token + 1].Norm));
        return two ? token + 2 : listed.HasPlace(_text[token].Norm) ? token + 1 : -1;
    }

    // "FC Springfield", "AC Harbourton": the form of a club and its name.
    private void ScanClub(int token, Sentence sentence)
    {
        if (!_organizations.IsLegalForm(_text.Form(token)))
        {
            return;
        }

        int end = token + 1;
        while (end < sentence.EndToken && end - token < MostWordsAfter && _text[end].IsWord && _text[end].IsCapitalized)
        {
            end++;
        }

        if (end > token + 1)
        {
            Add(token, end, null, null, null);
        }
    }

    private bool IsTeamWord(int token) =>
        _map.IsFree(token) && _map.OuterNameAt(token) is null && _text[token].IsWord && _text[token].IsCapitalized && !RoleLexicon.Of(_text.Language).IsHead(_map.Readings(token));

    // "Harbour League-North".
    private HeadWord? HeadOf(int token)
    {
        string norm = _text[token].Norm;
        int hyphen = norm.IndexOf('-', StringComparison.Ordinal);
        return _organizations.Head(_map.Readings(token))
            ?? (hyphen > 0 && _text[token].IsCapitalized ? _organizations.Head([new NameForm(norm[..hyphen], NameCases.All, Gender.None, 1)]) : null);
    }

    private bool IsNameWord(int token, Sentence sentence)
    {
        ref readonly Token word = ref _text[token];
        bool starts = token == sentence.FirstToken && word.Upos is not (Upos.Propn or Upos.Noun or Upos.Adj or Upos.X);
        return (word.IsWord || word.Norm == "&") && !_map.IsHeadlineVerb(token) && _map.IsFree(token) && _map.OuterNameAt(token) is null && !starts
            && (word.IsCapitalized ? word.Upos is not (Upos.Det or Upos.Pron or Upos.Adp) : word.Norm is "and" or "&" or "of" && token > sentence.FirstToken && _text[token - 1].IsCapitalized && word.Upos != Upos.Det);
    }

    // "Ukraine's", "Ukrainian" before a name.
    private int ReadState(int first, Sentence sentence, ref string? state)
    {
        int before = first - 1;
        bool possessive = before > sentence.FirstToken && _text[before].Norm is "'s" or "'" or "’s";
        if (possessive)
        {
            before--;
        }

        if (before < sentence.FirstToken)
        {
            return first;
        }

        if (_map.NameAt(before) is { Kind: EntityKind.Place, State: not null, IsDropped: false } place && (possessive || place.Known?.Of.Sort == KnownNameSort.State))
        {
            state = place.State;

            // "the American Norway Committee"
            bool isWithin = !possessive && place.First > 0 && _text[place.First - 1].IsCapitalized && _known.StateOfAdjective(_text[place.First - 1].Norm) is not null && place.First - 1 >= sentence.FirstToken;
            return isWithin ? place.First - 1 : place.First;
        }

        if (!possessive && _known.StateOfAdjective(_text[before].Norm) is { } code)
        {
            state = code;
            return before;
        }

        return first;
    }

    // "Ministry of Coastal Affairs", "government of Ukraine".
    private int ReadComplement(int head, Sentence sentence, ref string? state)
    {
        int at = head + 1;
        if (at + 1 >= sentence.EndToken || _text[at].Norm is not ("of" or "for"))
        {
            return at;
        }

        int next = _text[at + 1].Norm == "the" ? at + 2 : at + 1;
        int end = next;
        while (end < sentence.EndToken && end - next < MostWordsAfter && (_text[end].IsCapitalized || (_text[end].Norm == "and" && end > next && end + 1 < sentence.EndToken && _text[end + 1].IsCapitalized)) && _text[end].IsWord)
        {
            if (_map.NameAt(end) is { } name)
            {
                state ??= name.State;
                end = name.End;
            }
            else
            {
                end++;
            }
        }

        bool ownName = _text[head].IsCapitalized || state is not null;
        return end > next && ownName ? end : at;
    }

    private void ScanAbbreviation(int token)
    {
        ref readonly Token word = ref _text[token];
        bool between = (token > 0 && _text[token - 1].IsAllCaps && _map.IsFree(token - 1)) || (token + 1 < _text.Tokens.Length && _text[token + 1].IsAllCaps && _map.IsFree(token + 1));
        if (_map.OuterNameAt(token) is null && word.IsWord && word.IsAllCaps && word.Norm.Length is > 2 and < 7 && !word.Norm.AsSpan().ContainsAnyInRange('0', '9') && !between && !RomanNumeral.Is(word.Norm) && !_organizations.NamesNoBody(_text.Form(token)) && !PartyOfState.Is(_text.Form(token)) && !AreInitials(token))
        {
            Add(token, token + 1, null, null, null);
        }
    }

    // "J.D. Falcon", not "N.L. Senate": two letters with their points before a name that heads no body are somebody's initials.
    private bool AreInitials(int token) =>
        _text[token].Norm is [_, '.', _, '.'] && token + 1 < _text.Tokens.Length && _text[token + 1] is { IsWord: true, IsCapitalized: true, IsAllCaps: false, Upos: Upos.Propn or Upos.X } && HeadOf(token + 1) is null
        && !RoleLexicon.Of(_text.Language).IsHead(_map.Readings(token + 1));

    private void Add(int first, int end, string? state, string? deals, string? head)
    {
        TextSpan span = _text.SpanOf(first, end);
        _map.AddNesting(new Draft(MentionForm.Name, EntityKind.Organization, first, end)
        {
            Name = span.In(_text.Text),
            State = state,
            Deals = deals,
            Office = head is null ? null : RoleLexicon.Of(_text.Language).OfficeOf(head),
        });
    }
}
