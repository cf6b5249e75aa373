using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>The text that speaks beside an impersonal cue: «в заявлении МИД говорится», «говорится на сайте министерства», «из документа следует».</summary>
internal static class DocumentPhrase
{
    private const int Reach = 12;
    private const int RelativeReach = 5;

    public static NounPhrase? Of(StatementContext context, Cue cue, (int Low, int High) bounds) =>
        InRelative(context, cue, bounds.Low) ?? In(context, cue.End, Math.Min(bounds.High, cue.End + Reach)) ?? Before(context, Math.Max(bounds.Low, cue.First - Reach), cue.First) ?? Agent(context, cue, bounds);

    // «статью, в которой сообщается, что»: the noun before the pronoun speaks.
    private static NounPhrase? InRelative(StatementContext context, Cue cue, int low)
    {
        for (int i = cue.First - 1; !context.IsEnglish && i > low + 1 && i >= cue.First - RelativeReach; i--)
        {
            if (SubjectByCase.IsRelative(context.Text[i]) && context.Text[i - 1].Upos == Upos.Adp && context.Grammar.IsComma(i - 2))
            {
                return RelativeClause.Antecedent(context, i - 1, low) is { } text && (context.Media.IsDocumentHead(context.Text[text.Head]) || context.Media.IsPublishing(context.Text[text.Head])) ? text : null;
            }
        }

        return null;
    }

    // «послом было подчеркнуто, что»: who did it stands in the instrumental.
    private static NounPhrase? Agent(StatementContext context, Cue cue, (int Low, int High) bounds)
    {
        if (context.IsEnglish || !IsPassive(context.Text[cue.First].Norm))
        {
            return null;
        }

        for (int i = Math.Max(bounds.Low, cue.First - Reach); i < cue.First; i++)
        {
            ref readonly Token token = ref context.Text.Tokens[i];
            bool person = token.Feats is { Case: Case.Ins } && token.Upos is Upos.Noun or Upos.Propn && (token.Feats.Animacy == Animacy.Anim || context.Mentions.At(i) is not null || context.Mentions.IsRoleNoun(token));
            if (person && (i == bounds.Low || context.Text[i - 1].Upos != Upos.Adp) && context.Grammar.ReadPhrase(i, cue.First) is { } agent)
            {
                return agent;
            }
        }

        return null;
    }

    // «сказано», «підкреслено», not «сообщается».
    private static bool IsPassive(string cue) => cue.EndsWith("но", StringComparison.Ordinal) || cue.EndsWith("то", StringComparison.Ordinal);

    // «В городе введут карантин, говорится»: what a comma parts from the cue is its clause only where it is a text.
    private static NounPhrase? Before(StatementContext context, int first, int end) =>
        In(context, first, end) is { } phrase && (context.IsEnglish || context.Media.IsDocumentHead(context.Text[phrase.Head]) || !Enumerable.Range(phrase.End, end - phrase.End).Any(context.Grammar.IsComma)) ? phrase : null;

    private static NounPhrase? In(StatementContext context, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (context.Grammar.IsComma(i) && context.Words.Is("that", context.Text[i + 1].Norm))
            {
                break;
            }

            if (context.Text[i].Norm is "в" or "во" or "у" or "на" or "из" or "з" or "із" or "со" or "in" or "from" or "on"
                && context.Grammar.ReadPhrase(i + 1, end) is { } phrase && Speaks(context, phrase) && !IsAtDisposal(context, i))
            {
                return phrase;
            }
        }

        return null;
    }

    // «в обосновании, которое есть в распоряжении газеты, сообщается»: who has the text.
    private static bool IsAtDisposal(StatementContext context, int preposition) =>
        preposition > 0 && context.Text[preposition + 1].Lemma is "распоряжение" or "розпорядження" && ((context.Grammar.IsVerb(preposition - 1) && context.Words.Word(context.Text[preposition - 1].Norm) is null) || context.Text[preposition - 1].Norm is "є" or "есть");

    private static bool Speaks(StatementContext context, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        bool quotedName = !context.IsEnglish && context.Grammar.IsQuoteMark(phrase.First);
        return quotedName || context.Media.IsDocumentHead(head) || (!context.Media.IsVenue(head) && context.Media.IsOffice(head));
    }
}
