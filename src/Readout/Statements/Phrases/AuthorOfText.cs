using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>«В заявлении МИД отметил, что»: a body whose name shows no case, between its text and the verb that nobody else is the subject of. Stateless.</summary>
internal static class AuthorOfText
{
    // «в распространенном накануне заявлении МИД»
    private const int MaxBefore = 4;

    public static NounPhrase? Find(StatementContext context, Cue cue, int low)
    {
        AnalyzedText text = context.Text;
        int end = cue.First;
        while (end > low && context.Words.Is("between", text[end - 1].Norm))
        {
            end--;
        }

        if (context.IsEnglish || cue.Entry.Form != CueForm.Finite || end - 2 <= low || text[cue.First].Feats.Number != Number.Sing || !text[end - 1].IsAllCaps
            || context.Mentions.At(end - 1) is not ({ Kind: EntityKind.Organization }, { Form: MentionForm.Name } name) || text.TokenAt(name.Full.End) != end)
        {
            return null;
        }

        int first = text.TokenAt(name.Full.Start);
        bool behindText = first - 1 > low && text[first - 1] is { Upos: Upos.Noun, IsCapitalized: false, Feats.Case: Case.Loc } noun && context.Media.IsDocumentHead(noun);
        return behindText && Enumerable.Range(Math.Max(low, first - 1 - MaxBefore), Math.Min(MaxBefore, first - 1 - low)).Any(i => text[i].Upos == Upos.Adp) ? new NounPhrase(first, end, end - 1) : null;
    }
}
