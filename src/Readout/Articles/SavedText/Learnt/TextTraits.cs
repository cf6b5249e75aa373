using Readout.Articles.Learnt;

namespace Readout.Articles.SavedText.Learnt;

/// <summary>Writes what the trees ask of the lines of a saved page.</summary>
internal sealed class TextTraits
{
    public const int Count = (int)TextTrait.FirstRole + LineModel.Roles;

    private const int Near = 5;
    private const int Far = 15;

    private readonly PageTraits _page;
    private readonly Lattice _lattice;
    private readonly TraitTable _table;
    private readonly float[] _text;
    private readonly float[] _textWidth;
    private readonly int _lines;

    private TextTraits(PageTraits page, Lattice lattice, TraitTable table)
    {
        (_page, _lattice, _table, _lines) = (page, lattice, table, page.Lines.Count);
        _text = new float[_lines];
        _textWidth = new float[_lines + 1];
        for (int i = 0; i < _lines; i++)
        {
            _text[i] = lattice.Marginal(i, (int)LearntRole.Body) + lattice.Marginal(i, (int)LearntRole.Heading) + lattice.Marginal(i, (int)LearntRole.Summary);
            _textWidth[i + 1] = _textWidth[i] + (_text[i] * page.Traits[i].Width);
        }
    }

    /// <summary>The traits of all lines of a page. Dispose the table.</summary>
    public static TraitTable Of(PageTraits page, Lattice lattice)
    {
        var table = new TraitTable(page.Lines.Count, Count);
        new TextTraits(page, lattice, table).Write();
        return table;
    }

    private void Write()
    {
        for (int i = 0; i < _lines; i++)
        {
            Wording(i);
            Place(i);
            Beside(i);
            Told(i);
        }

        Stems();
        Distances(TextTrait.PreviousDate, TextTrait.NextDate, i => _page.Traits[i].Class is LineClass.Stamp or LineClass.Dated);
        Distances(TextTrait.PreviousLabel, TextTrait.NextLabel, i => _page.Traits[i].Class is LineClass.Label);
        Distances(TextTrait.PreviousByline, TextTrait.NextByline, i => _page.Traits[i].Class is LineClass.Byline or LineClass.Credit);
        TitleRuns();
        Stretches();
    }

    private void Set(TextTrait trait, int i, byte value) => _table.Column((int)trait)[i] = value;

    private void Wording(int i)
    {
        LineEvidence line = _page.Lines[i];
        LineTraits traits = _page.Traits[i];
        CharacterTally tally = CharacterTally.Of(line.Text);
        Set(TextTrait.Width, i, TraitScale.Log(traits.Width));
        Set(TextTrait.Words, i, TraitScale.Log(traits.Words));
        Set(TextTrait.WordLength, i, (byte)Math.Min(TraitScale.Most, traits.Words == 0 ? 0 : 4 * traits.Width / traits.Words));
        Set(TextTrait.Ends, i, line.EndsSentence ? (byte)1 : (byte)0);
        Set(TextTrait.Last, i, (byte)LineReader.CharClass(line.Text[^1]));
        Set(TextTrait.First, i, (byte)LineReader.CharClass(line.Text[0]));
        Set(TextTrait.Capitals, i, TraitScale.Share(traits.Words == 0 ? 0 : (double)traits.Capitals / traits.Words));
        Set(TextTrait.Digits, i, TraitScale.Share((double)tally.Digits / line.Text.Length));
        Set(TextTrait.Commas, i, TraitScale.Log(tally.Commas));
        Set(TextTrait.Sentences, i, TraitScale.Log(tally.Stops));
        Set(TextTrait.Symbols, i, TraitScale.Log(tally.Symbols));
        Set(TextTrait.Class, i, (byte)traits.Class);
        Set(TextTrait.Label, i, (byte)line.Label.Kind);
        Set(TextTrait.Inside, i, (byte)line.Label.Inside);
        Set(TextTrait.Byline, i, (byte)(Math.Min(3, line.Byline.Count) + (traits.HasCredit ? 4 : 0)));
        Set(TextTrait.Language, i, line.IsForeign ? (byte)0 : line.IsOwn ? (byte)2 : (byte)1);
        Set(TextTrait.Address, i, line.HasAddress ? (byte)1 : (byte)0);
        Set(TextTrait.Times, i, TraitScale.Log(_page.Times(i)));
        Set(TextTrait.TimesBegun, i, TraitScale.Log(_page.TimesBegun(i)));
        Set(TextTrait.AfterBlank, i, line.IsAfterBlank ? (byte)1 : (byte)0);
        Set(TextTrait.Stems, i, Known(_page.StemShare[i]));
        Set(TextTrait.Often, i, Known(_page.OftenShare[i]));
        Set(TextTrait.Headline, i, TraitScale.Share(_page.HeadlineShare[i]));
    }

    // A share, or 0 where there is nothing to take a share of.
    private static byte Known(float share) => share < 0 ? (byte)0 : (byte)(1 + (share * (TraitScale.Most - 1)));

    private void Place(int i)
    {
        Set(TextTrait.FromMainStart, i, TraitScale.Signed(i - _page.MainStart));
        Set(TextTrait.FromMainEnd, i, TraitScale.Signed(i - _page.MainEnd));
        Set(TextTrait.FromHeadline, i, _page.BestHeadline < 0 ? (byte)0 : TraitScale.Signed(i - _page.BestHeadline));
        Set(TextTrait.PreviousProse, i, TraitScale.Log(_page.PreviousProse[i]));
        Set(TextTrait.NextProse, i, TraitScale.Log(_page.NextProse[i]));
        Set(TextTrait.ProseRun, i, TraitScale.Log(_page.ProseRun[i]));
        Set(TextTrait.ProseBefore, i, TraitScale.Log(_page.ProseBefore[i]));
        Set(TextTrait.ProseAfter, i, TraitScale.Log(_page.ProseBefore[^1] - _page.ProseBefore[i + 1]));
        Set(TextTrait.Place, i, TraitScale.Share((double)_page.ProseWidthBefore[i] / Math.Max(1, _page.ProseWidthBefore[^1])));
        Set(TextTrait.FromEnd, i, TraitScale.Log(_lines - 1 - i));
        Set(TextTrait.PageLines, i, TraitScale.Log(_lines));
        Set(TextTrait.PageProse, i, TraitScale.Log(_page.ProseWidthBefore[^1]));
    }

    private void Beside(int i)
    {
        Set(TextTrait.WidthBefore, i, Width(i - 1));
        Set(TextTrait.WidthAfter, i, Width(i + 1));
        Set(TextTrait.SecondWidthBefore, i, Width(i - 2));
        Set(TextTrait.SecondWidthAfter, i, Width(i + 2));
        Set(TextTrait.ClassBefore, i, Class(i - 1));
        Set(TextTrait.ClassAfter, i, Class(i + 1));
        Set(TextTrait.SecondClassBefore, i, Class(i - 2));
        Set(TextTrait.SecondClassAfter, i, Class(i + 2));
        Set(TextTrait.EndsBefore, i, IsLine(i - 1) && _page.Lines[i - 1].EndsSentence ? (byte)1 : (byte)0);
        Set(TextTrait.EndsAfter, i, IsLine(i + 1) && _page.Lines[i + 1].EndsSentence ? (byte)1 : (byte)0);
        Set(TextTrait.StemsBefore, i, IsLine(i - 1) ? Known(_page.StemShare[i - 1]) : (byte)0);
        Set(TextTrait.StemsAfter, i, IsLine(i + 1) ? Known(_page.StemShare[i + 1]) : (byte)0);
        Set(TextTrait.NearProseBefore, i, ProseShare(i - Near, i));
        Set(TextTrait.NearProseAfter, i, ProseShare(i + 1, i + 1 + Near));
        Set(TextTrait.FarProseBefore, i, ProseShare(i - Far, i));
        Set(TextTrait.FarProseAfter, i, ProseShare(i + 1, i + 1 + Far));
        Set(TextTrait.NearWidthBefore, i, MeanWidth(i - Near, i));
        Set(TextTrait.NearWidthAfter, i, MeanWidth(i + 1, i + 1 + Near));
        Set(TextTrait.NearOften, i, Mean(_page.OftenShare, i));
        Set(TextTrait.NearStems, i, Mean(_page.StemShare, i));
        Set(TextTrait.NearHeadline, i, Mean(_page.HeadlineShare, i));
    }

    private bool IsLine(int i) => i >= 0 && i < _lines;

    private byte Width(int i) => IsLine(i) ? TraitScale.Log(_page.Traits[i].Width) : (byte)0;

    private byte Class(int i) => IsLine(i) ? (byte)_page.Traits[i].Class : (byte)20;

    private byte ProseShare(int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(_lines, to));
        return to <= from ? (byte)0 : TraitScale.Share((double)(_page.ProseBefore[to] - _page.ProseBefore[from]) / (to - from));
    }

    private byte MeanWidth(int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(_lines, to));
        int sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += _page.Traits[i].Width;
        }

        return to <= from ? (byte)0 : TraitScale.Log((double)sum / (to - from));
    }

    // The mean over the lines around, each weighing as much as it is long.
    private byte Mean(float[] shares, int i)
    {
        (double sum, double weight) = (0, 0);
        for (int k = Math.Max(0, i - Near); k < Math.Min(_lines, i + 1 + Near); k++)
        {
            if (shares[k] >= 0)
            {
                sum += shares[k] * _page.Traits[k].Width;
                weight += _page.Traits[k].Width;
            }
        }

        return weight == 0 ? (byte)0 : TraitScale.Share(sum / weight);
    }

    private void Told(int i)
    {
        Set(TextTrait.Rule, i, (byte)_page.Rules[i]);
        Set(TextTrait.RuleBefore, i, IsLine(i - 1) ? (byte)_page.Rules[i - 1] : (byte)20);
        Set(TextTrait.RuleAfter, i, IsLine(i + 1) ? (byte)_page.Rules[i + 1] : (byte)20);
        Set(TextTrait.Text, i, Likely(_text[i]));
        Set(TextTrait.TextBefore, i, Text(i - 1));
        Set(TextTrait.TextAfter, i, Text(i + 1));
        Set(TextTrait.SecondTextBefore, i, Text(i - 2));
        Set(TextTrait.SecondTextAfter, i, Text(i + 2));
        Set(TextTrait.ThirdTextBefore, i, Text(i - 3));
        Set(TextTrait.ThirdTextAfter, i, Text(i + 3));
        Set(TextTrait.NearTextBefore, i, TextShare(i - Near, i));
        Set(TextTrait.NearTextAfter, i, TextShare(i + 1, i + 1 + Near));
        Set(TextTrait.FarTextBefore, i, TextShare(i - Far, i));
        Set(TextTrait.FarTextAfter, i, TextShare(i + 1, i + 1 + Far));
        float all = Math.Max(1, _textWidth[^1]);
        Set(TextTrait.TextWidthBefore, i, TraitScale.Share(_textWidth[i] / all));
        Set(TextTrait.TextWidthAfter, i, TraitScale.Share((all - _textWidth[i + 1]) / all));
        Set(TextTrait.PageText, i, TraitScale.Log(all));
        for (int role = 0; role < LineModel.Roles; role++)
        {
            Set((TextTrait)((int)TextTrait.FirstRole + role), i, Likely(_lattice.Marginal(i, role)));
        }
    }

    // Log odds, so that what is nearly sure stays apart from what is quite sure.
    private static byte Likely(float share) => (byte)Math.Clamp(32 + (4 * Math.Log((share + 1e-4) / (1 - share + 1e-4))), 0, TraitScale.Most);

    private byte Text(int i) => IsLine(i) ? Likely(_text[i]) : (byte)0;

    private byte TextShare(int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(_lines, to));
        int width = 0;
        for (int i = from; i < to; i++)
        {
            width += _page.Traits[i].Width;
        }

        return width == 0 ? (byte)0 : TraitScale.Share((_textWidth[to] - _textWidth[from]) / width);
    }

    // Which share of a line's stems the text has, by lines that are surely text.
    private void Stems()
    {
        var stems = new TextStems(_page, _text);
        float[] shares = new float[_lines];
        for (int i = 0; i < _lines; i++)
        {
            shares[i] = stems.Share(i);
            Set(TextTrait.StemsOfText, i, Known(shares[i]));
        }

        for (int i = 0; i < _lines; i++)
        {
            Set(TextTrait.StemsNearText, i, Mean(shares, i));
        }
    }

    private void Distances(TextTrait before, TextTrait after, Func<int, bool> isOne)
    {
        int distance = 1000;
        for (int i = 0; i < _lines; i++)
        {
            Set(before, i, TraitScale.Log(++distance));
            distance = isOne(i) ? 0 : distance;
        }

        distance = 1000;
        for (int i = _lines - 1; i >= 0; i--)
        {
            Set(after, i, TraitScale.Log(++distance));
            distance = isOne(i) ? 0 : distance;
        }
    }

    // How many lines without the end of a sentence stand together.
    private void TitleRuns()
    {
        for (int i = 0, end; i < _lines; i = end)
        {
            end = i + 1;
            bool isTitle = !_page.Lines[i].EndsSentence;
            while (end < _lines && isTitle != _page.Lines[end].EndsSentence)
            {
                end++;
            }

            for (int k = i; k < end; k++)
            {
                Set(TextTrait.TitleRun, k, isTitle ? TraitScale.Log(end - i) : (byte)0);
            }
        }
    }

    private void Stretches()
    {
        var stretches = new TextStretches(_page, _text);
        for (int i = 0; i < _lines; i++)
        {
            int at = stretches.At(i);
            bool isInside = stretches.IsInside(i);
            int previous = isInside ? at - 1 : at;
            int next = at + 1 < stretches.Count ? at + 1 : -1;
            Set(TextTrait.Stretch, i, isInside ? TraitScale.Log(stretches[at].Width) : (byte)0);
            Set(TextTrait.StretchShare, i, isInside ? Share(stretches, at) : (byte)0);
            Set(TextTrait.StretchRank, i, isInside ? (byte)Math.Min(20, 1 + stretches.Rank(at)) : (byte)0);
            Set(TextTrait.StretchesBefore, i, TraitScale.Log(previous + 1));
            Set(TextTrait.StretchesAfter, i, TraitScale.Log(stretches.Count - at - 1));
            Set(TextTrait.FromStretchStart, i, isInside ? TraitScale.Log(1 + i - stretches[at].Start) : (byte)0);
            Set(TextTrait.FromStretchEnd, i, isInside ? TraitScale.Log(1 + stretches[at].End - i) : (byte)0);
            Set(TextTrait.GapBefore, i, previous < 0 ? (byte)TraitScale.Most : TraitScale.Log((isInside ? stretches[at].Start : i) - stretches[previous].End));
            Set(TextTrait.GapAfter, i, next < 0 ? (byte)TraitScale.Most : TraitScale.Log(stretches[next].Start - (isInside ? stretches[at].End : i)));
            Set(TextTrait.GapBetween, i, previous < 0 || next < 0 ? (byte)TraitScale.Most : TraitScale.Log(stretches[next].Start - stretches[previous].End));
            Set(TextTrait.FromLargestStart, i, stretches.Largest < 0 ? (byte)0 : TraitScale.Signed(i - stretches[stretches.Largest].Start));
            Set(TextTrait.FromLargestEnd, i, stretches.Largest < 0 ? (byte)0 : TraitScale.Signed(i - stretches[stretches.Largest].End));
            Set(TextTrait.SharePrevious, i, previous < 0 ? (byte)0 : Share(stretches, previous));
            Set(TextTrait.ShareNext, i, next < 0 ? (byte)0 : Share(stretches, next));
        }
    }

    private static byte Share(TextStretches stretches, int at) => TraitScale.Share((double)stretches[at].Width / Math.Max(1, stretches.Total));
}
