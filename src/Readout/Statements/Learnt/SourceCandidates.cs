using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Learnt;

/// <summary>The noun phrases and pronouns of a cue's sentence that may speak.</summary>
internal static class SourceCandidates
{
    private const int Reach = 40;

    public static void Find(TokenTraits t, int cue, List<NounPhrase> phrases)
    {
        phrases.Clear();
        Passage passage = t.Context.PassageOf(cue);
        Sentence sentence = t.Sentence(cue);
        int low = Math.Max(Math.Max(passage.First, sentence.FirstToken), cue - Reach);
        int high = Math.Min(Math.Min(passage.End, sentence.EndToken), cue + Reach);
        for (int i = low; i < high;)
        {
            int limit = i <= cue ? cue : high;
            if (i == cue || t.Context.Text[i].IsPunct || t.Context.Grammar.ReadPhrase(i, limit) is not { } phrase)
            {
                i++;
                continue;
            }

            phrases.Add(phrase);
            AddOwner(t, phrase, phrases);
            i = Math.Max(i + 1, phrase.End);
        }
    }

    /// <summary>The phrase that the grammar takes for the subject of a verb there.</summary>
    public static NounPhrase? Subject(StatementContext context, int cue)
    {
        Passage passage = context.PassageOf(cue);
        Token token = context.Text[cue];
        CueEntry entry = context.Words.Word(token.Norm) ?? new CueEntry(token.Lemma, StatementForce.Said, CueForm.Finite, Frames.Tail);
        return SubjectFinder.Find(context, new Cue(cue, cue + 1, entry, passage.Index, IsReport: true), Math.Max(passage.First, cue - Reach), Math.Min(passage.End, cue + Reach));
    }

    /// <summary>How many candidates on its side of the cue are nearer to it.</summary>
    public static int Rank(List<NounPhrase> phrases, int index, int cue)
    {
        if (index < 0)
        {
            return 0;
        }

        bool after = phrases[index].First > cue;
        int nearer = 0;
        foreach (NounPhrase other in phrases)
        {
            nearer += after ? other.First > cue && other.First < phrases[index].First ? 1 : 0 : other.End <= cue && other.First > phrases[index].First ? 1 : 0;
        }

        return nearer;
    }

    // "the mayor's claim": who claims is the owner.
    private static void AddOwner(TokenTraits t, NounPhrase phrase, List<NounPhrase> phrases)
    {
        for (int i = phrase.First + 1; i < phrase.End; i++)
        {
            if (t.Context.Text[i].Norm is "'s" or "'")
            {
                phrases.Add(new NounPhrase(phrase.First, i, i - 1));
                return;
            }
        }
    }
}
