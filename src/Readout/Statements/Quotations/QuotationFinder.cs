using Readout.Articles;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Quotations;

/// <summary>
/// Pairs the quotation marks of a document: guillemets, curly and straight marks, nested or not. A mark that is never closed
/// ends with its paragraph, or runs on while each next paragraph opens with a mark again or the closing one follows.
/// </summary>
internal static class QuotationFinder
{
    // A quotation that its paragraph does not close may run on for so many paragraphs.
    private const int MaxParagraphs = 6;

    public static List<Quotation> Find(AnalyzedText text, CueLexicon words)
    {
        var found = new List<Quotation>();
        IReadOnlyList<DocumentBlock> blocks = text.Document.Blocks;
        int resumeAt = 0;
        for (int block = 0; block < blocks.Count; block++)
        {
            TextSpan span = blocks[block].Span;
            if (span.End > resumeAt)
            {
                resumeAt = ReadBlock(text, blocks, block, new TextSpan(Math.Max(span.Start, resumeAt), span.End), found, words);
            }
        }

        found.Sort((left, right) => left.Outer.Start != right.Outer.Start
            ? left.Outer.Start.CompareTo(right.Outer.Start)
            : right.Outer.End.CompareTo(left.Outer.End));
        return WithParents(found);
    }

    // Returns where reading goes on: after the block, or after the quotation that ran over it.
    private static int ReadBlock(AnalyzedText text, IReadOnlyList<DocumentBlock> blocks, int block, TextSpan span, List<Quotation> found, CueLexicon words)
    {
        Action<int, int, int, int> add = (start, end, closed, depth) => Add(text, found, start, end, closed, depth, block, block);
        var balanced = new OpenMarks(text, words, span, add) { MayReopen = false };
        if (LeftOpen(text, found, balanced, block) is not { } lost)
        {
            return span.End;
        }

        while (found.Count > 0 && found[^1].Outer.Start >= lost.At)
        {
            found.RemoveAt(found.Count - 1);
        }

        var marks = new OpenMarks(text, words, new TextSpan(lost.At, span.End), add) { MayReopen = true };
        if (LeftOpen(text, found, marks, block) is not var (first, since, mark))
        {
            return span.End;
        }

        if (LastOfSameKind(text.Text, found, since, mark) is { } inner && marks.IsSaid(since, inner.Outer.End))
        {
            // "A "B": one mark closes both.
            Add(text, found, first, inner.Inner.End, inner.Outer.End, 0, block, block);
            return span.End;
        }

        int last = LastParagraph(text.Text, blocks, block, mark);
        if (last == block)
        {
            int end = marks.EndOf(since);
            Add(text, found, first, end, end, 0, block, block);
            return span.End;
        }

        int close = ClosingOfNext(text.Text, blocks[last].Span, mark);
        if (close < 0)
        {
            Add(text, found, first, blocks[last].Span.End, blocks[last].Span.End, 0, block, last);
            return blocks[last].Span.End;
        }

        int closed = close + QuotationMarks.LengthAt(text.Text, close);
        Add(text, found, first, close, closed, 0, block, last);
        return closed;
    }

    // The outermost mark that the paragraph leaves open; null when it leaves none.
    private static (int At, int Since, char Mark)? LeftOpen(AnalyzedText text, List<Quotation> found, OpenMarks marks, int block)
    {
        List<(int At, int Since, char Mark)> open = marks.Read();
        open.RemoveAll(mark => ClosesWithNext(text, found, (mark.At, mark.Mark), block));
        return open.Count > 0 ? open[0] : null;
    }

    // «Союз «Берег»: two marks open and one closes both, when no sentence ends between them.
    private static bool ClosesWithNext(AnalyzedText text, List<Quotation> found, (int At, char Mark) open, int block)
    {
        int next = found.FindIndex(quotation => quotation.Block == block && quotation.Outer.Start > open.At
            && QuotationMarks.SameKind(QuotationMarks.Read(text.Text, quotation.Outer.Start, quotation.Outer).Mark, open.Mark));
        if (next < 0 || text.SentenceOf(text.TokenAt(open.At)) != text.SentenceOf(text.TokenAt(found[next].Outer.End) - 1))
        {
            return false;
        }

        Add(text, found, open.At, found[next].Inner.End, found[next].Outer.End, 0, block, block);
        return true;
    }

    private static Quotation? LastOfSameKind(string text, List<Quotation> found, int after, char mark)
    {
        for (int i = found.Count - 1; i >= 0 && found[i].Outer.Start > after; i--)
        {
            if (QuotationMarks.SameKind(QuotationMarks.Read(text, found[i].Outer.Start, found[i].Outer).Mark, mark))
            {
                return found[i];
            }
        }

        return null;
    }

    // The paragraph that closes a quotation left open in this one; where none does, the last of those right behind that open with a mark again, or this one.
    private static int LastParagraph(string text, IReadOnlyList<DocumentBlock> blocks, int block, char mark)
    {
        int reopened = block;
        for (int next = block + 1; next < blocks.Count && next <= block + MaxParagraphs; next++)
        {
            TextSpan span = blocks[next].Span;
            if (blocks[next].Part != blocks[block].Part)
            {
                return reopened;
            }

            bool opensAgain = OpensAgain(text, span, mark);
            if (ClosingOfNext(text, span, mark) >= 0)
            {
                return next;
            }

            if (!opensAgain && HasMark(text, span, mark))
            {
                return reopened;
            }

            reopened = opensAgain && reopened == next - 1 ? next : reopened;
        }

        return reopened;
    }

    private static bool OpensAgain(string text, TextSpan span, char mark) =>
        QuotationMarks.IsOpening(text, span.Start, span) && QuotationMarks.SameKind(QuotationMarks.Read(text, span.Start, span).Mark, mark);

    // The same behind the mark with which a paragraph opens again.
    private static int ClosingOfNext(string text, TextSpan span, char mark) =>
        LastClosing(text, OpensAgain(text, span, mark) ? new TextSpan(span.Start + 1, span.End) : span, mark);

    // Where a paragraph first closes a quotation that it did not open; -1 when it does not.
    private static int LastClosing(string text, TextSpan span, char mark)
    {
        var open = new List<(int At, char Mark)>();
        for (int i = span.Start; i < span.End; i++)
        {
            (char found, int length) = QuotationMarks.Read(text, i, span);
            if (length == 0)
            {
                continue;
            }

            if (QuotationMarks.IsOpening(text, i, span) && i > span.Start)
            {
                open.Add((i, found));
            }
            else if (open.Count > 0 && QuotationMarks.Closes(found, open[^1].Mark))
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (open.Count == 0 && QuotationMarks.Closes(found, mark) && i > span.Start)
            {
                return i;
            }

            i += length - 1;
        }

        return -1;
    }

    private static bool HasMark(string text, TextSpan span, char mark)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (QuotationMarks.Read(text, i, span) is { Length: > 0 } found && QuotationMarks.SameKind(found.Mark, mark))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(AnalyzedText text, List<Quotation> found, int start, int innerEnd, int outerEnd, int depth, int block, int lastBlock)
    {
        int from = start + QuotationMarks.LengthAt(text.Text, start);
        if (from >= innerEnd)
        {
            return;
        }

        var inner = new TextSpan(from, innerEnd);
        if (inner.Of(text.Text).IsWhiteSpace())
        {
            return;
        }

        var outer = new TextSpan(start, outerEnd);
        found.Add(new Quotation(outer, inner, text.TokenAt(outer.Start), text.TokenAt(outer.End), depth, block) { LastBlock = lastBlock });
    }

    private static List<Quotation> WithParents(List<Quotation> found)
    {
        var open = new Stack<int>();
        for (int i = 0; i < found.Count; i++)
        {
            while (open.Count > 0 && found[open.Peek()].Outer.End < found[i].Outer.End)
            {
                open.Pop();
            }

            found[i] = found[i] with { Parent = open.Count > 0 ? open.Peek() : -1 };
            open.Push(i);
        }

        return found;
    }
}
