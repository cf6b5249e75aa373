using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Reads the parties of a meeting from the words around its trigger.</summary>
internal sealed class PartyFinder
{
    // How far a list of parties may run, and how far after the trigger its preposition may stand.
    private const int ListReach = 40;
    private const int PrepositionReach = 14;
    private const int CommaReach = 6;
    private const int TitleReach = 5;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly DescribedPeople _people;
    private readonly bool _hasCases;

    public PartyFinder(EventContext context, MeetingLexicon lexicon, Subjects subjects)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = subjects;
        _people = new DescribedPeople(context);
        _hasCases = context.Text.Language != "en";
    }

    /// <summary>«с Вороновым и главой Озерии», "between the two ministers": the list after the first such preposition in the clause.</summary>
    public Parties With(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + PrepositionReach);
        for (int i = after; i < end; i++)
        {
            if (_lexicon.NotWith.At(_context.Text, i, clause.End) is { } other)
            {
                i = other.End - 1;
            }
            else if (_lexicon.With.At(_context.Text, i, clause.End) is { } with && !IsFromOrSince(with.End))
            {
                return List(with.End, clause.End, arePeople: true) with { IsAll = with.Row[0] == "all" };
            }
            else if (_context.IsFinite(i) && !_lexicon.Support.Has(_context.Text, i, clause.End))
            {
                break;
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

        if (_hasCases)
        {
            return _context.Text[at].Upos is Upos.Adp or Upos.Verb or Upos.Aux ? Parties.None : List(at, clause.End);
        }

        return _context.Text[at].Norm is "of" or "by" or "from" ? List(at + 1, clause.End) : Parties.None;
    }

    /// <summary>"Voronov's first meeting", "the Lake-Coast talks", "a League summit": mentions of the noun phrase that the trigger ends.</summary>
    public Parties Compound(int phraseStart, int trigger)
    {
        var found = new List<Entity>();
        for (int i = phraseStart; i < trigger; i++)
        {
            if (_context.MentionAt(i) is { } mention)
            {
                if (mention.End <= trigger)
                {
                    AddParty(found, mention.Entity, mention);
                }

                i = mention.End - 1;
            }
        }

        return Parties.Named(found);
    }

    /// <summary>The mention right after «позвонить» or "visit"; adjectives that are names («Лесной») show no sure dative, so any case but the nominative will do for one.</summary>
    public PlacedMention? Object(int after, Case wanted)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        for (int i = after; i < Math.Min(clause.End, after + CommaReach); i++)
        {
            if (_context.MentionAt(i) is { } mention && !IsPossessive(i))
            {
                Case found = _subjects.CaseOf(mention);
                bool isOwner = mention.End < clause.End && _context.Text[mention.End].Norm is "'s" or "’s";
                bool isSubject = found == Case.Nom && (wanted != Case.Acc || mention.Entity.Kind == EntityKind.Person);
                return !isOwner && !isSubject && (wanted is Case.None or Case.Dat || found == wanted || found == Case.None || mention.Entity.Kind != EntityKind.Person) ? mention : null;
            }

            if (PlaceAt(i, clause) is { } place)
            {
                i = place.End - 1;
                continue;
            }

            if (_context.Text[i].Upos is Upos.Adp or Upos.Punct or Upos.Noun || _context.IsFinite(i))
            {
                return null;
            }
        }

        return null;
    }

    // «принял в Осло президента»: a place may stand between.
    private PlacedMention? PlaceAt(int preposition, TokenRange clause) =>
        _hasCases && preposition + 1 < clause.End && _lexicon.Place.Has(_context.Text, preposition, preposition + 1)
        && _context.MentionAt(preposition + 1) is { Entity.Kind: EntityKind.Place } place ? place : null;

    /// <summary>«в Чили», "to Norway": the place or body that a visit goes to.</summary>
    public Entity? Destination(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        int end = Math.Min(clause.End, after + CommaReach);
        for (int i = after; i + 1 < end && !_context.IsFinite(i); i++)
        {
            if (_lexicon.Destination.Has(_context.Text, i, end) && _context.MentionAt(i + 1) is { Entity.Kind: not (EntityKind.Document or EntityKind.Other) } place)
            {
                return place.Entity;
            }
        }

        return DestinationBefore(after - 1, clause);
    }

    /// <summary>«в Осло с визитом прибыла Лесная»: the place before the trigger.</summary>
    public Entity? DestinationBefore(int trigger, TokenRange clause)
    {
        for (int i = trigger - 1; _hasCases && i > Math.Max(clause.First, trigger - PrepositionReach); i--)
        {
            if (_context.MentionAt(i) is { Entity.Kind: EntityKind.Place } place && _lexicon.Destination.Has(_context.Text, place.First - 1, clause.End) && _subjects.CaseOf(place) is not Case.Loc)
            {
                return place.Entity;
            }
        }

        return null;
    }

    /// <summary>«визит в Осло министра Лесной»: the guest in the genitive after the place.</summary>
    public Parties AfterDestination(int after)
    {
        TokenRange clause = _context.Clauses.At(after - 1);
        if (!_hasCases || after + 1 >= clause.End || !_lexicon.Destination.Has(_context.Text, after, clause.End) || _context.MentionAt(after + 1) is not { } place || place.End >= clause.End)
        {
            return Parties.None;
        }

        return _context.MentionAt(place.End) is { Entity.Kind: EntityKind.Person } guest && _subjects.CaseOf(guest) is Case.Gen or Case.Acc
            ? Parties.Named([guest.Entity])
            : Parties.None;
    }

    /// <summary>The list of parties that begins at <paramref name="first"/>; it ends at a verb, a preposition of place or a clause.</summary>
    public Parties List(int first, int limit, bool arePeople = false)
    {
        var found = new List<Entity>();
        var described = new List<string>();
        string? head = null;
        int end = Math.Min(limit, first + ListReach);
        for (int i = first; i < end; i++)
        {
            if (IsPossessive(i))
            {
                continue;
            }

            if (_context.MentionAt(i) is { } mention && mention.First >= first)
            {
                AddParty(found, head is null ? mention.Entity : _context.Holders.Of(head, mention.Entity) ?? mention.Entity, mention);
                i = mention.End - 1;
            }
            else if (_context.DateAt(i) is { } date)
            {
                i = Math.Max(i, date.End - 1);
            }
            else if (EndsList(i, end))
            {
                break;
            }
            else if (Described(i, end, arePeople) is { } phrase)
            {
                AddDescribed(found, described, phrase);
                i = phrase.End - 1;
            }
            else
            {
                head = _context.Text[i] is { Upos: Upos.Noun, Feats.Number: not Number.Sing } noun ? noun.Lemma : head;
            }
        }

        return new Parties(found, described);
    }

    /// <summary>Who does what a verb tells: those whom its own clause names, else describes ("European leaders will meet"), else those of the clause before.</summary>
    public Parties DoersOf(int verb) =>
        _subjects.InOwnClause(verb).Count == 0 && DescribedDoers(verb) is { Count: > 0 } described ? described : Parties.Named(_subjects.Of(verb));

    private Parties DescribedDoers(int verb)
    {
        var found = new List<Entity>();
        var described = new List<string>();
        if (_people.SubjectOf(verb) is { } phrase && !NamesSomebody(phrase, _context.Clauses.At(verb).End))
        {
            AddDescribed(found, described, phrase);
        }

        return new Parties(found, described);
    }

    // A description that no name completes: "with members of the royal family", not "with leaders of Norway".
    private TokenRange? Described(int token, int end, bool arePeople)
    {
        if (!_people.IsHead(token) && !(arePeople && _people.IsLikePeople(token)))
        {
            return null;
        }

        TokenRange phrase = _people.PhraseOf(token);
        return NamesSomebody(phrase, end) ? null : phrase;
    }

    private bool NamesSomebody(TokenRange phrase, int end)
    {
        if (!_hasCases && phrase.First > 0 && (_context.MentionAt(phrase.First) is not null || _context.MentionAt(phrase.First - 1) is not null || _context.Text[phrase.First - 1].Norm is "'s" or "’s" or "'"))
        {
            return true;
        }

        for (int i = phrase.End; i < Math.Min(end, phrase.End + TitleReach); i++)
        {
            if (_context.MentionAt(i) is not null)
            {
                return true;
            }

            Token at = _context.Text[i];
            if (at.Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num) && !_lexicon.Links.Has(_context.Text, i, end))
            {
                return false;
            }
        }

        return false;
    }

    private void AddDescribed(List<Entity> found, List<string> described, TokenRange phrase)
    {
        if (_people.IsSpokenOf(phrase))
        {
            found.AddRange(_people.PairBefore(phrase).Except(found));
        }
        else
        {
            described.Add(_people.NameOf(phrase));
        }
    }

    // "with his counterpart": whose counterpart it is says nothing of who else is there.
    private bool IsPossessive(int token) =>
        _context.MentionAt(token) is { Mention.Form: MentionForm.Pronoun } pronoun && pronoun.End < _context.Text.Tokens.Length
        && _context.Text[pronoun.End].Upos is Upos.Noun or Upos.Adj && _context.Words.Possessives.Has(_context.Text, token, token + 1);

    /// <summary>"a call to Stonefield": who is called.</summary>
    public Parties To(int after)
    {
        bool isTo = !_hasCases && after + 1 < _context.Clauses.At(after - 1).End && _context.Text[after].Norm == "to";
        return isTo && _context.MentionAt(after + 1) is { } called ? Parties.Named([called.Entity]) : Parties.None;
    }

    private bool EndsList(int token, int end)
    {
        Token at = _context.Text[token];
        if (at.IsPunct)
        {
            return at.Norm switch
            {
                "," => !ContinuesAfterComma(token + 1, end),
                "«" or "»" or "\"" or "“" or "”" or "'" or "-" or "„" => false,
                _ => true,
            };
        }

        if (at.Upos == Upos.Adp)
        {
            return !_lexicon.Links.Has(_context.Text, token, token + 1) && !_lexicon.With.Has(_context.Text, token, token + 1);
        }

        return Verbs.IsVerb(at) || at.Upos == Upos.Sconj;
    }

    // «с лидерами Озерии, Полесья и Заречья»: after the comma comes another mention in a case that fits; in English the list has its "and".
    private bool ContinuesAfterComma(int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + CommaReach); i++)
        {
            if (_context.MentionAt(i) is { } mention)
            {
                return (_hasCases && _subjects.CaseOf(mention) != Case.Nom) || HasConnective(first, end);
            }

            Token at = _context.Text[i];
            if (at.IsPunct || Verbs.IsVerb(at) || at.Upos is Upos.Adp or Upos.Sconj)
            {
                return false;
            }
        }

        return false;
    }

    private bool HasConnective(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_context.Words.Connectives.Has(_context.Text, i, end))
            {
                return true;
            }

            if (_context.MentionAt(i) is null && Verbs.IsVerb(_context.Text[i]))
            {
                return false;
            }
        }

        return false;
    }

    // A place or an organisation right before a person is part of that person's title; so is "of Lakeland" after one.
    private void AddParty(List<Entity> found, Entity entity, PlacedMention mention)
    {
        if (!_hasCases && entity.Kind != EntityKind.Person && mention.First > 1 && _context.Text[mention.First - 1].Norm == "of" && _context.MentionAt(mention.First - 2) is { Entity.Kind: EntityKind.Person })
        {
            return;
        }

        bool isAdjective = mention.Entity.Kind != EntityKind.Person && mention.End - mention.First == 1 && _context.Text[mention.First].Upos == Upos.Adj;
        if (!isAdjective && !IsInTitle(mention) && entity.Kind is not (EntityKind.Document or EntityKind.Other) && !found.Contains(entity))
        {
            found.Add(entity);
        }
    }

    // "Norway's prime minister John Lakewood", «президента Норвегии Воронова».
    private bool IsInTitle(PlacedMention mention)
    {
        int end = Math.Min(_context.Clauses.At(mention.First).End, mention.End + TitleReach);
        for (int i = mention.End; mention.Entity.Kind != EntityKind.Person && i < end; i++)
        {
            if (_context.MentionAt(i) is { } next)
            {
                return next.Entity.Kind == EntityKind.Person;
            }

            if (_context.Text[i].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Part) && _context.Text[i].Norm != "-")
            {
                return false;
            }
        }

        return false;
    }

    // «с Украины» is "from", «с пятницы» is "since": the genitive tells.
    private bool IsFromOrSince(int token)
    {
        if (!_hasCases || token >= _context.Text.Tokens.Length || _lexicon.With.EndingAt(_context.Text, token - 1, token - 2) is { } phrase && phrase.End - phrase.First > 1)
        {
            return false;
        }

        // A word without cases («с НАТО») is as well in the instrumental.
        Token next = _context.Text[token];
        return _context.DateAt(token) is not null || (next.Feats.Case == Case.Gen && next.Norm != next.Lemma);
    }

    private int SkipDates(int token, int end)
    {
        while (token < end && _context.DateAt(token) is { } date)
        {
            token = date.End;
        }

        return token;
    }
}
