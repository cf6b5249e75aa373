
namespace Readout.Articles.Html;

/// <summary>
/// Finds the element that holds the article's body: the smallest one around nearly all of the page's good paragraphs. What a line is worth
/// is summed up over document order, so that the worth of any element is one subtraction.
/// </summary>
internal sealed class BodyFinder
{
    // An element that holds this share of its parent's worth takes its place.
    private const double Dominant = 0.8;

    // A marked element (articleBody, article) must hold this share of the page's worth to be believed.
    private const double BelievedMark = 0.3;
    private const double BelievedArticle = 0.5;

    private readonly PageModel _page;
    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly double[] _worthBefore;
    private readonly int[] _blocksBefore;

    public BodyFinder(PageModel page, IReadOnlyList<TextBlock> blocks)
    {
        _page = page;
        _blocks = blocks;
        bool[] isFurniture = FurnitureMarks.Mark(page);
        _worthBefore = new double[blocks.Count + 1];
        _blocksBefore = new int[page.Count + 1];
        for (int i = 0; i < blocks.Count; i++)
        {
            _worthBefore[i + 1] = _worthBefore[i] + (isFurniture[blocks[i].First] ? 0 : Worth(blocks[i]));
        }

        for (int node = 0, block = 0; node <= page.Count; node++)
        {
            while (block < blocks.Count && blocks[block].First < node)
            {
                block++;
            }

            _blocksBefore[node] = block;
        }
    }

    public double WorthOf(int node) => _worthBefore[_blocksBefore[_page.EndOf(node)]] - _worthBefore[_blocksBefore[node]];

    public (int First, int End) BlocksOf(int node) => (_blocksBefore[node], _blocksBefore[_page.EndOf(node)]);

    /// <summary>The node of the container, -1 when the page has no paragraph worth the name.</summary>
    public int Find()
    {
        if (_page.Count == 0 || _worthBefore[^1] <= 0)
        {
            return -1;
        }

        return Descend(Marked(Hints.ArticleBody, BelievedMark) ?? Article() ?? 0);
    }

    private int? Marked(Hints hint, double share)
    {
        int best = -1;
        for (int i = 0; i < _page.Count; i++)
        {
            if (_page.HintsOf(i).HasFlag(hint) && (best < 0 || WorthOf(i) > WorthOf(best)))
            {
                best = i;
            }
        }

        return best >= 0 && WorthOf(best) >= share * _worthBefore[^1] ? best : null;
    }

    private int? Article()
    {
        int best = -1;
        for (int i = 0; i < _page.Count; i++)
        {
            if (_page.TagOf(i) == Tag.Article && (best < 0 || WorthOf(i) > WorthOf(best)))
            {
                best = i;
            }
        }

        return best >= 0 && WorthOf(best) >= BelievedArticle * _worthBefore[^1] ? best : null;
    }

    private int Descend(int from)
    {
        int at = from;
        for (int next = HeaviestChild(at); next >= 0; next = HeaviestChild(at))
        {
            at = next;
        }

        return at;
    }

    private int HeaviestChild(int node)
    {
        double needed = Dominant * WorthOf(node);
        for (int child = node + 1; child < _page.EndOf(node); child = _page.EndOf(child))
        {
            if (_page.TagOf(child) != Tag.Text && WorthOf(child) > needed && !Tags.HoldsWords(_page.TagOf(child)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>How much a line looks like a paragraph of an article: long, few links, ends like a sentence.</summary>
    public static double Worth(TextBlock block)
    {
        int own = block.Text.Length - block.LinkLength;
        if (own < 25 || block.Is(Surroundings.Hidden | Surroundings.Caption | Surroundings.Heading))
        {
            return 0;
        }

        double share = block.LinkShare;
        double worth = Math.Min(own, 800) * (1 - share) * (1 - share);
        double kind = block.Is(Surroundings.List) ? 0.4 : block.Is(Surroundings.Table) ? 0.5 : block.Is(Surroundings.Paragraph | Surroundings.Quote) ? 1 : 0.8;
        return Sentences.EndsLikeSentence(block.Text) || own > 200 ? worth * kind : worth * kind * 0.3;
    }
}
