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

    private readonly DoersInSpeech _doers;
    private readonly InterruptedReport _interrupted;

    public FutureOfSpeaker(CommitmentContext context)
        : base(context)
    {
        _doers = new DoersInSpeech(context);
        _interrupted = new InterruptedReport(context);
    }

    public override FoundCommitment? At(int token)
    {
        if (Context.FutureAt(token) is not { } future || Context.StatementAt(token) is not { } statement)
        {
            return null;
        }

        bool isAhead = future.Time == VerbTime.Future || statement.Kind != StatementKind.Direct;
        TokenRange? before = _interrupted.Before(token, statement);
        bool isFirstPerson = Context.IsFirstPerson(token) || (before is { } opening && _interrupted.IsFirstPerson(opening));
        bool isOpen = isFirstPerson ? Context.Clauses.IsUnreal(token) : Context.Clauses.IsHypothetical(token);
        if (!isAhead || isOpen || (statement.Kind == StatementKind.Direct && IsStance(token, future.Act)) || IsMisread(token, statement, isFirstPerson) || Context.Clauses.IsQuestion(token) || Context.Clauses.IsTimeClause(token) || Context.Clauses.IsOpinion(token) || IsOfOthers(token, future.Act, isFirstPerson) || IsToldHow(token)
            || Context.Clauses.IsOfNounBefore(token) || (future.Time == VerbTime.Conditional && Context.Clauses.IsOfOnce(token, Context.Events.Clauses.At(token))))
        {
            return null;
        }

        EventParticipant? own = before is { } words && !isFirstPerson ? _interrupted.DoerIn(words, token) : _doers.Of(token, statement, isFirstPerson);
        int clause = Context.Events.Clauses.At(token).First;
        int first = Context.Subjects.AfterVerb(new TokenRange(Context.Events.ContentStart(token) is { } content && content <= token ? Math.Max(clause, content) : clause, token)).First;
        TokenRange act = Context.Acts.From(before?.First ?? Start(first, token), future.Act);
        if (isFirstPerson && act.End - act.First <= ActWords.ConditionedAct && Context.Clauses.ConditionBefore(token) is { } condition)
        {
            act = new TokenRange(condition, act.End);
        }

        bool isOwn = isFirstPerson || _doers.IsSpeakers(own, statement) || _doers.IsOfSpeaker(token, own);
        if (isFirstPerson ? IsOfRelativeObject(token) : Context.Clauses.IsRelative(Context.Events.Clauses.At(token)))
        {
            return null;
        }

        bool isUnknown = own is null && !_doers.IsDropped(token, statement) && !IsOfThoseInCharge(token, future.Act, statement) && (!isFirstPerson || statement.Kind != StatementKind.Direct);
        if (isUnknown || !IsAct(future.Act, isOwn && !(isFirstPerson ? Context.Clauses.LacksSubject(token) : _doers.MayBeAnother(token)), own, act) || (!isFirstPerson && (_doers.IsSomebodyElse(own, statement) || IsMeetingOfOthers(future.Act, own, isOwn, statement))))
        {
            return null;
        }

        CommitmentStrength strength = StrengthOf(token, statement, isFirstPerson);
        return strength == CommitmentStrength.Hopes && !isOwn ? null : new FoundCommitment(act, own, strength, isFirstPerson ? 0.65 : 0.55) { IsInterrupted = before is not null };
    }

    // "We will not accept it": what somebody thinks of a thing.
    private bool IsStance(int token, int act) =>
        Context.Text.Language == "en" && (Context.Events.IsNegated(act) || Context.Events.IsNegated(token)) && EnglishCommitmentWords.Shared.Stances.Has(Context.Text, act, act + 1);

    // «результаты, которые мы получим»: what one does it to is told, not that one will do it.
    private bool IsOfRelativeObject(int verb)
    {
        TokenRange clause = Context.Events.Clauses.At(verb);
        return Context.Text.Language != "en" && Context.Events.Words.Relatives.Has(Context.Text, Context.Clauses.FirstWord(clause), clause.End);
    }

    // «что он вживу слушал разговор»: an adverb that looks like a verb in the first person has a subject in the third.
    private bool IsMisread(int verb, Statement statement, bool isFirstPerson) =>
        isFirstPerson && statement.Kind == StatementKind.Indirect && Context.Text.Language != "en" && Context.IsAfterPronoun(verb);

    // «рыбаки смогут продавать», «договор позволит построить»: what somebody is able to do nobody has undertaken.
    private bool IsOfOthers(int token, int act, bool isFirstPerson) => act != token && !isFirstPerson && Context.Lexicon.Enabling.Has(Context.Text, token, act);

    // «рассказал, что мост откроют в мае»: the plural without a subject is what those in charge do.
    private bool IsOfThoseInCharge(int token, int act, Statement statement) =>
        Context.Text.Language != "en" && Context.Text[token] is { Upos: Upos.Verb, Feats: { Person: Person.Third, Number: Number.Plur } } && !Context.IsAfterPronoun(token) && Context.Clauses.LacksSubject(token) && !_doers.MayBeAnother(token)
        && Context.Clauses.TakesObject(token) && Context.Lexicon.Acts.Has(Context.Text, act, act + 1) && HasDate(Context.Acts.From(token, act)) && !Context.IsForecast(statement);

    private bool HasDate(TokenRange words) => Enumerable.Range(words.First, words.End - words.First).Any(i => Context.Events.DateAt(i) is not null);

    // "the ministers will meet on Monday, both ministries announced": a meeting, told as one.
    private bool IsMeetingOfOthers(int act, EventParticipant? own, bool isOwn, Statement statement) =>
        !isOwn && own is not null && Context.IsPerson(own) && !Context.SpeaksForOthers(statement.Speaker) && Context.Lexicon.Meetings.Has(Context.Text, act, act + 1);

    // "spoke about how he would mend it"
    private bool IsToldHow(int token) => Context.Clauses.IsAsked(token);

    // Speakers know what they will do; of others only acts that can be seen count.
    private bool IsAct(int act, bool isFirstPerson, EventParticipant? who, TokenRange words) =>
        isFirstPerson ? Context.IsOwnAct(act) : Context.IsSeen(act, who, words);

    // The clause from its first word, without the conjunction.
    private int Start(int first, int verb)
    {
        while (first < verb && (Context.Text[first].IsPunct || Context.Text[first].Upos is Upos.Cconj or Upos.Sconj or Upos.Part) && !Context.Events.Words.Negation.Has(Context.Text[first]))
        {
            first++;
        }

        return Context.Acts.AfterConjunction(Context.Acts.AfterOpening(first, verb), verb);
    }

    private CommitmentStrength StrengthOf(int verb, Statement statement, bool isFirstPerson)
    {
        if (statement.Force == StatementForce.Hoped || Context.Clauses.IsHedged(verb) || HopesBefore(verb))
        {
            return CommitmentStrength.Hopes;
        }

        return statement.Force == StatementForce.Promised || IsPromisedBy(statement) || (isFirstPerson && statement.Kind != StatementKind.Indirect)
            ? CommitmentStrength.Promises
            : CommitmentStrength.Intends;
    }

    // «заверил, что откроет порт»
    private bool IsPromisedBy(Statement statement) =>
        statement is { Kind: not StatementKind.Direct, Cue: { } cue } && Context.Lexicon.Undertake.At(Context.Text, Context.Text.TokenAt(cue.Start), Context.Text.TokenAt(cue.End)) is { } hit
        && CommitmentLexicon.IsTold(hit.Row) && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Promises;

    // The words before say how firmly: «Надеемся, что…», "hoped talks would begin".
    private bool HopesBefore(int verb)
    {
        int sentence = Context.Text.Sentences[Context.Text.SentenceOf(verb)].FirstToken;
        for (int i = Math.Max(sentence, verb - HopeReach); i < verb; i++)
        {
            if (Context.Lexicon.Undertake.At(Context.Text, i, verb) is { } hit && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Hopes && !Context.Clauses.IsUnreal(i))
            {
                return true;
            }
        }

        return false;
    }
}
