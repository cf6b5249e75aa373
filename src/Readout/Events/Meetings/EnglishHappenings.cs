using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Forms of English verbs that tell of a meeting as their subject, where the tagger or the auxiliary hides their time: "The talks have resumed", "The meeting ended without a deal".</summary>
internal sealed class EnglishHappenings(EventContext context)
{
    private const int Reach = 24;

    /// <summary>"The talks have resumed": right behind its auxiliary.</summary>
    public bool IsPerfect(int verb)
    {
        int before = BeforeAdverbs(verb);
        return context.Text.Language == "en" && before > 0 && context.Text[before].Norm is "have" or "has" or "had" && context.Text[verb].Feats.VerbForm == VerbForm.Part && !context.IsNegated(verb);
    }

    /// <summary>"The talks ended on Friday": the past, taken for a participle, of a clause without any other verb.</summary>
    public bool IsPast(int verb)
    {
        if (context.Text.Language != "en" || context.Text[verb].Feats is not { VerbForm: VerbForm.Part, Tense: Tense.Past } || context.Text[BeforeAdverbs(verb)].Upos is Upos.Aux or Upos.Det or Upos.Adp)
        {
            return false;
        }

        TokenRange clause = context.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - Reach); i < Math.Min(clause.End, verb + Reach); i++)
        {
            if (i != verb && (context.IsFinite(i) || context.Text[i].Upos == Upos.Aux))
            {
                return false;
            }
        }

        return true;
    }

    private int BeforeAdverbs(int verb)
    {
        int before = verb - 1;
        while (before > 0 && context.Text[before].Upos == Upos.Adv)
        {
            before--;
        }

        return Math.Max(0, before);
    }
}
