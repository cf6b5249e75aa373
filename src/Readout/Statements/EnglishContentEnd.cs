using Readout.Languages;

namespace Readout.Statements;

/// <summary>Where an English clause that is reported ends before its sentence does: what follows is the speaker's doing or the writer's word.</summary>
internal static class EnglishContentEnd
{
    // So few tokens are no clause yet.
    private const int MinClause = 3;

    /// <summary>
    /// The first token behind the content that begins at <paramref name="from"/> and by its sentence could reach to <paramref name="end"/>. "According to Falcon, it was safe, but is a ruin":
    /// that cue has no subject whose verb could follow.
    /// </summary>
    public static int Of(StatementContext context, int from, int end, Cues.Cue? own)
    {
        bool alone = own is { Entry.Form: Cues.CueForm.According };
        bool notOnly = false;
        bool headline = context.PassageOf(from).IsHeadline;
        // "demands that Falcon go; she has refused": two words may be all.
        if (context.Grammar.Form(from + 2) is ";" && from + 3 < end && !context.IsQuoted(from + 2) && (Phrases.MainClause.Subject(context, from + 3, end) is not null || HasPutIn(context, from + 3, end)))
        {
            return from + 2;
        }

        for (int i = from + MinClause; i + 2 < end; i++)
        {
            if ((headline && context.Grammar.IsColon(i)) || (context.Grammar.Form(i) is ";" && !context.IsQuoted(i) && (Phrases.MainClause.Subject(context, i + 1, end) is not null || HasPutIn(context, i + 1, end))) || StartsOwnReport(context, i, end))
            {
                return i;
            }

            if (!context.IsQuoted(i) && (IsCircumstance(context, i, end) || (context.Grammar.IsDash(i) && context.Text[i + 1].Norm is "something" or "although" or "though")))
            {
                return i;
            }

            notOnly |= context.Text[i].Norm == "only" && context.Text[i - 1].Norm == "not";
            if ((context.IsQuoted(i) && !EndsQuotedComma(context, i)) || (notOnly && context.Text[i + 1].Norm == "but"))
            {
                continue;
            }

            bool comma = context.Grammar.IsComma(i) || EndsQuotedComma(context, i);
            if (comma ? (StartsAfterComma(context, from, i + 1, end) && !(alone && context.Text[i + 1].Norm == "but" && IsOwnVerb(context, i + 2, end))) || (context.Text[i + 1].Norm == "and" && IsOfMany(context, from, i + 2, end)) : !alone && StartsOwnVerb(context, i, end))
            {
                return context.Grammar.IsComma(i) || !comma ? i : i + 1;
            }
        }

        return end;
    }

    // "confirmed the talks; Norland, she stressed, would stay out": the next clause has its own who says so.
    private static bool HasPutIn(StatementContext context, int from, int end)
    {
        for (int i = from + 1; i < end && i < from + MaxDescription && context.Grammar.Form(i) is not ";"; i++)
        {
            if (context.Grammar.IsComma(i) && context.Grammar.IsPronoun(i + 1) && i + 2 < end && context.Words.Word(context.Text[i + 2].Norm) is { Form: Cues.CueForm.Finite } entry && entry.May(Cues.Frames.Tail))
            {
                return true;
            }
        }

        return false;
    }

    // "after citing the figures", "in answering a reporter": on what occasion it was said.
    private static bool IsCircumstance(StatementContext context, int at, int end)
    {
        if (context.Text[at].Norm is "after" or "before" or "while")
        {
            return context.Words.Word(context.Text[at + 1].Norm) is { Form: Cues.CueForm.Converb, Force: not StatementForce.Believed } && !context.Grammar.IsComma(at - 1);
        }

        return context.Text[at].Norm == "in" && at + 2 < end && (context.Text[at + 1].Norm is "answering" or "responding" or "replying" || (context.Text[at + 1].Norm is "response" or "reply" or "answer" && context.Text[at + 2].Norm == "to"));
    }

    // "said it was late and one in four said it was dear": another report with a speaker of its own.
    private static bool StartsOwnReport(StatementContext context, int at, int end)
    {
        if (context.IsQuoted(at) || context.Text[at].Norm is not ("and" or "while" or "but"))
        {
            return !context.IsQuoted(at) && context.Grammar.IsComma(at) && IsPlainReport(context, at + 1, end);
        }

        if (IsReportOfDescribed(context, at + 1, end) || IsParticipleOfName(context, at, end))
        {
            return true;
        }

        if (context.Text[at - 1].Upos == Upos.Propn || Phrases.MainClause.Subject(context, at + 1, end) is not { } subject || context.Grammar.IsPronoun(subject.Head))
        {
            return false;
        }

        int verb = subject.End;
        while (verb < end && context.Text[verb].Upos is Upos.Adv or Upos.Aux)
        {
            verb++;
        }

        // "…, and the paper quoted a pilot as saying"
        if (verb < end && context.Grammar.IsComma(at - 1) && context.Text[verb].Norm is "quoted" or "quotes")
        {
            return true;
        }

        return verb < end && context.Words.Word(context.Text[verb].Norm) is { Form: Cues.CueForm.Finite, Force: not StatementForce.Believed } entry && entry.May(Cues.Frames.That | Cues.Frames.Whom | (context.Grammar.IsComma(at - 1) ? Cues.Frames.Object : Cues.Frames.None));
    }

    // "Falcon saying she was glad and | Swallow calling it late"
    private static bool IsParticipleOfName(StatementContext context, int and, int end)
    {
        if (context.Text[and - 1].Upos == Upos.Propn || context.Mentions.At(and + 1) is not { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name } named || context.Text.TokenAt(named.Mention.Span.Start) != and + 1)
        {
            return false;
        }

        int verb = context.Text.TokenAt(named.Mention.Span.End);
        return verb < end && context.Words.Word(context.Text[verb].Norm) is { Form: Cues.CueForm.Converb, Force: not StatementForce.Believed };
    }

    // "said it was late, the mayor said it was not"
    private static bool IsPlainReport(StatementContext context, int at, int end)
    {
        if (Phrases.MainClause.Subject(context, at, end) is not { } subject || context.Grammar.IsPronoun(subject.Head) || subject.End + 2 >= end)
        {
            return false;
        }

        bool says = context.Text[subject.End].Norm is "said" or "says";
        return says && context.Text[subject.End + 1].Upos is Upos.Pron or Upos.Det or Upos.Sconj && Phrases.SubjectByOrder.HasFiniteVerb(context, subject.End + 2, end);
    }

    // "…, and Falcon, the mayor, said it was not", "…, while her deputy, Tom Swallow, said"
    private static bool IsReportOfDescribed(StatementContext context, int at, int end)
    {
        int comma = context.Mentions.At(at) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name } named ? context.Text.TokenAt(named.Mention.Span.End)
            : !context.Text[at].IsPunct && context.Grammar.ReadPhrase(at, end) is { } post && context.Mentions.IsRoleNoun(context.Text[post.Head]) ? post.End : at;
        if (comma == at || !context.Grammar.IsComma(comma))
        {
            return false;
        }

        int close = comma + 1;
        while (close < end && close < comma + MaxDescription && !context.Grammar.IsComma(close) && !context.Grammar.IsVerb(close))
        {
            close++;
        }

        return close + 1 < end && context.Grammar.IsComma(close) && context.Words.Word(context.Text[close + 1].Norm) is { Form: Cues.CueForm.Finite, Force: not StatementForce.Believed } entry && entry.May(Cues.Frames.That);
    }

    // "the mayor of the largest town on the coast"
    private const int MaxDescription = 12;

    // "it was “late,” but …"
    private static bool EndsQuotedComma(StatementContext context, int at) => context.Grammar.IsQuoteMark(at) && context.Grammar.IsComma(at - 1) && !context.IsQuoted(at + 1);

    private static bool StartsAfterComma(StatementContext context, int from, int at, int end)
    {
        AnalyzedText text = context.Text;
        return text[at].Norm switch
        {
            "but" => StartsContrast(context, at + 1) && !GoesOnWithSame(context, from, at + 1),
            "and" => (IsOwnVerb(context, at + 1, end) && IsReport(context, at + 1)) || text[at + 1].Norm is "while" or "although" or "though",
            "citing" or "quoting" or "referring" or "alluding" => true,
            "even" => !context.Grammar.IsQuoteMark(at + 2) && (text[at + 1].Norm == "though" || (text[at + 1].Norm == "as" && Phrases.SubjectByOrder.HasFiniteVerb(context, from, at))),
            "as" => context.Grammar.IsPronoun(at + 1),
            "although" or "though" => true,
            "a" or "an" => IsComment(context, at + 1, end),
            "with" => IsOthersReport(context, at + 1, end),
            _ => false,
        };
    }

    // "…, with the opposition claiming that it is not": who says so next is somebody else.
    private static bool IsOthersReport(StatementContext context, int at, int end) =>
        context.Grammar.ReadPhrase(at, end) is { } other && other.End + 1 < end
        && context.Words.Word(context.Text[other.End].Norm) is { Form: Cues.CueForm.Converb, Force: not StatementForce.Believed } entry && entry.May(Cues.Frames.That);

    // "says she hopes to win, but she knows": whom the words begin with, they go on with.
    private static bool GoesOnWithSame(StatementContext context, int from, int at) =>
        context.Grammar.IsPronoun(from) && context.Text[at].Norm == context.Text[from].Norm;

    // "agree that the truce holds, and are committed to it": the verb is of those who agree, not of the truce.
    private static bool IsOfMany(StatementContext context, int from, int at, int end) =>
        at < end && context.Text[at].Norm is "are" or "were" or "have" && context.Grammar.ReadPhrase(from, end) is { } subject
        && context.Text[subject.Head] is { Upos: Upos.Noun, Feats.Number: Number.Sing } && subject.Head == subject.End - 1;

    // "…, but the mayor had doubts", "…, but avoided an answer"; "not late, but for his race" and "late, but needs money" go on with what was said.
    private static bool StartsContrast(StatementContext context, int at)
    {
        Token next = context.Text[at];
        bool goesOn = next.Upos is Upos.Adp or Upos.Part or Upos.Sconj || next.Norm is "not" or "never" || context.Grammar.IsQuoteMark(at) || context.Words.Is("that", next.Norm)
            || next is { Upos: Upos.Verb, Feats.Tense: Tense.Pres };
        return !goesOn;
    }

    // "…, and urged voters to stay": what is reported next is the speaker's own.
    private static bool IsReport(StatementContext context, int at) =>
        context.Words.Word(context.Text[context.Text[at].Upos == Upos.Adv ? at + 1 : at].Norm) is not null;

    // "…, a demand that the port has resisted": the writer tells what that was.
    private static bool IsComment(StatementContext context, int at, int end)
    {
        int noun = context.Text[at].Upos == Upos.Adj ? at + 1 : at;
        return noun + 2 < end && (context.Words.Noun(context.Text[noun].Norm) is not null || context.Text[noun].Norm is "move" or "step" or "decision" or "charge" or "figure" or "practice" or "idea")
            && context.Text[noun + 1].Norm is "that" or "which" or "he" or "she" or "they" or "it";
    }

    // "said the bridge was safe but did not say why"
    private static bool StartsOwnVerb(StatementContext context, int at, int end) => context.Text[at].Norm == "but" && IsOwnVerb(context, at + 1, end);

    // A verb of the past right behind, with an adverb at most between: its subject is the speaker.
    private static bool IsOwnVerb(StatementContext context, int at, int end)
    {
        int verb = at < end && context.Text[at].Upos == Upos.Adv ? at + 1 : at;
        return verb < end && context.Text[verb] is { Upos: Upos.Verb or Upos.Aux } token && token.Feats.VerbForm == VerbForm.Fin;
    }
}
