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
        bool isFirstPerson = Context.IsFirstPerson(token);
        bool isOpen = isFirstPerson ? Context.Clauses.IsUnreal(token) : Context.Clauses.IsHypothetical(token);
        if (!isAhead || isOpen || IsMisread(token, statement, isFirstPerson) || Context.Clauses.IsQuestion(token) || Context.Clauses.IsTimeClause(token) || IsOpinion(token))
        {
            return null;
        }
        EventParticipant? own = isFirstPerson ? CommitmentContext.SpeakerOf(statement) : (OpensWithVerb(token, statement) ? Dropped(token, statement) : null) ?? Context.OwnDoerOf(token) ?? They(token, statement) ?? Dropped(token, statement);
        int clause = Context.Events.Clauses.At(token).First;
        int first = Context.Subjects.AfterVerb(new TokenRange(Context.Events.ContentStart(token) is { } content && content <= token ? Math.Max(clause, content) : clause, token)).First;
        TokenRange act = Context.Acts.From(Start(first, token), future.Act);
        bool isOwn = isFirstPerson || own?.Entity == statement.Speaker?.Entity;
        if (!isFirstPerson && Context.Clauses.IsRelative(Context.Events.Clauses.At(token)))
        {
            return null;
        }

        if ((own is null && (!isFirstPerson || statement.Kind != StatementKind.Direct)) || !IsAct(future.Act, isOwn && !Context.Clauses.LacksSubject(token), own, act) || IsSomebodyElse(own, statement, isFirstPerson))
        {
            return null;
        }

        CommitmentStrength strength = StrengthOf(token, statement, isFirstPerson);
        return strength == CommitmentStrength.Hopes && !isOwn ? null : new FoundCommitment(act, own, strength, isFirstPerson ? 0.65 : 0.55);
    }

    // «что он вживу слушал разговор»: an adverb that looks like a verb in the first person has a subject in the third.
    private bool IsMisread(int verb, Statement statement, bool isFirstPerson) =>
        isFirstPerson && statement.Kind == StatementKind.Indirect && Context.Text.Language != "en" && Context.IsAfterPronoun(verb);

    // A person's forecast of what another person will do is no commitment.
    private bool IsSomebodyElse(EventParticipant? who, Statement statement, bool isFirstPerson) =>
        !isFirstPerson && who is not null && who.Entity != statement.Speaker?.Entity && Context.IsPerson(who) && !Context.SpeaksForOthers(statement.Speaker);

    // "Officials said they would swap", "the company said it will": a pronoun that no entity answers to stands for who says so.
    private EventParticipant? They(int verb, Statement statement) =>
        statement.Kind != StatementKind.Direct && Context.IsAfterPronoun(verb) && CommitmentContext.SpeakerOf(statement) is { } speaker
        && (speaker.Entity is null || IsPronounOf(speaker, verb)) ? speaker : null;

    private bool IsPronounOf(EventParticipant speaker, int verb)
    {
        int pronoun = verb - 1;
        while (Context.Text[pronoun].Upos != Upos.Pron)
        {
            pronoun--;
        }

        return Context.Events.MentionAt(pronoun) is null && (Context.Text[pronoun].Norm is "it" or "they" or "оно" or "воно" or "они" or "вони") != Context.IsPerson(speaker);
    }

    // «заявила, что вернет стране порт»: what stands behind a verb that opens the report is its object.
    private bool OpensWithVerb(int verb, Statement statement) =>
        Context.Text.Language != "en" && OpensStatement(verb, statement) && Context.Subjects.InOwnClause(verb).Count == 0
        && !Enumerable.Range(Context.Text.TokenAt(statement.Content[0].Start), Math.Max(0, verb - Context.Text.TokenAt(statement.Content[0].Start))).Any(i => Context.Text[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron);

    // «заявил, что разрешит»: who says so is to do it; the plural is of others, where one person says it.
    private EventParticipant? Dropped(int verb, Statement statement) =>
        statement.Kind != StatementKind.Direct && Context.Clauses.LacksSubject(verb) && OpensStatement(verb, statement) && CommitmentContext.SpeakerOf(statement) is { } speaker
        && (Context.Text[verb].Feats.Number != Number.Plur || (!Context.IsPerson(speaker) && statement.Speaker?.Grade != SpeakerGrade.Unnamed)) ? speaker : null;

    private bool OpensStatement(int verb, Statement statement)
    {
        int first = statement.Content.Count > 0 ? Context.Text.TokenAt(statement.Content[0].Start) : verb;
        for (int i = first; i < verb; i++)
        {
            if (Context.Events.IsFinite(i) || Context.Text[i].IsPunct)
            {
                return false;
            }
        }

        return verb >= first;
    }

    // "I think we will get it": what one thinks of what is to come is no undertaking.
    private bool IsOpinion(int verb)
    {
        int sentence = Context.Text.Sentences[Context.Text.SentenceOf(verb)].FirstToken;
        for (int i = verb - 1; i >= Math.Max(sentence, verb - HopeReach); i--)
        {
            if (Context.Lexicon.Opinions.Has(Context.Text, i, verb))
            {
                return true;
            }
        }

        return false;
    }

    // Speakers know what they will do; of others only acts that can be seen count.
    private bool IsAct(int act, bool isFirstPerson, EventParticipant? who, TokenRange words) =>
        isFirstPerson ? Context.IsOwnAct(act) : Context.IsSeen(act, who, words);

    // The clause from its first word, without the conjunction.
    private int Start(int first, int verb)
    {
        while (first < verb && (Context.Text[first].IsPunct || Context.Text[first].Upos is Upos.Cconj or Upos.Sconj or Upos.Part))
        {
            first++;
        }

        return Context.Acts.AfterConjunction(first, verb);
    }

    private CommitmentStrength StrengthOf(int verb, Statement statement, bool isFirstPerson)
    {
        if (statement.Force == StatementForce.Hoped || Context.Clauses.IsHedged(verb) || HopesBefore(verb))
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
            if (Context.Lexicon.Undertake.At(Context.Text, i, verb) is { } hit && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Hopes && !Context.Clauses.IsUnreal(i))
            {
                return true;
            }
        }

        return false;
    }
}
