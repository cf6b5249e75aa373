using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>
/// What a date makes an undertaking: a duty («должен до 20 декабря завершить»), a passive future («тендери будуть завершені до вересня»),
/// and the present of a timetable («завтра министр выступает»).
/// </summary>
internal sealed class FutureWithDate : CommitmentRule
{
    private const int Reach = 8;
    private const int DateReach = 15;
    private const int AgentReach = 4;

    public FutureWithDate(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        TokenRange clause = events.Clauses.At(token);
        if (Act(token, clause) is not { } act || events.IsNegated(act) || events.IsNegated(token) || Context.Clauses.IsHypothetical(token)
            || Context.Clauses.IsQuestion(token) || Context.Clauses.IsRelative(clause) || Context.Clauses.IsOpinion(token) || !(HasDateAhead(token, act, clause) || IsToldByDoer(token, act)))
        {
            return null;
        }

        if (IsFutureOfBeing(token) && Context.StatementAt(token)?.Force == StatementForce.Believed)
        {
            return null; // "hoped that the boats would be released": what one wishes others to do
        }

        EventParticipant? who = IsFutureOfBeing(token) || IsToBeDone(act, clause) ? AgentOf(act, clause) ?? SpeakerAt(token) : Context.OwnDoerOf(token);
        TokenRange words = Context.Acts.From(Context.Acts.StartOf(token), act);
        bool isSeen = IsFutureOfBeing(token) || IsToBeDone(act, clause) || Context.HasDeadline(words) || Context.IsSeen(act, who, words);
        return isSeen ? new FoundCommitment(words, who, StrengthAt(token), 0.5) : null;
    }

    // "promised that the boats would be released by Friday"
    private CommitmentStrength StrengthAt(int token) => Context.StatementAt(token)?.Force switch
    {
        StatementForce.Promised => CommitmentStrength.Promises,
        StatementForce.Hoped => CommitmentStrength.Hopes,
        _ => CommitmentStrength.Intends,
    };

    // «Будет назначена проверка», — заверили в ведомстве: who says so sees to it.
    private bool IsToldByDoer(int token, int act) =>
        IsFutureOfBeing(token) && (IsPassive(act) || IsReflexiveOfAct(act)) && !IsWithinReport(token) && SpeakerAt(token) is not null && !Context.Clauses.IsHedged(token)
        && (Context.Text.Language != "en" || (Context.Lexicon.Acts.Has(Context.Text, act, act + 1) && IsInCharge(Context.StatementAt(token)?.Speaker, token) && !HasAgent(act)));

    // "nobody will be left alone": a pronoun is no thing that is dealt with.
    private bool IsOfThing(int being)
    {
        int before = being - 1;
        while (before > 0 && Context.Text[before].Upos is Upos.Aux or Upos.Adv or Upos.Part)
        {
            before--;
        }

        return before >= 0 && Context.Text[before].Upos != Upos.Pron;
    }

    // "The president announced that the ban would be lifted"
    private bool IsInCharge(Speaker? speaker, int being) =>
        Context.SpeaksForOthers(speaker) || (IsOfThing(being) && Context.Events.EntityOf(speaker?.Entity) is { Kind: EntityKind.Person } person && Context.Events.Holders.HoldsOffice(person));

    // "will be closed by the storm": somebody or something else does it.
    private bool HasAgent(int act) => Next(act + 1, Context.Events.Clauses.At(act), i => Context.Text[i].Norm == "by" && Context.Events.DateAt(i) is null) is not null;

    // "will be", «будут», and in reported words "would be".
    private bool IsFutureOfBeing(int token) =>
        Context.IsFutureOfBeing(token) || (Context.Text.Language == "en" && token > 0 && Context.Text[token].Norm == "be" && Context.Text[token - 1].Norm == "would" && Context.StatementAt(token) is { Kind: not StatementKind.Direct });

    // «будут применяться датчики»: the reflexive of an act is its passive.
    private bool IsReflexiveOfAct(int token) =>
        Verbs.IsInfinitive(Context.Text[token]) && Context.Text[token].Norm is { Length: > 4 } verb && (verb.EndsWith("ся", StringComparison.Ordinal) || verb.EndsWith("сь", StringComparison.Ordinal)) && Context.Lexicon.Acts.Is(verb[..^2]) && !Context.Lexicon.Middle.Is(verb);

    // «назначена», «призначено», «переглянута»
    private bool IsPassive(int token) =>
        Context.Lexicon.Done.Has(Context.Text, token, token + 1) || (Context.Text.Language == "en" && Context.Text[token].Feats.VerbForm == VerbForm.Part && !Context.Text[token].Norm.EndsWith("ing", StringComparison.Ordinal) && Context.Lexicon.Acts.Has(Context.Text, token, token + 1)) || Context.Text[token] is { Upos: Upos.Verb, Feats: { IsShort: true, VerbForm: VerbForm.Part } or { Voice: Voice.Pass, VerbForm: VerbForm.Fin, Tense: Tense.Past } };

    // "will be formally lifted", but not "will be subject to a permit being granted"
    private bool IsRightBehind(int being, int participle) =>
        Context.Text.Language != "en" || Enumerable.Range(being + 1, participle - being - 1).All(i => Context.Text[i].Upos is Upos.Adv or Upos.Part || Context.Events.DateAt(i) is not null);

    // «картина того, что будет выделено»: a clause within what is said tells of something else.
    private bool IsWithinReport(int token) =>
        Context.Events.Clauses.At(token) is var clause && Context.Clauses.BeginsSubordinate(clause) && Context.Events.ContentStart(token) is { } content && content < clause.First;

    // «будет рассмотрен парламентом»
    private EventParticipant? AgentOf(int act, TokenRange clause)
    {
        for (int i = act + 1; Context.Text.Language != "en" && i < Math.Min(clause.End, act + AgentReach); i++)
        {
            if (Context.Text[i].Upos == Upos.Adp)
            {
                return null;
            }

            if (Context.Events.MentionAt(i) is { Mention.Form: MentionForm.Name, Entity: { Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Place } entity } mention && Context.Subjects.CaseOf(mention) == Case.Ins)
            {
                return new EventParticipant(entity.Id, entity.Name);
            }

            if (Context.Text[i].Feats is { Case: Case.Ins, Animacy: not Animacy.Anim } && Context.DescribedAt(i) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    private EventParticipant? SpeakerAt(int token) => Context.StatementAt(token) is { } statement ? Context.NewsmakerOf(statement) : null;

    private int? Act(int token, TokenRange clause)
    {
        if (Context.Lexicon.Duties.At(Context.Text, token, clause.End) is { } duty && Context.Events.MentionAt(token) is null)
        {
            return IsDutyOfThePast(duty.End) || IsTold(token) || IsOwning(duty) || Context.Clauses.IsHedged(token) ? null : Next(duty.End, clause, Verbs.IsInfinitive) ?? Context.ActVerbs.InfinitiveBefore(token, clause);
        }

        if (IsFutureOfBeing(token))
        {
            return Next(token + 1, clause, i => IsPassive(i) && IsRightBehind(token, i)) ?? Next(token + 1, clause, IsReflexiveOfAct);
        }

        if (IsGoingOn(token) || IsDue(token))
        {
            return HasOwnDay(token, clause) && Context.OwnDoerOf(token) is { Entity: not null } ? token : null;
        }

        bool isPresent = Context.Events.IsFinite(token) && Context.Events.TimeOf(token) == VerbTime.Present && Context.Text[token].Upos == Upos.Verb;
        return isPresent && Context.Lexicon.Acts.Has(Context.Text, token, clause.End) && Context.OwnDoerOf(token) is not null ? token : null;
    }

    // «має право витратити»: what somebody has is no duty.
    private bool IsOwning(PhraseHit duty) =>
        Context.Text[duty.First].Lemma == "мати" && duty.End < Context.Text.Tokens.Length && Context.Events.DateAt(duty.End) is null && Context.Text[duty.End] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Acc or Case.Nom };

    // "is closing the port on Monday"
    private bool IsGoingOn(int token) =>
        Context.Text.Language == "en" && token > 0 && Context.Text[token] is { Upos: Upos.Verb } verb && verb.Norm.EndsWith("ing", StringComparison.Ordinal) && Context.Text[token - 1].Norm is "is" or "are" && Context.Lexicon.Acts.Has(Context.Text, token, token + 1);

    // "is due in Oslo on Monday", "is off to Oslo on Monday"
    private bool IsDue(int token) =>
        Context.Text.Language == "en" && token > 0 && Context.Text[token - 1].Norm is "is" or "are" && token + 1 < Context.Text.Tokens.Length
        && (Context.Text[token].Norm == "due" ? Context.Text[token + 1].Norm is "in" or "at" or "back" : Context.Text[token].Norm == "off" && Context.Text[token + 1].Norm == "to");

    // "is closing the port on Monday", but not "is raising questions about Monday's debate"
    private bool HasOwnDay(int verb, TokenRange clause)
    {
        for (int i = verb + 1; i < Math.Min(clause.End, verb + Reach); i++)
        {
            if (Context.Events.DateAt(i) is { } date)
            {
                return Context.HasDateAhead(new TokenRange(i, i + 1)) && !Enumerable.Range(i, Math.Min(date.End + 1, Context.Text.Tokens.Length) - i).Any(at => Context.Text[at].Norm.EndsWith("'s", StringComparison.Ordinal) || Context.Text[at].Norm.EndsWith("’s", StringComparison.Ordinal));
            }
        }

        return false;
    }

    // "You have to vote tomorrow": what one tells others to do.
    private bool IsTold(int duty) => duty > 0 && Context.Text[duty - 1] is { Upos: Upos.Pron, Feats.Person: Person.Second };

    // «должен был открыть»
    private bool IsDutyOfThePast(int after) =>
        Context.Text.Language != "en" && after < Context.Text.Tokens.Length && Context.Events.Words.Future.Has(Context.Text[after]) && Context.Text[after].Feats.Tense == Tense.Past;

    // «должен быть открыт», "must be opened": the subject is not who does it.
    private bool IsToBeDone(int act, TokenRange clause) =>
        (Context.Text[act].Upos == Upos.Aux || Context.Events.Words.Future.Has(Context.Text[act])) && (Context.Text.Language == "en" ? act + 1 < clause.End && Context.Text[act + 1].Feats.VerbForm == VerbForm.Part : Next(act + 1, clause, IsPassive) is not null);

    private int? Next(int from, TokenRange clause, Func<Token, bool> isAct) => Next(from, clause, one => isAct(Context.Text[one]));

    private static int? Next(int from, TokenRange clause, Func<int, bool> isAct)
    {
        for (int i = from; i < Math.Min(clause.End, from + Reach); i++)
        {
            if (isAct(i))
            {
                return i;
            }
        }

        return null;
    }

    private bool HasDateAhead(int token, int act, TokenRange clause) =>
        new TokenRange(Math.Max(clause.First, act - DateReach), Math.Min(clause.End, act + DateReach)) is var words && (Context.HasDateAhead(words) || (act < token && Context.HasDayOfDuty(words)));
}
