using Readout.Entities;
using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Statements.Learnt;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers.Choice;

/// <summary>How the noun of a description goes with a candidate: what it may stand for, and whom the word itself mostly means.</summary>
internal sealed class NounFeatures(StatementContext context)
{
    public void Write(in SpeakerCandidate candidate, NounPhrase phrase, uint form, uint type, uint agreement, FeatureList f)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        uint noun = TaggerFeatures.HashOf(head.Lemma);
        uint kind = (uint)DescribedNoun.KindOf(context, phrase) * 2 + (context.IsEnglish ? 1u : 0);
        uint isAnswer = candidate.IsAnswer ? 1u : 0;
        uint several = head.Feats.Number == Number.Plur ? 1u : 0;
        f.Add(110, kind, type, several);
        f.Add(111, kind, type, form);
        f.Add(112, kind, agreement, isAnswer);
        f.Add(113, noun, type);
        f.Add(114, noun, candidate.IsItself ? 1u : 0, several);
        f.Add(115, noun, isAnswer);
        if (candidate.Entity is { } entity && entity.Kind is not EntityKind.Person)
        {
            f.Add(116, noun, KindOfName(entity));
            f.Add(117, noun, entity.IsMedium ? 1u : 0);
        }
    }

    // The kinds of the first word of the name that tells any.
    private uint KindOfName(Entity entity)
    {
        foreach (string word in entity.Name.ToLowerInvariant().Split(' '))
        {
            if (context.Media.KindsOfBodyIn(word) is { } kinds)
            {
                return TaggerFeatures.HashOf(kinds);
            }
        }

        return (uint)entity.Kind;
    }
}
