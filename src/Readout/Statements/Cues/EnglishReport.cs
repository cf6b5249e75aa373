using Readout.Languages;

namespace Readout.Statements.Cues;

/// <summary>Where an English verb of saying reports, or does not, whatever auxiliaries stand before it: "accused of theft", "if Falcon says so". Stateless.</summary>
internal static class EnglishReport
{
    private const int SubjectReach = 8;

    /// <summary>What the words around the cue decide; null when only its auxiliaries do.</summary>
    public static bool? ByItself(StatementContext context, Passage passage, int first, CueEntry entry)
    {
        AnalyzedText text = context.Text;
        if (text[first].Norm == "accused" && first + 1 < text.Tokens.Length && text[first + 1].Norm == "of")
        {
            // "a director accused of theft": he is the one accused, for else it would say whom.
            return false;
        }

        if (first > passage.First && text[first - 1].Norm is "said" or "says" && first > passage.First + 1 && context.Grammar.IsPronoun(first - 2))
        {
            // "forces which he said wanted war": another reports what they want.
            return false;
        }

        if (IsConditional(context, passage, first) || (text[first].Norm is "saying" && first > passage.First && text[first - 1].Norm is "without"))
        {
            return false;
        }

        // "“…,” the note read"
        return text[first].Norm == "read" && entry.Form == CueForm.Base && CueFinder.IsBesideQuotation(context, passage, first) ? true : null;
    }

    // "If Falcon says the port is closed": nothing but the subject stands between.
    private static bool IsConditional(StatementContext context, Passage passage, int cue)
    {
        int at = cue - 1;
        while (at > passage.First && at > cue - SubjectReach && (context.Grammar.IsNominal(at) || context.Grammar.IsModifier(at) || context.Mentions.At(at) is not null || context.Grammar.IsPronoun(at) || context.Text[at].Upos is Upos.Det))
        {
            at--;
        }

        return at < cue - 1 && at >= passage.First && context.Text[at].Norm is "if" or "unless" && context.Text[cue].Norm[^1] is 's' or 'y';
    }
}
