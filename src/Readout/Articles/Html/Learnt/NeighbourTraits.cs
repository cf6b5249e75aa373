using Readout.Articles.Learnt;

namespace Readout.Articles.Html.Learnt;

/// <summary>Traits of the lines that are like this one, around it and beside it.</summary>
internal sealed class NeighbourTraits
{
    private const int Near = 3;
    private const int Far = 10;
    private const double GoodWorth = 60;

    private readonly PageLines _page;
    private readonly Kin _kin;
    private readonly LineTable _table;
    private readonly double _worth;

    private NeighbourTraits(PageLines page, Kin kin, LineTable table) =>
        (_page, _kin, _table, _worth) = (page, kin, table, Math.Max(1, page.Index.RawWorth));

    public static void Write(PageLines page, Kin kin, LineTable table)
    {
        var traits = new NeighbourTraits(page, kin, table);
        traits.WriteGroups();
        for (int i = 0; i < page.Count; i++)
        {
            traits.WriteBoxes(i);
            traits.WriteBeside(i);
            traits.WriteWindows(i);
        }

        traits.WriteDistances();
        traits.WriteHeadings();
    }

    private void WriteGroups()
    {
        LineGroup[] alike = LineGroup.Of(_page, _kin.Alike, _kin.AlikeGroups);
        LineGroup[] twins = LineGroup.Of(_page, _kin.Twins, _kin.TwinGroups);
        for (int i = 0; i < _page.Count; i++)
        {
            LineGroup group = alike[_kin.Alike[i]];
            _table[LineTrait.AlikeCount][i] = TraitScale.Log(group.Count);
            _table[LineTrait.AlikeWorth][i] = TraitScale.Share(group.Worth / _worth);
            _table[LineTrait.AlikeLength][i] = TraitScale.Log((double)group.Length / group.Count);
            _table[LineTrait.AlikeLinks][i] = TraitScale.Share((double)group.Links / group.Length);
            _table[LineTrait.AlikeInside][i] = TraitScale.Share((double)group.Inside / group.Count);
            group = twins[_kin.Twins[i]];
            _table[LineTrait.TwinCount][i] = TraitScale.Log(group.Count);
            _table[LineTrait.TwinWorth][i] = TraitScale.Share(group.Worth / _worth);
            _table[LineTrait.TwinInside][i] = TraitScale.Share((double)group.Inside / group.Count);
        }
    }

    private void WriteBoxes(int i)
    {
        LineTotals box = _page.Index.TotalsOf(_kin.Box[i]);
        _table[LineTrait.BoxLines][i] = TraitScale.Log(box.Lines);
        _table[LineTrait.BoxLinks][i] = TraitScale.Share(box.LinkShare);
        _table[LineTrait.BoxWorth][i] = TraitScale.Share(box.Worth / _worth);
        _table[LineTrait.BoxLength][i] = TraitScale.Log(box.Length / Math.Max(1, box.Lines));
        LineTotals outer = _page.Index.TotalsOf(_kin.Outer[i]);
        _table[LineTrait.OuterLines][i] = TraitScale.Log(outer.Lines);
        _table[LineTrait.OuterLinks][i] = TraitScale.Share(outer.LinkShare);
        _table[LineTrait.OuterWorth][i] = TraitScale.Share(outer.Worth / _worth);
    }

    private void WriteBeside(int i)
    {
        Copy(i, i - 1, LineTrait.Length, LineTrait.BeforeLength);
        Copy(i, i - 1, LineTrait.LinkShare, LineTrait.BeforeLinks);
        Copy(i, i - 1, LineTrait.Role, LineTrait.BeforeRole);
        Copy(i, i - 1, LineTrait.Kind, LineTrait.BeforeKind);
        Copy(i, i - 1, LineTrait.Label, LineTrait.BeforeLabel);
        Copy(i, i + 1, LineTrait.Length, LineTrait.AfterLength);
        Copy(i, i + 1, LineTrait.LinkShare, LineTrait.AfterLinks);
        Copy(i, i + 1, LineTrait.Role, LineTrait.AfterRole);
        Copy(i, i + 1, LineTrait.Kind, LineTrait.AfterKind);
        Copy(i, i + 1, LineTrait.Label, LineTrait.AfterLabel);
        Copy(i, i - 2, LineTrait.OwnLength, LineTrait.SecondBeforeLength);
        Copy(i, i + 2, LineTrait.OwnLength, LineTrait.SecondAfterLength);
        _table[LineTrait.SameAsBefore][i] = Likeness(i, i - 1);
        _table[LineTrait.SameAsAfter][i] = Likeness(i, i + 1);
    }

    private void Copy(int i, int from, LineTrait what, LineTrait to) =>
        _table[to][i] = from >= 0 && from < _page.Count ? _table[what][from] : (byte)0;

    private byte Likeness(int i, int other) =>
        other < 0 || other >= _page.Count ? (byte)0
        : (byte)((_kin.Twins[i] == _kin.Twins[other] ? 4 : 0) + (_kin.Alike[i] == _kin.Alike[other] ? 2 : 0) + (_kin.Box[i] == _kin.Box[other] ? 1 : 0));

    private void WriteWindows(int i)
    {
        LineIndex index = _page.Index;
        int before = Math.Max(0, i - Near);
        int after = Math.Min(_page.Count, i + 1 + Near);
        _table[LineTrait.NearWorthBefore][i] = TraitScale.Log(index.WorthBefore(i) - index.WorthBefore(before));
        _table[LineTrait.NearWorthAfter][i] = TraitScale.Log(index.WorthBefore(after) - index.WorthBefore(i + 1));
        _table[LineTrait.FarWorthBefore][i] = TraitScale.Log(index.WorthBefore(i) - index.WorthBefore(Math.Max(0, i - Far)));
        _table[LineTrait.FarWorthAfter][i] = TraitScale.Log(index.WorthBefore(Math.Min(_page.Count, i + 1 + Far)) - index.WorthBefore(i + 1));
        _table[LineTrait.NearLinks][i] = TraitScale.Share(index.TotalsOf(before, after).LinkShare);
    }

    private void WriteDistances()
    {
        int last = -1;
        for (int i = 0; i < _page.Count; i++)
        {
            _table[LineTrait.GoodBefore][i] = last < 0 ? (byte)TraitScale.Most : TraitScale.Log(i - last);
            last = IsGood(i) ? i : last;
        }

        last = -1;
        for (int i = _page.Count - 1; i >= 0; i--)
        {
            _table[LineTrait.GoodAfter][i] = last < 0 ? (byte)TraitScale.Most : TraitScale.Log(last - i);
            last = IsGood(i) ? i : last;
        }
    }

    private bool IsGood(int i) => _page.Index.WorthBefore(i + 1) - _page.Index.WorthBefore(i) > GoodWorth;

    // What the last heading says of the lines under it: "Related", "About the author".
    private void WriteHeadings()
    {
        int heading = -1;
        for (int i = 0; i < _page.Count; i++)
        {
            _table[LineTrait.HeadingDistance][i] = heading < 0 ? (byte)TraitScale.Most : TraitScale.Log(i - heading);
            _table[LineTrait.HeadingLabel][i] = heading < 0 ? (byte)0 : _table[LineTrait.Label][heading];
            _table[LineTrait.HeadingLevel][i] = heading < 0 ? (byte)0 : _table[LineTrait.Kind][heading];
            bool isHeading = _page.Lines[i].Is(Surroundings.Heading) || (_table[LineTrait.Label][i] > 0 && _page.Lines[i].Text.Length < 60);
            heading = isHeading ? i : heading;
        }
    }
}
