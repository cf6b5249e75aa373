using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>The words of a noun phrase as a name: the head in the nominative, without article or marks around the whole.</summary>
internal static class PhraseName
{
    public static string Of(StatementContext context, NounPhrase phrase)
    {
        AnalyzedText text = context.Text;
        int first = phrase.First;
        if (context.IsEnglish && text[first].Norm is "the" or "a" or "an" && phrase.Length > 1)
        {
            first++;
        }

        int end = phrase.End;
        if (end - first > 2 && context.Grammar.IsQuoteMark(first) && context.Grammar.IsQuoteMark(end - 1))
        {
            first++;
            end--;
        }

        string words = text.SpanOf(first, end).In(text.Text);
        Token head = text[phrase.Head];
        bool oblique = !context.IsEnglish && head.Feats.Case is not (Case.Nom or Case.None) && phrase.Head == first;
        return oblique ? Nominative(head, text) + words[(head.Span.End - text[first].Span.Start)..] : words;
    }

    private static string Nominative(in Token head, AnalyzedText text)
    {
        string form = head.Span.In(text.Text);
        if (head.IsAllCaps || head.Lemma.Length == 0)
        {
            return form;
        }

        return head.IsCapitalized ? char.ToUpperInvariant(head.Lemma[0]) + head.Lemma[1..] : head.Lemma;
    }
}
