using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>
/// The present of a verb that ends or begins something, told by the one who decides it: «объявила, что уходит в отставку»,
/// "said it was suspending flights".
/// </summary>
internal sealed class PresentOfDecision : CommitmentRule
{
    private const int DateReach = 8;

    private readonly DoersInSpeech _doers;
    private readonly InterruptedReport _interrupted;

    public PresentOfDecision(CommitmentContext context)
        : base(context)
    {
        _doers = new DoersInSpeech(context);
        _interrupted = new InterruptedReport(context);
    }

    public override FoundCommitment? At(int token)
    {
        if (Context.StatementAt(token) is not { } statement || TurnAt(token) is not { } turn || Verb(token, statement) is not { } verb)
        {
            return null;
        }

        bool isFirstPerson = IsFirstPerson(verb);
        if (Context.Events.IsNegated(token) || Context.Clauses.IsHypothetical(verb) || Context.Clauses.IsQuestion(token) || Context.Clauses.IsTimeClause(verb) || Context.Clauses.IsHedged(verb)
            || Context.Clauses.IsRelative(Context.Events.Clauses.At(verb)) || Context.Clauses.IsAsked(verb) || Context.Clauses.IsOfNounBefore(verb) || (statement.Kind == StatementKind.Direct && (!isFirstPerson || CommitmentLexicon.IsOfReports(turn.Row))))
        {
            return null;
        }

        TokenRange? before = _interrupted.Before(verb, statement);
        EventParticipant? who = before is { } words ? _interrupted.DoerIn(words, verb) : _doers.Of(verb, statement, isFirstPerson);
        bool isOwn = who is not null && (isFirstPerson || _doers.IsSpeakers(who, statement) || _doers.IsOfSpeaker(verb, who));
        return isOwn && !_doers.MayBeAnother(verb) ? new FoundCommitment(Context.Acts.From(before?.First ?? Context.Acts.StartOf(verb), token), who, CommitmentStrength.Intends, 0.5) { IsInterrupted = before is not null } : null;
    }

    // «объявила, что с мая едет в Осло»: with its day any act is decided.
    private PhraseHit? TurnAt(int token) =>
        Context.Lexicon.Turns.At(Context.Text, token, Context.Text.Tokens.Length)
        ?? (Context.Text.Language != "en" && Context.Events.Clauses.At(token) is var clause && Context.Lexicon.Acts.At(Context.Text, token, clause.End) is { } act && Context.HasDateAhead(new TokenRange(Math.Max(clause.First, token - DateReach), Math.Min(clause.End, token + DateReach))) ? act : null);

    // "we're sorry you are leaving": who speaks is not always who leaves.
    private bool IsFirstPerson(int verb) => Context.Text.Language == "en" ? verb > 0 && Context.Events.Words.FirstPerson.Has(Context.Text[verb - 1]) : Context.IsFirstPerson(verb);

    // «уходит», "is | leaving", and in reported words "was | leaving".
    private int? Verb(int token, Statement statement)
    {
        if (Context.Text.Language != "en")
        {
            return Context.Events.IsFinite(token) && Context.Text[token].Upos == Upos.Verb && Context.Events.TimeOf(token) == VerbTime.Present ? token : null;
        }

        int be = token - 1;
        while (be > 0 && Context.Text[be].Upos == Upos.Adv)
        {
            be--;
        }

        bool isNow = be >= 0 && Context.Text[be].Norm is "is" or "are" or "am" or "'m" or "’m" or "'re" or "’re" or "'s" or "’s";
        bool isReported = be >= 0 && Context.Text[be].Norm is "was" or "were" && statement.Kind != StatementKind.Direct;
        return Context.Text[token].Norm.EndsWith("ing", StringComparison.Ordinal) && (isNow || isReported) ? be : null;
    }
}
