using Readout.Entities;
using Readout.Statements.Learnt;

namespace Readout.Statements.Speakers.Choice;

/// <summary>How often and how near a candidate speaks before the question, and by name anywhere in the article.</summary>
internal sealed class TurnFeatures(StatementContext context, SpokenBefore spoken, NamedTurns turns)
{
    private SpeakerQuestion _question;
    private SpeakerEvidence _evidence;
    private uint _words;
    private uint _group;

    /// <summary>Sets the question, with what the rules' answer rests on and the group and kind of its words.</summary>
    public void Ask(SpeakerQuestion question, Proposal proposal, SpeakerEvidence evidence, uint words, uint group)
    {
        (_question, _evidence, _words, _group) = (question, evidence, words, group);
        turns.Ask(proposal, question.Token);
    }

    public void WriteSpoken(in SpeakerCandidate candidate, uint type, uint isAnswer, FeatureList f)
    {
        string? id = candidate.Entity?.Id;
        string name = candidate.Speaker.Name;
        uint rank = 0;
        uint gap = 9;
        uint sameBlock = 0;
        uint count = 0;
        uint order = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Spoke spoke in spoken.Back(_question.Passage.Index))
        {
            bool same = id is not null ? spoke.Speaker.Entity == id : spoke.Speaker.Entity is null && spoke.Speaker.Name == name;
            if (seen.Add(spoke.Speaker.Entity ?? spoke.Speaker.Name))
            {
                order++;
            }

            if (same && rank == 0)
            {
                rank = Math.Min(order, 3);
                gap = (uint)Math.Min(3, _question.Passage.Index - spoke.Passage);
                sameBlock = context.Passages[spoke.Passage].Block == _question.Passage.Block ? 1u : 0;
            }

            count += same ? 1u : 0;
        }

        f.Add(10, rank, _group, type);
        f.Add(11, rank, gap, _group);
        f.Add(12, rank, gap, isAnswer);
        f.Add(13, rank, sameBlock, _words);
        f.Add(14, Math.Min(count, 3), _group);
        f.Add(15, rank, (uint)_evidence, isAnswer);
    }

    public void WriteNamed(Entity entity, uint type, uint isAnswer, FeatureList f)
    {
        uint before = turns.Before(entity);
        uint after = turns.After(entity);
        uint rank = turns.RankAfter(entity);
        uint same = turns.SameWords(entity);
        uint early = (uint)Math.Min(3, _question.Passage.Index);
        f.Add(120, before, after, _group);
        f.Add(121, rank, early, _group);
        f.Add(122, same, _group);
        f.Add(123, same, isAnswer, early);
        f.Add(124, before * 4 + rank, type, _words);
    }
}
