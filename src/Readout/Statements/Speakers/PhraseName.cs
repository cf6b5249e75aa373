using System.Buffers;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

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

        if (!context.IsEnglish && Counted(context, phrase) is { } number)
        {
            return IsCountedThing(text, phrase, number) ? string.Concat(number[1], " ", text[phrase.Head].Lemma, "а", text.Text[text[phrase.Head].Span.End..text[end - 1].Span.End])
                : number[0] + text.Text[text[first].Span.End..text[end - 1].Span.End];
        }

        if (OneOf(context, phrase) is { } one)
        {
            return one[0] + text.Text[text[first].Span.End..text[end - 1].Span.End];
        }

        bool oblique = text[phrase.Head].Feats.Case is not (Case.Nom or Case.None) && !IsCounted(context, phrase) && !IsForeign(text, first, end);
        return oblique && AllLanguages.Find(text.Language) is { } language ? language.ToNominative(text, first, end) : text.SpanOf(first, end).In(text.Text);
    }

    // «восемь сенаторов», «два источника»: the number stands in the nominative, and they are counted in the genitive.
    private static bool IsCounted(StatementContext context, NounPhrase phrase) =>
        !context.IsEnglish && context.Text[phrase.Head].Feats.Case == Case.Gen && SubjectAgreement.Counts(context, phrase);

    // «со ссылкой на двух дипломатов» names «двое дипломатов»: such a number has the same genitive behind it.
    private static LexiconRow? Counted(StatementContext context, NounPhrase phrase)
    {
        ref readonly Token first = ref context.Text[phrase.First];
        int head = phrase.Head > phrase.First ? phrase.Head : phrase.First + 1;
        bool several = head < phrase.End && context.Text[head].Feats is { Number: Number.Plur, Case: Case.Gen or Case.Acc, Gender: not Gender.Fem };
        return several ? EmbeddedData.Lexicon("agreement", context.Text.Language)["counted"].Find(first.Norm) : null;
    }

    // «по словам одного из рыбаков» names «один из рыбаков».
    private static LexiconRow? OneOf(StatementContext context, NounPhrase phrase) =>
        !context.IsEnglish && phrase.Length > 2 && context.Text[phrase.First + 1].Norm is "из" or "з" or "із" or "зі"
            ? EmbeddedData.Lexicon("agreement", context.Text.Language)["one-of"].Find(context.Text[phrase.First].Norm)
            : null;

    // «двух источников»: they are no «двое», but «два источника».
    private static bool IsCountedThing(AnalyzedText text, NounPhrase phrase, LexiconRow number) =>
        number.Columns.Count > 1 && phrase.Head == phrase.First + 1 && text[phrase.Head] is { Feats.Animacy: not Animacy.Anim } noun && "бвгдзклмнпрстф".Contains(noun.Lemma[^1], StringComparison.Ordinal);

    // «Українські Новини» in a Russian text: its words are not of this language.
    private static bool IsForeign(AnalyzedText text, int first, int end) =>
        text.Language == "ru" && text.SpanOf(first, end).In(text.Text).AsSpan().ContainsAny(ForeignLetters);

    // Of Ukrainian, and the Latin letter that stands for one of them.
    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("іїєґІЇЄҐi");
}
