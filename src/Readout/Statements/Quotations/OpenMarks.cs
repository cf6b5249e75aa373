using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Quotations;

/// <summary>
/// Pairs the marks of one paragraph. Where some are never closed, <see cref="MayReopen"/> reads them again: a mark of the same kind at the head of a sentence is the next paragraph of the
/// quotation (each opens with a mark, only the last closes) in a text that has lost its line breaks; where the writer told something
/// himself since, the mark before was forgotten, and its quotation ends with its sentence.
/// </summary>
internal sealed class OpenMarks(AnalyzedText text, CueLexicon words, TextSpan within, Action<int, int, int, int> add)
{
    // Longer than this without a closing mark is no paragraph that somebody says.
    private const int MaxPiece = 1200;

    // Deeper than this, marks are noise.
    private const int MaxDepth = 8;

    private readonly List<(int At, int Since, char Mark)> _open = [];

    /// <summary>True for a paragraph that is known to hold marks without their closing ones.</summary>
    public required bool MayReopen { get; init; }

    /// <summary>Gives each pair to the one who asked; the marks still open, outermost first, and since when each runs: from where it last opened again.</summary>
    public List<(int At, int Since, char Mark)> Read()
    {
        for (int i = within.Start; i < within.End; i++)
        {
            (char mark, int length) = QuotationMarks.Read(text.Text, i, within);
            if (length > 0)
            {
                Take(i, mark, length);
                i += length - 1;
            }
        }

        return _open;
    }

    /// <summary>True where the stretch may all be somebody's words: short enough, and from its second sentence on nobody's saying is told in it.</summary>
    public bool IsSaid(int from, int to)
    {
        if (to - from > MaxPiece)
        {
            return false;
        }

        int end = text.TokenAt(to);
        for (int i = EndTokenOfSentence(from); i < end; i++)
        {
            // «Мост закрыт, — говорит мэр. — Его откроют»: who says so is put in between dashes.
            bool putIn = text.Form(i - 1) is "-" or "–" or "—";
            if (!putIn && words.Word(text[i].Norm) is { Form: CueForm.Finite or CueForm.Converb } cue && cue.May(Frames.Quote))
            {
                return false;
            }
        }

        return true;
    }

    private void Take(int at, char written, int length)
    {
        char mark = MayReopen && IsTurned(at, written) ? '»' : written;
        int opener = _open.FindLastIndex(candidate => QuotationMarks.Closes(mark, candidate.Mark) || QuotationMarks.SameKind(mark, candidate.Mark));
        if (MayReopen && opener >= 0 && QuotationMarks.IsSureOpening(text.Text, at, within) && OpensSentence(at))
        {
            Reopen(opener, at);
            return;
        }

        opener = _open.FindLastIndex(candidate => QuotationMarks.Closes(mark, candidate.Mark));
        if (mark == written && QuotationMarks.IsOpening(text.Text, at, within) && (opener < 0 || QuotationMarks.IsSureOpening(text.Text, at, within)))
        {
            if (_open.Count < MaxDepth)
            {
                _open.Add((at, at, mark));
            }
        }
        else if (opener >= 0)
        {
            Close(opener, at, length);
        }
    }

    // «Мы готовы«, – an opening mark with a stop behind it was meant to close.
    private bool IsTurned(int at, char mark) =>
        mark is '«' && at > within.Start && at + 1 < within.End && (text.Text[at + 1] is ',' or '.' or '!' or '?' || (text.Text[at + 1] is ' ' && !char.IsWhiteSpace(text.Text[at - 1])));

    private void Reopen(int opener, int at)
    {
        (int start, int since, char mark) = _open[opener];
        bool goesOn = IsSaid(since, at);
        if (!goesOn)
        {
            int end = EndOfSentence(since);
            add(start, end, end, 0);
        }

        _open.RemoveRange(opener, _open.Count - opener);
        _open.Add((goesOn ? start : at, at, mark));
    }

    private void Close(int opener, int at, int length)
    {
        add(_open[opener].At, at, at + length, opener);
        _open.RemoveRange(opener, _open.Count - opener);
    }

    /// <summary>Where a quotation ends that nothing closes: with the paragraph, or with its sentence where the writer goes on himself.</summary>
    public int EndOf(int since) => IsSaid(since, within.End) ? within.End : EndOfSentence(since);

    // A stop and no closing mark before it.
    private bool OpensSentence(int at)
    {
        int before = at - 1;
        while (before >= within.Start && char.IsWhiteSpace(text.Text[before]))
        {
            before--;
        }

        return before >= within.Start && before < at - 1 && text.Text[before] is '.' or '!' or '?' or '…';
    }

    private int EndOfSentence(int at) => Math.Min(within.End, text.Sentences[text.SentenceOf(text.TokenAt(at + 1))].Span.End);

    private int EndTokenOfSentence(int at) => text.Sentences[text.SentenceOf(text.TokenAt(at + 1))].EndToken;
}
