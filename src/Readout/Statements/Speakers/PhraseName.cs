using System.Buffers;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>The words of a noun phrase as a name: in the nominative, without article or marks around the whole.</summary>
internal static class PhraseName
{
    public static string Of(StatementContext context, NounPhrase read)
    {
        NounPhrase phrase = Relays.EnglishRelays.WithoutReader(context, read);
        AnalyzedText text = context.Text;
        int first = phrase.First;
        if (context.IsEnglish && text[first].Norm is "the" or "a" or "an" && phrase.Length > 1)
        {
            first++;
        }

        int end = phrase.End;
        if (context.IsEnglish && end - first > 1 && SubjectByOrder.IsDay(text[end - 1]) && text[end - 2].Upos == Upos.Noun)
        {
            end--; // "a report Tuesday"
        }

        if (end - first > 2 && context.Grammar.IsQuoteMark(first) && context.Grammar.IsQuoteMark(end - 1))
        {
            first++;
            end--;
        }

        bool oblique = text[phrase.Head].Feats.Case is not (Case.Nom or Case.None) && !IsCounted(context, phrase) && !IsForeign(text, first, end);
        return oblique && AllLanguages.Find(text.Language) is { } language ? language.ToNominative(text, first, end) : text.SpanOf(first, end).In(text.Text);
    }

    // «восемь сенаторов», «два источника»: the number stands in the nominative, and they are counted in the genitive.
    private static bool IsCounted(StatementContext context, NounPhrase phrase) =>
        !context.IsEnglish && context.Text[phrase.Head].Feats.Case == Case.Gen && SubjectAgreement.Counts(context, phrase);

    // «Українські Новини» in a Russian text: its words are not of this language.
    private static bool IsForeign(AnalyzedText text, int first, int end) =>
        text.Language == "ru" && text.SpanOf(first, end).In(text.Text).AsSpan().ContainsAny(ForeignLetters);

    // Of Ukrainian, and the Latin letter that stands for one of them.
    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("іїєґІЇЄҐi");
}
