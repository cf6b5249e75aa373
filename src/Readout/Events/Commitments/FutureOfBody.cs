using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>What the article itself tells that a body, a country or an official will do: «Озерия передаст соседям два катера».</summary>
internal sealed class FutureOfBody : CommitmentRule
{
    private const int PromiseReach = 5;

    public FutureOfBody(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        if (Context.FutureAt(token) is not { Time: VerbTime.Future } future || Context.StatementAt(token) is not null
            || Context.Clauses.IsQuestion(token) || Context.Clauses.IsHypothetical(token) || Context.Clauses.IsHedged(token) || IsExpected(token) || Context.Clauses.IsOfNounBefore(token) || Context.Clauses.IsAsked(token))
        {
            return null;
        }

        TokenRange clause = events.Clauses.At(token);
        if (IsAbility(token, future.Act) || Context.Clauses.IsTimeClause(token))
        {
            return null;
        }

        if (Context.Clauses.BeginsSubordinate(clause) && !Context.Clauses.BeginsReason(clause))
        {
            return OfPromise(future.Act, clause) ?? (events.IsNegated(future.Act) ? null : OfRelative(token, future.Act, clause));
        }

        EventParticipant? who = Context.OwnDoerOf(token);
        if (events.IsNegated(future.Act) && (who?.Entity is null || !Context.Lexicon.Acts.Has(Context.Text, future.Act, clause.End)))
        {
            return null;
        }

        TokenRange act = Context.Acts.From(Context.Acts.SubjectStart(token), future.Act);
        return Context.IsSeen(future.Act, who, act) && (who is not null || IsOfficial(token) || IsAfterPronounOfPeople(token)) ? new FoundCommitment(act, who, CommitmentStrength.Intends, who is null ? 0.4 : 0.5) : null;
    }

    // «дала слово, что внесет проект»: what somebody promises, where no statement reports it.
    private FoundCommitment? OfPromise(int act, TokenRange clause)
    {
        if (!Context.Events.Words.Completions.Has(Context.Text, Context.Clauses.FirstWord(clause), clause.End))
        {
            return null;
        }

        for (int i = clause.First - 1; i >= Math.Max(0, clause.First - PromiseReach); i--)
        {
            if (Context.Lexicon.Undertake.At(Context.Text, i, clause.First) is { } hit && hit.End >= clause.First - 1)
            {
                return CommitmentLexicon.IsTold(hit.Row) && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Promises && Context.Events.IsFinite(i) && !Context.Events.IsNegated(i) && Context.DoerOf(i) is { } who
                    ? new FoundCommitment(Context.Acts.From(Context.Clauses.FirstWord(clause) + 1, act), who, CommitmentStrength.Promises, 0.5)
                    : null;
            }
        }

        return null;
    }

    // «…с авиакомпанией, которая откроет линию»: the one that the clause tells of.
    private FoundCommitment? OfRelative(int token, int act, TokenRange clause) =>
        Context.Subjects.OfRelative(clause) is [var doer] && Context.Lexicon.Acts.Has(Context.Text, act, clause.End)
            ? new FoundCommitment(Context.Acts.From(token, act), new EventParticipant(doer.Id, doer.Name), CommitmentStrength.Intends, 0.5)
            : null;

    // «Как ожидается, …»: what is expected of somebody.
    private bool IsExpected(int token)
    {
        for (int i = Context.Text.Sentences[Context.Text.SentenceOf(token)].FirstToken; i < Math.Min(token, Context.Text.Sentences[Context.Text.SentenceOf(token)].FirstToken + 5); i++)
        {
            if (Context.Events.IsFinite(i) && Context.Lexicon.Opinions.Has(Context.Text, i, token))
            {
                return true;
            }
        }

        return false;
    }

    // «им предъявят обвинение»: the plural without a subject is what those in charge do; who they are, a headline leaves to the text beneath.
    private bool IsOfficial(int verb) =>
        !Context.Events.IsInHeadline(verb) && Context.Text[verb].Feats is { Person: Person.Third, Number: Number.Plur } && Context.Text[verb].Upos == Upos.Verb && Context.Clauses.TakesObject(verb) && Context.Clauses.LacksSubject(verb);

    // «они откроют», "she will open", but not «он будет работать без сети»: one thing has the same pronoun.
    private bool IsAfterPronounOfPeople(int verb) => Context.IsAfterPronoun(verb) && (Context.Text.Language == "en" ? !HasNeuterBefore(verb) : Context.Text[verb].Feats.Number == Number.Plur);

    private bool HasNeuterBefore(int verb)
    {
        int before = verb - 1;
        while (before > 0 && Context.Text[before].Upos != Upos.Pron)
        {
            before--;
        }

        return Context.Text[before].Feats.Gender == Gender.Neut;
    }

    // «смогут повысить»: what one can do is not what one will do.
    private bool IsAbility(int token, int act) =>
        act != token && Context.Text[token].Upos != Upos.Aux && !Context.Events.Words.Future.Has(Context.Text[token]) && ((Context.Lexicon.Aims.Has(Context.Text, token, token + 1) && !Context.Lexicon.Phases.Has(Context.Text[token])) || Context.Lexicon.Enabling.Has(Context.Text, token, act));
}
