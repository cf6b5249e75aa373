using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Reads the parties of a meeting from the words around its trigger.</summary>
internal sealed class PartyFinder
{
    // How far after the trigger its preposition may stand.
    private const int PrepositionReach = 14;
    private const int CommaReach = 6;
    private const int PronounReach = 5;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly DescribedPeople _people;
    private readonly PartyList _list;
    private readonly TheirMeeting _their;
    private readonly OfficialGroups _groups;
    private readonly DoerSides _sides;
    private readonly bool _hasCases;

    public PartyFinder(EventContext context, MeetingLexicon lexicon, Subjects subjects)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = subjects;
        _people = new DescribedPeople(context);
        _list = new PartyList(context, lexicon, subjects, _people);
        _their = new TheirMeeting(context, subjects, _people);
        _groups = new OfficialGroups(context, lexicon);
        _sides = new DoerSides(context, lexicon, _list);
        _hasCases = context.Text.Language != "en";
        Councils = new CouncilNames(context, lexicon);
        Slavic = new SlavicParties(context, lexicon, _list);
        Destinations = new Destinations(context, lexicon, subjects, _people, _list);
    }

    /// <summary>Those whom Russian and Ukrainian name before the verb, and ministries.</summary>
    public SlavicParties Slavic { get; }

    /// <summary>Bodies whose names are no entities.</summary>
    public CouncilNames Councils { get; }

    /// <summary>«саммит Речного партнерства»: the body that the words behind the noun name.</summary>
    public Parties BodyOfSummit(int after) => Councils.OfSummit(after) is { } name ? new Parties([], [_people.NameOf(name)]) { AreMany = true } : Parties.None;

    /// <summary>Where a visit goes.</summary>
    public Destinations Destinations { get; }

    /// <summary>«с Вороновым и главой Озерии», "between the two ministers": the list after the first such preposition in the clause.</summary>
    public Parties With(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + PrepositionReach);
        for (int i = after; i < end && !IsOfOtherMeeting(i, after, clause); i++)
        {
            if (_lexicon.NotWith.At(_context.Text, i, clause.End) is { } other)
            {
                i = other.End - 1;
            }
            else if (_lexicon.With.At(_context.Text, i, clause.End) is { } with && !Slavic.IsFromOrSince(with.End))
            {
                bool isAll = with.Row[0] == "all";
                return _list.Read(with.End, clause.End, arePeople: true, isAll).With(Also(clause.End)) with { IsAll = isAll };
            }
            else if (_context.IsFinite(i) && _context.Text[i].Upos != Upos.Aux && !_lexicon.Support.Has(_context.Text, i, clause.End) && !(_hasCases && _lexicon.Happen.Has(_context.Text, i, clause.End)))
            {
                break;
            }
        }

        return Parties.None;
    }

    // "met after talks between the two countries": the preposition belongs to the noun right before it, which something frames.
    private bool IsOfOtherMeeting(int token, int after, TokenRange clause)
    {
        if (_hasCases || token <= after + 1 || !_lexicon.With.Has(_context.Text, token, clause.End) || _context.Text[token - 1].Upos != Upos.Noun || _lexicon.Nouns.At(_context.Text, token - 1, token) is not { } noun || noun.Row[2] == "line")
        {
            return false;
        }

        for (int i = after; i < token - 1; i++)
        {
            if (_lexicon.Before.Has(_context.Text, i, token) && _context.Text[i].Upos is Upos.Adp or Upos.Sconj or Upos.Adv)
            {
                return true;
            }
        }

        return false;
    }

    // «с Вороновым, а также с главой Озерии»: what goes on with the list behind its clause.
    private Parties Also(int end)
    {
        for (int i = Math.Max(0, end - 1); _hasCases && i <= end && i + 3 < _context.Text.Tokens.Length; i++)
        {
            if (_context.Text[i].Norm is "а" && _context.Text[i + 1].Norm is "также" or "також")
            {
                int first = _lexicon.With.At(_context.Text, i + 2, i + 4)?.End ?? i + 2;
                return _lexicon.Nouns.Has(_context.Text, first, first + 1) ? Parties.None : _list.Read(first, _context.Clauses.At(first).End, arePeople: true);
            }
        }

        return Parties.None;
    }

    /// <summary>«переговоры Воронова и Лесной», «встреча глав Озерии и Полесья», "summit of the league": what follows the noun directly.</summary>
    public Parties Genitive(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int at = SkipDates(after, clause.End);
        if (at >= clause.End)
        {
            return Parties.None;
        }

        if (Councils.At(at) is { } council)
        {
            return new Parties([], [_people.NameOf(council)]) { AreMany = true };
        }

        if (PairAt(at) is { } pair)
        {
            return Parties.Named([pair.First, pair.Second]);
        }

        if (_hasCases)
        {
            if (_list.Officials.OfMembers(at, clause.End) is { } members)
            {
                return new Parties([], [_people.NameOf(members)]) { AreMany = true };
            }

            // «в день саммита власти закроют»: what does something is no owner.
            bool isSubject = at + 1 < clause.End && _context.Text[at].Upos == Upos.Noun && _context.MentionAt(at) is null && _context.IsFinite(at + 1) && _context.Text[at + 1].Upos == Upos.Verb;
            return isSubject || _context.Text[at].Upos is Upos.Adp or Upos.Verb or Upos.Aux || Slavic.IsTitle(at) ? Parties.None : Slavic.OfSeveral(_list.Read(at, clause.End), at);
        }

        return _context.Text[at].Norm is "of" or "by" or "from" ? _list.Read(at + 1, clause.End) : Parties.None;
    }

    /// <summary>"Voronov's first meeting", "the Lake-Coast talks", "a League summit": mentions of the noun phrase that the trigger ends.</summary>
    public Parties Compound(int phraseStart, int trigger)
    {
        var found = new List<Entity>();
        var described = new List<string>();
        bool areGroup = false;
        for (int i = phraseStart; i < trigger; i++)
        {
            if (PairAt(i) is { } joined && joined.End <= trigger)
            {
                found.AddRange(new[] { joined.First, joined.Second }.Except(found));
                i = joined.End - 1;
            }
            else if ((_hasCases ? _context.Countries.PairOf(_context.Text[i]) : _context.Countries.EnglishPairOf(_context.Text[i])) is { } pair)
            {
                foreach ((Entity? Entity, string Name) country in pair)
                {
                    PartyList.AddCountry(found, described, country);
                }
            }
            else if (_groups.OfBody(i, trigger) is { } group)
            {
                described.Add(_people.NameOf(group));
                areGroup = true;
                i = group.End - 1;
            }
            else if (_context.MentionAt(i) is { } mention)
            {
                if (mention.End <= trigger)
                {
                    _list.Add(found, mention.Entity, mention);
                }

                i = mention.End - 1;
            }
        }

        return new Parties(found, described) { AreMany = found.Count == 0 && described.Count == 1 && areGroup };
    }

    // "EU-Ukraine summit", «саммит Россия – США»: two that a dash joins.
    private (Entity First, Entity Second, int End)? PairAt(int token) =>
        _context.MentionAt(token) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } first && first.First == token && first.End + 1 < _context.Text.Tokens.Length
        && _context.Text[first.End].Norm is "-" or "‑" or "–" or "—"
        && _context.MentionAt(first.End + 1) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } second && second.First == first.End + 1 && second.Entity != first.Entity
            ? (first.Entity, second.Entity, second.End)
            : null;

    /// <summary>The mention right after «позвонить» or "visit"; adjectives that are names («Лесной») show no sure dative, so any case but the nominative will do for one.</summary>
    public PlacedMention? Object(int after, Case wanted)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        for (int i = after; i < Math.Min(clause.End, after + CommaReach); i++)
        {
            if (_context.MentionAt(i) is { } mention && !_list.IsPossessive(i))
            {
                // «принял премьер-министра Чили Марию Соколову»: the title, then the name.
                mention = NamedRightAfter(mention) ?? mention;
                Case found = _subjects.CaseOf(mention);
                bool isOwner = mention.End < clause.End && (_context.Text[mention.End].Norm is "'s" or "’s" || (_context.Text[mention.End].Norm is "'" or "’" && mention.End + 1 < clause.End && _context.Text[mention.End + 1].Upos is Upos.Noun or Upos.Adj));
                bool isSubject = found == Case.Nom && (wanted != Case.Acc || mention.Entity.Kind == EntityKind.Person);
                return !isOwner && !isSubject && (wanted is Case.None or Case.Dat || found == wanted || found == Case.None || mention.Entity.Kind != EntityKind.Person) ? mention : null;
            }

            if ((EndOfDate(i, clause) ?? PlaceAt(i, clause)?.End ?? EndOfOwnPlace(i, clause)) is { } behind)
            {
                i = behind - 1;
                continue;
            }

            if (EndOfParticiple(i, clause) is { } noun)
            {
                i = noun - 1;
                continue;
            }

            if (_context.Text[i].Upos is Upos.Adp or Upos.Punct or Upos.Noun || _context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    private PlacedMention? NamedRightAfter(PlacedMention title) =>
        _hasCases && title is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Name } && title.End < _context.Text.Tokens.Length
        && _context.MentionAt(title.End) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } name && name.First == title.End ? name : null;

    // «посетил пострадавший от наводнения Озерский район»: what the participle takes stands before the noun that it agrees with.
    private int? EndOfParticiple(int token, TokenRange clause)
    {
        if (!_hasCases || _context.Text[token].Feats is not { VerbForm: VerbForm.Part, IsShort: false, Case: Case.Acc or Case.Nom })
        {
            return null;
        }

        for (int i = token + 1; i < Math.Min(clause.End, token + CommaReach) && !_context.Text[i].IsPunct; i++)
        {
            if (_context.MentionAt(i) is { } mention && _subjects.CaseOf(mention) is Case.Acc or Case.Nom or Case.None && _context.Text[i - 1].Upos != Upos.Adp)
            {
                return i;
            }
        }

        return null;
    }

    // «позвонил во вторник президенту»: a day may stand between.
    private int? EndOfDate(int token, TokenRange clause) =>
        _hasCases ? (_context.DateAt(token) ?? (_context.Text[token].Upos == Upos.Adp && token + 1 < clause.End ? _context.DateAt(token + 1) : null))?.End : null;

    // «принял в Осло президента»: a place may stand between.
    private PlacedMention? PlaceAt(int preposition, TokenRange clause) =>
        _hasCases && preposition + 1 < clause.End && _lexicon.Place.Has(_context.Text, preposition, preposition + 1)
        && _context.MentionAt(preposition + 1) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } place ? place : null;

    // «принял в своей резиденции президента»: what he calls his own.
    private int? EndOfOwnPlace(int preposition, TokenRange clause)
    {
        int at = preposition + 1;
        while (_hasCases && at < clause.End && _context.Text[at].Upos is Upos.Adj or Upos.Det)
        {
            at++;
        }

        return _hasCases && at < clause.End && _lexicon.Place.Has(_context.Text, preposition, preposition + 1) && _context.MentionAt(at) is null && _context.Text[at] is { Upos: Upos.Noun, Feats.Case: Case.Loc or Case.Gen or Case.Dat } && (at > preposition + 1 || _context.Text[at].Feats.Case == Case.Loc) ? at + 1 : null;
    }

    /// <summary>«у Воронова состоялся разговор с Лесной»: whose it was, before the verb.</summary>
    public Parties AtWhom(int phrase)
    {
        TokenRange clause = _context.Clauses.At(phrase);
        for (int i = phrase - 1; _hasCases && i >= Math.Max(clause.First, phrase - PrepositionReach); i--)
        {
            if (_context.Text[i].Norm == "у")
            {
                return _context.MentionAt(i + 1) is { Entity.Kind: EntityKind.Person } host && host.First == i + 1 ? Parties.Named([host.Entity]) : Parties.None;
            }
        }

        return Parties.None;
    }

    /// <summary>Who does what a verb tells: those whom its own clause names, else describes ("European leaders will meet"), else those of the clause before.</summary>
    public Parties DoersOf(int verb)
    {
        if (GroupBefore(verb, _context.Clauses.At(verb).First) is { } group)
        {
            return group;
        }

        if (_sides.SidesBefore(verb) is { Count: > 1 } sides)
        {
            return sides;
        }

        if (Councils.SubjectOf(verb) is { } council)
        {
            return new Parties([], [_people.NameOf(council)]) { AreMany = true };
        }

        if (_hasCases && _list.Officials.SubjectOf(verb) is { } officials)
        {
            return new Parties([], [_people.NameOf(officials)]) { AreMany = true };
        }

        if (_subjects.InOwnClause(verb) is { Count: > 0 } own)
        {
            return _sides.SendersBefore(verb, own) ?? _sides.NamedBehind(verb, own) ?? Slavic.OfMinistries(JoinedBefore(verb, Parties.Named(_subjects.Of(verb))));
        }

        Parties told = JoinedBefore(verb, DescribedDoers(verb)).With(They(verb));
        if (told.Count > 0 || IsUnresolved(verb))
        {
            return told;
        }

        IReadOnlyList<Entity> before = _subjects.Of(verb);
        return IsHeOrShe(verb) && before.Any(static one => one.Kind != EntityKind.Person) ? Parties.None : Parties.Named(before);
    }

    // "After Oslo, where he meets Stonefield": he is no town.
    private bool IsHeOrShe(int verb) => !_hasCases && verb > 0 && _context.Text[verb - 1].Norm is "he" or "she";

    /// <summary>«послы стран Лиги обсудили»: officials of the members of a body, or of several states, as those who do what the verb tells.</summary>
    public Parties OfficialsDoing(int verb) => _hasCases && _list.Officials.SubjectOf(verb) is { } officials ? new Parties([], [_people.NameOf(officials)]) { AreMany = true } : Parties.None;

    /// <summary>«лидеры Лиги рассмотрят на саммите»: the body whose officials do what the verb tells.</summary>
    public Parties BodyDoing(int verb) => _hasCases && DoersOf(verb) is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization, IsMedium: false }] } body ? body with { AreMany = true } : Parties.None;

    /// <summary>"League foreign ministers" right before a verb.</summary>
    public Parties? GroupBefore(int verb, int first) => _groups.OfBodyBefore(verb, first) is { } group ? new Parties([], [_people.NameOf(group)]) { AreMany = true } : null;

    /// <summary>"informed the foreign ministers of Norway and Chile"</summary>
    public Parties GroupAt(int first, int end) =>
        _groups.OtherSideAt(first < end && _context.Text[first].Upos == Upos.Det ? first + 1 : first, end) is { } group ? new Parties([], [_people.NameOf(group)]) : Parties.None;

    // "They had a meeting", "you will meet": a pronoun that nobody is known for stands right before the verb.
    private bool IsUnresolved(int verb)
    {
        int before = verb - 1;
        while (before > _context.Clauses.At(verb).First && _context.Text[before].Upos is Upos.Aux or Upos.Adv or Upos.Part)
        {
            before--;
        }

        return !_hasCases && before >= _context.Clauses.At(verb).First && _context.MentionAt(before) is null && _context.Text[before].Norm is "they" or "you";
    }

    // "Teachers and the government", «Воронов и профсоюзы»: those whom the text describes beside the subject.
    private Parties JoinedBefore(int verb, Parties doers)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = verb - 2; i > Math.Max(clause.First, verb - PrepositionReach) && doers.Count > 0; i--)
        {
            if (_context.Words.Connectives.Has(_context.Text, i, verb))
            {
                int next = _context.Text[i + 1].Upos == Upos.Det ? i + 2 : i + 1;
                bool isOfDoers = _context.MentionAt(next) is { } mention ? doers.Entities.Contains(mention.Entity) : _people.IsHead(next);
                return isOfDoers ? DescribedAt(i - 1, clause).With(doers).With(DescribedAt(next, clause)) : doers;
            }
        }

        return doers;
    }

    private Parties DescribedAt(int token, TokenRange clause) =>
        clause.Contains(token) && _context.MentionAt(token) is null && _people.IsHead(token) && (!_hasCases || _context.Text[token].Feats.Case == Case.Nom)
            ? _list.Describe(_people.PhraseOf(token), clause.End)
            : Parties.None;

    // "They met in Oslo": the two whom the text has just named.
    private Parties They(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - PronounReach); i--)
        {
            if (_context.Text[i] is { Upos: Upos.Pron, Feats: { Person: Person.Third, Number: Number.Plur, Case: Case.Nom or Case.None } })
            {
                if (IsOfAll(i - 1) || IsOfAll(i + 1))
                {
                    return Parties.None;
                }

                return Parties.Named(_people.PairBefore(new TokenRange(i, i + 1)));
            }
        }

        return Parties.None;
    }

    /// <summary>«Соколова прибыла в Осло. Воронов встретился с ней»: of the two whom the text has just named the one who is not <paramref name="doers"/>.</summary>
    public Parties WithHim(int after, Parties doers)
    {
        bool isPronoun = doers.Entities.Count == 1 && after + 1 < _context.Text.Tokens.Length && _lexicon.With.Has(_context.Text, after, after + 1) && _context.Text[after + 1].Norm is "ним" or "ней" or "нею" or "him" or "her";
        IReadOnlyList<Entity> pair = isPronoun ? _people.PairBefore(new TokenRange(after + 1, after + 2)) : [];
        return pair.Contains(doers.Entities.Count == 1 ? doers.Entities[0] : null) ? Parties.Named([.. pair.Except(doers.Entities)]) : Parties.None;
    }

    /// <summary>"In their July call": the two whom the text has just named.</summary>
    public Parties TheirPair(int phrase, int noun)
    {
        bool isTheir = _context.Words.Possessives.At(_context.Text, phrase, noun) is { } whose && whose.Row[0] == "several" && _context.MentionAt(phrase) is null;
        return isTheir ? _their.Of(phrase, noun) : Parties.None;
    }

    /// <summary>The two countries that the sentences before <paramref name="token"/> name; nobody where they name more.</summary>
    public Parties SidesSpokenOf(int token) => Parties.Named(_people.SidesBefore(token));

    /// <summary>«заседание Озерной комиссии двух стран»: a body, and the two states that have it.</summary>
    public Parties WithItsStates(Parties body, int first, int end) => Slavic.WithItsStates(body, first, end, SidesSpokenOf);

    // «все они», "they all": more than two, and nobody tells who.
    private bool IsOfAll(int token) => token >= 0 && token < _context.Text.Tokens.Length && _context.Text[token].Norm is "all" or "все" or "всі" or "усі";

    /// <summary>Those whom the text describes as doing it: "European leaders".</summary>
    public Parties DescribedDoers(int verb) =>
        _people.SubjectOf(verb) is { } phrase ? _list.Describe(phrase, _context.Clauses.At(verb).End) : Parties.None;

    /// <summary>Whether the noun means people or a body.</summary>
    public bool ArePeople(int noun) => _people.IsHead(noun) || _people.IsLikePeople(noun);

    /// <summary>Whether the noun is one of those that mean people or a body.</summary>
    public bool AreListed(int noun) => _people.IsHead(noun);

    /// <summary>"hosts a lunch for Norwegian leaders": those whom it is given for.</summary>
    public Parties HostedFor(PhraseHit noun, int phrase)
    {
        TokenRange clause = _context.Clauses.At(phrase);
        bool isHosted = !_hasCases && _context.Text[noun.End - 1].Feats.Number != Number.Plur && noun.End + 1 < clause.End && _context.Text[noun.End].Norm == "for" && phrase > clause.First && _lexicon.Company.Hosting.EndingAt(_context.Text, phrase - 1, clause.First) is not null;
        return isHosted ? _list.Read(noun.End + 1, clause.End, arePeople: true) : Parties.None;
    }

    /// <summary>"a call to Stonefield": who is called.</summary>
    public Parties To(int after)
    {
        bool isTo = !_hasCases && after + 1 < _context.Clauses.At(after - 1).End && _context.Text[after].Norm == "to";
        // "spoke to the Norwegian foreign minister, Anna Stonefield"
        bool isNamed = isTo && (_context.MentionAt(after + 1) is not null || (_context.Text[after + 1].Upos == Upos.Det && after + 2 < _context.Text.Tokens.Length && (_context.MentionAt(after + 2) is not null || _context.Countries.Of(_context.Text[after + 2]) is not null)));
        return isNamed ? _list.Read(after + 1, _context.Clauses.At(after).End, arePeople: true) with { Described = [] } : Parties.None;
    }

    private int SkipDates(int token, int end)
    {
        while (token < end && _context.DateAt(token) is { } date)
        {
            token = date.End;
        }

        return token;
    }

    /// <summary>Those whom the noun describes, by its phrase.</summary>
    public Parties Described(int noun) => new([], [_people.NameOf(_people.PhraseOf(noun))]);

    /// <summary>Those whom the words of the range describe.</summary>
    public Parties DescribedAs(TokenRange phrase) => new([], [_people.NameOf(phrase)]);

    /// <summary>"a delegation led by Lake": who leads the delegation that the words from <paramref name="token"/> on tell of.</summary>
    public Entity? LeaderAt(int token, int end) => _list.LeaderAt(token, end);

    /// <summary>The list of parties that begins at <paramref name="first"/>.</summary>
    public Parties List(int first, int limit, bool arePeople = false) => _list.Read(first, limit, arePeople);
}
