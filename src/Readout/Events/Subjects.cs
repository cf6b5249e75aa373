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
    private const int ClausesBack = 2;

    private readonly EventContext _context;
    private readonly bool _hasCases;

    public Subjects(EventContext context)
    {
        _context = context;
        _hasCases = context.Text.Language != "en";
    }

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

        List<Entity> found = InClause(clause, verb);
        int sentence = _context.Text.Sentences[_context.Text.SentenceOf(verb)].FirstToken;
        for (int back = 0; back < ClausesBack && found.Count == 0 && clause.First > sentence; back++)
        {
            clause = _context.Clauses.At(clause.First - 1);
            found = InClause(clause, FirstVerb(clause));
        }

        return found;
    }

    /// <summary>The entities that do it, by the words of the verb's own clause alone.</summary>
    public IReadOnlyList<Entity> InOwnClause(int verb) => InClause(_context.Clauses.At(verb), verb);

    /// <summary>«мы проведем», "I will sign", «проведем».</summary>
    public bool IsFirstPerson(int verb, TokenRange clause)
    {
        if (_context.Text[verb].Feats.Person == Person.First)
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

            if (_context.MentionAt(i) is not null)
            {
                return false;
            }
        }

        return false;
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
                return mention.First > clause.First && Verbs.IsVerb(_context.Text[mention.First - 1]) && _context.Text[mention.First - 1].Upos != Upos.Aux ? mention.Entity : null;
            }
        }

        return null;
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
        var before = new TokenRange(Math.Max(clause.First, verb - Before), verb);
        if (!_hasCases && Nominatives(AfterVerb(before)) is { Count: > 0 } nearest)
        {
            return nearest;
        }

        List<Entity> found = Nominatives(before);
        if (found.Count == 0 && _hasCases)
        {
            found = OfHead(before);
        }

        return found.Count == 0 && _hasCases && verb < clause.End
            ? Nominatives(new TokenRange(verb + 1, Math.Min(clause.End, verb + 1 + After)))
            : found;
    }

    private List<Entity> Nominatives(TokenRange range)
    {
        var found = new List<Entity>();
        bool isAfterPreposition = false;
        for (int i = range.First; i < range.End; i++)
        {
            Token token = _context.Text[i];
            if (_context.MentionAt(i) is { } mention && mention.First >= range.First)
            {
                if (!isAfterPreposition && CanDo(mention, range.First))
                {
                    Add(found, mention.Entity);
                }

                isAfterPreposition = false;
                i = mention.End - 1;
            }
            else
            {
                isAfterPreposition = token.Upos == Upos.Adp || (isAfterPreposition && token.Upos is not (Upos.Noun or Upos.Propn));
            }
        }

        return found;
    }

    // «Президенты России и Сербии»: the countries of a head that is no mention itself. One head («глава правительства») is somebody of his own.
    private List<Entity> OfHead(TokenRange range)
    {
        var found = new List<Entity>();
        bool isAfterHead = false;
        for (int i = range.First; i < range.End; i++)
        {
            Token token = _context.Text[i];
            if (_context.MentionAt(i) is { } mention && mention.First >= range.First)
            {
                if (isAfterHead && mention.Entity.Kind != EntityKind.Person && CaseOf(mention) is Case.Gen or Case.None)
                {
                    Add(found, mention.Entity);
                }

                i = mention.End - 1;
            }
            else if (token.Upos == Upos.Noun)
            {
                isAfterHead = token.Feats is { Case: Case.Nom, Number: not Number.Sing };
            }
            else if (token.Upos == Upos.Adp)
            {
                isAfterHead = false;
            }
        }

        return found;
    }

    private bool CanDo(PlacedMention mention, int first)
    {
        if (mention.Entity.Kind is EntityKind.Document or EntityKind.Other)
        {
            return false;
        }

        if (!_hasCases)
        {
            return mention.End >= _context.Text.Tokens.Length || _context.Text[mention.End].Norm is not ("'s" or "’s" or "'");
        }

        return CaseOf(mention) switch
        {
            Case.Nom => true,

            // «Ганна» and «Осло» may be tagged as the accusative that they look like; the form that is the name is as well a nominative.
            Case.Acc when IsNameItself(mention) => true,

            // So may «Вихров» as a genitive plural.
            Case.Gen when mention.Entity.Kind == EntityKind.Person && IsNameItself(mention) => true,
            Case.None => mention.First == first || _context.Text[mention.First - 1].Upos is not (Upos.Noun or Upos.Adp or Upos.Adj),
            _ => false,
        };
    }

    private bool IsNameItself(PlacedMention mention) =>
        mention.Entity.Name.EndsWith(mention.Mention.Span.In(_context.Text.Text), StringComparison.Ordinal);

    /// <summary>The case of the first word of the noun phrase that shows one.</summary>
    public Case CaseOf(PlacedMention mention)
    {
        for (int i = mention.First; i < mention.End; i++)
        {
            if (_context.Text[i].Feats.Case is var found && found != Case.None)
            {
                return found;
            }
        }

        return Case.None;
    }

    private static void Add(List<Entity> entities, Entity entity)
    {
        if (!entities.Contains(entity))
        {
            entities.Add(entity);
        }
    }
}
