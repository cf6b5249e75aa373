using Readout.Dates;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>What English puts between a subject and its verb.</summary>
internal static class VerbGroup
{
    /// <summary>Where the words before a verb begin that are not its subject: adverbs, auxiliaries, "on Tuesday", "last week".</summary>
    public static int Start(StatementContext context, int end, int low)
    {
        AnalyzedText text = context.Text;
        while (end > low)
        {
            Token token = text[end - 1];
            if (token.IsCapitalized && end - 1 > low && context.Mentions.At(end - 1) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name })
            {
                break; // "Ann May said"
            }

            if (context.Words.Is("between", token.Norm) || token.Upos is Upos.Adv or Upos.Aux || (token.Norm is "not" or "n't" or "n’t" && end - 2 >= low && text[end - 2].Upos == Upos.Aux))
            {
                end--;
                continue;
            }

            // "has begun | urging", "kept | saying"
            if (end - 1 > low && IsPhase(token) && end < text.Tokens.Length && text[end].Norm.EndsWith("ing", StringComparison.Ordinal))
            {
                end--;
                continue;
            }

            if (Announced(context, end, low) is var announced and > 0)
            {
                end -= announced;
                continue;
            }

            if (end - 2 >= low && SubjectByOrder.IsDay(token) && text[end - 2].Norm is "on" or "in")
            {
                end -= 2;
                continue;
            }

            // "Falcon on Monday morning urged"
            if (end - 2 >= low && IsDayPart(token) && SubjectByOrder.IsDay(text[end - 2]))
            {
                end--;
                continue;
            }

            if (SubjectByOrder.IsDay(token))
            {
                end--;
                continue;
            }

            if (end - 2 > low && IsTimeNoun(token) && text[end - 2].Norm is "last" or "this" or "next" or "that" or "earlier" or "late" or "early" or "each" or "every")
            {
                end -= 2;
                continue;
            }

            break;
        }

        return end;
    }

    private static bool IsDayPart(in Token token) => token.Norm is "morning" or "afternoon" or "evening" or "night";

    /// <summary>"began", "kept": before a participle it says that it was done.</summary>
    public static bool IsPhase(in Token token) =>
        token.Norm is "began" or "begun" or "begins" or "begin" or "started" or "starts" or "kept" or "keeps" or "keep" or "continued" or "continues" or "continue";

    /// <summary>"are now claiming": the words before the participle hold its auxiliary.</summary>
    public static bool IsProgressive(AnalyzedText text, int first, int participle)
    {
        for (int i = first; i < participle; i++)
        {
            if (text[i].Norm is "is" or "are" or "was" or "were" or "am" or "been" or "be" or "'s" or "’s" or "'re" or "’re" || IsPhase(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "is to say", "was expected to tell": how many words stand behind the auxiliary.
    private static int Announced(StatementContext context, int end, int low)
    {
        AnalyzedText text = context.Text;
        if (end - 2 < low || text[end - 1].Norm != "to")
        {
            return 0;
        }

        // "was quick to add", "are all quick to add"
        if (EnglishReport.Undertaking(context, end, low) is > 0 and var words)
        {
            return end - words - 1 > low && text[end - words - 1].Norm is "all" or "both" ? words + 1 : words;
        }

        int announced = text[end - 2].Norm is "expected" or "due" or "set" or "scheduled" ? 2 : 1;
        return end - announced - 1 >= low && text[end - announced - 1].Norm is "is" or "are" or "was" or "were" ? announced : 0;
    }

    /// <summary>"last week", "this month" begins there.</summary>
    public static bool IsTime(AnalyzedText text, int at, int end) => text[at].Norm is "last" or "this" or "next" && at + 1 < end && IsTimeNoun(text[at + 1]);

    /// <summary>Where a date ends that begins there behind a preposition, or as a day of the week: "(on) 5 June", "(in) 2014", "Monday"; <paramref name="at"/> where none does.</summary>
    public static int DateEnd(AnalyzedText text, int at, int end)
    {
        if (SubjectByOrder.IsDay(text[at]))
        {
            return at + 1;
        }

        bool dated = false;
        int i = at;
        while (at > 0 && text[at - 1].Norm is "on" or "in" or "by" or "since" or "until" or "before" or "after" && i < end && i < at + MaxDate && (IsMonth(text, i) || text[i].Upos == Upos.Num || (i > at && text[i].Norm is ".")))
        {
            dated |= IsMonth(text, i) || text[i].Norm is { Length: 4 } year && year.All(char.IsAsciiDigit);
            i++;
        }

        return dated ? i : at;
    }

    private const int MaxDate = 5;

    public static bool IsMonth(AnalyzedText text, int at) => text[at].IsCapitalized && CalendarNames.Month(text.Form(at).TrimEnd('.'), text.Language) is not null;

    // "the court last week ruled"
    public static bool IsTimeNoun(in Token token) =>
        token.Norm is "week" or "weekend" or "month" or "year" or "morning" or "afternoon" or "evening" or "night" or "day" or "summer" or "winter" or "spring" or "fall" or "autumn" or "decade" or "season" or "quarter" || SubjectByOrder.IsDay(token);
}
