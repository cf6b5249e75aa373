using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Which words of a list describe a party: those that no name completes, and those whose name only tells whose they are.</summary>
internal sealed class PartyDescriptions
{
    private const int TitleReach = 5;
    private const int CircleReach = 9;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly DescribedPeople _people;
    private readonly MemberPhrases _members;
    private readonly bool _hasCases;

    public PartyDescriptions(EventContext context, MeetingLexicon lexicon, Subjects subjects, DescribedPeople people)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = subjects;
        _people = people;
        _members = new MemberPhrases(context, lexicon, subjects);
        _hasCases = context.Text.Language != "en";
    }

    /// <summary>Whether the phrase is a party of its own.</summary>
    public bool IsParty(TokenRange phrase, int end) => IsBody(phrase) || !NamesSomebody(phrase, end) || IsOfOthers(phrase);

    /// <summary>"Members of the League board": with the body that they belong to.</summary>
    public TokenRange? MembersOf(TokenRange phrase, int end) => _members.WithBody(phrase, end);

    /// <summary>"Government officials", "the League board": the name tells which.</summary>
    public TokenRange? CompoundAt(int token, int end)
    {
        if (_hasCases || _context.MentionAt(token) is not { Mention.Form: MentionForm.Name } name || name.First != token || name.End >= end)
        {
            return null;
        }

        bool isBody = name.Entity.Kind == EntityKind.Organization && _lexicon.Bodies.Has(_context.Text, name.End, name.End + 1);
        // "Lake aides": the people of a person; "Lake's aides" are told of elsewhere.
        bool isPlural = _people.IsPlural(name.End) && (_people.IsHead(name.End) || _people.IsLikePeople(name.End));
        return (isPlural || isBody) && (name.End + 1 >= end || _context.MentionAt(name.End + 1) is null) ? new TokenRange(name.First, name.End + 1) : null;
    }

    /// <summary>«Президиум Озерного совета»: a body of a body, of which the first has no more name than what it is.</summary>
    public TokenRange? PartOfBodyAt(int token, int end) =>
        _hasCases && _context.MentionAt(token) is { Entity.Kind: EntityKind.Organization } part && part.First == token && part.End == token + 1 && part.End < end && _lexicon.Bodies.Has(_context.Text, token, part.End) && !IsMission(token)
        && _context.MentionAt(part.End) is { Entity.Kind: EntityKind.Organization } whole && whole.First == part.End && whole.End <= end && _subjects.CaseOf(whole) is Case.Gen or Case.None
            ? new TokenRange(token, whole.End)
            : null;

    /// <summary>A description that no name completes: "with members of the royal family", not "with leaders of Norway".</summary>
    public TokenRange? At(int token, int end, bool arePeople, bool isBetween)
    {
        bool isSide = isBetween && !_hasCases && _context.Text[token] is { Upos: Upos.Noun, Feats.Number: Number.Plur };
        if (!_people.IsHead(token) && !(arePeople && _people.IsLikePeople(token)) && !isSide)
        {
            return null;
        }

        TokenRange phrase = WithOf(_people.PhraseOf(token), end);
        if (_members.WithBody(_people.PhraseOf(token), end) is { } members)
        {
            return members;
        }

        if (phrase.First > 0 && _lexicon.Company.Anybody.Has(_context.Text, phrase.First - 1, phrase.First))
        {
            return null; // "with any candidate who comes"
        }

        phrase = AreOfStates(phrase, end) ? phrase : IsCircle(phrase, end) ? phrase with { End = EndOfCircle(phrase.End, end) } : WithOwner(OfCabinet(phrase), end);
        return (!IsBody(phrase) || IsMission(token) || AreOfStates(phrase, end)) && NamesSomebody(phrase, end) ? null : _members.WithParticiple(phrase, end);
    }

    // «заседание комиссий Озерии и Полесья»: one of each.
    private bool AreOfStates(TokenRange phrase, int end) =>
        _hasCases && _people.IsPlural(HeadOfBody(phrase)) && phrase.End < end && _context.MentionAt(phrase.End) is { Entity: { Kind: EntityKind.Place, State: not null } } one && one.End + 1 < end && _context.Words.Connectives.Has(_context.Text, one.End, end)
        && _context.MentionAt(one.End + 1) is { Entity: { Kind: EntityKind.Place, State: not null } };

    // «контактная группа по Озерью»: what it is for says which it is.
    private bool IsCircle(TokenRange phrase, int end) =>
        _hasCases && _lexicon.Company.Circles.Has(_context.Text, HeadOfBody(phrase), phrase.End) && phrase.End + 1 < end && _lexicon.Company.BehindNames.Has(_context.Text, phrase.End, end);

    private int EndOfCircle(int link, int end)
    {
        int at = link + 1;
        while (at < Math.Min(end, link + CircleReach) && !_context.Text[at].IsPunct && !_context.IsFinite(at) && _context.DateAt(at) is null)
        {
            at++;
        }

        return at;
    }

    // «на засіданні уряду документів»: the plural behind a cabinet is of something else.
    private TokenRange OfCabinet(TokenRange phrase) =>
        _hasCases && _lexicon.Company.Cabinets.At(_context.Text, phrase.First, phrase.End) is { } cabinet && cabinet.End < phrase.End && _context.Text[cabinet.End].Feats.Number == Number.Plur ? phrase with { End = cabinet.End } : phrase;

    // «с адвокатами Воронова», «с семьей Лесной», «правления Озерного банка»: the name only tells whose they are.
    private TokenRange WithOwner(TokenRange phrase, int end)
    {
        // «правления «Озерного банка»»: the name may begin with its mark.
        int first = _hasCases && phrase.End + 1 < end && _context.Text[phrase.End].Norm is "«" or "\"" or "“" or "„" ? phrase.End + 1 : phrase.End;
        return _hasCases && first < end && _context.MentionAt(first) is { Mention.Form: MentionForm.Name } owner && owner.First <= first && owner.First >= phrase.End && owner.End <= end && IsOwner(phrase, owner, isQuoted: first > phrase.End || owner.First < first)
            ? phrase with { End = owner.End < end && _context.Text[owner.End].Norm is "»" or "”" && first > phrase.End && owner.First == first ? owner.End + 1 : owner.End }
            : phrase;
    }

    private bool IsOwner(TokenRange phrase, PlacedMention owner, bool isQuoted) => owner.Entity.Kind == EntityKind.Person
        ? _context.Text[phrase.First].Feats.Case is not (Case.Gen or Case.None) && _subjects.CaseOf(owner) == Case.Gen
        : IsBody(phrase) && !IsMission(HeadOfBody(phrase)) && (isQuoted || _subjects.CaseOf(owner) is Case.Gen or Case.None || HasQuotes(owner));

    private bool HasQuotes(PlacedMention owner) => owner.First + 1 < owner.End && _context.Text[owner.First + 1].Norm is "«" or "\"" or "“" or "„";

    /// <summary>"Members of the opposition": who they are, where no name tells it.</summary>
    public TokenRange WithOf(TokenRange phrase, int end)
    {
        int at = phrase.End;
        if (_hasCases || at + 1 >= end || _context.Text[at].Norm != "of" || !_people.IsPlural(phrase.End - 1))
        {
            return phrase;
        }

        at++;
        while (at < end && _context.MentionAt(at) is null && _context.Text[at].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Num)
        {
            at++;
        }

        bool isNamed = at < end && _context.MentionAt(at) is not null;
        return isNamed || _context.Text[at - 1].Upos != Upos.Noun ? phrase : phrase with { End = at };
    }

    // «делегаций России и США», «руководства НАТО»: those whom they come for are the parties.
    private bool IsMission(int head) => _hasCases && _lexicon.Missions.Has(_context.Text, head, head + 1);

    private bool IsBody(TokenRange phrase) =>
        _lexicon.Bodies.Has(_context.Text, HeadOfBody(phrase), phrase.End) && (_hasCases || phrase.First == 0 || !IsOfName(phrase.First - 1));

    private int HeadOfBody(TokenRange phrase)
    {
        int head = _hasCases ? phrase.First : phrase.End - 1;
        while (_hasCases && head + 1 < phrase.End && _context.Text[head].Upos == Upos.Adj)
        {
            head++;
        }

        return head;
    }

    /// <summary>"A delegation led by Lake", «делегация во главе с Вороновым»: who leads it stands for it.</summary>
    public Entity? LeaderOf(TokenRange phrase, int end)
    {
        for (int i = phrase.End; i < Math.Min(end, phrase.End + TitleReach); i++)
        {
            if (_lexicon.LedBy.At(_context.Text, i, end) is { } led)
            {
                return LeaderAfter(led.End, end);
            }

            if (_context.Text[i].IsPunct || _context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"a delegation of the League headed by Speaker Lake", "a Norwegian delegation, led by Lake": who leads it, and the token behind.</summary>
    public (Entity Leader, int End)? LedAt(int token, int end)
    {
        int head = token;
        while (head < Math.Min(end, token + TitleReach) && !_lexicon.Missions.Has(_context.Text, head, end) && _context.Text[head].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn)
        {
            head++;
        }

        if (_hasCases || head >= end || !_lexicon.Missions.Has(_context.Text, head, end))
        {
            return null;
        }

        int sentence = _context.Text.Sentences[_context.Text.SentenceOf(token)].EndToken;
        for (int i = head + 1; i < Math.Min(sentence, head + CircleReach); i++)
        {
            if (_lexicon.LedBy.At(_context.Text, i, sentence) is { } led)
            {
                return LeaderAfter(led.End, sentence) is { } leader ? (leader, EndOfLeader(led.End, sentence)) : null;
            }

            if (_context.IsFinite(i) || (_context.Text[i].Upos is not (Upos.Adp or Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj) && _context.Text[i].Norm != ","))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the League's grain envoy, Anna Lake, in Oslo": whom a comma names behind the post.</summary>
    public PlacedMention? ApposedAt(int token, int end)
    {
        int at = token;
        while (at < Math.Min(end, token + CircleReach) && (_context.Text[at].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn || _context.Text[at].Norm is "'s" or "’s") && _context.MentionAt(at) is not { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name })
        {
            at++;
        }

        bool isPost = at > token && at + 1 < end && _context.Text[at].Norm == "," && _context.Text[at - 1] is { Upos: Upos.Noun, Feats.Number: not Number.Plur } && (_people.IsHead(at - 1) || _context.Holders.IsOffice(_context.Text[at - 1].Lemma));
        return isPost && _context.MentionAt(at + 1) is { Entity: { Kind: EntityKind.Person, IsMedium: false }, Mention.Form: MentionForm.Name } name && name.First == at + 1 && name.End < _context.Text.Tokens.Length && _context.Text[name.End].Norm is "," or "." ? name : null;
    }

    private int EndOfLeader(int first, int end)
    {
        int at = first;
        while (at < end && _context.MentionAt(at) is not { Entity.Kind: EntityKind.Person })
        {
            at++;
        }

        return _context.MentionAt(at)?.End ?? at;
    }

    // Her title may stand before the name.
    private Entity? LeaderAfter(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + TitleReach); i++)
        {
            if (_context.MentionAt(i) is { Entity.Kind: EntityKind.Person } leader)
            {
                return leader.Entity;
            }
        }

        return null;
    }

    /// <summary>«комиссии по проведению юбилея Воронова»: the words behind a body say which it is.</summary>
    public int EndOf(TokenRange phrase, int end)
    {
        int at = phrase.End;
        while (IsBody(phrase) && at < end && !_context.Text[at].IsPunct && !Verbs.IsVerb(_context.Text[at]) && !_context.Words.Connectives.Has(_context.Text, at, end) && !_lexicon.With.Has(_context.Text, at, end)
            && !IsSubjectBeside(at, _context.Text[phrase.First].Feats.Case, _context.Text[at].Feats.Case))
        {
            at++;
        }

        return at;
    }

    private bool NamesSomebody(TokenRange phrase, int end)
    {
        if (!_hasCases && phrase.First > 0 && IsOfName(phrase.First - 1))
        {
            return true;
        }

        Case own = _context.Text[phrase.First].Feats.Case;

        for (int i = phrase.First; !_hasCases && i < phrase.End; i++)
        {
            if (_context.MentionAt(i) is not null)
            {
                return true;
            }
        }

        for (int i = phrase.End; i < Math.Min(end, phrase.End + TitleReach); i++)
        {
            if (_context.MentionAt(i) is { } name)
            {
                return !IsSubjectBeside(i, own, _subjects.CaseOf(name));
            }

            Token at = _context.Text[i];
            if (IsSubjectBeside(i, own, at.Feats.Case) || at.Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num) && !_lexicon.Links.Has(_context.Text, i, end))
            {
                return false;
            }
        }

        return false;
    }

    // «на заседании правительства министр Лесная»: a word in the nominative behind another case begins something else.
    private bool IsSubjectBeside(int token, Case own, Case found) =>
        _hasCases && own is not (Case.Nom or Case.None) && found == Case.Nom && _context.Text[token].Norm == _context.Text[token].Lemma;

    // "League leaders met", "the League mission", "Lake's parents": the name only tells whose they are.
    private bool IsOfOthers(TokenRange phrase)
    {
        int head = phrase.End - 1;
        if (_hasCases || !(_people.IsPlural(head) || _lexicon.Bodies.Has(_context.Text, head, phrase.End)))
        {
            return false;
        }

        for (int i = phrase.First; i < head; i++)
        {
            if (_context.MentionAt(i) is { Entity.Kind: not EntityKind.Person } || _context.Text[i].Norm is "'s" or "’s")
            {
                return true;
            }
        }

        return phrase.First > 0 && _context.MentionAt(phrase.First - 1) is { Entity.Kind: not EntityKind.Person };
    }

    // "Norway officials", "Norway's officials".
    private bool IsOfName(int token) =>
        _context.MentionAt(token) is not null || (token > 0 && _context.Text[token].Norm is "'s" or "’s" or "'" && _context.MentionAt(token - 1) is not null);
}
