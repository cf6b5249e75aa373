using Readout.Languages;

namespace Readout.Statements.Learnt;

/// <summary>
/// Where the content of a cue may begin and end: anywhere near the cue in its sentence, elsewhere in its paragraph only where a sentence
/// or a quotation does.
/// </summary>
internal static class ContentBounds
{
    private const int Near = 45;
    private const int Far = 130;

    /// <summary>Tokens that the content may begin with, into <paramref name="starts"/>.</summary>
    public static void Starts(TokenTraits t, int cue, List<int> starts)
    {
        starts.Clear();
        (int low, int high) = Window(t, cue);
        Sentence own = t.Sentence(cue);
        for (int i = low; i < high; i++)
        {
            bool near = i >= own.FirstToken && i < own.EndToken && Math.Abs(i - cue) <= Near;
            if (i != cue && (near || t.StartsSentence(i) || OpensQuotation(t, i)))
            {
                starts.Add(i);
            }
        }
    }

    /// <summary>Token ends that the content which begins at <paramref name="start"/> may have, into <paramref name="ends"/>.</summary>
    public static void Ends(TokenTraits t, int cue, int start, List<int> ends)
    {
        ends.Clear();
        (_, int high) = Window(t, cue);
        Sentence own = t.Sentence(cue);
        Sentence first = t.Sentence(start);
        high = Math.Max(high, Math.Min(start + Near, t.Count));
        for (int end = start + 1; end <= high; end++)
        {
            bool near = (end > own.FirstToken && end <= own.EndToken) || end <= first.EndToken;
            bool inside = start < cue && end > cue && end <= cue + 2;
            if ((near && end - start <= Far && !inside) || t.EndsSentence(end) || ClosesQuotation(t, end))
            {
                ends.Add(end);
            }
        }
    }

    private static (int Low, int High) Window(TokenTraits t, int cue)
    {
        int block = t.Context.PassageOf(cue).Block;
        (int first, int end) = t.Context.Text.SentencesOfBlock(block);
        int low = t.Context.Text.Sentences[first].FirstToken;
        int high = t.Context.Text.Sentences[end - 1].EndToken;
        return (Math.Max(low, cue - Far), Math.Min(high, cue + Far));
    }

    public static bool OpensQuotation(TokenTraits t, int token) =>
        t.Context.QuotationOf(token) is >= 0 and var quotation && t.Context.QuotationOf(token - 1) != quotation;

    public static bool ClosesQuotation(TokenTraits t, int end) =>
        t.Context.QuotationOf(end - 1) is >= 0 and var quotation && t.Context.QuotationOf(end) != quotation;
}
