using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>
/// What speakers say that they, or those they speak for, will do: «Мы откроем мост в мае», — сказал мэр; "Lake said she would resign".
/// A hope, or a hedge, makes it a hope: «Надеемся, что сможем объявить…».
/// </summary>
internal sealed class FutureOfSpeaker : CommitmentRule
{
    private const int AbleReach = 3;

    public FutureOfSpeaker(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        if (!Context.Events.IsFinite(token) || Context.StatementAt(token) is not { } statement)
        {
            return null;
        }

        bool isFirstPerson = Context.IsFirstPerson(token);
        VerbTime time = Context.Events.TimeOf(token);
        bool isAhead = time == VerbTime.Future || (time == VerbTime.Conditional && statement.Kind == StatementKind.Indirect);
        if (!isAhead || Context.IsHypothetical(token) || ActOf(token, isFirstPerson) is not { } act || Context.DoerOf(token) is not { } who)
        {
            return null;
        }

        if (!isFirstPerson && who.Id != statement.Speaker?.Entity && who.Kind == EntityKind.Person)
        {
            return null;
        }

        int first = Math.Max(Context.Events.Clauses.At(token).First, 0);
        return new FoundCommitment(Context.ActFrom(Start(first, token), act), who, StrengthOf(token, statement, isFirstPerson), isFirstPerson ? 0.65 : 0.55);
    }

    // «сможем объявить», «будем блокировать», "will send": the verb that names the act, when it is one that can be checked.
    private int? ActOf(int verb, bool isFirstPerson)
    {
        TokenRange clause = Context.Events.Clauses.At(verb);
        int act = verb;
        for (int i = verb + 1; i < Math.Min(clause.End, verb + 1 + AbleReach); i++)
        {
            if (Verbs.IsInfinitive(Context.Text[i]))
            {
                act = i;
                break;
            }
        }

        bool isAct = Context.Lexicon.Acts.Has(Context.Text, act, clause.End);
        return isAct || (isFirstPerson && !Context.Lexicon.Aims.Has(Context.Text, act, clause.End)) ? act : null;
    }

    // The clause from its first word, without the conjunction.
    private int Start(int first, int verb)
    {
        while (first < verb && (Context.Text[first].IsPunct || Context.Text[first].Upos is Upos.Cconj or Upos.Sconj or Upos.Part))
        {
            first++;
        }

        return first;
    }

    private CommitmentStrength StrengthOf(int verb, Statement statement, bool isFirstPerson)
    {
        if (statement.Force == StatementForce.Hoped || Context.IsHedged(verb) || HopesBefore(verb))
        {
            return CommitmentStrength.Hopes;
        }

        return statement.Force == StatementForce.Promised || (isFirstPerson && statement.Kind != StatementKind.Indirect)
            ? CommitmentStrength.Promises
            : CommitmentStrength.Intends;
    }

    // The clause before says how firmly: «Надеемся, что…».
    private bool HopesBefore(int verb)
    {
        TokenRange clause = Context.Events.Clauses.At(verb);
        int sentence = Context.Text.Sentences[Context.Text.SentenceOf(verb)].FirstToken;
        if (clause.First <= sentence)
        {
            return false;
        }

        TokenRange before = Context.Events.Clauses.At(clause.First - 1);
        for (int i = before.First; i < before.End; i++)
        {
            if (Context.Lexicon.Undertake.At(Context.Text, i, before.End) is { } hit && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Hopes)
            {
                return true;
            }
        }

        return false;
    }
}
