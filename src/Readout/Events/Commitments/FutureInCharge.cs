using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>
/// What those in charge tell will be done or will come, whoever does it: «Рыбаков вернут домой», «первые катера поступят в июне»,
/// "There will be no vote", «договор никто не отменит».
/// </summary>
internal sealed class FutureInCharge : CommitmentRule
{
    private const int SubjectReach = 12;
    private const int Behind = 5;

    private readonly DoersInSpeech _doers;
    private readonly InterruptedReport _interrupted;
    private readonly ChargeLexicon _words;

    public FutureInCharge(CommitmentContext context)
        : base(context)
    {
        _doers = new DoersInSpeech(context);
        _interrupted = new InterruptedReport(context);
        _words = ChargeLexicon.Of(context.Text.Language);
    }

    public override FoundCommitment? At(int token)
    {
        if (Context.FutureAt(token) is not { } future || Context.StatementAt(token) is not { Force: not (StatementForce.Believed or StatementForce.Hoped) } statement
            || !(future.Time == VerbTime.Future || statement.Kind != StatementKind.Direct) || !_doers.AreInCharge(statement) || IsOpen(token, statement))
        {
            return null;
        }

        TokenRange clause = Context.Events.Clauses.At(token);
        int first = _interrupted.Before(token, statement)?.First ?? Context.Acts.StartOf(token);
        TokenRange words = Context.Acts.From(first, future.Act);
        bool isUndertaken = Context.Events.IsNegated(token) || Context.Events.IsNegated(future.Act)
            ? IsDoneByThem(token, future.Act, clause, first) || IsRuledOut(token, clause) || IsOfNobody(token, future.Act, clause)
            : (IsDoneByThem(token, future.Act, clause, first) && IsFirm(words, clause, statement)) || IsComing(token, future.Act, clause, words, statement) || IsThereToBe(token, future.Act);
        return isUndertaken ? new FoundCommitment(words, null, statement.Force == StatementForce.Promised ? CommitmentStrength.Promises : CommitmentStrength.Intends, 0.4) { IsInterrupted = first < clause.First } : null;
    }

    private bool IsOpen(int verb, Statement statement) =>
        (statement.Force == StatementForce.Promised ? Context.Clauses.IsUnreal(verb) : Context.Clauses.IsHypothetical(verb))
        || Context.Clauses.IsQuestion(verb) || Context.Clauses.IsTimeClause(verb) || Context.Clauses.IsOpinion(verb) || Context.Clauses.IsAsked(verb) || Context.Clauses.IsHedged(verb) || Context.Clauses.IsOfNounBefore(verb)
        || Context.Clauses.IsRelative(Context.Events.Clauses.At(verb)) || IsWithinReport(verb);

    // «знаем, что рыбаков вернут»: a clause within what is said.
    private bool IsWithinReport(int verb) =>
        Context.Events.Clauses.At(verb) is var clause && Context.Clauses.BeginsSubordinate(clause) && !Context.Clauses.BeginsReason(clause) && Context.Events.ContentStart(verb) is { } content && content < clause.First;

    // «Рыбаков вернут домой»: the plural without a subject.
    private bool IsDoneByThem(int verb, int act, TokenRange clause, int first) =>
        Context.Text.Language != "en" && Context.Text[verb] is { Upos: Upos.Verb, Feats: { Person: Person.Third, Number: Number.Plur } } && !Context.IsAfterPronoun(verb) && Context.Clauses.LacksSubject(verb) && !_doers.MayBeAnother(verb)
        && Context.Clauses.TakesObject(verb) && Context.Lexicon.Acts.Has(Context.Text, act, clause.End) && (first < verb || act + 1 < clause.End);

    // «рассказал, что из закона исключат», «Их отвезут в порт»: with neither a day nor a promise it must be told by itself, and of what.
    private bool IsFirm(TokenRange words, TokenRange clause, Statement statement) =>
        statement.Force == StatementForce.Promised || Context.HasDateAhead(words)
        || (!Context.Events.Words.Completions.Has(Context.Text, Context.Clauses.FirstWord(clause), clause.End) && Enumerable.Range(words.First, words.End - words.First).Any(i => Context.Text[i].Upos is Upos.Noun or Upos.Propn && Context.Text[i].Feats.Case is Case.Acc or Case.Gen or Case.Nom && (i == 0 || Context.Text[i - 1].Upos != Upos.Adp)));

    // "The first ships will arrive in June": a thing that somebody sends, opens or pays, with its day or as a promise.
    private bool IsComing(int verb, int act, TokenRange clause, TokenRange words, Statement statement) =>
        _words.Arrivals.At(Context.Text, act, clause.End) is { } hit && (ChargeLexicon.IsSure(hit.Row) || statement.Force == StatementForce.Promised || Context.HasDateAhead(words)) && IsThing(SubjectOf(verb, clause));

    // "There will be no vote", "there would be a response"
    private bool IsThereToBe(int verb, int be)
    {
        if (Context.Text.Language != "en" || Context.Text[be].Norm != "be" || verb == 0 || Context.Text[verb - 1].Norm != "there")
        {
            return false;
        }

        for (int i = be + 1; i < Math.Min(Context.Text.Tokens.Length, be + Behind) && !Context.Text[i].IsPunct && Context.Text[i].Upos != Upos.Adp; i++)
        {
            if (Context.Text[i].Upos == Upos.Noun && _words.Happenings.Has(Context.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // «войск на острове не будет»: the genitive with a negated future of being.
    private bool IsRuledOut(int verb, TokenRange clause)
    {
        if (Context.Text.Language == "en")
        {
            return verb + 1 < clause.End && IsThereToBe(verb, verb + 1);
        }

        bool isOfBeing = Context.IsFutureOfBeing(verb) && Context.Text[verb].Feats is { Number: Number.Sing, Person: Person.Third };
        return isOfBeing && Enumerable.Range(Math.Max(clause.First, verb - SubjectReach), Math.Min(SubjectReach, verb - clause.First)).Any(i => IsHappening(i)) && Enumerable.Range(verb + 1, Math.Max(0, Math.Min(clause.End, verb + Behind) - verb - 1)).All(i => !Verbs.IsInfinitive(Context.Text[i]));
    }

    private bool IsHappening(int noun) =>
        Context.Text[noun] is { Upos: Upos.Noun or Upos.Adj, Feats: { Case: Case.Gen } or { Case: Case.Nom, Number: Number.Plur } } && (noun == 0 || Context.Text[noun - 1].Upos != Upos.Adp) && _words.Happenings.Has(Context.Text[noun]);

    // «договор никто не отменит», «отменять договор никто не будет»
    private bool IsOfNobody(int verb, int act, TokenRange clause)
    {
        int nobody = verb - 1;
        while (nobody > clause.First && Context.Events.Words.Negation.Has(Context.Text[nobody]) && !_words.Nobody.Has(Context.Text[nobody]))
        {
            nobody--;
        }

        int doing = act == verb ? Context.ActVerbs.InfinitiveBefore(verb, clause) ?? act : act;
        return nobody >= clause.First && _words.Nobody.Has(Context.Text[nobody]) && Context.Lexicon.Acts.Has(Context.Text, doing, clause.End) && (doing < nobody || Context.Clauses.TakesObject(act));
    }

    private bool IsThing(int? noun) =>
        noun is { } at && !_words.Uncontrolled.Has(Context.Text[at]) && Context.Events.MentionAt(at) is null && Context.Events.DateAt(at) is null;

    // The noun that does what the verb tells; none where a name does it.
    private int? SubjectOf(int verb, TokenRange clause)
    {
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - SubjectReach); i--)
        {
            if (IsSubject(i, verb))
            {
                return i;
            }

            // "A second round of fines, aimed at insurers, will follow"
            if (Context.Text.Language == "en" && Context.Text[i].Norm == "," && i == LastBefore(verb) && AsideBefore(i, clause) is { } opening)
            {
                i = opening;
                continue;
            }

            if (Context.Text.Language == "en" && Context.Text[i].Upos is not (Upos.Adv or Upos.Part or Upos.Aux))
            {
                break; // English has its subject right before the verb, or a phrase that tells of it
            }
        }

        for (int i = verb + 1; Context.Text.Language != "en" && i < Math.Min(clause.End, verb + Behind); i++)
        {
            if (IsSubject(i, verb))
            {
                return i;
            }
        }

        return null;
    }

    private int LastBefore(int verb)
    {
        int before = verb - 1;
        while (before > 0 && Context.Text[before].Upos is Upos.Adv or Upos.Part or Upos.Aux)
        {
            before--;
        }

        return before;
    }

    // The comma that opens what the one at the token closes.
    private int? AsideBefore(int comma, TokenRange clause)
    {
        int sentence = Context.Text.Sentences[Context.Text.SentenceOf(comma)].FirstToken;
        for (int i = comma - 1; i > Math.Max(sentence, comma - SubjectReach); i--)
        {
            if (Context.Text[i].Norm == ",")
            {
                return i > clause.First ? i : null;
            }
        }

        return null;
    }

    private bool IsSubject(int noun, int verb) =>
        Context.Text[noun] is { Upos: Upos.Noun or Upos.Num } word && Context.Events.DateAt(noun) is null
        && (Context.Text.Language == "en" || (word.Feats.Case is Case.Nom or Case.None && word.Feats.Number is var number && (number == Context.Text[verb].Feats.Number || number == Number.None || word.Norm.EndsWith("ння", StringComparison.Ordinal))));
}
