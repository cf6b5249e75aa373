using System.Text;
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

        Token head = text[phrase.Head];
        bool oblique = !context.IsEnglish && head.Feats.Case is not (Case.Nom or Case.None);
        if (!oblique || phrase.Head < first || !OnlyAdjectives(text, first, phrase.Head))
        {
            return text.SpanOf(first, end).In(text.Text);
        }

        var name = new StringBuilder();
        for (int i = first; i < phrase.Head; i++)
        {
            name.Append(Agreeing(text[i], head, text)).Append(' ');
        }

        name.Append(Nominative(head, text));
        return name.Append(text.Text, head.Span.End, text[end - 1].Span.End - head.Span.End).ToString();
    }

    private static bool OnlyAdjectives(AnalyzedText text, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (text[i].Upos is not (Upos.Adj or Upos.Det))
            {
                return false;
            }
        }

        return text[head].Feats.Number != Number.Plur || first == head;
    }

    // The lemma of an adjective is masculine: «региональный» with «управление» is «региональное».
    private static string Agreeing(in Token adjective, in Token head, AnalyzedText text)
    {
        string lemma = adjective.Lemma;
        if (lemma.Length < 3)
        {
            return adjective.Span.In(text.Text);
        }

        bool hard = lemma[^2] is 'ы' or 'о' || (lemma[^2] == 'и' && (text.Language == "uk" || lemma[^3] is 'к' or 'г' or 'х'));
        string stem = lemma[..^2];
        string form = (head.Feats.Gender, text.Language == "uk") switch
        {
            (Gender.Fem, false) => stem + (hard ? "ая" : "яя"),
            (Gender.Fem, true) => stem + (hard ? "а" : "я"),
            (Gender.Neut, false) => stem + (hard ? "ое" : "ее"),
            (Gender.Neut, true) => stem + (hard ? "е" : "є"),
            _ => lemma,
        };
        return adjective.IsCapitalized ? char.ToUpperInvariant(form[0]) + form[1..] : form;
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
