using Readout.Articles;
using Readout.Languages;
using Readout.Statements.Quotations;
using Readout.Text;

namespace Readout.Statements;

/// <summary>Joins the sentences of a quotation with each other and with the words that follow it.</summary>
internal static class PassageFinder
{
    // Longer than any sentence with its quotation; it keeps what rules look over in bounds.
    private const int MaxTokens = 600;

    public static List<Passage> Find(AnalyzedText text, IReadOnlyList<Quotation> quotations, int[] quotationOf)
    {
        var passages = new List<Passage>();
        for (int block = 0; block < text.Document.Blocks.Count; block++)
        {
            (int first, int end) = text.SentencesOfBlock(block);
            int from = first;
            for (int sentence = first; sentence < end; sentence++)
            {
                if (sentence + 1 == end || text.Sentences[sentence].EndToken - text.Sentences[from].FirstToken > MaxTokens || EndsPassage(text, quotations, quotationOf, sentence))
                {
                    int firstToken = text.Sentences[from].FirstToken;
                    int endToken = text.Sentences[sentence].EndToken;
                    Add(passages, firstToken, endToken, block, IsHeadline(text, block));
                    from = sentence + 1;
                }
            }
        }

        return passages;
    }

    private static void Add(List<Passage> passages, int first, int end, int block, bool headline)
    {
        for (int from = first; from < end; from += MaxTokens)
        {
            passages.Add(new Passage(passages.Count, from, Math.Min(end, from + MaxTokens), block) { IsHeadline = headline });
        }
    }

    private static bool EndsPassage(AnalyzedText text, IReadOnlyList<Quotation> quotations, int[] quotationOf, int sentence)
    {
        int last = text.Sentences[sentence].EndToken - 1;
        int next = last + 1;
        int quotation = quotationOf[last];
        if (quotation >= 0 && quotation == quotationOf[next])
        {
            return false;
        }

        if (quotation < 0 || quotations[quotation].End != next)
        {
            return true;
        }

        // "«…!» — сказал он": what follows a quotation and does not begin like a sentence belongs to it.
        Token following = text[next];
        return following.IsPunct ? !IsDashOrComma(text.Form(next)) : following.IsCapitalized;
    }

    private static bool IsDashOrComma(ReadOnlySpan<char> form) => form is "," or "—" or "–" or "-" or "―" or ".";

    private const int LongestHeadline = 200;
    private const int LongestHeading = 110;

    private static bool IsOneSentence(AnalyzedText text, int block) => text.SentencesOfBlock(block) is var (first, end) && end - first == 1;

    // An article given as bare text has its headline in the first line, and headings in short lines that end like none of its sentences.
    private static bool IsHeadline(AnalyzedText text, int block)
    {
        DocumentBlock found = text.Document.Blocks[block];
        if (found.Part == ArticlePart.Title || found.Kind == BlockKind.Heading)
        {
            return true;
        }

        TextSpan span = found.Span;
        char end = text.Text[span.End - 1];
        if (block == 0 && found.Part == ArticlePart.Body && text.Language == "en" && span.Length < LongestHeadline && IsTitleCase(text, block))
        {
            return true;
        }

        // "Mayor vows to stay;": a second headline follows.
        if (block == 0 && found.Part == ArticlePart.Body && text.Language == "en" && end is ';' && span.Length < LongestHeadline)
        {
            return true;
        }

        if (found.Part != ArticlePart.Body || end is '.' or '!' or '…' or ':' or ';')
        {
            return false;
        }

        return block == 0 ? span.Length < LongestHeadline : end is not (',' or '"' or '”' or '»') && span.Length < LongestHeading && IsOneSentence(text, block);
    }

    // "Mayor Says Bridge Will Open": English headlines give their verbs capitals.
    private static bool IsTitleCase(AnalyzedText text, int block)
    {
        (int first, int end) = text.SentencesOfBlock(block);
        int small = 0;
        int capital = 0;
        for (int i = text.Sentences[first].FirstToken; first < end && i < text.Sentences[end - 1].EndToken; i++)
        {
            if (text[i].Upos is Upos.Verb or Upos.Noun or Upos.Adj or Upos.Adv && text[i].Span.Length > 3)
            {
                small += text[i].IsCapitalized ? 0 : 1;
                capital += text[i].IsCapitalized ? 1 : 0;
            }
        }

        return capital >= 3 && small * 5 <= capital;
    }
}
