using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Learnt;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What tells whether a candidate is the one meant: nearness, prominence, turns of speech, agreement, and what the rules say.</summary>
internal sealed class CandidateFeatures(StatementContext context, CandidateTraits traits, SpokenBefore spoken, NamedTurns turns)
{
    private readonly PlaceFeatures _places = new(context, traits);
    private readonly NounFeatures _nouns = new(context);
    private readonly DescriptionFeatures _descriptions = new(context, traits);
    private readonly TurnFeatures _turns = new(context, spoken, turns);

    private SpeakerQuestion _question;
    private Proposal _proposal = null!;
    private IReadOnlyList<SpeakerCandidate> _candidates = [];
    private uint _words;
    private uint _group;

    public void Ask(SpeakerQuestion question, Proposal proposal, IReadOnlyList<SpeakerCandidate> candidates)
    {
        (_question, _proposal, _candidates) = (question, proposal, candidates);
        _words = (uint)question.Words * 2 + (context.IsEnglish ? 1u : 0);
        _group = Group(question.Words);
        _descriptions.Ask(question, candidates);
        _turns.Ask(question, proposal, candidates[0].Speaker.Evidence, _words, _group);
    }

    // Pronouns for a person, for others, first persons, nouns for a person, for a body, for a text, nothing.
    private static uint Group(SpeakerWords words) => words switch
    {
        SpeakerWords.He or SpeakerWords.She => 0,
        SpeakerWords.It or SpeakerWords.They => 1,
        SpeakerWords.FirstPerson => 2,
        SpeakerWords.Role or SpeakerWords.Person or SpeakerWords.Kin => 3,
        SpeakerWords.Roles or SpeakerWords.Group => 4,
        SpeakerWords.Body or SpeakerWords.Office => 5,
        SpeakerWords.Document => 6,
        SpeakerWords.OtherNoun => 7,
        _ => 8,
    };

    public void Write(in SpeakerCandidate candidate, FeatureList f)
    {
        f.Clear();
        uint type = TypeOf(candidate);
        uint form = (uint)_question.Form * 2 + (_question.Phrase is { } phrase && context.Text[phrase.Head].Feats.Number == Number.Plur ? 1u : 0);
        Speaker answer = _candidates[0].Speaker;
        uint rule = (uint)answer.Evidence * 4 + (uint)answer.Grade + (candidate.IsAnswer ? 1000u : 0);
        uint isAnswer = candidate.IsAnswer ? 1u : 0;
        f.Add(1, type, _group);
        f.Add(2, type, _words, form);
        f.Add(3, rule);
        f.Add(4, rule, _group);
        f.Add(5, rule, type, form);
        f.Add(6, isAnswer, _words, form);
        f.Add(7, isAnswer, type, context.QuotationOf(_question.Token) >= 0 ? 1u : 0);
        f.Add(8, isAnswer, (uint)Math.Min(_candidates.Count, 6), _group);
        _turns.WriteSpoken(candidate, type, isAnswer, f);
        if (_question.Phrase is { } described && !context.Grammar.IsPronoun(described.Head))
        {
            _nouns.Write(candidate, described, form, type, candidate.Entity is { } agreeing ? Agreement(agreeing) : 3, f);
        }

        f.Add(150, CueAgreement(candidate.Entity), _words, type);
        f.Add(151, CueAgreement(candidate.Entity), isAnswer, _group);
        f.Add(152, SpokenNoun(candidate), form, _group);
        if (candidate.Entity is { } entity)
        {
            WritePlace(entity, type, isAnswer, f);
            _places.Write(entity, _question, _group, type, f);
            _turns.WriteNamed(entity, type, isAnswer, f);
            WriteKin(entity, type, isAnswer, form, f);
        }
        else if (_question.Phrase is { } words)
        {
            f.Add(60, type, (uint)Math.Min(words.Length, 4), form);
            f.Add(134, _descriptions.HasInner ? 1u : 0, type, _words);
            f.Add(61, type, context.Text.Sentences[context.Text.SentenceOf(words.Head)].FirstToken == words.First ? 1u : 0, form);
            f.Add(62, type, HasName(words) ? 1u : 0, _group);
            f.Add(63, type, (uint)Math.Min(3, _question.Passage.Index), _group);
            f.Add(64, type, SaidBefore(words), form);
            f.Add(65, type, (uint)Math.Min(3, _candidates.Count(other => other.Entity?.Kind is EntityKind.Organization or EntityKind.Other)), _group);
            f.Add(66, type, (uint)Math.Min(3, _candidates.Count(other => other.Entity?.Kind is EntityKind.Person)), _group);
        }
    }

    private static uint TypeOf(in SpeakerCandidate candidate) =>
        candidate.IsItself ? 0
            : candidate.Entity is not { } entity ? 1
            : entity.Kind != EntityKind.Person ? 2 + (uint)entity.Kind
            : entity.IsOnlyRole ? 8u : 9u;

    private void WritePlace(Entity entity, uint type, uint isAnswer, FeatureList f)
    {
        int token = _question.Token;
        int at = traits.LastBefore(entity, token, told: false);
        int told = traits.LastBefore(entity, token, told: true);
        uint distance = at < 0 ? 9 : Bucket(context.Text.SentenceOf(token) - context.Text.SentenceOf(traits.TokenOf(entity, at)));
        uint toldDistance = told < 0 ? 9 : Bucket(context.Text.SentenceOf(token) - context.Text.SentenceOf(traits.TokenOf(entity, told)));
        uint form = at < 0 ? 3 : (uint)entity.Mentions[at].Form;
        uint leads = told < 0 ? 2u : traits.Leads(traits.TokenOf(entity, told)) ? 1u : 0;
        uint nominative = told < 0 || context.IsEnglish ? 2u : context.Text[traits.TokenOf(entity, told)].Feats.Case == Case.Nom ? 1u : 0;
        uint rank = (uint)Math.Min(3, RecencyRank(entity, told));
        uint title = (traits.IsInTitle(entity) ? 1u : 0) | (_question.Passage.IsHeadline ? 2u : 0);
        f.Add(20, type, distance, _group);
        f.Add(21, toldDistance, leads, _group);
        f.Add(22, toldDistance, nominative, _group);
        f.Add(23, rank, _group, type);
        f.Add(24, rank, leads, isAnswer);
        f.Add(25, (uint)Math.Min(3, traits.FrequencyRank(entity)), _group, type);
        f.Add(26, title, _group, type);
        f.Add(27, form, toldDistance, _group);
        f.Add(28, rank, toldDistance, _group);
        f.Add(29, isAnswer, rank, toldDistance);
        f.Add(30, (uint)Math.Min(3, Rivals(entity)), isAnswer, _group);
        if (at < 0)
        {
            int ahead = (traits.FirstNamedFrom(entity, token) ?? token) - token;
            f.Add(31, Bucket(ahead / 12), _group, type);
            f.Add(32, (uint)Math.Min(3, _question.Passage.Index), _group, type);
        }
    }

    // How many of the same kind were spoken of since.
    private int RecencyRank(Entity entity, int mention)
    {
        if (mention < 0)
        {
            return 9;
        }

        int own = traits.TokenOf(entity, mention);
        int rank = 0;
        foreach (SpeakerCandidate other in _candidates)
        {
            if (other.Entity is { } rival && rival.Id != entity.Id && rival.Kind == entity.Kind && traits.LastBefore(rival, _question.Token, told: true) is >= 0 and var last && traits.TokenOf(rival, last) > own && Agreement(rival) != 0)
            {
                rank++;
            }
        }

        return rank;
    }

    private int Rivals(Entity entity)
    {
        int count = 0;
        int sentence = context.Text.SentenceOf(_question.Token);
        foreach (SpeakerCandidate other in _candidates)
        {
            if (other.Entity is { } rival && rival.Id != entity.Id && rival.Kind == entity.Kind && Agreement(rival) != 0 && traits.LastBefore(rival, _question.Token, told: true) is >= 0 and var last && sentence - context.Text.SentenceOf(traits.TokenOf(rival, last)) <= 2)
            {
                count++;
            }
        }

        return count;
    }

    private void WriteKin(Entity entity, uint type, uint isAnswer, uint form, FeatureList f)
    {
        f.Add(40, Agreement(entity), _words, type);
        f.Add(41, Agreement(entity), isAnswer, _group);
        bool named = false;
        foreach (TextSpan span in _proposal.Content)
        {
            named |= traits.IsNamedWithin(entity, context.Text.TokenAt(span.Start), context.Text.TokenAt(span.End));
        }

        f.Add(42, named ? 1u : 0, _group, isAnswer);
        f.Add(43, named ? 1u : 0, type);
        if (_question.Phrase is { } phrase && !context.Grammar.IsPronoun(phrase.Head))
        {
            _descriptions.Write(entity, phrase, new DescribedCandidate(type, isAnswer, form, _group), f);
        }
    }

    // 0 it disagrees, 1 nothing is known, 2 it agrees.
    private uint Agreement(Entity entity)
    {
        if (_question.Words is SpeakerWords.He or SpeakerWords.She)
        {
            return entity.Kind != EntityKind.Person ? (entity.Kind == EntityKind.Other || !context.IsEnglish ? 1u : 0) : Gendered(entity, _question.Words == SpeakerWords.He ? Gender.Masc : Gender.Fem);
        }

        if (_question.Words is SpeakerWords.It or SpeakerWords.They)
        {
            return entity.Kind == EntityKind.Person ? 0 : 2u;
        }

        if (_question.Phrase is null && _proposal.Cue is { } cue && !context.IsEnglish)
        {
            Feats feats = context.Text[cue.First].Feats;
            return feats.Number == Number.Plur ? (entity.Kind == EntityKind.Person ? 0u : 2) : entity.Kind == EntityKind.Person ? Gendered(entity, feats.Gender) : 1u;
        }

        if (_question.Phrase is { } phrase && _question.Words is SpeakerWords.Role or SpeakerWords.Person or SpeakerWords.Kin)
        {
            return entity.Kind is EntityKind.Organization or EntityKind.Place ? 0 : context.Text[phrase.Head].Feats.Gender == Gender.Fem ? Gendered(entity, Gender.Fem) : 1u;
        }

        return 1;
    }

    // «сказала министр»: the verb of the past tells whom a noun for either means; 3 where no such verb stands.
    private uint CueAgreement(Entity? entity)
    {
        if (context.IsEnglish || _proposal.Cue is not { } cue || _question.Phrase is null || entity?.Kind != EntityKind.Person)
        {
            return 4;
        }

        for (int i = cue.First; i < cue.End; i++)
        {
            if (context.Text[i].Feats is { Tense: Tense.Past, Number: not Number.Plur, Gender: Gender.Masc or Gender.Fem } feats && context.Grammar.IsVerb(i))
            {
                return Gendered(entity, feats.Gender);
            }
        }

        return 3;
    }

    // Whether the one who spoke before without a name was told of with the same noun: 0 not without a name, 1 another noun, 2 the same.
    private uint SpokenNoun(in SpeakerCandidate candidate) =>
        candidate.Head < 0 || _question.Phrase is not { } phrase ? 0 : context.Text[candidate.Head].Lemma == context.Text[phrase.Head].Lemma ? 2u : 1u;

    private static uint Gendered(Entity person, Gender gender) =>
        gender is Gender.None || person.Gender is Gender.None ? 1u : person.Gender == gender ? 2u : 0;

    // How often the noun stood in the text before.
    private uint SaidBefore(NounPhrase phrase)
    {
        uint count = 0;
        for (int i = 0; i < phrase.First && count < 2; i++)
        {
            count += context.Text[i].Lemma == context.Text[phrase.Head].Lemma ? 1u : 0;
        }

        return count;
    }

    private bool HasName(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (context.Mentions.At(i) is { Mention.Form: MentionForm.Name })
            {
                return true;
            }
        }

        return false;
    }

    private static uint Bucket(int distance) => distance switch
    {
        <= 2 => (uint)Math.Max(0, distance),
        <= 4 => 3,
        <= 8 => 4,
        <= 16 => 5,
        _ => 6,
    };
}
