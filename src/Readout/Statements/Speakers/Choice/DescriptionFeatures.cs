using Readout.Entities;
using Readout.Statements.Learnt;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What is known already of a candidate for a description.</summary>
internal readonly record struct DescribedCandidate(uint Type, uint IsAnswer, uint Form, uint Group);

/// <summary>How the words of a description go with an entity: its roles, its name, the nouns that stand by its name, the kind of body that it is.</summary>
internal sealed class DescriptionFeatures(StatementContext context, CandidateTraits traits)
{
    private readonly CandidateLikeness _likeness = new(context);

    private SpeakerQuestion _question;
    private IReadOnlyList<SpeakerCandidate> _candidates = [];
    private NounPhrase? _inner;

    /// <summary>Whether the description holds a general noun for a body besides its head.</summary>
    public bool HasInner => _inner is not null;

    public void Ask(SpeakerQuestion question, IReadOnlyList<SpeakerCandidate> candidates)
    {
        (_question, _candidates) = (question, candidates);
        _inner = question.Phrase is { } phrase && !context.Grammar.IsPronoun(phrase.Head) ? _likeness.Inner(phrase) : null;
    }

    public void Write(Entity entity, NounPhrase phrase, in DescribedCandidate seen, FeatureList f)
    {
        (uint type, uint isAnswer, uint form, uint group) = seen;
        uint role = _likeness.RoleMatch(entity, phrase);
        uint name = _likeness.NameMatch(entity, phrase);
        uint within = traits.FormWithin(entity, phrase.First, phrase.End);
        f.Add(44, role, group, isAnswer);
        f.Add(45, role, form, type);
        f.Add(46, role, (uint)Math.Min(3, entity.Roles.Count), group);
        f.Add(47, name, group, type);
        f.Add(48, name, form, isAnswer);
        f.Add(49, within, group, type);
        f.Add(50, within, form, isAnswer);
        WriteKind(entity, phrase, seen, f);
        uint shortened = _likeness.IsShortFor(entity, phrase);
        f.Add(132, shortened, type, isAnswer);
        f.Add(133, shortened, form, 0);
    }

    private void WriteKind(Entity entity, NounPhrase phrase, in DescribedCandidate seen, FeatureList f)
    {
        (uint type, uint isAnswer, uint form, uint group) = seen;
        uint called = _likeness.Called(entity, phrase);
        uint kind = _likeness.KindMatch(entity, phrase);
        uint medium = (entity.IsMedium ? 1u : 0) | (context.Media.IsMediaHead(context.Text[phrase.Head]) ? 2u : 0);
        uint others = (uint)Math.Min(3, _candidates.Count(other => other.Entity?.Kind == entity.Kind));
        uint inner = _inner is { } noun ? 1 + (_likeness.KindMatch(entity, noun) * 4) + _likeness.Called(entity, noun) : 0;
        f.Add(51, called, group, type);
        f.Add(52, called, form, isAnswer);
        f.Add(53, kind, group, type);
        f.Add(54, kind, called, form);
        f.Add(55, medium, group, isAnswer);
        f.Add(56, others, group, type);
        f.Add(57, others, kind, (uint)Math.Min(3, traits.FrequencyRank(entity)));
        f.Add(130, inner, group, type);
        f.Add(131, inner, RecencyRank(entity), type);
    }

    // How many candidates of the same kind were spoken of since, outside of what somebody said; at most three.
    private uint RecencyRank(Entity entity)
    {
        int own = LastToken(entity);
        return own < 0 ? 3 : (uint)Math.Min(3, _candidates.Count(other => other.Entity is { } rival && rival.Kind == entity.Kind && rival.Id != entity.Id && LastToken(rival) > own));
    }

    private int LastToken(Entity entity) => traits.LastBefore(entity, _question.Token, told: true) is >= 0 and var last ? traits.TokenOf(entity, last) : -1;
}
