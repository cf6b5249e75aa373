using System.Numerics;

namespace Readout.Articles.Html;

/// <summary>
/// Which elements say of themselves that they are furniture (nav, footer, aside, or a class with such a word) and can be believed. An element
/// that holds most of the page's paragraphs is not what its name says ("page-with-sidebar"), and neither is a name that so many paragraphs bear
/// together that nothing else would be left ("widget", one around each paragraph).
/// </summary>
internal sealed class FurnitureMarks
{
    private const double TooMuch = 0.5;
    private const double BodyShare = 0.25;

    // Comments and teasers may well be longer than the article.
    private const double TooMuchForPlain = 0.85;
    private const Hints Plain = Hints.Comments | Hints.Related | Hints.Navigation | Hints.Footer | Hints.Feed;

    private readonly PageModel _page;
    private readonly LineIndex _index;
    private readonly int _heading;
    private readonly int _body;
    private readonly Hints _disbelieved;

    private FurnitureMarks(PageModel page, LineIndex index, int heading, Hints disbelieved)
    {
        _page = page;
        _index = index;
        _heading = heading;
        _body = BodyMark();
        _disbelieved = disbelieved | Disbelieved();
    }

    /// <summary>The marks of a page whose headline is the node <paramref name="heading"/> (-1 for none): furniture holds neither the headline nor the marked body.</summary>
    public static FurnitureMarks Of(PageModel page, LineIndex index, int heading) => new(page, index, heading, Hints.None);

    /// <summary>Only the marks that hardly ever lie: for a page whose other marks leave no article.</summary>
    public static FurnitureMarks OnlyPlain(PageModel page, LineIndex index, int heading) => new(page, index, heading, ~Plain);

    /// <summary>The hints of an element that can be believed; none for an element that holds too much of the page.</summary>
    public Hints Of(int node)
    {
        Hints hints = Own(node);
        return hints == Hints.None || HoldsTooMuch(node, hints) ? Hints.None : hints & ~_disbelieved;
    }

    /// <summary>True for each line that lies in furniture.</summary>
    public bool[] MarkLines()
    {
        var marks = new bool[_index.LineCount];
        for (int i = 0; i < _page.Count; i++)
        {
            if (Of(i) != Hints.None)
            {
                (int first, int end) = _index.LinesOf(i);
                marks.AsSpan(first, end - first).Fill(true);
                i = _page.EndOf(i) - 1;
            }
        }

        return marks;
    }

    // The element that microdata calls the article's body, when it holds enough of the page; -1 when none does.
    private int BodyMark()
    {
        for (int i = 0; i < _page.Count; i++)
        {
            if (_page.HintsOf(i).HasFlag(Hints.ArticleBody) && _page.Attribute(i, "itemprop") == "articleBody" && _index.RawWorthOf(i) > BodyShare * _index.RawWorth)
            {
                return i;
            }
        }

        return -1;
    }

    private Hints Own(int node)
    {
        if (_page.TagOf(node) == Tag.Main || (_heading >= 0 && _page.IsWithin(_heading, node)) || (_body >= 0 && _page.IsWithin(_body, node)))
        {
            return Hints.None;
        }

        Hints hints = _page.HintsOf(node);
        Hints furniture = hints & (Hints.Furniture | Hints.Hidden);
        furniture |= _page.TagOf(node) switch
        {
            Tag.Nav => Hints.Navigation,
            Tag.Footer => Hints.Footer,
            Tag.Aside => Hints.Sidebar,
            Tag.Dialog or Tag.Form => Hints.Notice,
            _ => Hints.None,
        };
        return hints.HasFlag(Hints.ArticleBody) ? furniture & Hints.Hidden : furniture;
    }

    private bool HoldsTooMuch(int node, Hints hints) =>
        _index.RawWorthOf(node) > ((hints & ~Plain) == Hints.None ? TooMuchForPlain : TooMuch) * _index.RawWorth;

    // Each hint's elements together, the outermost counted once.
    private Hints Disbelieved()
    {
        Span<double> worth = stackalloc double[32];
        Span<int> covered = stackalloc int[32];
        for (int i = 0; i < _page.Count; i++)
        {
            Hints hints = _page.TagOf(i) == Tag.Text ? Hints.None : Own(i);
            if (hints == Hints.None || HoldsTooMuch(i, hints))
            {
                continue;
            }

            for (uint rest = (uint)hints; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                if (i >= covered[bit])
                {
                    worth[bit] += _index.RawWorthOf(i);
                    covered[bit] = _page.EndOf(i);
                }
            }
        }

        Hints disbelieved = Hints.None;
        for (int bit = 0; bit < worth.Length; bit++)
        {
            var hint = (Hints)(1 << bit);
            disbelieved |= worth[bit] > ((hint & ~Plain) == Hints.None ? TooMuchForPlain : TooMuch) * _index.RawWorth ? hint : Hints.None;
        }

        return disbelieved;
    }
}
