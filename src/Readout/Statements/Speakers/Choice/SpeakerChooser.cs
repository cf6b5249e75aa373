using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Learnt;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What was asked and what was seen of each candidate; for learning.</summary>
internal sealed record AskedSpeaker(Proposal Proposal, SpeakerQuestion Question, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<uint[]> Features);

/// <summary>
/// Says whom words mean that name nobody: a log-linear model weighs all who may be meant against each other, as the rankers of mentions of
/// coreference resolution do (Denis and Baldridge, "Specialized models and ranking for coreference resolution", 2008). What the rules
/// answer is one of the signs. The share of the best one says how sure that is.
/// </summary>
internal sealed class SpeakerChooser(StatementContext context, SpokenBefore spoken, ContentMask contents, NamedTurns turns)
{
    // "Her office" is what it is. Where the rules are sure, they are right more often than another whom the model takes for likelier, but for one likelier than this.
    private const double Overrules = 0.6;

    // Where the rules are sure and the model is not, a warning is due: of people and of those described, one in three below this share is another. The rules know bodies,
    // texts, reports that go on and whom the article calls so better than the model; there it must only not contradict. Where the rules doubt, it must be surer.
    private const double Kept = 0.8;
    private const double KeptKnown = 0.5;
    private const double Sure = 0.98;
    private const double Agreed = 0.86;

    // English, on annotated pages and written articles (2026-11-30), read while this was set: of "he" and "she" that rules and model give to the same one, 9 of 9 between the first share and Kept were
    // right where the rules were sure; where they doubted, 22 of 24 above 0.8, before rivals and turns were looked for. Of posts and things that the model alone gives to somebody, 10 of 10 above 0.7 and 5 of 5 above 0.6;
    // of offices told by their own words, all of 13.
    private const double KeptPronoun = 0.6;
    private const double LikelyPronoun = 0.85;
    private const double LikelyPost = 0.75;
    private const double LikelyThing = 0.6;
    private const double KeptOffice = 0.45;

    // "the minister" of a minister; "the defence minister" only of whom the article calls so with another word of it.
    private const uint NounAlone = 2;
    private const uint OtherWordToo = 3;

    // Russian and Ukrainian: of those who rules and model alike take, but the rules with doubt, none above this share was another (11 asked, ten folds by document); of groups, offices and texts that
    // are what they are called, none above 0.7 (10 below 0.8).
    private const double SureAnswer = 0.95;
    private const double KeptItself = 0.7;

    // Of those so meant whom both take, none above this share was another (31 asked).
    private const double KeptMeant = 0.25;

    private readonly CandidateFinder _finder = new(context, spoken);
    private readonly CandidateFeatures _features = new(context, new CandidateTraits(context, contents), spoken, turns);
    private readonly CandidateLikeness _likeness = new(context);
    private readonly NewestPerson _newest = new(context, contents);
    private readonly FeatureList _list = new();

    /// <summary>Where questions are kept, and answered by the rules alone; null to keep none.</summary>
    public List<AskedSpeaker>? Asked { get; init; }

    /// <summary>The one most likely meant, graded anew; who is named beside the words, or kept back on purpose, is left as he is.</summary>
    public Speaker Choose(Proposal proposal, Speaker answer)
    {
        if (answer.Evidence == SpeakerEvidence.Name || answer.Grade == SpeakerGrade.Unnamed || IsLatter(proposal) || IsCalledSo(proposal, answer) || (context.Choice is null && Asked is null))
        {
            return answer;
        }

        SpeakerQuestion question = SpeakerQuestion.Of(context, proposal);
        List<SpeakerCandidate> candidates = _finder.Find(question, answer);
        _features.Ask(question, proposal, candidates);
        Asked?.Add(new AskedSpeaker(proposal, question, candidates, [.. candidates.Select(Features)]));
        return Asked is null && context.Choice is { } model ? Best(model, question, candidates) : answer;
    }

    // «Тот ответил»: grammar alone tells whom it means.
    private bool IsLatter(Proposal proposal) => proposal.Speaker is { Length: 1 } phrase && context.Grammar.IsLatter(phrase.Head);

    // «В полиции уточнили»: where no police has a name, they are what they are called.
    private bool IsCalledSo(Proposal proposal, Speaker answer) =>
        answer is { Entity: null, Grade: SpeakerGrade.Named } && proposal.Speaker is { Length: 1 } phrase && context.Media.IsCalledSo(context.Text[phrase.Head]);

    private Speaker Best(ChoiceModel model, in SpeakerQuestion question, List<SpeakerCandidate> candidates)
    {
        if (SexAgreement.Contradicts(context, question.Phrase, question.Cue, candidates[0].Entity))
        {
            return WithoutAnswer(model, question, candidates);
        }

        Span<double> shares = stackalloc double[candidates.Count];
        int best = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            shares[i] = Score(model, candidates[i]);
            best = shares[i] > shares[best] && !candidates[i].IsAnother ? i : best;
        }

        double sum = 0;
        foreach (double score in shares)
        {
            sum += Math.Exp(score - shares[best]);
        }

        double share = 1 / sum;
        bool stays = best != 0 && ((share < Overrules && IsSure(candidates[0].Speaker.Grade)) || (candidates[0].IsItself && (question.Form == SpeakerForm.Possessed || BodyOfState.Holds(context, question.Phrase))));
        SpeakerCandidate chosen = candidates[stays ? 0 : best];
        return chosen.Speaker with { Grade = GradeOf(question, chosen, stays ? share * Math.Exp(shares[0] - shares[best]) : share) };
    }

    private double Score(ChoiceModel model, in SpeakerCandidate candidate)
    {
        _features.Write(candidate, _list);
        return model.Score(_list.Hashes);
    }

    // «он» of a woman: whoever else is likeliest, without being sure, else the mere words.
    private Speaker WithoutAnswer(ChoiceModel model, in SpeakerQuestion question, List<SpeakerCandidate> candidates)
    {
        int best = -1;
        double most = 0;
        for (int i = 1; i < candidates.Count; i++)
        {
            if (candidates[i].IsAnother)
            {
                continue;
            }

            double score = Score(model, candidates[i]);
            (best, most) = best < 0 || score > most ? (i, score) : (best, most);
        }

        Speaker speaker = best >= 0 ? candidates[best].Speaker
            : question.Phrase is { } phrase ? new Speaker(null, PhraseName.Of(context, phrase), candidates[0].Speaker.Span, SpeakerGrade.Doubtful)
            : candidates[0].Speaker;
        return speaker.Grade == SpeakerGrade.Unnamed ? speaker : speaker with { Grade = SpeakerGrade.Doubtful };
    }

    // «Мост закрыт, – сказал он, – до мая»: between the marks, but none of the words.
    private bool IsOutsideWords(in SpeakerQuestion question) => question.IsBetweenWords || context.QuotationOf(question.Token) < 0;

    private static bool IsSure(SpeakerGrade grade) => grade is SpeakerGrade.Named or SpeakerGrade.Resolved;

    // A noun says more than the model knows: "the expert" need not be the minister who spoke last, unless the article calls him so.
    private bool MayRise(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        IsOutsideWords(question)
        && (question.Words is SpeakerWords.He or SpeakerWords.She or SpeakerWords.It or SpeakerWords.They or SpeakerWords.Dropped or SpeakerWords.Bare
            || IsCalledSo(question, chosen));

    // «сказал он», «добавил депутат»: who spoke before and has a name, by rules and model alike.
    private bool IsLikeliestAnswer(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        !context.IsEnglish && chosen is { IsAnswer: true, IsItself: false } && IsOutsideWords(question)
        && (chosen.Speaker.Evidence == SpeakerEvidence.PronounOfSpeaker || (chosen.Speaker.Evidence == SpeakerEvidence.Role && IsCalledSo(question, chosen))) && chosen.Entity is { IsOnlyRole: false, Kind: EntityKind.Person };

    private bool IsCalledSo(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        question.Phrase is { } phrase && chosen.Entity is { } entity && (_likeness.RoleMatch(entity, phrase) > 1 || _likeness.Called(entity, phrase) > 2);

    // A description that may mean somebody named elsewhere, and whom somebody's own words mean, never become sure.
    private SpeakerGrade GradeOf(in SpeakerQuestion question, in SpeakerCandidate chosen, double probability)
    {
        if (IsMerePronoun(question, chosen) || IsDoubtedDescription(question, chosen))
        {
            return SpeakerGrade.Doubtful;
        }

        bool sure = chosen.IsAnswer && chosen.Speaker.Grade != SpeakerGrade.Doubtful;
        double least = IsOnlyMeant(question, chosen) ? KeptMeant
            : sure ? LeastKept(question, chosen)
            : IsLikeliestAnswer(question, chosen) ? SureAnswer
            : IsAgreed(question, chosen) ? Agreed
            : EnglishRise(question, chosen) ?? (MayRise(question, chosen) && !chosen.IsItself ? Sure : double.MaxValue);
        least = sure && chosen.IsItself && !context.IsEnglish && chosen.Speaker.Evidence == SpeakerEvidence.Description && question.Words is not SpeakerWords.Body ? Math.Min(least, KeptItself) : least;
        return probability < least ? SpeakerGrade.Doubtful : sure ? chosen.Speaker.Grade : SpeakerGrade.Resolved;
    }

    // «По его словам», «она рассказала» of the subject right before, «министр добавил» of whom the article calls so: somebody with a whole name, whom rules and model alike take.
    private bool IsOnlyMeant(in SpeakerQuestion question, in SpeakerCandidate chosen)
    {
        if (context.IsEnglish || chosen is not { IsAnswer: true, IsItself: false, Entity: { IsOnlyRole: false, Kind: EntityKind.Person } person } || !IsOutsideWords(question))
        {
            return false;
        }

        bool named = person.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Span.Of(context.Text.Text).Contains(' '));
        return chosen.Speaker.Evidence == SpeakerEvidence.Pronoun
            ? named && question.Words is SpeakerWords.He or SpeakerWords.She && person.Gender == (question.Words == SpeakerWords.He ? Gender.Masc : Gender.Fem)
            : chosen.Speaker.Evidence == SpeakerEvidence.Role && question.Phrase is { } phrase && IsCalledSo(question, chosen) && context.Mentions.IsStated(context.Text, context.Text[phrase.Head], person);
    }

    // "Crowds came. She said so": a pronoun that means nobody whom the text tells of.
    private bool IsMerePronoun(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        chosen.Entity is null && question.Phrase is { Length: 1 } phrase && context.Grammar.IsPronoun(phrase.Head) && chosen.Speaker.Name.Equals(context.Text[phrase.Head].Norm, StringComparison.OrdinalIgnoreCase);

    // «Гостья назвала это ложью … сказала она»: who is in doubt stays so.
    private static bool IsDoubtedDescription(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        chosen is { Entity: null, Speaker.Grade: SpeakerGrade.Doubtful } && question.Words is SpeakerWords.He or SpeakerWords.She;

    private double LeastKept(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        chosen.IsItself && OfficeInWords.Holds(context, question.Phrase) ? KeptOffice
        : IsKnown(chosen.Speaker.Evidence) || IsCalledSo(question, chosen) || IsNewest(question, chosen) || TellsItself(question, chosen) ? KeptKnown
        : context.IsEnglish && question.Words is SpeakerWords.He or SpeakerWords.She or SpeakerWords.It && !(chosen.Entity is { } entity && HasRival(entity, question.Token)) ? KeptPronoun
        : Kept;

    // "he added" of whom the rules took with doubt; "the minority leader", "the banker" of whom the model alone takes.
    private double? EnglishRise(in SpeakerQuestion question, in SpeakerCandidate chosen)
    {
        if (!context.IsEnglish || chosen.IsItself || chosen.Entity is not { Kind: EntityKind.Person or EntityKind.Place } entity || context.QuotationOf(question.Token) >= 0 || IsTurn(question.Passage))
        {
            return null;
        }

        bool named = entity.Mentions.Any(static mention => mention.Form == MentionForm.Name);
        return question.Words is SpeakerWords.He or SpeakerWords.She ? (chosen.IsAnswer && entity.Gender != Gender.None && !HasRival(entity, question.Token) && IsNewestHere(entity, question) ? LikelyPronoun : null)
            : !named || chosen.IsAnswer || question.Form != SpeakerForm.Definite ? null
            : question.Words == SpeakerWords.Role ? (_likeness.RoleMatch(entity, question.Phrase!.Value) >= (question.Phrase.Value.Length > 2 ? OtherWordToo : NounAlone) ? LikelyPost : null)
            : question.Words == SpeakerWords.OtherNoun ? LikelyThing
            : null;
    }

    // "Wick met Pech; he said": another whom the pronoun may mean stands in its sentence or the one before, outside what was said.
    private bool HasRival(Entity person, int pronoun)
    {
        for (int i = context.Text.Sentences[Math.Max(0, context.Text.SentenceOf(pronoun) - 1)].FirstToken; i < pronoun; i++)
        {
            if (!contents.Holds(i) && context.Mentions.At(i) is { Entity.Kind: EntityKind.Person or EntityKind.Other, Mention.Form: MentionForm.Name } other && other.Entity.Id != person.Id && PronounSpeaker.MayBe(context, other.Entity, pronoun))
            {
                return true;
            }
        }

        return false;
    }

    // "“Falcon called on them,” Swallow said. “They stayed,” she went on": who spoke last, or is named since outside what was said.
    private bool IsNewestHere(Entity person, in SpeakerQuestion question)
    {
        if (spoken.Last(question.Passage.Index, static spoke => spoke.IsPerson || spoke.IsBareName) is not { } last || last.Speaker.Entity == person.Id)
        {
            return true;
        }

        int end = question.Token;
        return Enumerable.Range(last.Token + 1, Math.Max(0, end - last.Token - 1)).Any(i => !contents.Holds(i) && context.Mentions.At(i) is { Mention.Form: MentionForm.Name } named && named.Entity.Id == person.Id);
    }

    // "— He asked me to stay": in an answer of an interview "he" is somebody else than whoever spoke before.
    private bool IsTurn(Passage passage)
    {
        int first = passage.Index;
        while (first > 0 && context.Passages[first - 1].Block == passage.Block)
        {
            first--;
        }

        return context.Grammar.IsDash(context.Passages[first].First);
    }

    // "The mayor added", "the statement said": the rules take a post or an issuer that the article names, and doubt it; the model takes the same.
    private bool IsAgreed(in SpeakerQuestion question, in SpeakerCandidate chosen)
    {
        int at = context.Text[question.Token].Span.Start;
        return context.IsEnglish && chosen is { IsAnswer: true, IsItself: false, Entity: { } entity, Speaker.Evidence: SpeakerEvidence.Role or SpeakerEvidence.IssuerSpokenOf }
            && question.Form is SpeakerForm.Definite && context.QuotationOf(question.Token) < 0 && entity.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Span.Start < at);
    }

    // "Falcon Pipeline Corp. says", "harbour fans say": a name that no entity has, and several who are told for the first time, are hardly somebody else.
    private bool TellsItself(in SpeakerQuestion question, in SpeakerCandidate chosen)
    {
        if (!context.IsEnglish || !chosen.IsItself || question.Phrase is not { } phrase || question.Form is SpeakerForm.Definite or SpeakerForm.Possessed or SpeakerForm.Pointed)
        {
            return false;
        }

        Token head = context.Text[phrase.Head];
        return BodyOfState.Holds(context, phrase) || (head is { Upos: Upos.Propn, IsCapitalized: true } ? !context.Mentions.IsRoleNoun(head) : head.Feats.Number == Number.Plur && phrase.Length > 1 && !context.Media.IsDocumentHead(head));
    }

    private bool IsNewest(in SpeakerQuestion question, in SpeakerCandidate chosen) =>
        question.Words is SpeakerWords.He or SpeakerWords.She && chosen.Entity is { } entity && _newest.IsOnlyOne(entity, question.Token);

    private static bool IsKnown(SpeakerEvidence evidence) => evidence is SpeakerEvidence.BodySpokenOf or SpeakerEvidence.Issuer or SpeakerEvidence.IssuerSpokenOf or SpeakerEvidence.GoesOn;

    private uint[] Features(SpeakerCandidate candidate)
    {
        _features.Write(candidate, _list);
        return _list.Hashes.ToArray();
    }
}
