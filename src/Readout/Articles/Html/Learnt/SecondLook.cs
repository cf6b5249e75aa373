namespace Readout.Articles.Html.Learnt;

/// <summary>Traits of the second look: what the first made of the line, of those beside and around it, and of those like it.</summary>
internal sealed class SecondLook
{
    private const int Near = 4;
    private const int Far = 16;
    private const float Good = 0.5f;
    private const int ShortestGood = 40;

    private readonly PageLines _page;
    private readonly Kin _kin;
    private readonly LineTable _table;
    private readonly float[] _body;
    private readonly double[] _before;
    private readonly double[] _weightBefore;

    private SecondLook(PageLines page, Kin kin, LineTable table, float[] body)
    {
        (_page, _kin, _table, _body) = (page, kin, table, body);
        _before = new double[page.Count + 1];
        _weightBefore = new double[page.Count + 1];
        for (int i = 0; i < page.Count; i++)
        {
            int weight = Math.Min(400, page.Lines[i].Text.Length);
            _before[i + 1] = _before[i] + (body[i] * weight);
            _weightBefore[i + 1] = _weightBefore[i] + weight;
        }
    }

    public static void Write(PageLines page, Kin kin, LineTable table, float[] body)
    {
        var look = new SecondLook(page, kin, table, body);
        for (int i = 0; i < page.Count; i++)
        {
            look.WriteBeside(i);
            look.WriteWindows(i);
            look.WriteBoxes(i);
        }

        look.WriteGroups(LineTrait.AlikeMean, kin.Alike, kin.AlikeGroups);
        look.WriteGroups(LineTrait.TwinMean, kin.Twins, kin.TwinGroups);
        look.WriteDistances();
        look.WriteSections();
    }

    private void WriteBeside(int i)
    {
        _table[LineTrait.Own][i] = LineTraits.Share(_body[i]);
        _table[LineTrait.OneBefore][i] = At(i - 1);
        _table[LineTrait.OneAfter][i] = At(i + 1);
        _table[LineTrait.TwoBefore][i] = At(i - 2);
        _table[LineTrait.TwoAfter][i] = At(i + 2);
    }

    private byte At(int i) => i < 0 || i >= _body.Length ? (byte)0 : LineTraits.Share(_body[i]);

    private void WriteWindows(int i)
    {
        int count = _page.Count;
        _table[LineTrait.NearBefore][i] = Mean(Math.Max(0, i - Near), i);
        _table[LineTrait.NearAfter][i] = Mean(i + 1, Math.Min(count, i + 1 + Near));
        _table[LineTrait.FarBefore][i] = Mean(Math.Max(0, i - Far), i);
        _table[LineTrait.FarAfter][i] = Mean(i + 1, Math.Min(count, i + 1 + Far));
        double all = Math.Max(1, _before[count]);
        _table[LineTrait.ShareBefore][i] = LineTraits.Share(_before[i] / all);
        _table[LineTrait.ShareAfter][i] = LineTraits.Share((_before[count] - _before[i + 1]) / all);
    }

    private byte Mean(int first, int end) =>
        LineTraits.Share((_before[end] - _before[first]) / Math.Max(1, _weightBefore[end] - _weightBefore[first]));

    private void WriteBoxes(int i)
    {
        (int first, int end) = _page.Index.LinesOf(_kin.Box[i]);
        _table[LineTrait.BoxMean][i] = Mean(first, end);
        (first, end) = _page.Index.LinesOf(_kin.Outer[i]);
        _table[LineTrait.OuterMean][i] = Mean(first, end);
    }

    private void WriteGroups(LineTrait trait, int[] groupOf, int groups)
    {
        var sums = new double[groups];
        var weights = new double[groups];
        for (int i = 0; i < _page.Count; i++)
        {
            sums[groupOf[i]] += _before[i + 1] - _before[i];
            weights[groupOf[i]] += _weightBefore[i + 1] - _weightBefore[i];
        }

        for (int i = 0; i < _page.Count; i++)
        {
            _table[trait][i] = LineTraits.Share(sums[groupOf[i]] / Math.Max(1, weights[groupOf[i]]));
        }
    }

    // How many lines since the last line of the body, and how likely that one was; likewise until the next.
    private void WriteDistances()
    {
        int last = -1;
        for (int i = 0; i < _page.Count; i++)
        {
            (_table[LineTrait.GapBefore][i], _table[LineTrait.LastGood][i]) = Gap(i, last);
            last = IsGood(i) ? i : last;
        }

        last = -1;
        for (int i = _page.Count - 1; i >= 0; i--)
        {
            (_table[LineTrait.GapAfter][i], _table[LineTrait.NextGood][i]) = Gap(i, last);
            last = IsGood(i) ? i : last;
        }
    }

    private (byte Distance, byte Body) Gap(int i, int other) =>
        other < 0 ? ((byte)LineTraits.Most, (byte)0) : (LineTraits.Log(Math.Abs(i - other)), LineTraits.Share(_body[other]));

    private bool IsGood(int i) => _body[i] > Good && _page.Lines[i].Text.Length >= ShortestGood;

    // The lines from a heading to the next.
    private void WriteSections()
    {
        for (int first = 0; first < _page.Count;)
        {
            int end = first + 1;
            while (end < _page.Count && !_page.Lines[end].Is(Surroundings.Heading))
            {
                end++;
            }

            _table[LineTrait.HeadedMean][first..end].Fill(Mean(Math.Min(first + 1, end), end));
            first = end;
        }
    }
}
