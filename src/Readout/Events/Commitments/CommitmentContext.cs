using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>What the rules of commitments share: the article, the lexicon, and how far an act's words reach.</summary>
internal sealed class CommitmentContext
{
    private const int ActReach = 60;
    private const int HypotheticalReach = 25;

    public CommitmentContext(EventContext events)
    {
        Events = events;
        Lexicon = CommitmentLexicon.Of(events.Text.Language);
        Subjects = new Subjects(events);
    }

    public EventContext Events { get; }

    public CommitmentLexicon Lexicon { get; }

    public Subjects Subjects { get; }

    public AnalyzedText Text => Events.Text;

    /// <summary>The one entity that does it; null when the text names none, or several.</summary>
    public Entity? DoerOf(int verb) => Subjects.Of(verb) is [{ Kind: not (EntityKind.Document or EntityKind.Other) } doer, ..] ? doer : null;

    public bool IsFirstPerson(int verb) => Subjects.IsFirstPerson(verb, Events.Clauses.At(verb));

    public Statement? StatementAt(int token) => Events.StatementAt(token);

    /// <summary>True in an "if" clause, after "if", and with «бы».</summary>
    public bool IsHypothetical(int verb)
    {
        TokenRange clause = Events.Clauses.At(verb);
        int first = Math.Max(clause.First, verb - HypotheticalReach);
        for (int i = first; i < Math.Min(clause.End, verb + 3); i++)
        {
            if (Events.Words.Hypothetical.Has(Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsHedged(int verb)
    {
        TokenRange clause = Events.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - 6); i < Math.Min(clause.End, verb + 2); i++)
        {
            if (Events.Words.Hedges.Has(Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The words of an act from <paramref name="first"/>: to the end of the statement that holds it, or of its sentence; without the report
    /// that follows, conditions and reasons, and without the mark at the end.
    /// </summary>
    public TokenRange ActFrom(int first, int verb)
    {
        Sentence sentence = Text.Sentences[Text.SentenceOf(verb)];
        Statement? statement = Events.StatementAt(verb);
        int end = verb + 1;
        while (end < Math.Min(sentence.EndToken, verb + ActReach) && ReferenceEquals(Events.StatementAt(end), statement) && !IsCut(end, verb))
        {
            end++;
        }

        while (end > verb + 1 && (Text[end - 1].IsPunct || Text[end - 1].Upos is Upos.Cconj))
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    // A new clause ends the act unless it completes it: «объявить, что…», "announce that…".
    private bool IsCut(int token, int verb)
    {
        TokenRange clause = Events.Clauses.At(token);
        if (clause.First != token || clause.First <= verb)
        {
            return false;
        }

        return !IsCompletion(token, clause);
    }

    private bool IsCompletion(int token, TokenRange clause)
    {
        while (token < clause.End && Text[token].IsPunct)
        {
            token++;
        }

        return token < clause.End && Text[token].Norm is "что" or "що" or "that" or "чтобы" or "щоб";
    }
}
