using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>«Министерство планирует открыть мост в мае», "Lake pledged to send two ships".</summary>
internal sealed class IntentionWithInfinitive : CommitmentRule
{
    private const int Reach = 7;

    // How far behind its verb the day of an act may stand: "hopes to sign an agreement on the water by the end of March".
    private const int DateReach = 16;
    private const int GovernorReach = 8;

    // Headline, standfirst and lead.
    private const int NewsSentences = 4;

    // Of the third person plural, and of the reflexive.
    private static readonly string[] ImpersonalEndings = ["ют", "ут", "ат", "ят", "ють", "уть", "ать", "ять", "ется", "ится", "ются", "утся", "ятся", "ється", "иться", "ються", "уться", "яться", "лось"];

    private readonly Addressees _addressees;
    private readonly PlanNouns _nouns;
    private readonly EnglishReadiness _readiness;

    public IntentionWithInfinitive(CommitmentContext context)
        : base(context)
    {
        _addressees = new Addressees(context);
        _nouns = new PlanNouns(context);
        _readiness = new EnglishReadiness(context);
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        TokenRange clause = events.Clauses.At(token);
        if (Undertaking(token, clause) is not var (hit, strength) || Context.Clauses.IsHypothetical(token) || Context.Clauses.IsQuestion(token))
        {
            return null;
        }

        if (events.IsNegated(token) || (Context.Text[token].Feats.IsShort && IsNegation(token - 1)))
        {
            return OfNegated(hit, strength, clause);
        }

        if (Context.ActVerbs.Infinitive(hit.End, clause) is not { } act)
        {
            return OfInverted(hit, strength, clause);
        }

        if (!IsUndertaken(hit, strength, act, clause))
        {
            return null;
        }

        if (Context.Lexicon.Awaiting.Has(Context.Text, hit.First, hit.End))
        {
            return Context.IsSeen(act, AwaitedBy(hit.First), new TokenRange(hit.First, clause.End)) && AwaitedBy(hit.First) is { } awaited ? new FoundCommitment(Context.Acts.From(Context.Acts.SubjectStart(hit.First), act), awaited, strength, 0.5) : null;
        }

        if (strength == CommitmentStrength.Orders && _addressees.Of(hit, act) is { } addressee)
        {
            return new FoundCommitment(Context.Acts.From(StartOfAct(hit, act), act), addressee, strength, 0.6);
        }

        bool isReport = IsReport(hit) && (Context.IsOwnAct(act) || IsDated(act, clause));
        EventParticipant? who = (isReport ? WhoTells(hit) : null) ?? _nouns.OwnerOf(hit) ?? (IsBeside(hit.First) || _nouns.IsOwnedByUnknown(hit) ? null : Context.DoerOf(VerbOf(hit, clause)));
        bool isOfAnother = isReport && IsOfAnother(hit, who);
        who = isOfAnother ? null : who;
        if ((strength == CommitmentStrength.Hopes && IsWishToldByAnother(token, who)) || (who is null && !isOfAnother && CommitmentLexicon.IsTold(hit.Row) && strength == CommitmentStrength.Intends))
        {
            return null; // also "the decision threatens to": a thing threatens nobody
        }

        return who is null && !isReport && (IsBeside(hit.First) || (!IsImpersonal(token) && !Context.IsAfterPronoun(token))) ? null : new FoundCommitment(BeforeVerbOfNoun(hit, Context.Acts.From(Start(hit, strength, who, act), act), act), who ?? SpeakingBody(token), strength, who is null ? 0.5 : 0.7) { Words = Context.Acts.From(Context.Acts.SubjectStart(token), act) };
    }

    // "Lake's plan to build a pier | would cost the town dear": what the sentence tells of the plan is none of the act.
    private TokenRange BeforeVerbOfNoun(PhraseHit hit, TokenRange words, int act)
    {
        TokenRange clause = Context.Events.Clauses.At(act);
        for (int i = act + 1; i < words.End && Context.Text[hit.First].Upos == Upos.Noun && !IsVerbLikeNoun(hit); i++)
        {
            if (Context.Events.IsFinite(i) && Context.Events.Clauses.At(i).First == clause.First && !IsOfRelative(i, act))
            {
                return words with { End = Context.Text[i - 1].IsPunct ? i - 1 : i };
            }
        }

        return words;
    }

    // "plans to buy what it needs", "to help those who lost": a clause that no comma bounds.
    private bool IsOfRelative(int verb, int act) => Enumerable.Range(act + 1, verb - act - 1).Any(i => Context.Events.Words.Subordinators.Has(Context.Text, i, verb) || Context.Text[i] is { Upos: Upos.Pron, Feats.Case: Case.Nom });

    // «принял решение построить»: who decides does what the verb before the noun tells.
    private int VerbOf(PhraseHit hit, TokenRange clause) => Context.Text.Language == "en" ? hit.First : Governor(hit, clause);

    // "has no plans to": the verb before a noun.
    private int Governor(PhraseHit hit, TokenRange clause)
    {
        int first = Math.Max(clause.First, hit.First - GovernorReach);
        int verb = hit.First;
        while (verb >= first && Context.Text[hit.First].Upos == Upos.Noun && !Context.Events.IsFinite(verb))
        {
            verb--;
        }

        return verb < first ? hit.First : verb;
    }

    // Neither a goal nor a wish told by the way, an order or a decision of the past, a question, nor what somebody gave up.
    private bool IsUndertaken(PhraseHit hit, CommitmentStrength strength, int act, TokenRange clause)
    {
        bool isAgainst = IsAgainst(hit, act);
        bool isDated = IsDated(act, clause);
        bool isOnlyTold = strength switch
        {
            CommitmentStrength.Hopes => Context.Events.Words.Relatives.Has(Context.Text, Context.Clauses.FirstWord(clause), clause.End) || (!Context.Lexicon.Acts.Has(Context.Text, act, clause.End) && !isDated) || IsOfThePast(hit.First) || (!isDated && IsByTheWay(hit.First)) || IsWishForOthers(hit.End, act),
            CommitmentStrength.Intends => IsForOthers(hit.End, act) || (IsAim(act) && !isDated) || IsToBeDecided(hit, clause) || IsOfADayPast(hit.First, act, clause) || IsDoneDecision(hit, isAgainst, isDated, clause) || (!isDated && !CommitmentLexicon.IsTold(hit.Row) && IsPlanOfThePast(hit.First)),
            CommitmentStrength.Promises => IsGoal(act) && !isDated,
            _ => IsOldOrder(hit) || (!isDated && Context.Events.TimeOf(hit.First) == VerbTime.Past && Context.Text.SentenceOf(hit.First) >= NewsSentences),
        };
        return !isOnlyTold && !Context.Clauses.IsOfOnce(act, clause) && (isAgainst ? Context.IsOwnAct(act) : !Context.Events.IsNegated(act))
            && !Context.Clauses.IsAsked(hit.First) && (strength == CommitmentStrength.Promises || !Context.Clauses.IsOfRelativeObject(clause));
    }

    // "wants the town to buy ships": who is to do it is another.
    private bool IsWishForOthers(int after, int act) =>
        Context.Text.Language == "en" && Enumerable.Range(after, Math.Max(0, act - after)).Any(i => Context.Events.DateAt(i) is null && Context.Text[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron);

    // "Lake said the mayor wanted to sell the port": what a person tells of another's wishes is a guess.
    private bool IsWishToldByAnother(int verb, EventParticipant? who) =>
        Context.StatementAt(verb) is { Speaker: { } speaker } && who is not null && !(who.Entity == speaker.Entity && (who.Entity is not null || who.Name == speaker.Name)) && !Context.TellsNews(speaker) && !Context.Clauses.IsOfOwnBody(verb);

    // «собирался лететь в Осло», "had planned to fly": what the article tells of a plan of old; whether it came to be, it need not tell.
    private bool IsPlanOfThePast(int verb) =>
        Context.Text.Language == "en"
            ? verb > 1 && Context.Text[Context.Text[verb - 1].Norm == "been" ? verb - 2 : verb - 1].Norm == "had" && Context.Text[verb].Upos == Upos.Verb
            : Context.Text[verb] is { Upos: Upos.Verb, Feats: { Aspect: not Aspect.Perf, Tense: Tense.Past } } token && !token.Lemma.StartsWith("за", StringComparison.Ordinal) && !Context.Lexicon.Decisions.Has(token) && Context.StatementAt(verb) is null;

    // "Norway, which wants to buy ships": a wish that nobody told as news.
    private bool IsByTheWay(int verb) => Context.Text.SentenceOf(verb) >= NewsSentences && Context.StatementAt(verb) is null;

    // «заявил, что не намерен отправлять катера», "said he has no intention of sending ships": what speakers tell that they will not do.
    private FoundCommitment? OfNegated(PhraseHit hit, CommitmentStrength strength, TokenRange clause)
    {
        if (strength != CommitmentStrength.Intends || CommitmentLexicon.IsTold(hit.Row))
        {
            return null;
        }

        int? after = Context.ActVerbs.Infinitive(hit.End, clause);
        if (Context.StatementAt(hit.First) is not { } statement)
        {
            return after is { } told ? OfNegatedNews(hit, told, clause) : null;
        }

        int? act = after ?? Context.ActVerbs.InfinitiveBefore(hit.First, clause);
        EventParticipant? who = Context.IsFirstPerson(hit.First) || Context.Clauses.LacksSubject(hit.First) || Context.IsAfterPronoun(hit.First) ? CommitmentContext.SpeakerOf(statement) : Context.OwnDoerOf(hit.First);
        if (who is not null && who.Entity != statement.Speaker?.Entity && Context.IsPerson(who) && !Context.TellsNews(statement.Speaker))
        {
            return null;
        }

        bool isKnown = who is not null || statement.Speaker?.Grade == SpeakerGrade.Doubtful;
        return act is { } found && isKnown && !Context.Clauses.IsAsked(hit.First)
            ? new FoundCommitment(Context.Acts.From(after is null ? found : WithNegation(Context.Acts.SubjectStart(Governor(hit, clause))), after ?? hit.First), who, strength, 0.6)
            : null;
    }

    // «Норда не намерена закрывать границу», "Norda does not plan to close the border": what a body or somebody named rules out by now.
    private FoundCommitment? OfNegatedNews(PhraseHit hit, int act, TokenRange clause) =>
        Context.Events.TimeOf(VerbOf(hit, clause)) != VerbTime.Past && Context.Lexicon.Acts.Has(Context.Text, act, clause.End) && !Context.Clauses.BeginsSubordinate(clause) && (Context.OwnDoerOf(hit.First) ?? Context.NameBefore(WithNegation(hit.First))) is { Entity: not null } who
            ? new FoundCommitment(Context.Acts.From(WithNegation(Context.Acts.SubjectStart(Governor(hit, clause))), act), who, CommitmentStrength.Intends, 0.6)
            : null;

    // «развивать порт мэрия планирует за счет инвесторов»; «открыть порт мэр пообещал в мае»: behind a verb of the past stands when it was promised.
    private FoundCommitment? OfInverted(PhraseHit hit, CommitmentStrength strength, TokenRange clause) =>
        Context.Events.TimeOf(hit.First) != VerbTime.Past && strength is CommitmentStrength.Intends or CommitmentStrength.Promises && Context.ActVerbs.InfinitiveBefore(hit.First, clause) is { } act && (Context.Events.IsFinite(hit.First) || Context.Text[hit.First].Feats.IsShort)
            && ((DoerOf(hit) is { } who && (Context.IsPerson(who) || Context.Events.MentionAt(act + 1) is null)) || IsOfThoseInCharge(hit.First, act))
            ? new FoundCommitment(Context.Acts.From(act, hit.First), DoerOf(hit), strength, 0.5)
            : null;

    // «вернуться в порт Соколову предстоит в мае»: whom it awaits.
    private EventParticipant? DoerOf(PhraseHit hit) =>
        Context.Lexicon.Awaiting.Has(Context.Text, hit.First, hit.End) ? AwaitedBy(hit.First) : Context.OwnDoerOf(hit.First);

    // «согреть теплицы обещают к утру»
    private bool IsOfThoseInCharge(int verb, int act) =>
        (Context.Text[verb].Feats is { Person: Person.Third, Number: Number.Plur } || Context.Text[verb].Feats is { IsShort: true, Number: Number.Plur }) && Context.Clauses.LacksSubject(verb) && Context.Lexicon.Acts.Has(Context.Text, act, verb);

    private EventParticipant? AwaitedBy(int verb)
    {
        TokenRange clause = Context.Events.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - GovernorReach); i < Math.Min(clause.End, verb + GovernorReach); i++)
        {
            if (Context.Events.MentionAt(i) is { Mention.Form: not MentionForm.Role, Entity: { Kind: not (EntityKind.Document or EntityKind.Other) } entity } mention && Context.Subjects.CaseOf(mention) == Case.Dat)
            {
                return new EventParticipant(entity.Id, entity.Name);
            }

            if (Context.Text[i].Feats.Case == Case.Dat && Context.IsDoerNoun(i))
            {
                return Context.PhraseAt(i);
            }
        }

        return null;
    }

    // "promised not to send ships": the negation stands behind the word of undertaking.
    private bool IsAgainst(PhraseHit hit, int act)
    {
        for (int i = hit.End; i < act; i++)
        {
            if (IsNegation(i))
            {
                return true;
            }
        }

        return false;
    }

    // "Lake decided to trade": told in the past far down in an article it was done, unless its day is ahead; what others tell of it may be guessed.
    private bool IsDoneDecision(PhraseHit hit, bool isAgainst, bool isDated, TokenRange clause)
    {
        int verb = VerbOf(hit, clause);
        if (!Context.Lexicon.Decisions.Has(Context.Text, hit.First, hit.End) || isDated || (Context.Events.TimeOf(verb) != VerbTime.Past && Context.Text[verb].Feats.VerbForm != VerbForm.Part))
        {
            return false;
        }

        if (isAgainst && Context.StatementAt(hit.First) is { } statement)
        {
            return CommitmentContext.SpeakerOf(statement)?.Entity != Context.OwnDoerOf(hit.First)?.Entity;
        }

        // "Norway decided not to return the loan" holds on; "the bank had decided not to" does not.
        if (isAgainst && Context.OwnDoerOf(hit.First) is not null && Context.ActVerbs.Infinitive(hit.End, clause) is { } act && Context.Lexicon.Acts.Has(Context.Text, act, clause.End))
        {
            return hit.First > 0 && Context.Text[hit.First - 1].Norm is "had";
        }

        bool isPerfect = hit.First > 0 && Context.Text[hit.First - 1].Norm is "has" or "have";
        return !isPerfect && Context.Text.SentenceOf(hit.First) >= NewsSentences;
    }

    // "will decide to trade": nobody knows yet.
    private bool IsToBeDecided(PhraseHit hit, TokenRange clause) =>
        Context.Lexicon.Decisions.Has(Context.Text, hit.First, hit.End) && Context.Events.TimeOf(VerbOf(hit, clause)) is VerbTime.Future or VerbTime.Conditional;

    // «собирались напасть в прошлом месяце»: the day of the act is over.
    private bool IsOfADayPast(int verb, int act, TokenRange clause)
    {
        if (Context.Events.TimeOf(verb) != VerbTime.Past)
        {
            return false;
        }

        for (int i = act + 1; i < Math.Min(clause.End, act + DateReach); i++)
        {
            if (Context.Events.DateAt(i) is { Expression.Direction: DateDirection.Past })
            {
                return true;
            }
        }

        return false;
    }

    // "vowed to send two ships", "the promise to send two ships": the words of who says so, as of any statement; «намерен отправить»: from the subject on.
    private int Start(PhraseHit hit, CommitmentStrength strength, EventParticipant? who, int act)
    {
        if (Context.Lexicon.Readiness.Has(Context.Text, hit.First, hit.End) && _nouns.OwnerStart(hit.First) is { } owner)
        {
            return owner; // "Norway's readiness to host": whose it is, is part of it
        }

        bool isOfNobody = who is null && strength == CommitmentStrength.Promises && IsImpersonal(hit.First) && Context.Events.CueAt(hit.First) is null; // «преемника обещают назвать»
        bool isActAlone = (CommitmentLexicon.IsTold(hit.Row) && !isOfNobody) || strength == CommitmentStrength.Orders || (strength == CommitmentStrength.Promises && Context.Text.Language != "en" && !isOfNobody && !Context.IsFirstPerson(hit.First)) || (Context.Text[hit.First].Upos == Upos.Noun && !IsVerbLikeNoun(hit));
        return isActAlone ? StartOfAct(hit, act) : who is null ? Context.Acts.SubjectStart(hit.First) : Context.Acts.WithoutLongSubject(WithNegation(hit.First), act);
    }

    // "Lake plans to", "Lake, a trader, plans to": behind its subject it is a verb, whatever it is taken for.
    private bool IsVerbLikeNoun(PhraseHit hit) =>
        Context.Text.Language == "en" && hit.First > 0 && _nouns.OwnerOf(hit) is null && !_nouns.IsOwnedByUnknown(hit) && Context.Text[hit.First - 1] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adv } or { Norm: "," } && !Context.Events.Words.Possessives.Has(Context.Text, hit.First - 1, hit.First);

    private int StartOfAct(PhraseHit hit, int act)
    {
        int first = act;
        while (first > hit.End && (IsWithAct(first - 1) || (Context.Text[first - 1].Norm == "to" && IsNegation(first - 2))))
        {
            first--;
        }

        return first;
    }

    private bool IsNegation(int token) => token >= 0 && Context.Events.Words.Negation.Has(Context.Text, token, token + 1);

    // "does | not intend to", «не | намерен»: the negation is part of what is undertaken.
    private int WithNegation(int first)
    {
        while (first > 0 && IsNegation(first - 1) && !Context.Text[first - 1].IsPunct)
        {
            first--;
        }

        return first;
    }

    // «полностью их прекратить», "not to send": what stands before the infinitive and belongs to it.
    private bool IsWithAct(int token) => Context.Text[token].Upos is Upos.Adv or Upos.Part or Upos.Pron && Context.Text[token].Norm is not "to" && Context.Events.DateAt(token) is null;

    private bool IsReport(PhraseHit hit) => CommitmentLexicon.IsTold(hit.Row) && Context.Events.CueAt(hit.First) is not null;

    // "demanded that Norway leave and threatened to": who says so is another than the one whom its clause names, although nobody can tell for sure.
    private bool IsOfAnother(PhraseHit hit, EventParticipant? who) =>
        who is not null && Context.Events.CueAt(hit.First)?.Speaker is { Grade: SpeakerGrade.Doubtful } told && who.Name != told.Name && (who.Entity is null || who.Entity != told.Entity)
        && !Context.Subjects.OfRelative(Context.Events.Clauses.At(hit.First)).Any(one => one.Id == who.Entity);

    // Who promises in words of his own is the speaker of the statement that these words report.
    private EventParticipant? WhoTells(PhraseHit hit) =>
        Context.Events.CueAt(hit.First) is { } statement ? CommitmentContext.SpeakerOf(statement) : null;

    // "…, vowing to send two ships", «пообещав отправить»: beside another verb, which need not have the same subject.
    private bool IsBeside(int verb) =>
        Context.Text[verb].Feats is { VerbForm: VerbForm.Conv } || (Context.Text.Language == "en" && Context.Text[verb] is { Upos: Upos.Verb } at && at.Norm.EndsWith("ing", StringComparison.Ordinal) && (verb == 0 || Context.Text[verb - 1].Lemma != "be"));

    private (PhraseHit Hit, CommitmentStrength Strength)? Undertaking(int token, TokenRange clause)
    {
        if (Context.Lexicon.Undertake.At(Context.Text, token, clause.End) is { } hit)
        {
            return !_nouns.IsKeptOrBroken(hit) && !IsToldPassive(hit) && !Context.IsAttribute(hit) && (IsPredicate(hit) || _nouns.IsNamed(hit) || IsReport(hit) || (CommitmentLexicon.IsTold(hit.Row) && IsBeside(hit.First))) ? (hit, CommitmentLexicon.StrengthOf(hit.Row)) : null;
        }

        // «готова выделить», but not «готов к переговорам» nor «готов помогать»; "ready to negotiate" tells no act.
        return Context.Lexicon.Ready.At(Context.Text, token, clause.End) is { } ready && !IsSetApart(token) && !Context.Clauses.IsHedged(token) && (!Context.Lexicon.Readiness.Has(Context.Text, token, ready.End) || _nouns.IsExpressed(token)) && Context.ActVerbs.Infinitive(ready.End, clause) is { } act
            && Context.Lexicon.Acts.Has(Context.Text, act, clause.End) && !IsBare(ready.End, act) && !IsForOthers(ready.End, act) && _readiness.IsFirm(ready, act) ? (ready, CommitmentStrength.Intends) : null;
    }

    // "ready to | negotiate", but not «готов его построить»; "too ready to use force": a reproach.
    private bool IsBare(int first, int act)
    {
        bool isReproach = first > 1 && Context.Text[first - 2].Norm == "too";
        bool isLast = act + 1 >= Context.Text.Tokens.Length || Context.Text[act + 1].IsPunct;
        return isReproach || (isLast && !Enumerable.Range(first, act - first).Any(i => Context.Text[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron));
    }

    // "ready for the company to close it", "prepares for the rivals to come": who is to do it is another; not "decided for its own sake to".
    private bool IsForOthers(int after, int act) =>
        act > after && Context.Text[after].Norm == "for" && !Context.Lexicon.Decisions.Has(Context.Text[after - 1])
        && Enumerable.Range(after + 1, Math.Max(0, act - after - 1)).Any(i => Context.Events.DateAt(i) is null && Context.Text[i] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron, Norm: not "time" });

    // «полицейские, готовые применить силу»: what only tells of a noun.
    private bool IsSetApart(int token) =>
        Context.Text.Language != "en" && token > 0 && Context.Text[token - 1].Norm == "," && Context.Text[token] is { Upos: Upos.Adj, Feats.IsShort: false } && (Context.Text.Language == "ru" || token + 1 < Context.Text.Tokens.Length && token > 1 && Context.Text[token - 2].Upos == Upos.Noun);

    // "had ordered", "were ordered to", "a court order to": news of an order is one that is given.
    private bool IsOldOrder(PhraseHit hit) =>
        (Context.Text[hit.First].Upos == Upos.Noun || (hit.First > 0 && (Context.Text[hit.First - 1].Norm is "had" or "recently" || Context.Text[hit.First - 1].Lemma == "be")));

    // «хотела купить»: what somebody wanted once; "said he wanted to" is what he wants.
    private bool IsOfThePast(int verb) =>
        Context.Events.TimeOf(verb) == VerbTime.Past && (Context.Text.Language != "en" || Context.StatementAt(verb) is not { Kind: StatementKind.Indirect });

    // «планируется включить», «обещают обсудить»: without a subject, the verb in the third person.
    private bool IsImpersonal(int verb)
    {
        Token token = Context.Text[verb];
        bool isThirdPerson = ImpersonalEndings.Any(ending => token.Norm.EndsWith(ending, StringComparison.Ordinal));
        return Context.Text.Language != "en" && Context.Events.IsFinite(verb) && isThirdPerson && !Context.Clauses.IsRelative(Context.Events.Clauses.At(verb));
    }

    // «В МИДе добавили, что планируется…»: the body that says so.
    private EventParticipant? SpeakingBody(int verb) =>
        Context.StatementAt(verb) is { } statement && Context.NewsmakerOf(statement) is { } speaker && !Context.IsPerson(speaker) ? speaker : null;

    private bool IsPredicate(PhraseHit hit) =>
        Context.Events.IsFinite(hit.First) || IsPastBeforeTo(hit) || Context.Text[hit.First].Upos is Upos.Adj || (Verbs.IsInfinitive(Context.Text[hit.First]) && Context.Events.IsNegated(hit.First)) || Context.Text[hit.First].Feats.IsShort || IsEnglishPassive(hit.First);

    // "Lake vowed | to sue": a past that is taken for another word.
    private bool IsPastBeforeTo(PhraseHit hit) =>
        Context.Text.Language == "en" && hit.First > 0 && hit.End < Context.Text.Tokens.Length && Context.Text[hit.End].Norm == "to" && Context.Text[hit.First - 1].Upos is Upos.Propn or Upos.Pron or Upos.Noun
        && CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Promises && (CommitmentLexicon.IsTold(hit.Row) || Context.Text[hit.First].Norm is "undertook")
        && (Context.Text[hit.First].Norm is "undertook" || Context.Text[hit.First].Norm.EndsWith("ed", StringComparison.Ordinal));

    // "is scheduled to open", "are both committed to finding"
    private bool IsEnglishPassive(int verb) => verb > 0 && Context.Text[verb].Feats.VerbForm == VerbForm.Part && Context.Text[AuxiliaryBefore(verb)].Upos == Upos.Aux;

    private int AuxiliaryBefore(int verb)
    {
        int be = verb - 1;
        while (be > 0 && (Context.Text[be].Upos == Upos.Adv || Context.Text[be].Norm is "both" or "all"))
        {
            be--;
        }

        return be;
    }

    // "Lake is assured to win" promises nothing; "is scheduled to open" is his plan.
    private bool IsToldPassive(PhraseHit hit) => (CommitmentLexicon.IsTold(hit.Row) || CommitmentLexicon.StrengthOf(hit.Row) == CommitmentStrength.Hopes) && IsEnglishPassive(hit.First) && Context.Text[AuxiliaryBefore(hit.First)].Lemma == "be" && !Context.Text[hit.First].Norm.EndsWith("ing", StringComparison.Ordinal);

    // «повысить зарплату в январе»: with its day an aim is an act that can be checked.
    private bool IsDated(int act, TokenRange clause)
    {
        for (int i = act + 1; i < Math.Min(clause.End, act + DateReach); i++)
        {
            if (Context.Events.DateAt(i) is { Expression: { Direction: not DateDirection.Past } date })
            {
                return date.Unit is DateUnit.Day or DateUnit.Month || date.IsDeadline;
            }
        }

        return false;
    }

    // "pledged to work together": a goal that nobody can check; "to stay out of it" can be.
    private bool IsGoal(int act)
    {
        int end = Context.Events.Clauses.At(act).End;
        return Context.Lexicon.Goals.Has(Context.Text, act, end) && !(Context.Lexicon.Acts.At(Context.Text, act, end) is { } phrase && phrase.End > act + 1);
    }

    private bool IsAim(int act) => Context.Lexicon.Aims.Has(Context.Text, act, Context.Events.Clauses.At(act).End);
}
