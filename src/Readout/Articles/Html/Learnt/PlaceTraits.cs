using System.Numerics;
using Readout.Articles.Learnt;

namespace Readout.Articles.Html.Learnt;

/// <summary>Traits of where a line stands: the elements around it and their hints, its place on the page, the container that the rules found.</summary>
internal sealed class PlaceTraits
{
    private readonly PageLines _page;
    private readonly LineTable _table;
    private readonly double _worth;
    private readonly byte _type;
    private readonly double _inside;
    private readonly int _first;
    private readonly int _end;
    private readonly int _headingLine;

    private PlaceTraits(PageLines page, LineTable table)
    {
        _page = page;
        _table = table;
        _type = TypeOf(page.Data);
        _worth = Math.Max(1, page.Index.RawWorth);
        _inside = page.Container < 0 ? 0 : page.Index.RawWorthOf(page.Container);
        (_first, _end) = page.Container < 0 ? (0, 0) : page.Index.LinesOf(page.Container);
        _headingLine = page.Heading < 0 ? -1 : page.Index.LinesOf(page.Heading).First;
    }

    public static void Write(PageLines page, LineTable table)
    {
        var traits = new PlaceTraits(page, table);
        for (int i = 0; i < page.Count; i++)
        {
            traits.WritePlace(i);
            traits.WriteAncestors(i);
            traits.WriteContainer(i);
            traits.WritePage(i);
        }
    }

    private void WritePlace(int i)
    {
        TextBlock line = _page.Lines[i];
        _table[LineTrait.Kind][i] = KindOf(line.Tag);
        _table[LineTrait.Around][i] = (byte)((line.Is(Surroundings.Hidden) ? 32 : 0) + (line.Is(Surroundings.Caption | Surroundings.Figure) ? 16 : 0)
            + (line.Is(Surroundings.Paragraph) ? 8 : 0) + (line.Is(Surroundings.Heading) ? 4 : 0) + (line.Is(Surroundings.List) ? 2 : 0) + (line.Is(Surroundings.Table) ? 1 : 0));
        _table[LineTrait.Wrap][i] = WrapOf(line);
        _table[LineTrait.OwnClass][i] = (byte)(_page.Page.AttributesOf(line.Owner).Length == 0 ? 0 : _page.Page.Attribute(line.Owner, "class") is null ? 1 : 2);
        _table[LineTrait.Role][i] = (byte)_page.Roles[i];
        _table[LineTrait.FromHeading][i] = _headingLine < 0 ? (byte)0 : TraitScale.Signed(i - _headingLine);
        _table[LineTrait.LinePlace][i] = TraitScale.Share((double)i / _page.Count);
        _table[LineTrait.WorthBefore][i] = TraitScale.Share(_page.Index.WorthBefore(i) / _worth);
    }

    private void WriteAncestors(int i)
    {
        int depth = 0;
        int steps = -1;
        Hints seen = Hints.None;
        for (int node = _page.Lines[i].Owner; node >= 0; node = _page.Page.ParentOf(node), depth++)
        {
            Hints hints = _page.Page.HintsOf(node);
            Hints fresh = hints & ~seen;
            steps = steps < 0 && (hints & (Hints.Furniture | Hints.Hidden)) != Hints.None ? depth : steps;
            seen |= hints;
            LineTrait? box = BoxOf(_page.Page.TagOf(node));
            if (fresh != Hints.None || box is not null)
            {
                WriteHolder(i, node, fresh, box);
            }
        }

        _table[LineTrait.Depth][i] = (byte)Math.Min(TraitScale.Most, depth);
        _table[LineTrait.FurnitureSteps][i] = (byte)Math.Min(TraitScale.Most, steps + 1);
    }

    // An element that holds little is 63, one that holds the whole page is 1.
    private void WriteHolder(int i, int node, Hints hints, LineTrait? box)
    {
        byte share = (byte)Math.Max(1, TraitScale.Most - (int)TraitScale.Share(_page.Index.RawWorthOf(node) / _worth));
        for (uint rest = (uint)hints; rest != 0; rest &= rest - 1)
        {
            _table[(LineTrait)((int)LineTrait.FirstHint + BitOperations.TrailingZeroCount(rest))][i] = share;
        }

        if (box is { } trait && _table[trait][i] == 0)
        {
            _table[trait][i] = share;
        }
    }

    private void WriteContainer(int i)
    {
        if (_page.Container < 0)
        {
            return;
        }

        bool isInside = i >= _first && i < _end;
        _table[LineTrait.InContainer][i] = (byte)(isInside ? 1 : 0);
        _table[LineTrait.FromContainerStart][i] = TraitScale.Signed(i - _first);
        _table[LineTrait.FromContainerEnd][i] = TraitScale.Signed(i - _end);
        int levels = 0;
        int node = _page.Container;
        for (; !isInside && node > 0 && !_page.Page.IsWithin(_page.Lines[i].First, node); node = _page.Page.ParentOf(node))
        {
            levels++;
        }

        _table[LineTrait.LevelsOut][i] = (byte)Math.Min(TraitScale.Most, levels);
        _table[LineTrait.ContainerShare][i] = TraitScale.Share(_inside / Math.Max(1, _page.Index.RawWorthOf(Math.Max(0, node))));
    }

    private void WritePage(int i)
    {
        _table[LineTrait.PageWorth][i] = TraitScale.Log(_worth);
        _table[LineTrait.PageLines][i] = TraitScale.Log(_page.Count);
        _table[LineTrait.PageInside][i] = TraitScale.Share(_inside / _worth);
        _table[LineTrait.PageData][i] = (byte)((_page.Data.Article is { IsPlainPage: false } ? 1 : 0) + (_page.Data.Article?.Body is null ? 0 : 2));
    }

    // What the page says it is: news, an article, a post, a plain page; and whether it says so to social networks.
    private static byte TypeOf(StructuredData data)
    {
        int type = data.Article?.Type switch
        {
            null => 0,
            "WebPage" or "ItemPage" => 1,
            "BlogPosting" => 2,
            "Article" => 3,
            _ => 4,
        };
        return (byte)((2 * type) + (data.Meta("og:type")?.StartsWith("article", StringComparison.OrdinalIgnoreCase) == true ? 1 : 0));
    }

    // The inline element that holds the whole line: 1 a link, 2 emphasis, 3 bold, 4 another, 0 none.
    private byte WrapOf(TextBlock line)
    {
        int node = _page.Page.ParentOf(line.First);
        if (node <= line.Owner || _page.Page.EndOf(node) < line.End)
        {
            return 0;
        }

        return _page.Page.TagOf(node) switch
        {
            Tag.A => 1,
            Tag.Em or Tag.I => 2,
            Tag.Strong or Tag.B => 3,
            _ => 4,
        };
    }

    private static byte KindOf(Tag tag) => tag switch
    {
        Tag.P => 20,
        Tag.H1 => 1,
        Tag.H2 => 2,
        Tag.H3 => 3,
        Tag.H4 => 4,
        Tag.H5 or Tag.H6 => 5,
        Tag.Li => 14,
        Tag.Dd or Tag.Dt => 13,
        Tag.Td or Tag.Th => 12,
        Tag.Pre => 16,
        Tag.Blockquote => 18,
        Tag.Figcaption or Tag.Caption or Tag.Figure => 7,
        Tag.Div or Tag.Section or Tag.Article => 10,
        Tag.Custom => 9,
        _ => 8,
    };

    private static LineTrait? BoxOf(Tag tag) => tag switch
    {
        Tag.Article => LineTrait.Article,
        Tag.Main => LineTrait.Main,
        Tag.Aside => LineTrait.Aside,
        Tag.Nav => LineTrait.Nav,
        Tag.Footer => LineTrait.Footer,
        Tag.Header => LineTrait.Header,
        Tag.Form => LineTrait.Form,
        Tag.Table => LineTrait.TableBox,
        Tag.Figure => LineTrait.FigureBox,
        Tag.Ul or Tag.Ol => LineTrait.ListBox,
        Tag.Blockquote => LineTrait.QuoteBox,
        Tag.Section => LineTrait.SectionBox,
        _ => null,
    };
}
