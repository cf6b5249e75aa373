using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>
/// What speakers say that they, or those they speak for, will do: «Мы откроем мост в мае», — сказал мэр; "Lake said she would resign".
/// A hope, or a hedge, makes it a hope: «Надеемся, что сможем объявить…».
/// </summary>
internal sealed class FutureOfSpeaker : CommitmentRule
{
    private const int HopeReach = 14;

    public FutureOfSpeaker(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        if (Context.FutureAt(token) is not { } future || Context.StatementAt(token) is not { } statement)
        {
            return null;
        }

        bool isAhead = future.Time == VerbTime.Future || statement.Kind != StatementKind.Direct;
        if (!isAhead || Context.IsHypothetical(token) || Context.IsQuestion(token))
        {
            return null;
        }

        bool isFirstPerson = Context.IsFirstPerson(token);
        EventParticipant? own = isFirstPerson ? CommitmentContext.SpeakerOf(statement) : Context.OwnDoerOf(token) ?? They(token, statement);
        if (own is not { } who || !IsAct(future.Act, isFirstPerson || who.Entity == statement.Speaker?.Entity) || IsSomebodyElse(who, statement, isFirstPerson))
        {
            return null;
        }

        int first = Context.Subjects.AfterVerb(new TokenRange(Context.Events.Clauses.At(token).First, token)).First;
        return new FoundCommitment(Context.ActFrom(Start(first, token), future.Act), who, StrengthOf(token, statement, isFirstPerson), isFirstPerson ? 0.65 : 0.55);
    }

    // A person's forecast of what another person will do is no commitment.
    private bool IsSomebodyElse(EventParticipant who, Statement statement, bool isFirstPerson) =>
        !isFirstPerson && who.Entity != statement.Speaker?.Entity && Context.IsPerson(who);

    // "Officials said they would swap": the pronoun before the verb stands for speakers without an entity.
    private EventParticipant? They(int verb, Statement statement)
    {
        bool isPronoun = verb > 0 && Context.Text[verb - 1] is { Upos: Upos.Pron, Feats.Person: Person.Third };
        return isPronoun && statement.Kind == StatementKind.Indirect && statement.Speaker is { Entity: null } ? CommitmentContext.SpeakerOf(statement) : null;
    }

    // Speakers know what they will do; of others only acts that can be seen count.
    private bool IsAct(int act, bool isFirstPerson)
    {
        int end = Context.Events.Clauses.At(act).End;
        return Context.Lexicon.Acts.Has(Context.Text, act, end) || (isFirstPerson && !Context.Lexicon.States.Has(Context.Text, act, end));
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

    // The words before say how firmly: «Надеемся, что…», "hoped talks would begin".
    private bool HopesBefore(int verb)
    {
        int sentence = Context.Text.Sentences[Context.Text.SentenceOf(verb)].FirstToken;
        for (int i = Math.Max(sentence, verb - HopeReach); i < verb; i++)
        {
            if (Context.Lexicon.Undertake.At(Context.Text, i, verb) is { } hit && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Hopes)
            {
                return true;
            }
        }

        return false;
    }
}
