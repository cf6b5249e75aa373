using Readout.Languages;
using Readout.Languages.Splitting;

namespace Readout.Statements.Phrases;

/// <summary>English subjects that asides between commas part from their verb: "Ann Smith, the head of the port, said".</summary>
internal static class Appositions
{
    // "Ann Smith, a lawyer who serves on the board, a public body, said": asides between commas tell of the name before them.
    public static NounPhrase? BeforeAsides(StatementContext context, int end, int low)
    {
        int at = end;
        bool placed = false;
        bool relative = false;
        bool speaking = false;
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
            speaking |= context.Text[start].Norm is "speaking" or "talking" || IsAsked(context, start);
            bool opens = speaking && asides > 0 && (start == low || context.Grammar.IsHardBreak(start - 1));
            if (!place && (opens || !IsAside(context, start)))
            {
                return (asides > 1 || (asides == 1 && (placed || relative || speaking))) && SubjectByOrder.PhraseIn(context, SubjectByOrder.SegmentStart(context, at - 1, low), at - 1, 0) is { } name && name.End == at - 1 && (speaking || context.Text[name.Head].IsCapitalized) ? name : null;
            }

            at = start;
        }

        return null;
    }

    // So many tokens has a list of whom somebody comes from.
    private const int MaxList = 20;

    // "The envoys, from Norland, Arland and Lakeland, said": where they come from is told between commas, and all of the list is in between.
    public static NounPhrase? BeforeList(StatementContext context, int end, int low)
    {
        bool listed = false;
        for (int i = end - 2; context.Grammar.IsComma(end - 1) && i > low + 1 && i > end - MaxList; i--)
        {
            if (context.Grammar.IsComma(i - 1) && context.Text[i].Norm is "from" or "including" or "representing" or "among" or "of")
            {
                return listed && SubjectByOrder.PhraseIn(context, SubjectByOrder.SegmentStart(context, i - 1, low), i - 1, 0) is { } subject && subject.End == i - 1 ? subject : null;
            }

            if (context.Grammar.IsHardBreak(i) || (context.Grammar.IsVerb(i) && context.Mentions.At(i) is null))
            {
                return null;
            }

            listed |= context.Text[i].Norm is "and";
        }

        return null;
    }

    // So far back a relative clause between a noun and its verb begins.
    private const int MaxWhom = 24;

    // "A pilot whom the port dismissed says", "Falcon, with whom she fell out over the port, complained": the noun before the clause.
    public static NounPhrase? BeforeWhom(StatementContext context, int end, int low)
    {
        bool closed = context.Grammar.IsComma(end - 1);
        int last = closed ? end - 1 : end;
        for (int i = last - 1; i > low + 1 && i > end - MaxWhom; i--)
        {
            if (context.Text[i].Norm is "and" or "but" or "that" || context.Grammar.IsHardBreak(i) || (!closed && context.Grammar.IsComma(i)))
            {
                return null;
            }

            if (context.Text[i].Norm == "whom")
            {
                int at = context.Text[i - 1].Upos == Upos.Adp ? i - 1 : i;
                at = context.Grammar.IsComma(at - 1) ? at - 1 : at;
                bool own = SubjectByOrder.HasFiniteVerb(context, i + 1, last) && context.Grammar.IsComma(at) == closed;
                return own && SubjectByOrder.PhraseIn(context, SubjectByOrder.SegmentStart(context, at, low), at, 0) is { } phrase && phrase.End == at ? phrase : null;
            }
        }

        return null;
    }

    // "The draft, a copy of which was seen by the paper, said": the text speaks.
    public static NounPhrase? BeforeCopy(StatementContext context, int end, int low)
    {
        int at = end - 2;
        while (at > low && context.Grammar.IsComma(end - 1) && !context.Grammar.IsComma(at) && !context.Grammar.IsHardBreak(at))
        {
            at--;
        }

        if (at <= low || !context.Grammar.IsComma(at) || !context.Grammar.IsComma(end - 1))
        {
            return null;
        }

        int noun = context.Text[at + 1].Upos == Upos.Det ? at + 2 : at + 1;
        bool copy = noun + 2 < end && context.Text[noun + 1].Norm == "of" && context.Text[noun + 2].Norm == "which";
        return copy && SubjectByOrder.PhraseIn(context, SubjectByOrder.SegmentStart(context, at, low), at, 0) is { } phrase && phrase.End == at ? phrase : null;
    }

    // "Falcon - known for his ferries - said": an aside between dashes.
    public static NounPhrase? BeforeDashes(StatementContext context, int end, int low)
    {
        if (end - 1 <= low || !context.Grammar.IsDash(end - 1))
        {
            return null;
        }

        int dash = end - 2;
        while (dash > low && !context.Grammar.IsDash(dash) && context.Grammar.Form(dash) is not ("." or ";" or "!" or "?"))
        {
            dash--;
        }

        return dash > low && context.Grammar.IsDash(dash) && SubjectByOrder.PhraseIn(context, SubjectByOrder.SegmentStart(context, dash, low), dash, 0) is { } phrase && phrase.End == dash ? phrase : null;
    }

    // "…, Ann Falcon, an analyst in the capital told the paper": the comma behind the apposition is missing.
    public static NounPhrase? NamedBefore(StatementContext context, int end, int low)
    {
        int start = SubjectByOrder.SegmentStart(context, end, low);
        if (start - 2 < low || !context.Grammar.IsComma(start - 1) || start >= end
            || context.Mentions.At(start - 2) is not ({ Kind: Entities.EntityKind.Person }, { Form: Entities.MentionForm.Name } mention) || !(context.Text[start].Norm is "a" or "an" or "the" ? IsPerson(context, start, end) : IsBarePost(context, start, end)) || HasOwnVerb(context, start, end))
        {
            return null;
        }

        int first = context.Text.TokenAt(mention.Full.Start);
        bool opens = first == low || context.Grammar.IsComma(first - 1) || context.Grammar.IsQuoteMark(first - 1);
        return opens ? new NounPhrase(first, end, start - 2) : null;
    }

    /// <summary>"The harbour politician, 49, said": the phrase before an age.</summary>
    public static NounPhrase? Aged(StatementContext context, int end, int low)
    {
        int close = end - 3;
        if (close <= low || !context.Grammar.IsComma(end - 1) || context.Text[end - 2].Upos != Upos.Num || !context.Grammar.IsComma(close))
        {
            return null;
        }

        int start = SubjectByOrder.SegmentStart(context, close, low);
        return context.Grammar.ReadPhrase(start, close) is { } phrase && phrase.End == close && (context.Grammar.IsPerson(phrase) || IsPerson(context, start, close)) ? phrase : null;
    }

    private static bool IsPerson(StatementContext context, int start, int end) =>
        context.Grammar.ReadPhrase(start, end) is { } phrase && (context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || context.Media.IsUnnamedHead(context.Text[phrase.Head]));

    // "harbour and media studies professor at the university": a post that names nobody.
    private static bool IsBarePost(StatementContext context, int start, int end)
    {
        int behind = start;
        while (behind < end && context.Text[behind].Upos != Upos.Adp)
        {
            if (context.Text[behind].IsPunct || context.Mentions.At(behind) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name })
            {
                return false;
            }

            behind++;
        }

        return behind > start && context.Mentions.IsRoleNoun(context.Text[behind - 1]);
    }

    private static bool HasRelative(StatementContext context, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (context.Text[i].Norm is "who" or "which" or "whose" || SubjectByOrder.IsRelativeThat(context, i, first))
            {
                return true;
            }
        }

        return false;
    }

    private const int MaxAsides = 5;

    // "Falcon, when asked whether it was late, said", "Falcon, pressed on the matter, said"
    private static bool IsAsked(StatementContext context, int start) =>
        context.Text[context.Text[start].Norm is "when" ? start + 1 : start].Norm is "asked" or "pressed" or "questioned";

    private static bool IsAside(StatementContext context, int start) =>
        context.Text[start] is var first && (IsAsked(context, start) || first.Norm is "a" or "an" or "the" or "who" or "which" or "whose" or "one" or "former" || first.Norm.EndsWith("ing", StringComparison.Ordinal));

    // "Ann Smith, the head of the port, one of those suing the agency, said": the phrase that opens the clause, with appositions up to the verb.
    public static NounPhrase? Opening(StatementContext context, int end, int low)
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

        bool speaks = (context.Text[phrase.Head].IsCapitalized || context.Media.IsUnnamedHead(context.Text[phrase.Head]) || context.Media.IsTeller(context.Text[phrase.Head]) || context.Mentions.IsRoleNoun(context.Text[phrase.Head])) && !IsJoined(context, phrase.End, end);
        return speaks && OpensApposition(context, phrase.End + 1) ? phrase : null;
    }

    // "Sen. Ann Smith, D-Ohio, and Rep. Tom Hill, R-Ohio, said": two speak.
    private static bool IsJoined(StatementContext context, int from, int end)
    {
        for (int i = from; i + 2 < end; i++)
        {
            if (context.Grammar.IsComma(i) && context.Text[i + 1].Norm == "and" && context.Text[i + 2].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    // "the head of the port", "port director", "Northfield's director"
    private static bool OpensApposition(StatementContext context, int at) =>
        context.Text[at].Upos is Upos.Det or Upos.Num or Upos.Pron or Upos.Noun or Upos.Adj || PartyOfState.Is(context.Text.Form(at)) || context.Words.Is("opens-apposition", context.Text[at].Norm) || (context.Text[at].Upos == Upos.Propn && context.Grammar.Form(at + 1) is "'s" or "’s");

    private static int OpeningOf(StatementContext context, int end, int low)
    {
        int start = end - 1;
        while (start > low && (context.Grammar.OpeningBracket(start - 1, low) < start - 1 || !(context.Grammar.IsHardBreak(start - 1) || context.Grammar.IsQuoteMark(start - 1) || context.Text[start - 1].Norm is "that")))
        {
            start = Math.Min(start - 1, context.Grammar.OpeningBracket(start - 1, low));
        }

        while (start < end && (context.Text[start].IsPunct || context.Text[start].Upos is Upos.Adv or Upos.Cconj || OpensSubordinate(context, start)))
        {
            start++;
        }

        return start;
    }

    // "After Ann Smith, the head of the port, said"
    private static bool OpensSubordinate(StatementContext context, int at)
    {
        Token token = context.Text[at];
        bool named = token.Norm == "after" && at + 1 < context.Text.Tokens.Length && context.Text[at + 1] is { Upos: Upos.Propn } next && !SubjectByOrder.IsDay(next) && !VerbGroup.IsMonth(context.Text, at + 1);
        return named || (token.Upos == Upos.Sconj && token.Norm is "after" or "while" or "when" or "although" or "though" or "because" or "since" or "whereas");
    }

    private static bool HasOwnVerb(StatementContext context, int from, int end) => SubjectByOrder.HasFiniteVerb(context, from, end);

    private static bool IsPersonName(StatementContext context, int token) => context.Mentions.At(token) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name };

    // "Ann Smith, the head of the port, said": name and apposition between commas are one phrase.
    public static NounPhrase? Apposed(StatementContext context, int end, int low)
    {
        if (end - 1 <= low || !context.Grammar.IsComma(end - 1))
        {
            return null;
        }

        int second = SubjectByOrder.SegmentStart(context, end - 1, low);
        if (second - 1 <= low || !context.Grammar.IsComma(second - 1) || SubjectByOrder.PhraseIn(context, second, end - 1, 1) is not { } apposition || apposition.First != second)
        {
            return null;
        }

        int first = SubjectByOrder.SegmentStart(context, second - 1, low);
        if (SubjectByOrder.PhraseIn(context, first, second - 1, 0) is not { } phrase || phrase.End != second - 1)
        {
            return null;
        }

        bool named = context.Text[apposition.Head].IsCapitalized && (!context.Text[phrase.Head].IsCapitalized || (IsPersonName(context, apposition.Head) && !IsPersonName(context, phrase.Head) && context.Mentions.At(phrase.Head) is not { Entity.Kind: Entities.EntityKind.Person }));
        return new NounPhrase(phrase.First, apposition.End, named ? apposition.Head : phrase.Head);
    }
}
