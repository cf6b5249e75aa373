using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Rules;

/// <summary>What somebody threatens with, behind whom in the dative: «пригрозил порту | санкциями», «погрожувала | відставкою». Russian and Ukrainian. Stateless.</summary>
internal static class ThreatWith
{
    /// <summary>The first token of what is threatened with; null where nothing is.</summary>
    public static int? Of(RuleInput input, Cue cue)
    {
        bool threatens = !input.Context.IsEnglish && cue.Entry is { Force: StatementForce.Threatened, Form: CueForm.Finite } && input.SubjectOf(cue) is { } subject && (input.Context.Mentions.At(subject.Head) is not null || input.Context.Text[subject.Head].Feats.Animacy == Animacy.Anim);
        if (!threatens)
        {
            return null;
        }

        int high = input.Bounds(cue.First).High;
        int at = input.SkipBetween(cue.End, high);
        if (at < high && input.Context.Text[at].Feats.Case != Case.Ins && input.Grammar.ReadPhrase(at, high) is { } whom && input.Context.Text[whom.Head].Feats.Case == Case.Dat)
        {
            at = EndOfDative(input, at, whom.End);
        }

        int head = at;
        while (head + 1 < high && input.Grammar.IsModifier(head) && input.Context.Text[head].Feats.Case == Case.Ins)
        {
            head++;
        }

        return head < high && input.Grammar.IsNominal(head) && input.Context.Text[head].Feats is { Case: Case.Ins, Animacy: not Animacy.Anim } && input.Context.Mentions.At(head) is null ? at : null;
    }

    // The phrase of whom is threatened may have swallowed what with.
    private static int EndOfDative(RuleInput input, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (input.Context.Text[i].Feats.Case == Case.Ins)
            {
                return i;
            }
        }

        return end;
    }
}
