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

        if (text[first].Norm == "read" && CueFinder.IsBesideQuotation(context, passage, first))
        {
            return true; // "“…,” the note read"
        }

        // "“…,” she began."
        if (context.Words.Is("beside-words", entry.Lemma))
        {
            return CueFinder.IsBesideQuotation(context, passage, first) && (first + 1 >= passage.End || text[first + 1].IsPunct);
        }

        // "would only confirm that", "would say only that": little, but said.
        if (entry.Form == CueForm.Base && first - 2 > passage.First && ((text[first - 1].Norm == "only" && text[first - 2].Norm == "would") || (text[first - 1].Norm == "would" && first + 1 < passage.End && text[first + 1].Norm == "only")))
        {
            return true;
        }

        bool tells = entry.May(Frames.That) && entry.Force is not (StatementForce.Believed or StatementForce.Hoped);
        return entry.Form == CueForm.Base && Undertaking(context, first, passage.First, tells) > 0 ? true : null;
    }

    /// <summary>"was quick to | add", "went on to | say", "hastened to | point out": how many words before the infinitive say that it was said; 0 where none do.</summary>
    public static int Undertaking(StatementContext context, int infinitive, int low, bool tells = true)
    {
        AnalyzedText text = context.Text;
        int at = infinitive - 2;
        if (at <= low || text[infinitive - 1].Norm != "to")
        {
            return 0;
        }

        if (text[at].Norm == "on" && text[at - 1].Norm is "went" or "goes" or "going" or "gone")
        {
            return 3;
        }

        if (EndsOfWay(text, at, low) is > 0 and var way)
        {
            return way;
        }

        // "agreed to a call, but only to | tell Swallow that"
        if (tells && text[at].Norm == "only" && text[at - 1].Norm is "but" or ",")
        {
            return 2;
        }

        if (tells && Used(context, infinitive, low) is > 0 and var used)
        {
            return used;
        }

        bool set = (context.Words.Is("undertakes", text[at].Norm) || (tells && context.Words.Is("attempts", text[at].Norm))) && !Enumerable.Range(Math.Max(low, at - 3), Math.Min(3, at - low)).Any(i => context.Words.Is("negation", text[i].Norm) || context.Words.Is("unreal", text[i].Norm));
        return set ? 2 : 0;
    }

    // "used a speech on Friday to | warn that": how many words behind the subject.
    private static int Used(StatementContext context, int infinitive, int low)
    {
        AnalyzedText text = context.Text;
        for (int i = infinitive - 3; i > low && i >= infinitive - MaxMeans && !text[i].IsPunct; i--)
        {
            if (text[i].Norm is "used" or "uses" && text[i + 1].Upos is Upos.Det or Upos.Pron or Upos.Noun or Upos.Propn && text[i + 1].Norm != "to")
            {
                return infinitive - i;
            }
        }

        return 0;
    }

    // "a long speech at the port on Friday"
    private const int MaxMeans = 12;

    // "went out of her way to | say": how many words.
    private static int EndsOfWay(AnalyzedText text, int at, int low) =>
        text[at].Norm == "way" && at - 4 > low && text[at - 2].Norm == "of" && text[at - 3].Norm == "out" && text[at - 4].Norm is "went" or "goes" or "gone" or "going" ? WayWords : 0;

    private const int WayWords = 6;

    /// <summary>"Critics in the port, many of them pilots, | argue": several before what is put in between commas.</summary>
    public static bool IsBehindAside(StatementContext context, int low, int comma)
    {
        if (!context.Grammar.IsComma(comma))
        {
            return false;
        }

        int open = comma - 1;
        while (open > low && open > comma - AsideReach && !context.Grammar.IsComma(open) && !context.Grammar.IsHardBreak(open))
        {
            open--;
        }

        if (!context.Grammar.IsComma(open) || context.Text[open + 1].Norm is not ("mostly" or "mainly" or "largely" or "many" or "some" or "most" or "several" or "all" or "both" or "including" or "among" or "who"))
        {
            return false;
        }

        int at = open - 1;
        while (at > low && at > open - AsideReach && !context.Grammar.IsComma(at) && !context.Grammar.IsVerb(at) && context.Text[at].Upos is not Upos.Adp)
        {
            at--;
        }

        int head = context.Text[at].Upos == Upos.Adp ? at - 1 : open - 1;
        return head >= low && context.Text[head] is { Upos: Upos.Noun, Feats.Number: Number.Plur };
    }

    private const int AsideReach = 12;

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
