using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Subjects of English: the phrase right before the verb, or right after it where a quotation or a clause stands before.</summary>
internal static class SubjectByOrder
{
    public static NounPhrase? Find(StatementContext context, Cue cue, int low, int high)
    {
        int end = VerbGroup.Start(context, cue.First, low);
        if (cue.Entry.Form == CueForm.Converb)
        {
            return OfAbsolute(context, cue.First, low) ?? Fronted(context, cue, low) ?? SubjectOfFirstVerb(context, ClauseStart(context, end, low), end) ?? Before(context, cue, low);
        }

        if (OfHeadline(context, cue, low) is { } headed)
        {
            return headed;
        }

        bool inverted = cue.Entry.May(Frames.Tail | Frames.Quote) && FollowsContent(context, cue, low) && !cue.Entry.May(Frames.Addressee);
        if (inverted && EndsWithSpeaker(context, cue, low, high))
        {
            return After(context, cue, high);
        }

        return Opening(context, end, low) ?? BeforeAsides(context, end, low) ?? Apposed(context, end, low) ?? NamedBefore(context, end, low) ?? (inverted ? After(context, cue, high) ?? Before(context, cue, low) : Before(context, cue, low));
    }

    // "Council questions figures, says port is late": a headline's second verb has the first one's subject.
    private static NounPhrase? OfHeadline(StatementContext context, Cue cue, int low) =>
        context.PassageOf(cue.First).IsHeadline && cue.First - 1 > low && context.Grammar.IsComma(cue.First - 1) && MainClause.Subject(context, cue.End, context.PassageOf(cue.First).End) is not null
            ? MainClause.Subject(context, low, cue.First) : null;

    // "with the miners calling it a lie": the participle has a subject of its own.
    private static NounPhrase? OfAbsolute(StatementContext context, int verb, int low)
    {
        for (int i = verb - 2; i >= low && i >= verb - MaxAbsolute && !context.Grammar.IsComma(i) && !context.Grammar.IsHardBreak(i); i--)
        {
            if (context.Text[i].Norm == "with" && context.Grammar.ReadPhrase(i + 1, verb) is { } subject && subject.End == verb)
            {
                return subject;
            }
        }

        return null;
    }

    private const int MaxAbsolute = 8;

    // "Claiming that the bridge is late, Falcon said": the main clause names who claims.
    private static NounPhrase? Fronted(StatementContext context, Cue cue, int low)
    {
        Passage passage = context.PassageOf(cue.First);
        return cue.First == Math.Max(low, passage.First) && MainClause.Comma(context, cue.End, passage.End) is { } comma ? MainClause.Subject(context, comma + 1, passage.End) : null;
    }

    /// <summary>"…," said Ann Smith.</summary>
    public static NounPhrase? After(StatementContext context, Cue cue, int high)
    {
        if (cue.End >= high || context.Text[cue.End].IsPunct || context.Text[cue.End].Upos is Upos.Adp or Upos.Sconj)
        {
            return null;
        }

        // "…, said Smith" but not "Ann, the mayor, said Smith left".
        return context.Grammar.ReadPhrase(cue.End, high) is { } phrase && (phrase.End >= high || !context.Grammar.IsVerb(phrase.End)) ? phrase : null;
    }

    // "The bridge is closed in the north, east and south, said people who know it": a clause stands before, and no verb of another behind.
    private static bool EndsWithSpeaker(StatementContext context, Cue cue, int low, int high) =>
        context.Grammar.IsComma(cue.First - 1) && !cue.Entry.May(Frames.Object) && After(context, cue, high) is { } phrase && !context.Grammar.IsPronoun(phrase.Head)
        && (phrase.End >= high || context.Text[phrase.End].Upos is not (Upos.Verb or Upos.Aux))
        && HasFiniteVerb(context, low, cue.First) && !HasFiniteVerb(context, phrase.End, high);

    private static bool HasFiniteVerb(StatementContext context, int first, int end)
    {
        bool relative = false;
        for (int i = first; i < end; i++)
        {
            relative = context.Text[i].Norm is "who" or "which" or "whose" or "where" || IsRelativeThat(context, i, first) || (relative && !context.Grammar.IsComma(i));
            if (!relative && context.Text[i].Feats.VerbForm == VerbForm.Fin)
            {
                return true;
            }
        }

        return false;
    }

    // "a group that worked with the port"
    private static bool IsRelativeThat(StatementContext context, int at, int first) =>
        context.Text[at].Norm == "that" && at > first && context.Text[at - 1].Upos is Upos.Noun or Upos.Propn && at + 1 < context.Text.Tokens.Length && context.Grammar.IsVerb(at + 1);

    public static NounPhrase? Before(StatementContext context, Cue cue, int low)
    {
        int end = VerbGroup.Start(context, cue.First, low);
        if (end > low && context.Text[end - 1].Norm is "and" or "but")
        {
            return SubjectOfFirstVerb(context, ClauseStart(context, end - 1, low), end - 1);
        }

        for (int jumps = 0; jumps < 4 && end > low; jumps++)
        {
            int start = SegmentStart(context, end, low);
            if (PhraseIn(context, start, end, jumps) is { } found)
            {
                return found;
            }

            if (start <= low)
            {
                return null;
            }

            bool relative = context.Text[start - 1].Norm is "who" or "which";
            if (!relative && !context.Grammar.IsComma(start - 1) && !IsJoint(context, start - 1))
            {
                return null;
            }

            end = VerbGroup.Start(context, start - 1, low);
        }

        return null;
    }

    // "Ann Smith, a lawyer who serves on the board, a public body, said": asides between commas tell of the name before them.
    private static NounPhrase? BeforeAsides(StatementContext context, int end, int low)
    {
        int at = end;
        bool placed = false;
        bool relative = false;
        for (int asides = 0; asides < MaxAsides && at - 1 > low && context.Grammar.IsComma(at - 1); asides++)
        {
            int start = at - 1;
            while (start > low && !context.Grammar.IsComma(start - 1) && !context.Grammar.IsHardBreak(start - 1))
            {
                start--;
            }

            bool place = context.Text[start].Upos == Upos.Adp && start > low;
            placed |= place;
            relative |= HasRelative(context, start, at - 1);
            if (!place && !IsAside(context, start))
            {
                return (asides > 1 || (asides == 1 && (placed || relative))) && PhraseIn(context, SegmentStart(context, at - 1, low), at - 1, 0) is { } name && name.End == at - 1 && context.Text[name.Head].IsCapitalized ? name : null;
            }

            at = start;
        }

        return null;
    }

    // "…, Ann Falcon, an analyst in the capital told the paper": the comma behind the apposition is missing.
    private static NounPhrase? NamedBefore(StatementContext context, int end, int low)
    {
        int start = SegmentStart(context, end, low);
        if (start - 2 < low || !context.Grammar.IsComma(start - 1) || start >= end || context.Text[start].Norm is not ("a" or "an" or "the")
            || context.Mentions.At(start - 2) is not ({ Kind: Entities.EntityKind.Person }, { Form: Entities.MentionForm.Name } mention) || context.Grammar.ReadPhrase(start, end) is not { } apposition
            || !(context.Mentions.IsRoleNoun(context.Text[apposition.Head]) || context.Media.IsUnnamedHead(context.Text[apposition.Head])) || HasOwnVerb(context, start, end))
        {
            return null;
        }

        int first = context.Text.TokenAt(mention.Full.Start);
        bool opens = first == low || context.Grammar.IsComma(first - 1) || context.Grammar.IsQuoteMark(first - 1);
        return opens ? new NounPhrase(first, end, start - 2) : null;
    }

    private static bool HasRelative(StatementContext context, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (context.Text[i].Norm is "who" or "which" or "whose" || IsRelativeThat(context, i, first))
            {
                return true;
            }
        }

        return false;
    }

    private const int MaxAsides = 5;

    private static bool IsAside(StatementContext context, int start) =>
        context.Text[start] is var first && (first.Norm is "a" or "an" or "the" or "who" or "which" or "whose" or "one" or "former" || first.Norm.EndsWith("ing", StringComparison.Ordinal));

    // "Ann Smith, the head of the port, one of those suing the agency, said": the phrase that opens the clause, with appositions up to the verb.
    private static NounPhrase? Opening(StatementContext context, int end, int low)
    {
        if (end - 1 <= low || !context.Grammar.IsComma(end - 1))
        {
            return null;
        }

        int start = OpeningOf(context, end, low);
        if (context.Grammar.ReadPhrase(start, end) is not { } phrase || !context.Grammar.IsComma(phrase.End) || phrase.End == end - 1 || HasOwnVerb(context, phrase.End, end))
        {
            return null;
        }

        bool speaks = context.Text[phrase.Head].IsCapitalized || context.Media.IsUnnamedHead(context.Text[phrase.Head]);
        return speaks && context.Text[phrase.End + 1].Upos is Upos.Det or Upos.Num or Upos.Pron or Upos.Noun or Upos.Adj ? phrase : null;
    }

    private static int OpeningOf(StatementContext context, int end, int low)
    {
        int start = end - 1;
        while (start > low && (context.Grammar.OpeningBracket(start - 1, low) < start - 1 || !(context.Grammar.IsHardBreak(start - 1) || context.Grammar.IsQuoteMark(start - 1) || context.Text[start - 1].Norm is "that")))
        {
            start = Math.Min(start - 1, context.Grammar.OpeningBracket(start - 1, low));
        }

        while (start < end && (context.Text[start].IsPunct || context.Text[start].Upos is Upos.Adv or Upos.Cconj))
        {
            start++;
        }

        return start;
    }

    private static bool HasOwnVerb(StatementContext context, int from, int end) => HasFiniteVerb(context, from, end);

    // "Ann Smith, the head of the port, said": name and apposition between commas are one phrase.
    private static NounPhrase? Apposed(StatementContext context, int end, int low)
    {
        if (end - 1 <= low || !context.Grammar.IsComma(end - 1))
        {
            return null;
        }

        int second = SegmentStart(context, end - 1, low);
        if (second - 1 <= low || !context.Grammar.IsComma(second - 1) || PhraseIn(context, second, end - 1, 1) is not { } apposition || apposition.First != second)
        {
            return null;
        }

        int first = SegmentStart(context, second - 1, low);
        if (PhraseIn(context, first, second - 1, 0) is not { } phrase || phrase.End != second - 1)
        {
            return null;
        }

        bool named = context.Text[apposition.Head].IsCapitalized && !context.Text[phrase.Head].IsCapitalized;
        return new NounPhrase(phrase.First, apposition.End, named ? apposition.Head : phrase.Head);
    }

    private static int ClauseStart(StatementContext context, int end, int low)
    {
        int start = end;
        while (start > low && !context.Grammar.IsHardBreak(start - 1) && context.Text[start - 1].Norm is not ("that" or "who" or "while"))
        {
            start--;
        }

        return start;
    }

    // "The mayor pointed at the bridge and said": who pointed also said.
    private static NounPhrase? SubjectOfFirstVerb(StatementContext context, int start, int end)
    {
        for (int i = start; i < end;)
        {
            bool afterPreposition = i > start && context.Text[i - 1].Upos == Upos.Adp;
            if (!context.Text[i].IsPunct && context.Grammar.ReadPhrase(i, end) is { } phrase)
            {
                int next = phrase.End;
                while (next < end && context.Text[next].Upos == Upos.Adv)
                {
                    next++;
                }

                if (!afterPreposition && next < end && context.Grammar.IsVerb(next))
                {
                    return phrase;
                }

                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return null;
    }

    public static bool IsDay(in Token token) => token.Norm is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    private static bool IsJoint(StatementContext context, int at) => context.Text[at].Norm is "and" or "but" or "or" or "that";

    private static int SegmentStart(StatementContext context, int end, int low)
    {
        AnalyzedText text = context.Text;
        int start = end;
        while (start > low)
        {
            int bracket = context.Grammar.OpeningBracket(start - 1, low);
            if (bracket < start - 1)
            {
                start = bracket;
                continue;
            }

            Token token = text[start - 1];
            if (context.Grammar.IsComma(start - 1) || context.Grammar.IsHardBreak(start - 1)
                || token.Norm is "that" or "who" or "which" or "while" or "as" or "because" or "after" or "before" or "when" or "since" or "but" or "though" or "although" or "where" or "what" or "if" or "whether"
                || (token.Norm is "and" or "or" && !JoinsNames(text, start - 1, end)))
            {
                break;
            }

            start--;
        }

        return start;
    }

    // "Smith and Jones", "the army and the police": no clause begins after this "and".
    private static bool JoinsNames(AnalyzedText text, int and, int end)
    {
        if (and == 0 || and + 1 >= end)
        {
            return false;
        }

        return text[and - 1].Upos is Upos.Noun or Upos.Propn && text[and + 1].Upos is Upos.Noun or Upos.Propn or Upos.Det or Upos.Adj;
    }

    private static NounPhrase? PhraseIn(StatementContext context, int start, int end, int jumps)
    {
        AnalyzedText text = context.Text;
        int lastVerb = -1;
        for (int i = start; i < end; i++)
        {
            if (context.Grammar.IsVerb(i) && context.Mentions.At(i) is null && !IsDescribing(context.Text, i, start))
            {
                lastVerb = i;
                if (jumps > 0)
                {
                    break;
                }
            }
        }

        // Behind the jump the subject stands before its verb: "Ann went home and said"; before it, after the last verb.
        if (lastVerb >= 0)
        {
            (start, end) = jumps > 0 ? (start, lastVerb) : (lastVerb + 1, end);
        }

        while (start < end && (text[start].Upos is Upos.Adv or Upos.Cconj or Upos.Sconj or Upos.Intj || text[start].IsPunct))
        {
            start++;
        }

        return LastPhrase(context, start, VerbGroup.Start(context, end, start));
    }

    // "research conducted by the league": a participle behind its noun is no verb of the clause.
    private static bool IsDescribing(AnalyzedText text, int at, int start) =>
        at > start && text[at].Feats.VerbForm == VerbForm.Part && text[at - 1].Upos is Upos.Noun or Upos.Propn;

    private static NounPhrase? LastPhrase(StatementContext context, int start, int end)
    {
        NounPhrase? last = null;
        for (int i = start; i < end;)
        {
            bool afterPreposition = i > start && context.Text[i - 1].Upos == Upos.Adp;
            if (context.Grammar.ReadPhrase(i, end) is { } phrase)
            {
                // "the head of the office in the capital": what hangs on a preposition belongs to the phrase before.
                last = afterPreposition && last is { } head ? head with { End = phrase.End } : afterPreposition ? last : phrase;
                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return last;
    }

    private static bool FollowsContent(StatementContext context, Cue cue, int low)
    {
        int at = cue.First - 1;
        while (at >= low && context.Words.Is("between", context.Text[at].Norm))
        {
            at--;
        }

        return at < low || context.Grammar.IsComma(at) || context.Grammar.IsHardBreak(at) || context.Grammar.IsQuoteMark(at) || (context.QuotationOf(at) >= 0 && context.QuotationOf(at) != context.QuotationOf(cue.First)) || context.Words.Is("as", context.Text[at].Norm);
    }
}
