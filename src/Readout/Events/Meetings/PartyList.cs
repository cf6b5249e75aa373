using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Reads a list of parties: names, and descriptions that no name completes.</summary>
internal sealed class PartyList
{
    // How far a list of parties may run.
    private const int ListReach = 40;
    private const int CommaReach = 6;

    // "The two leaders" are meant; "heads of two large plants" are described.
    private const int MeantPhrase = 3;

    private readonly EventContext _context;
    private readonly MeetingLexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly DescribedPeople _people;
    private readonly PartyDescriptions _descriptions;
    private readonly SubjectForm _form;
    private readonly OfficialGroups _groups;
    private readonly CountrySides _sides;
    private readonly EnglishCounted _counted;
    private readonly EnglishGroups _told;
    private readonly bool _hasCases;

    public PartyList(EventContext context, MeetingLexicon lexicon, Subjects subjects, DescribedPeople people)
    {
        _context = context;
        _lexicon = lexicon;
        _subjects = subjects;
        _people = people;
        _descriptions = new PartyDescriptions(context, lexicon, subjects, people);
        Officials = new OfficialPhrases(context, lexicon, subjects);
        _form = new SubjectForm(context);
        _groups = new OfficialGroups(context, lexicon);
        _told = new EnglishGroups(context);
        _counted = new EnglishCounted(context);
        _sides = new CountrySides(context, lexicon);
        _hasCases = context.Text.Language != "en";
    }

    /// <summary>Officials of several states, or of the states of a body.</summary>
    public OfficialPhrases Officials { get; }

    /// <summary>"The two leaders", "European leaders": whom a description means, or its words; nobody where a name completes it.</summary>
    public Parties Describe(TokenRange phrase, int end)
    {
        var found = new List<Entity>();
        var described = new List<string>();
        if (_sides.Before(phrase.End - 1) is { Count: > 1 } sides)
        {
            return sides;
        }

        if (SendersOf(phrase, end) is { Count: > 1 } senders)
        {
            return senders;
        }

        if (_descriptions.MembersOf(phrase, end) is { } members)
        {
            described.Add(_people.NameOf(members));
        }
        else if (_descriptions.IsParty(phrase, end))
        {
            phrase = _descriptions.WithOf(phrase, end);
            AddDescribed(found, described, phrase, end);
        }

        return new Parties(found, described);
    }

    // "Delegations from Norway and Chile": the countries.
    private Parties SendersOf(TokenRange phrase, int end) =>
        _hasCases ? StatesBehind(phrase, end) : phrase.End + 1 < end && _context.Text[phrase.End].Norm is "from" or "of" && _lexicon.Sides.Has(_context.Text, phrase.End - 1, phrase.End)
        && Read(phrase.End + 1, end) is var senders && senders.Entities.All(static one => one.Kind != EntityKind.Person) ? senders : Parties.None;

    // «делегации Озерии и Полесья»
    private Parties StatesBehind(TokenRange phrase, int end)
    {
        bool areSides = phrase.End < end && _people.IsPlural(phrase.End - 1) && _lexicon.Sides.Has(_context.Text, phrase.End - 1, phrase.End) && _context.MentionAt(phrase.End) is { Entity: { Kind: EntityKind.Place, State: not null } };
        return areSides && Read(phrase.End, end) is { Described.Count: 0 } states && states.Entities.All(static one => one is { Kind: EntityKind.Place, State: not null }) ? states : Parties.None;
    }

    /// <summary>The list of parties that begins at <paramref name="first"/>; it ends at a verb, a preposition of place or a clause.</summary>
    public Parties Read(int first, int limit, bool arePeople = false, bool isBetween = false)
    {
        var found = new List<Entity>();
        var described = new List<string>();
        string? head = null;
        bool areOfficials = false;
        var holders = new HoldersOfList(_context.Holders, isEnglish: !_hasCases);
        bool areGroup = _groups.OfBody(first < limit && _context.Text[first].Upos == Upos.Det ? first + 1 : first, limit) is not null;
        int end = Math.Min(limit, first + ListReach);
        for (int i = first; i < end; i++)
        {
            if (IsPossessive(i))
            {
                continue;
            }
            else if ((arePeople && found.Count + described.Count > 0 && BeginsAnotherPhrase(i)) || IsOwnClause(i, first))
            {
                break;
            }

            if (Among(found, described, i, limit) is { } among)
            {
                return among;
            }

            if ((Asides.EndFrom(_context, i, end) ?? TakeSides(found, described, i, end, arePeople, isBetween)) is { } behind)
            {
                i = behind - 1;
            }
            else if (i == first && OwnerBeforeSubject(first, end) is { } body)
            {
                return Parties.Named([body]);
            }
            else if (_context.MentionAt(i) is { } mention && mention.First >= first)
            {
                Add(found, holders.Of(head, mention.Entity), mention);
                i = mention.End - 1;
            }
            else if (_context.DateAt(i) is { } date)
            {
                i = Math.Max(i, date.End - 1);
            }
            else if ((EndsList(i, end) || IsTopicBehind(i, found)) && !(isBetween && found.Count == 1 && described.Count == 0 && IsCommaBeforeName(i, end)))
            {
                break;
            }
            else if (_descriptions.At(i, end, arePeople, isBetween) is { } phrase)
            {
                AddDescribed(found, described, phrase, end);
                i = _descriptions.EndOf(phrase, end) - 1;
            }
            else
            {
                head = _context.Text[i] is { Upos: Upos.Noun, Feats.Number: not Number.Sing } noun ? noun.Lemma : head;
                areOfficials |= head is not null && _lexicon.Officials.Has(_context.Text, i, end);
            }
        }

        holders.Settle(found);
        DropTitles(found, head);
        return new Parties(found, described) { AreMany = (areGroup && found.Count == 0 && described.Count == 1) || (areOfficials && found is [{ Kind: EntityKind.Organization }] && described.Count == 0) };
    }

    // "met the troops Norway is training": the relative pronoun is left out.
    private bool IsOwnClause(int token, int first) =>
        !_hasCases && token > first && _context.MentionAt(token) is { Entity.Kind: EntityKind.Place } name && name.First == token && _context.Text[token - 1] is { Upos: Upos.Noun, Feats.Number: Number.Plur } && _context.MentionAt(token - 1) is null
        && name.End < _context.Text.Tokens.Length && Verbs.IsVerb(_context.Text[name.End]);

    // "with her counterpart, Anna Stonefield"
    private PlacedMention? CounterpartAt(int token) =>
        token + 2 < _context.Text.Tokens.Length && _context.Text[token + 1].Norm == "," && _lexicon.Company.Counterparts.Has(_context.Text, token, token + 1)
        && _context.MentionAt(token + 2) is { Entity.Kind: EntityKind.Person } named && named.First == token + 2 ? named : null;

    // "with senators, including Lake and Stonefield": those who are named stand for the description.
    private Parties? Among(List<Entity> found, List<string> described, int token, int limit)
    {
        int word = _context.Text[token].Norm == "," ? token + 1 : token;
        if (_hasCases || found.Count + described.Count == 0 || word + 1 >= limit || _context.Text[word].Norm != "including" || Read(word + 1, limit, arePeople: true) is not { Entities.Count: > 0 } named)
        {
            return null;
        }

        DropLast(found, described);
        return new Parties(found, described).With(named);
    }

    private static void DropLast(List<Entity> found, List<string> described)
    {
        if (described.Count > 0)
        {
            described.RemoveAt(described.Count - 1);
            return;
        }

        while (found is [.., { Kind: EntityKind.Organization }])
        {
            found.RemoveAt(found.Count - 1);
        }
    }

    // «заседание Озерного комитета премьер Воронов провел»: behind the genitive the subject stands in the nominative, so that the body is no part of his title.
    private Entity? OwnerBeforeSubject(int token, int end) =>
        _hasCases && _context.MentionAt(token) is { Entity.Kind: EntityKind.Organization } body && body.First == token && body.End < end && _subjects.CaseOf(body) is Case.Gen or Case.None
        && _context.MentionAt(body.End) is { Entity.Kind: EntityKind.Person } subject && subject.First == body.End && _subjects.CaseOf(subject) == Case.Nom && _context.Text[body.End].Norm == _context.Text[body.End].Lemma
            ? body.Entity
            : null;

    public Entity? LeaderAt(int token, int end) => _descriptions.LedAt(token, end)?.Leader;

    // Parties that several words tell at once: "the Russian side", "the two countries", "League officials". The token behind them.
    private int? TakeSides(List<Entity> found, List<string> described, int token, int end, bool arePeople, bool isBetween)
    {
        if ((arePeople && !isBetween ? _groups.OtherSideAt(token, end) : _groups.OfBody(token, end)) is { } group)
        {
            described.Add(_people.NameOf(group));
            return group.End;
        }

        if (!_hasCases && _descriptions.LedAt(token, end) is { } led)
        {
            AddOnce(found, led.Leader);
            return Math.Max(token + 1, led.End);
        }

        if (!_hasCases && arePeople && _descriptions.ApposedAt(token, end) is { } apposed)
        {
            AddOnce(found, apposed.Entity);
            return apposed.End;
        }

        if (CounterpartAt(token) is { } counterpart)
        {
            AddOnce(found, counterpart.Entity);
            return counterpart.End;
        }

        if ((_sides.At(token, end) ?? SideAt(token, end)) is { } sides)
        {
            sides.Countries.ForEach(country => AddCountry(found, described, country));
            return sides.End;
        }

        if (isBetween && PairAt(token, end) is { Count: > 1 } both)
        {
            both.ToList().ForEach(country => AddOnce(found, country));
            return end;
        }

        if ((_descriptions.CompoundAt(token, end) ?? _descriptions.PartOfBodyAt(token, end) ?? (arePeople && !isBetween && _hasCases ? Officials.At(token, end) : null)) is { } compound)
        {
            described.Add(_people.NameOf(compound));
            return compound.End;
        }

        return null;
    }

    // «между ведомствами двух государств», "between the two countries": the two that the text has named.
    private IReadOnlyList<Entity> PairAt(int token, int end) =>
        token + 1 < end && _context.Words.Pairs.Has(_context.Text, token, end) && _context.Words.Parties.Has(_context.Text, token + 1, end) ? _people.PairBefore(new TokenRange(token, token + 2)) : [];

    // «министров России и Украины Воронова и Лесного»: the countries are of the titles of as many people.
    private static void DropTitles(List<Entity> found, string? head)
    {
        int people = found.FindIndex(static one => one.Kind == EntityKind.Person);
        if (head is not null && people > 0 && found.Count - people >= people && found.FindIndex(people, static one => one.Kind != EntityKind.Person) < 0)
        {
            found.RemoveRange(0, people);
        }
    }

    // «с российской стороной», "with the Russian side": the country.
    private (List<(Entity? Entity, string Name)> Countries, int End)? SideAt(int token, int end)
    {
        bool isSide = token + 1 < end && _context.Text[token].Upos is Upos.Adj or Upos.Propn && _context.Words.Parties.Has(_context.Text, token + 1, end) && _context.Text[token + 1].Norm is not ("states" or "state");
        return isSide && _context.Countries.Of(_context.Text[token]) is { } country ? ([country], token + 2) : null;
    }

    public static void AddCountry(List<Entity> found, List<string> described, (Entity? Entity, string Name) country)
    {
        if (country.Entity is { } entity)
        {
            AddOnce(found, entity);
        }
        else if (!described.Contains(country.Name))
        {
            described.Add(country.Name);
        }
    }

    // «с коллегой новый план», «с Лесной Воронов обсудил»: a word in the nominative or the accusative that no comma or "and" joins is no party.
    private bool BeginsAnotherPhrase(int token)
    {
        if (!_hasCases || _context.Text[token - 1].IsPunct || _context.Words.Connectives.Has(_context.Text, token - 1, token))
        {
            return false;
        }

        if (_context.MentionAt(token) is { } mention)
        {
            return mention.First == token && _subjects.CaseOf(mention) == Case.Nom && _context.Text[token].Norm == _context.Text[token].Lemma;
        }

        return _context.Text[token] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Acc or Case.Nom } && _context.DateAt(token) is null;
    }

    // "between Lake, Stonefield": a headline leaves out the "and".
    private bool IsCommaBeforeName(int token, int end) => _context.Text[token].Norm == "," && token + 1 < end && _context.MentionAt(token + 1) is { Entity.Kind: EntityKind.Person or EntityKind.Place };

    private void AddDescribed(List<Entity> found, List<string> described, TokenRange phrase, int end)
    {
        if (_descriptions.LeaderOf(phrase, end) is { } leader)
        {
            AddOnce(found, leader);
            return;
        }

        IReadOnlyList<Entity> pair = _people.IsSpokenOf(phrase) ? _people.PairBefore(phrase) : _counted.Of(phrase);
        TokenRange? told = _told.Before(phrase, _groups);
        if (pair.Count > 0 && (told is null || pair.All(one => _context.Text.TokenAt(one.Mentions[0].Span.Start) < phrase.First)))
        {
            found.AddRange(pair.Except(found));
        }
        else if (told is { } group)
        {
            described.Add(_people.NameOf(group));
        }
        else if ((!_people.IsSpokenOf(phrase) && !IsBareSide(phrase)) || phrase.End - phrase.First > MeantPhrase || IsBareGroup(phrase))
        {
            described.Add(_people.NameOf(phrase));
        }
    }

    // «стороны договорились»: one side of those told before, with no word of whose it is.
    private bool IsBareSide(TokenRange phrase) => _hasCases && phrase.End - phrase.First == 1 && _context.Words.Parties.Has(_context.Text, phrase.First, phrase.End);

    // «на совещании с министрами»: where none were named, those are all that is told.
    private bool IsBareGroup(TokenRange phrase) =>
        _hasCases && phrase.First > 0 && phrase.End - phrase.First == 1 && _lexicon.With.Has(_context.Text, phrase.First - 1, phrase.First) && _lexicon.Officials.Has(_context.Text, phrase.First, phrase.End);

    // "with his counterpart": whose counterpart it is says nothing of who else is there.
    public bool IsPossessive(int token) =>
        _context.MentionAt(token) is { Mention.Form: MentionForm.Pronoun } pronoun && pronoun.End < _context.Text.Tokens.Length
        && (_context.Text[pronoun.End].Upos is Upos.Noun or Upos.Adj || IsCountryWord(pronoun.End)) && _context.Words.Possessives.Has(_context.Text, token, token + 1);

    // "his Norwegian counterpart": the adjective may look like a name.
    private bool IsCountryWord(int token) => !_hasCases && _context.Text[token].Upos == Upos.Propn && _context.Countries.Of(_context.Text[token]) is not null;

    // «с властями Катара по полетам компании»: behind a name, what is talked about.
    private bool IsTopicBehind(int token, List<Entity> found) =>
        found.Count > 0 && _lexicon.Company.BehindNames.Has(_context.Text, token, token + 1) && _context.MentionAt(token - 1)?.Entity == found[^1];

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

        return (Verbs.IsVerb(at) && !IsAttribute(token, end)) || at.Upos == Upos.Sconj || _lexicon.Before.Has(_context.Text, token, _context.Text.Tokens.Length);
    }

    // "with elected representatives": a participle right before its noun.
    private bool IsAttribute(int token, int end) =>
        !_hasCases && token + 1 < end && _context.Text[token].Feats.VerbForm == VerbForm.Part && _context.Text[token + 1].Upos is Upos.Noun && _context.Text[token - 1].Upos is Upos.Adp or Upos.Adj or Upos.Det or Upos.Cconj;

    // «с лидерами Озерии, Полесья и Заречья»: after the comma comes another mention in a case that fits; in English the list has its "and".
    private bool ContinuesAfterComma(int first, int end)
    {
        // «с президентом, правительством и оппозицией»
        if (_hasCases && first < end && _context.MentionAt(first) is null && _people.IsHead(first) && _context.Text[first].Feats.Case is Case.Ins or Case.Gen && HasConnective(first, Math.Min(end, first + CommaReach)))
        {
            return true;
        }

        for (int i = first; i < Math.Min(end, first + CommaReach); i++)
        {
            if (_hasCases && _lexicon.Nouns.Has(_context.Text, i, end))
            {
                return false; // «с Вороновым, а также встреча с Лесной»
            }

            if (_context.MentionAt(i) is { } mention)
            {
                return (_hasCases && _subjects.CaseOf(mention) != Case.Nom) || HasConnective(first, end);
            }

            Token at = _context.Text[i];
            bool isOther = at.Upos == Upos.Adp && !(_hasCases && _lexicon.With.Has(_context.Text, i, end));
            if (at.IsPunct || Verbs.IsVerb(at) || isOther || at.Upos == Upos.Sconj)
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
    public void Add(List<Entity> found, Entity entity, PlacedMention mention)
    {
        if (!_hasCases && entity.Kind != EntityKind.Person && mention.First > 1 && _context.Text[mention.First - 1].Norm == "of" && _context.MentionAt(mention.First - 2) is { Entity.Kind: EntityKind.Person })
        {
            return;
        }

        // "the Harbour Post's editorial board"
        if (!_hasCases && entity.IsMedium && mention.End < _context.Text.Tokens.Length && _context.Text[mention.End].Norm is "'s" or "’s")
        {
            return;
        }

        bool isAdjective = mention.Entity.Kind != EntityKind.Person && mention.End - mention.First == 1 && _context.Text[mention.First] is { Upos: Upos.Adj, IsAllCaps: false } word && !char.IsDigit(word.Norm[^1]);
        if (!isAdjective && !_form.IsInTitle(mention) && entity.Kind is not (EntityKind.Document or EntityKind.Other))
        {
            AddOnce(found, entity);
        }
    }

    private static void AddOnce(List<Entity> found, Entity entity)
    {
        if (!found.Contains(entity))
        {
            found.Add(entity);
        }
    }
}
