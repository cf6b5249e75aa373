using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>The text that speaks beside an impersonal cue: «в заявлении МИД говорится», «говорится на сайте министерства», «из документа следует».</summary>
internal static class DocumentPhrase
{
    private const int Reach = 12;

    public static NounPhrase? Of(StatementContext context, Cue cue, (int Low, int High) bounds) =>
        In(context, cue.End, Math.Min(bounds.High, cue.End + Reach)) ?? In(context, Math.Max(bounds.Low, cue.First - Reach), cue.First);

    private static NounPhrase? In(StatementContext context, int first, int end)
    {
        for (int i = first; i + 1 < end; i++)
        {
            if (context.Grammar.IsComma(i) && context.Words.Is("that", context.Text[i + 1].Norm))
            {
                break;
            }

            if (context.Text[i].Norm is "в" or "во" or "у" or "на" or "из" or "з" or "із" or "со" or "in" or "from" or "on"
                && context.Grammar.ReadPhrase(i + 1, end) is { } phrase && Speaks(context, phrase))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool Speaks(StatementContext context, NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        bool quotedName = !context.IsEnglish && context.Grammar.IsQuoteMark(phrase.First);
        return quotedName || context.Media.IsDocumentHead(head) || (!context.Media.IsVenue(head) && context.Media.IsOffice(head));
    }
}
