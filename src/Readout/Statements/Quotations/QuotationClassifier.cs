using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Quotations;

/// <summary>Tells whole utterances from names and single words in quotation marks.</summary>
internal static class QuotationClassifier
{
    // Fewer words than this are a name or a fragment unless a colon announces them.
    private const int MinWords = 3;

    // An unannounced quotation before a mere comma needs so many words to be speech: «Укрзализныця», «Северный поток — 2».
    private const int MinWordsBeforeComma = 5;

    // "…," the mayor of Larkton shot back, "…"
    private const int MaxPutIn = 10;

    public static IReadOnlyList<Quotation> Classify(AnalyzedText text, List<Quotation> quotations, CueLexicon words)
    {
        for (int i = 0; i < quotations.Count; i++)
        {
            Quotation quotation = quotations[i];
            bool inSpeech = quotation.Parent >= 0 && quotations[quotation.Parent].IsSpeech;
            quotations[i] = quotation with { IsSpeech = !inSpeech && (IsSpeech(text, quotation, words) || GoesOn(text, quotations, i, words)) };
        }

        return quotations;
    }

    // "Every time," she said, "you say so": what goes on after the cue of the words before begins small.
    private static bool GoesOn(AnalyzedText text, List<Quotation> quotations, int i, CueLexicon words)
    {
        if (text.Language != "en" || i == 0 || !quotations[i - 1].IsSpeech || quotations[i - 1].LastBlock != quotations[i].Block || Before(text, quotations[i]) != ',' || CountWords(text, quotations[i]) < MinWords)
        {
            return false;
        }

        int first = quotations[i - 1].End;
        // "…," she went on, "…": behind a comma inside the marks, few words and another comma are who says so, whatever the verb.
        bool cued = quotations[i].First - first <= MaxPutIn && text.Form(quotations[i - 1].End - 2) is ",";
        for (int at = first; at < quotations[i].First && at < first + 20; at++)
        {
            if (text.Form(at) is "." or ":")
            {
                return false;
            }

            cued |= words.Word(text[at].Norm)?.May(Frames.Quote) == true;
        }

        return cued && quotations[i].First - first <= 20;
    }

    private static bool IsSpeech(AnalyzedText text, Quotation quotation, CueLexicon words)
    {
        int count = CountWords(text, quotation);
        char before = Before(text, quotation);
        if (count == 0)
        {
            return false;
        }

        bool opensLikeSentence = OpensLikeSentence(text, quotation);
        if (before == ':')
        {
            return opensLikeSentence || count >= MinWords;
        }

        if (quotation.LastBlock > quotation.Block || (HasInnerSentenceEnd(text, quotation) && (opensLikeSentence || text.Language != "en")))
        {
            return true;
        }

        char last = text.Text[quotation.Inner.End - 1];
        char after = After(text, quotation);
        bool isShortUtterance = count < MinWordsBeforeComma && IsShortUtterance(text, quotation, words);
        if (!opensLikeSentence || (count < MinWords && !isShortUtterance && !(last is ',' or '!' or '?')))
        {
            return false;
        }

        bool opensPassage = before is '\0' or '.' or '!' or '?' or '…' or '"' or '”' or '»' or '—' or '–' or '-';
        bool announced = before == ',' && text.Language == "en";
        bool closed = last is '.' or '!' or '?' or '…' or ',' || after is '—' or '–' or '-' or '\0' || (after is '.' && opensPassage && count >= MinWordsBeforeComma && (text.Language == "en" || (before == '\0' && HasFiniteVerb(text, quotation)))) || (after is ',' && (count >= MinWordsBeforeComma || isShortUtterance));
        bool followedByCue = after == 'a' && IsCueAfter(text, quotation, words);
        return (opensPassage || announced) && (closed || followedByCue);
    }

    // «Мы готовы», — заявил он: a few words are speech where one of them is a verb or a pronoun and a cue comes right after.
    private static bool IsShortUtterance(AnalyzedText text, Quotation quotation, CueLexicon words)
    {
        int at = quotation.End;
        while (at < text.Tokens.Length && at < quotation.End + 4 && text[at].IsPunct)
        {
            at++;
        }

        if (at == quotation.End || at >= text.Tokens.Length || (words.Word(text[at].Norm)?.May(Frames.Quote) != true && !IsSetOff(text, at)))
        {
            return false;
        }

        for (int i = quotation.First; i < quotation.End; i++)
        {
            if (text[i].Upos is Upos.Pron or Upos.Verb or Upos.Aux)
            {
                return true;
            }
        }

        return false;
    }

    // «Мост закрыт до самой весны».: a paragraph of its own that says something, and no title.
    private static bool HasFiniteVerb(AnalyzedText text, Quotation quotation) =>
        Enumerable.Range(quotation.First, quotation.End - quotation.First).Any(i => text[i] is { Upos: Upos.Verb or Upos.Aux, Feats.VerbForm: VerbForm.Fin });

    // «Мы готовы», — отрезал он: comma and dash set a verb off, whatever verb it is.
    private static bool IsSetOff(AnalyzedText text, int at) =>
        text.Language != "en" && text.Form(at - 1) is "—" or "–" or "-" && text.Form(at - 2) is "," && text[at] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin };

    private static int CountWords(AnalyzedText text, Quotation quotation)
    {
        int count = 0;
        for (int i = quotation.First; i < quotation.End; i++)
        {
            count += text[i].IsWord ? 1 : 0;
        }

        return count;
    }

    private static bool OpensLikeSentence(AnalyzedText text, Quotation quotation)
    {
        foreach (char c in quotation.Inner.Of(text.Text))
        {
            if (char.IsLetterOrDigit(c))
            {
                return !char.IsLower(c);
            }
        }

        return false;
    }

    private static bool HasInnerSentenceEnd(AnalyzedText text, Quotation quotation)
    {
        int sentence = quotation.First < text.Tokens.Length ? text.SentenceOf(quotation.First) : -1;
        return sentence >= 0 && text.Sentences[sentence].EndToken < quotation.End - 1;
    }

    private static char Before(AnalyzedText text, Quotation quotation)
    {
        for (int i = quotation.Outer.Start - 1; i >= 0; i--)
        {
            char c = text.Text[i];
            if (c == '\n')
            {
                return '\0';
            }

            if (!char.IsWhiteSpace(c))
            {
                return c == '\'' && i > 0 && text.Text[i - 1] == '\'' ? '"' : c;
            }
        }

        return '\0';
    }

    // 'a' stands for any letter or digit.
    private static char After(AnalyzedText text, Quotation quotation)
    {
        for (int i = quotation.Outer.End; i < text.Text.Length; i++)
        {
            char c = text.Text[i];
            if (c == '\n')
            {
                return '\0';
            }

            if (!char.IsWhiteSpace(c))
            {
                return char.IsLetterOrDigit(c) ? 'a' : c;
            }
        }

        return '\0';
    }

    private static bool IsCueAfter(AnalyzedText text, Quotation quotation, CueLexicon words)
    {
        for (int i = quotation.End; i < text.Tokens.Length && i < quotation.End + 6 && !text[i].IsPunct; i++)
        {
            if (words.Word(text[i].Norm)?.May(Frames.Quote) == true)
            {
                return true;
            }
        }

        return false;
    }
}
