using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>English subjects that stand elsewhere than before their verb: of participles and of a headline's second verb.</summary>
internal static class ParticipleSubject
{
    // "Council questions figures, says port is late": a headline's second verb has the first one's subject.
    public static NounPhrase? OfHeadline(StatementContext context, Cue cue, int low) =>
        Listed(context, cue, low) ?? BehindColon(context, cue, low) ?? (context.PassageOf(cue.First).IsHeadline && cue.First - 1 > low && context.Grammar.IsComma(cue.First - 1) && MainClause.Subject(context, cue.End, context.PassageOf(cue.First).End) is not null
            ? MainClause.Subject(context, low, cue.First) : null);

    // "Falcon, Swallow pledge to stay": a headline leaves "and" out.
    private static NounPhrase? Listed(StatementContext context, Cue cue, int low)
    {
        if (!context.PassageOf(cue.First).IsHeadline || cue.Entry.Form != CueForm.Base || cue.First - 2 <= low)
        {
            return null;
        }

        int at = low;
        int names = 0;
        while (at < cue.First && context.Mentions.At(at) is ({ Kind: EntityKind.Person or EntityKind.Place or EntityKind.Organization }, { Form: MentionForm.Name } mention) && context.Text.TokenAt(mention.Span.Start) == at)
        {
            names++;
            at = context.Text.TokenAt(mention.Span.End);
            at += at < cue.First && context.Grammar.IsComma(at) ? 1 : 0;
        }

        return names > 1 && at == cue.First ? new NounPhrase(low, context.Grammar.IsComma(at - 1) ? at - 1 : at, low) : null;
    }

    // "Falcon Wades In: Urges Port to Stay": the verb behind a headline's colon has the subject that opens it.
    private static NounPhrase? BehindColon(StatementContext context, Cue cue, int low)
    {
        if (!context.PassageOf(cue.First).IsHeadline || cue.First - 2 <= low || !context.Grammar.IsColon(cue.First - 1) || context.Text[cue.First].Norm[^1] != 's'
            || context.Mentions.At(low) is not ({ Kind: not EntityKind.Place }, { Form: MentionForm.Name } mention) || context.Text.TokenAt(mention.Full.Start) != low)
        {
            return null;
        }

        int end = context.Text.TokenAt(mention.Full.End);
        return end < cue.First - 1 ? new NounPhrase(low, end, end - 1) : null;
    }

    // "with the miners calling it a lie": the participle has a subject of its own.
    public static NounPhrase? OfAbsolute(StatementContext context, int verb, int low)
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

    /// <summary>"given Mr. Falcon's comments saying that", "the paper's editorial telling her": a text of somebody's right before the participle.</summary>
    public static NounPhrase? OfText(StatementContext context, int verb, int low)
    {
        int head = verb - 1;
        if (head - 2 < low || context.Text[head] is not { Upos: Upos.Noun, IsCapitalized: false } noun || (!context.Media.IsDocumentHead(noun) && context.Words.Noun(noun.Norm) is null && !context.Words.Is("giving", noun.Norm)))
        {
            return null;
        }

        for (int i = Math.Max(low, verb - MaxAbsolute); i < head - 1; i++)
        {
            int mark = i + 1;
            while (mark < head && !context.Grammar.IsPossessiveMark(mark))
            {
                mark++;
            }

            if (mark < head && context.Text[i].IsWord && context.Text[i].Upos != Upos.Adp && context.Grammar.ReadPhrase(i, verb) is { } text && text.End == verb && text.Head == head)
            {
                return context.Media.IsDocumentHead(noun) ? text : new NounPhrase(i, mark, mark - 1);
            }
        }

        return null;
    }

    /// <summary>"the sight of Ann Falcon denouncing the plan", "– Falcon saying she was glad": a name right before the participle, introduced as its subject.</summary>
    public static NounPhrase? OfName(StatementContext context, int verb, int low)
    {
        // "Mr. Falcon": the title has the longer mention.
        if (verb - 1 <= low || context.Mentions.At(verb - 1) is not ({ Kind: EntityKind.Person } person, { Form: not MentionForm.Pronoun } mention) || !person.Mentions.Any(name => name.Form == MentionForm.Name && context.Text.TokenAt(name.Span.End) == verb))
        {
            return null;
        }

        int first = context.Text.TokenAt(mention.Full.Start);
        return first > low && IntroducesSubject(context, first - 1, low) ? new NounPhrase(first, verb, verb - 1) : null;
    }

    // "the sight of", not "a supporter of"; "… encouraged and", not "Swallow and".
    private static bool IntroducesSubject(StatementContext context, int at, int low)
    {
        if (context.Grammar.IsDash(at))
        {
            return true;
        }

        bool after = at > low && context.Text[at].Norm is "of" or "and";
        return after && context.Mentions.At(at - 1) is null && !context.Mentions.IsRoleNoun(context.Text[at - 1]) && !context.Media.IsTeller(context.Text[at - 1])
            && !context.Media.IsUnnamedHead(context.Text[at - 1]) && !(context.Text[at].Norm == "and" && context.Text[at - 1].Upos is Upos.Noun or Upos.Propn or Upos.X);
    }

    /// <summary>"accused Falcon of implying that the pilots slept": he implies who is accused.</summary>
    public static NounPhrase? OfAccused(StatementContext context, int verb, int low)
    {
        if (verb - 2 <= low || context.Text[verb - 1].Norm is not ("of" or "for"))
        {
            return null;
        }

        for (int i = verb - 3; i >= low && i >= verb - MaxAbsolute && !context.Grammar.IsComma(i); i--)
        {
            if (context.Words.Word(context.Text[i].Norm) is { Force: StatementForce.Accused } accuses && accuses.May(Frames.Of | Frames.For))
            {
                return context.Grammar.ReadPhrase(i + 1, verb - 1) is { } accused && accused.End == verb - 1 ? accused : null;
            }
        }

        return null;
    }

    /// <summary>Whether a participle opens the sentence, alone or behind a preposition: "Saying that …", "After repeatedly warning that …".</summary>
    public static bool IsFronted(StatementContext context, Cue cue, int first)
    {
        int at = cue.First;
        while (at > first && context.Text[at - 1].Upos == Upos.Adv && at > cue.First - MaxAdverbs)
        {
            at--;
        }

        return cue.Entry.Form == CueForm.Converb && (at == first || (at - 1 == first && context.Text[first].Norm is "after" or "before" or "while" or "when" or "by" or "in" or "despite" or "besides"));
    }

    private const int MaxAdverbs = 2;

    // "Claiming that the bridge is late, Falcon said": the main clause names who claims.
    public static NounPhrase? Fronted(StatementContext context, Cue cue, int low)
    {
        Passage passage = context.PassageOf(cue.First);
        return IsFronted(context, cue, Math.Max(low, passage.First)) && MainClause.Comma(context, cue.End, passage.End) is { } comma ? MainClause.Subject(context, comma + 1, passage.End) : null;
    }
}
