using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// The noun that a Russian or Ukrainian pronoun takes up when nobody with a name is meant: «Мошенник назвал цену. Он сослался на …»,
/// «Эксперты удивились. Они пишут …». A guess by agreement and nearness alone.
/// </summary>
internal sealed class NounAntecedent(StatementContext context)
{
    private const int MaxSentencesBack = 2;

    public NounPhrase? Of(int pronoun)
    {
        if (context.IsEnglish || context.Words.Is("first-person", context.Text[pronoun].Norm))
        {
            return null;
        }

        int own = context.Text.SentenceOf(pronoun);
        for (int sentence = own; sentence >= Math.Max(0, own - MaxSentencesBack); sentence--)
        {
            Sentence found = context.Text.Sentences[sentence];
            if (FirstSubject(found.FirstToken, Math.Min(found.EndToken, pronoun), pronoun) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private NounPhrase? FirstSubject(int first, int end, int pronoun)
    {
        for (int i = first; i < end; i++)
        {
            if (Agrees(i, pronoun) && context.QuotationOf(i) == context.QuotationOf(pronoun))
            {
                int start = i;
                while (start > first && context.Grammar.IsModifier(start - 1) && context.Text[start - 1].Feats.Case == Case.Nom)
                {
                    start--;
                }

                return context.Grammar.ReadPhrase(start, end) is { } phrase && phrase.Head == i ? phrase : new NounPhrase(start, i + 1, i);
            }
        }

        return null;
    }

    private bool Agrees(int token, int pronoun)
    {
        ref readonly Token noun = ref context.Text.Tokens[token];
        if (noun.Upos is not (Upos.Noun or Upos.Propn) || noun.Feats.Case != Case.Nom || noun.Feats.Animacy == Animacy.Inan)
        {
            return false;
        }

        bool plural = context.Words.Is("plural-pronoun", context.Text[pronoun].Norm);
        Gender gender = context.Text[pronoun].Feats.Gender;
        return plural ? noun.Feats.Number == Number.Plur : noun.Feats.Number == Number.Sing && (gender == Gender.None || noun.Feats.Gender == Gender.None || noun.Feats.Gender == gender);
    }
}
