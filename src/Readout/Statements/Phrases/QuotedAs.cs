using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>English "Falcon was quoted by the agency as saying", "the agency quoted Falcon as saying": who is quoted spoke, the other carried it.</summary>
internal static class QuotedAs
{
    // "quoted by the Baltic news agency as saying"
    private const int MaxBefore = 10;

    /// <summary>The verb "quoted" that the cue belongs to; null for other cues.</summary>
    public static int? Verb(StatementContext context, Cue cue, int low)
    {
        AnalyzedText text = context.Text;
        if (!context.IsEnglish || cue.First - 2 <= low || text[cue.First - 1].Norm != "as" || !text[cue.First].Norm.EndsWith("ing", StringComparison.Ordinal))
        {
            return null;
        }

        for (int i = cue.First - 2; i > low && i >= cue.First - MaxBefore && !context.Grammar.IsHardBreak(i); i--)
        {
            if (IsVerb(text[i]))
            {
                return i;
            }
        }

        return null;
    }

    public static NounPhrase? Speaker(StatementContext context, Cue cue, int verb, int low) =>
        IsPassive(context, verb, low) ? Subject(context, cue, verb, low) : Object(context, verb, cue.First - 1);

    /// <summary>The medium that carried the words; null when none is named.</summary>
    public static NounPhrase? Carrier(StatementContext context, Cue cue, int verb, int low)
    {
        if (!IsPassive(context, verb, low))
        {
            return Subject(context, cue, verb, low);
        }

        return context.Text[verb + 1].Norm is "by" or "in" ? Object(context, verb + 1, cue.First - 1) : null;
    }

    /// <summary>"quoted him as saying": the words behind the verb are no content of its own.</summary>
    public static bool Governs(StatementContext context, int verb)
    {
        AnalyzedText text = context.Text;
        if (!context.IsEnglish || !IsVerb(text[verb]))
        {
            return false;
        }

        for (int i = verb + 1; i + 1 < text.Tokens.Length && i < verb + MaxBefore && !context.Grammar.IsHardBreak(i); i++)
        {
            if (text[i].Norm == "as")
            {
                return text[i + 1].Norm.EndsWith("ing", StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsVerb(in Token token) => token.Norm is "quoted" or "cited" or "quotes" or "cites" or "reported";

    private static NounPhrase? Subject(StatementContext context, Cue cue, int verb, int low) =>
        SubjectByOrder.Find(context, new Cue(verb, verb + 1, cue.Entry with { Form = CueForm.Finite, Frames = Frames.That }, cue.Passage, IsReport: true), low, verb);

    private static NounPhrase? Object(StatementContext context, int after, int end) => context.Grammar.ReadPhrase(after + 1, end) is { } phrase ? phrase : null;

    private static bool IsPassive(StatementContext context, int verb, int low)
    {
        for (int i = verb - 1; i >= low && i >= verb - 3; i--)
        {
            if (context.Text[i].Norm is "is" or "was" or "are" or "were" or "been" or "being")
            {
                return true;
            }

            if (context.Text[i].Upos is not (Upos.Adv or Upos.Part))
            {
                return false;
            }
        }

        return false;
    }
}
