using Readout.Entities;
using Readout.Languages;

namespace Readout.Events;

/// <summary>
/// Who does what a verb tells: the mentions in the nominative of its clause, before the verb or just after it;
/// in a clause without any, those of the clause before it.
/// </summary>
internal sealed class Subjects
{
    // A subject stands near its verb; the bounds keep the search linear on text without clauses.
    private const int Before = 30;
    private const int After = 7;
    private const int Behind = 14;
    private const int ClausesBack = 2;
    private const int TitleReach = 5;

    private readonly EventContext _context;
    private readonly SubjectForm _form;
    private readonly bool _hasCases;

    public Subjects(EventContext context)
    {
        _context = context;
        _form = new SubjectForm(context);
        _hasCases = context.Text.Language != "en";
    }

    /// <summary>The case of the first word of the noun phrase that shows one.</summary>
    public Case CaseOf(PlacedMention mention) => _form.CaseOf(mention);

    /// <summary>The entities that do it, in text order; empty when the text names none. A first person is the speaker of the statement around it.</summary>
    public IReadOnlyList<Entity> Of(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        if (IsFirstPerson(verb, clause))
        {
            return _context.SpeakerOf(_context.StatementAt(verb)) is { } speaker ? [speaker] : [];
        }

        if (Verbs.IsInfinitive(_context.Text[verb]) && AskedBefore(verb, clause) is { } asked)
        {
            return [asked];
        }

        if (OfRelative(clause) is { Count: > 0 } antecedents)
        {
            return antecedents;
        }

        if (!_hasCases && _context.Text[clause.First].Norm == "who" && clause.First > 0)
        {
            return InClause(clause, verb); // "the minister, who met Lake": whom nobody names
        }

        List<Entity> found = InClause(clause, verb);
        int sentence = _context.Text.Sentences[_context.Text.SentenceOf(verb)].FirstToken;
        for (int back = 0; back < ClausesBack && found.Count == 0 && clause.First > sentence && !HasNounBefore(verb) && !IsOfAnybody(clause); back++)
        {
            clause = _context.Clauses.At(clause.First - 1);
            found = InClause(clause, FirstVerb(clause));
        }

        return found;
    }

    // "with any candidate who will come": whom the noun right before the relative pronoun means.
    private bool IsOfAnybody(TokenRange clause) =>
        !_hasCases && clause.First > 0 && _context.Words.Relatives.Has(_context.Text, clause.First, clause.End) && _context.Text[clause.First - 1].Upos == Upos.Noun && _context.MentionAt(clause.First - 1) is null;

    // "when the nominee arrives": a noun right before an English verb is its subject, an entity or not.
    private bool HasNounBefore(int verb)
    {
        int before = verb - 1;
        while (before > _context.Clauses.At(verb).First && _context.Text[before].Upos is Upos.Aux or Upos.Adv or Upos.Part)
        {
            before--;
        }

        return !_hasCases && _context.IsFinite(verb) && before >= _context.Clauses.At(verb).First && _context.Text[before].Upos == Upos.Noun && _context.MentionAt(before) is null && _context.DateAt(before) is null;
    }

    /// <summary>"Lake, who met Stonefield", "Lake and Stonefield, who had met": the mentions right before a clause whose relative pronoun is its subject; empty for any other clause.</summary>
    public IReadOnlyList<Entity> OfRelative(TokenRange clause)
    {
        if (!_context.Words.Relatives.Has(_context.Text, clause.First, clause.End) || _context.Text[clause.First].Feats.Case is not (Case.Nom or Case.None))
        {
            return [];
        }

        int before = clause.First - 1;
        while (before >= 0 && _context.Text[before].IsPunct)
        {
            before--;
        }

        if (before < 0 || _context.MentionAt(before) is not { Entity.Kind: not (EntityKind.Document or EntityKind.Other) } last)
        {
            return [];
        }

        bool isJoined = last.First > 1 && _context.Words.Connectives.Has(_context.Text, last.First - 1, last.First) && _context.Text[clause.First].Feats.Number != Number.Sing;
        return isJoined && _context.MentionAt(last.First - 2) is { Entity.Kind: EntityKind.Person } first && last.Entity.Kind == EntityKind.Person ? [first.Entity, last.Entity] : [last.Entity];
    }

    /// <summary>The entities that do it, by the words of the verb's own clause alone.</summary>
    public IReadOnlyList<Entity> InOwnClause(int verb) => InClause(_context.Clauses.At(verb), verb);

    /// <summary>«мы проведем», "I will sign", «проведем».</summary>
    public bool IsFirstPerson(int verb, TokenRange clause)
    {
        // The form of an English verb shows no person but the third.
        if (_hasCases && _context.Text[verb].Feats.Person == Person.First)
        {
            return true;
        }

        if (_hasCases && _context.Text[verb].Feats.Person != Person.None)
        {
            return false;
        }

        for (int i = verb - 1; i >= Math.Max(clause.First, verb - After); i--)
        {
            if (_context.Words.FirstPerson.Has(_context.Text, i, i + 1) && _context.Text[i].Feats.Case is Case.Nom or Case.None)
            {
                return true;
            }

            if (_context.MentionAt(i) is not null || IsOtherSubject(i, verb))
            {
                return false;
            }
        }

        return false;
    }

    // "We are sure the review will": a noun right before the verb is its subject.
    private bool IsOtherSubject(int token, int verb) =>
        !_hasCases && token == verb - 1 && _context.Text[token].Upos == Upos.Noun && _context.DateAt(token) is null && token > 1 && !_context.Words.Connectives.Has(_context.Text, token - 2, token);

    /// <summary>«Воронова, приехавшего в Осло»: whom an active participle tells of.</summary>
    public Entity? DescribedBy(int verb)
    {
        Token token = _context.Text[verb];
        if (!_hasCases || token.Feats is not { VerbForm: VerbForm.Part, IsShort: false, Case: not Case.None } || verb < 2 || _context.Text[verb - 1].Norm != ",")
        {
            return null;
        }

        return _context.MentionAt(verb - 2) is { } mention && mention.Entity.Kind == EntityKind.Person ? mention.Entity : null;
    }

    /// <summary>Whether the verb's clause has a noun, numeral or pronoun that may be its subject, an entity of the article or not.</summary>
    public bool HasOwn(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - Before); i < Math.Min(clause.End, verb + After); i++)
        {
            if (_context.Text[i].Upos == Upos.Num && _context.DateAt(i) is null)
            {
                return true;
            }

            if (_context.Text[i] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron, Feats.Case: Case.Nom } token && !_context.Words.Subordinators.Has(_context.Text, i, i + 1) && token.Feats.Person != Person.First)
            {
                return true;
            }
        }

        return !_hasCases;
    }

    // "invited Voronov to visit Norway": who is asked is to do it.
    private Entity? AskedBefore(int verb, TokenRange clause)
    {
        for (int i = verb - 1; i > Math.Max(clause.First, verb - After); i--)
        {
            if (_context.IsFinite(i))
            {
                return null;
            }

            if (_context.MentionAt(i) is { } mention)
            {
                return IsAsked(mention, clause) ? mention.Entity : null;
            }
        }

        return null;
    }

    // "urged Norway to hold talks", "called on Norway to hold talks", "plans for Norway to hold talks"
    private bool IsAsked(PlacedMention mention, TokenRange clause)
    {
        int before = mention.First - 1;
        if (!_hasCases && before > clause.First && _context.Text[before].Norm == "for")
        {
            return true;
        }

        if (!_hasCases && before > clause.First && _context.Text[before].Norm is "on" or "upon")
        {
            before--;
        }

        return before >= clause.First && _context.Text[before].Upos == Upos.Verb;
    }

    /// <summary>"he said Norway would send": the words after the last verb before this one.</summary>
    public TokenRange AfterVerb(TokenRange before)
    {
        for (int i = before.End - 1; i >= before.First; i--)
        {
            if (_context.IsFinite(i) && _context.Text[i].Upos == Upos.Verb)
            {
                return new TokenRange(i + 1, before.End);
            }
        }

        return before;
    }

    // "Lake hoped talks would begin": what stands after the other verb is the subject, an entity or not.
    private bool HasOtherSubject(TokenRange afterVerb, TokenRange before)
    {
        for (int i = afterVerb.First; afterVerb.First > before.First && i < afterVerb.End; i++)
        {
            if (_context.Text[i].Upos == Upos.Adp)
            {
                return false;
            }

            if (_context.Text[i].Upos == Upos.Noun && _context.DateAt(i) is null && _context.MentionAt(i) is null)
            {
                return afterVerb.End - i <= 2;
            }
        }

        return false;
    }

    private int FirstVerb(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + Before); i++)
        {
            if (_context.IsFinite(i))
            {
                return i;
            }
        }

        return Math.Min(clause.End, clause.First + Before);
    }

    private List<Entity> InClause(TokenRange clause, int verb)
    {
        // «По словам Воронова, министр поднимет»: who says so is no subject of what is said. A quotation may begin with the verb.
        int first = _context.IsFinite(verb) && _context.ContentStart(verb) is { } content && content < verb ? Math.Max(clause.First, content) : clause.First;
        var before = new TokenRange(Math.Max(first, verb - Before), verb);
        if (!_hasCases && Nominatives(AfterVerb(before)) is var nearest && (nearest.Count > 0 || (_context.IsFinite(verb) && HasOtherSubject(AfterVerb(before), before))))
        {
            return nearest;
        }

        List<Entity> found = Nominatives(before);
        if (found.Count == 0)
        {
            found = OfHead(_hasCases ? before : AfterVerb(before));
        }

        return found.Count == 0 && _hasCases && verb < clause.End
            ? Nominatives(new TokenRange(verb + 1, EndOfList(verb + 1, clause.End)))
            : found;
    }

    // «приняли участие Воронов, Лесная, Полевой и Озерный»: a list of mentions runs on past the reach of a subject.
    private int EndOfList(int first, int limit)
    {
        int end = Math.Min(limit, first + Behind);
        while (end < limit && end < first + Before + Behind && (_context.MentionAt(end) is not null || _context.Text[end].Norm == "," || _context.Words.Connectives.Has(_context.Text, end, limit)))
        {
            end++;
        }

        return end;
    }

    // In English the subject is the last name before the verb, with those joined to it: "told the agency Lake met".
    private List<Entity> Nominatives(TokenRange range)
    {
        var found = new List<Entity>();
        bool isAfterPreposition = false;
        bool isGoverned = false;
        bool isJoined = false;
        bool isOf = false;
        EntityKind? last = null;
        for (int i = range.First; i < range.End; i++)
        {
            Token token = _context.Text[i];
            if (Asides.EndFrom(_context, i, range.End) is { } after)
            {
                i = after - 1;
                continue;
            }

            isJoined |= token.Norm == "," || _context.Words.Connectives.Has(_context.Text, i, range.End);
            if (IsPossessive(i, range.End))
            {
                continue; // "Reed and her Chilean counterpart Hall"
            }

            if (_context.IsNameBesideWords(i))
            {
                continue;
            }

            if (EndOfOwnedCompound(i, range.End) is { } owned)
            {
                i = owned - 1;
                continue;
            }

            if (_context.MentionAt(i) is { } mention && mention.First >= range.First)
            {
                if (!_hasCases && isJoined && !isAfterPreposition && _form.IsInTitle(mention))
                {
                    i = mention.End - 1;
                    continue;
                }

                isGoverned = isAfterPreposition || IsObjectOfGerund(mention) || !(_form.CanDo(mention, range.First) || (_hasCases && isJoined && found.Count > 0 && (_form.IsPlaceAsNamed(mention) || IsSecondOfPair(mention)))) || (isGoverned && isJoined && CaseOf(mention) == Case.None && (isOf || _context.Text[mention.First - 1].Norm != "," || GoesOnGoverned(mention)) && !IsSecondHolder(mention, last, found));
                last = mention.Entity.Kind;
                if (!isGoverned)
                {
                    AddSubject(found, mention.Entity, isJoined);
                }

                isJoined = false;
                isAfterPreposition = false;
                i = mention.End - 1;
            }
            else
            {
                isOf = token.Upos == Upos.Adp ? token.Norm == "of" : isOf;
                isAfterPreposition = (token.Upos == Upos.Adp && !BeginsClause(i, range) && _context.DateAt(i) is null) || (isAfterPreposition && token.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron));
            }
        }

        return found;
    }

    // "Ahead of last week's Norway vote, Lake met": a name between whose it is and the noun is no subject.
    private int? EndOfOwnedCompound(int token, int end) =>
        !_hasCases && token > 0 && _context.Text[token - 1].Norm is "'s" or "’s" && _context.MentionAt(token) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } name && name.First == token
        && name.End + 1 < end && _context.Text[name.End].Upos is Upos.Noun or Upos.Adj && _context.Text[name.End + 1].Norm == "," ? name.End + 1 : null;

    // «Воронов и Мунтяну обсудили»: a name in "у" looks like an object, and right before a verb in the plural is none.
    private bool IsSecondOfPair(PlacedMention mention) =>
        mention is { Entity.Kind: EntityKind.Person, First: > 1 } && _context.Words.Connectives.Has(_context.Text, mention.First - 1, mention.First) && _context.MentionAt(mention.First - 2) is { Entity.Kind: EntityKind.Person }
        && mention.End < _context.Text.Tokens.Length && _context.IsFinite(mention.End) && (_context.Text[mention.End].Feats.Number == Number.Plur || _context.Text[mention.End].Norm.EndsWith("ли", StringComparison.Ordinal));

    // "President Hall of Norway and President Reed of Chile": the person is joined to the person, not to the country of his office.
    private bool IsSecondHolder(PlacedMention mention, EntityKind? last, List<Entity> found) =>
        !_hasCases && last == EntityKind.Place && mention.Entity.Kind == EntityKind.Person && found is [.., { Kind: EntityKind.Person }];

    private bool IsPossessive(int token, int end) =>
        !_hasCases && token + 1 < end && _context.MentionAt(token) is { Mention.Form: MentionForm.Pronoun } && _context.Text[token + 1].Upos is Upos.Noun or Upos.Adj or Upos.Propn && _context.Words.Possessives.Has(_context.Text, token, token + 1);

    // «министры Норвегии, Чили и Сербии»: the list goes on in the genitive.
    private bool GoesOnGoverned(PlacedMention mention) =>
        _hasCases && mention.End + 1 < _context.Text.Tokens.Length && _context.Words.Connectives.Has(_context.Text, mention.End, mention.End + 1) && _context.MentionAt(mention.End + 1) is { } next && CaseOf(next) == Case.Gen;

    // "After meeting Lake, Stonefield left", "after meeting President Lake"
    private bool IsObjectOfGerund(PlacedMention mention)
    {
        if (_hasCases)
        {
            return false;
        }

        int first = _context.Clauses.At(mention.First).First;
        int before = mention.First - 1;
        while (before > first && mention.First - before < TitleReach && _context.Text[before].Upos is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det && !IsGerund(before))
        {
            before--;
        }

        return before > first && IsGerund(before) && _context.Text[before - 1].Upos is Upos.Adp or Upos.Sconj;
    }

    private bool IsGerund(int token) => _context.Text[token].Upos is Upos.Verb or Upos.Noun && !_context.Text[token].IsCapitalized && _context.Text[token].Norm.EndsWith("ing", StringComparison.Ordinal);

    // "before Norway and Chile meet": the word begins a clause.
    private bool BeginsClause(int token, TokenRange range) =>
        token == range.First && _context.Clauses.At(token).First == token && _context.Words.TimeSubordinators.Has(_context.Text, token, range.End);

    // A name without cases that is joined to a governed one ("of Norway and Chile") is governed with it.
    private void AddSubject(List<Entity> found, Entity entity, bool isJoined)
    {
        if (!_hasCases && found.Count > 0 && !isJoined)
        {
            found.Clear();
        }

        Add(found, entity);
    }

    // «Президенты России и Сербии»: the countries of a head that is no mention itself. One head («глава правительства») is somebody of his own.
    private List<Entity> OfHead(TokenRange range)
    {
        var found = new List<Entity>();
        var holders = new HoldersOfList(_context.Holders, isEnglish: !_hasCases);
        string? head = null;
        for (int i = range.First; i < range.End; i++)
        {
            Token token = _context.Text[i];
            if (_context.MentionAt(i) is { } mention && mention.First >= range.First)
            {
                if (head is not null && mention.Entity.Kind != EntityKind.Person && (CaseOf(mention) is Case.Gen or Case.None || (found.Count > 0 && IsJoined(mention))))
                {
                    Add(found, holders.Of(head, mention.Entity));
                }

                i = mention.End - 1;
            }
            else if (token.Upos == Upos.Noun)
            {
                // «министры иностранных дел Норвегии и Чили»: the genitive says which ministers.
                bool isHead = token.Feats is { Case: Case.Nom or Case.None, Number: not Number.Sing } && token.Norm != token.Lemma;
                head = isHead ? token.Lemma : _hasCases && token.Feats.Case == Case.Gen ? head : null;
            }
            else if (token.Upos == Upos.Adp && token.Norm != "of")
            {
                head = null;
            }
        }

        holders.Settle(found);
        return found;
    }

    // «лидеры Норвегии, Чили и Сербии»: a name whose form may be of another case.
    private bool IsJoined(PlacedMention mention) => CaseOf(mention) != Case.Nom && (_context.Text[mention.First - 1].Norm == "," || _context.Words.Connectives.Has(_context.Text, mention.First - 1, mention.First));

    private static void Add(List<Entity> entities, Entity entity)
    {
        if (!entities.Contains(entity))
        {
            entities.Add(entity);
        }
    }
}
