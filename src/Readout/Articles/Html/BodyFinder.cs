namespace Readout.Articles.Html;

/// <summary>
/// Finds the element that holds the article's body: the smallest one around nearly all of the good paragraphs. Where the page marks its article,
/// and the mark holds enough of them, the search begins there; of several articles on a page, at the one under the headline.
/// </summary>
internal sealed class BodyFinder
{
    // An element that holds this share of its parent's worth takes its place.
    private const double Dominant = 0.8;
    private const double BelievedMicrodata = 0.25;
    private const double BelievedMark = 0.5;
    private const double BelievedArticle = 0.5;
    private const double BelievedOwnArticle = 0.15;

    private readonly PageModel _page;
    private readonly LineIndex _index;
    private readonly double[] _worthBefore;

    public BodyFinder(PageModel page, IReadOnlyList<TextBlock> lines, LineIndex index, FurnitureMarks marks)
    {
        _page = page;
        _index = index;
        bool[] isFurniture = marks.MarkLines();
        _worthBefore = new double[lines.Count + 1];
        for (int i = 0; i < lines.Count; i++)
        {
            _worthBefore[i + 1] = _worthBefore[i] + (isFurniture[i] ? 0 : LineWorth.Of(lines[i]));
        }
    }

    /// <summary>What the lines of an element are worth that do not lie in furniture.</summary>
    public double WorthOf(int node)
    {
        (int first, int end) = _index.LinesOf(node);
        return _worthBefore[end] - _worthBefore[first];
    }

    /// <summary>The node of the container, -1 when the page has no paragraph worth the name.</summary>
    public int Find(int heading)
    {
        if (_page.Count == 0 || _worthBefore[^1] <= 0)
        {
            return -1;
        }

        int root = Article(heading) ?? 0;
        int at = Marked(root, i => _page.Attribute(i, "itemprop") == "articleBody", BelievedMicrodata)
            ?? Marked(root, i => _page.HintsOf(i).HasFlag(Hints.ArticleBody), BelievedMark)
            ?? root;
        return Descend(at);
    }

    // The heaviest element with the mark, when it holds enough of the worth.
    private int? Marked(int root, Func<int, bool> isMarked, double share)
    {
        int best = -1;
        for (int i = root; i < _page.EndOf(root); i++)
        {
            if (_page.TagOf(i) != Tag.Text && (best < 0 || WorthOf(i) > WorthOf(best)) && isMarked(i))
            {
                best = i;
            }
        }

        return best >= 0 && WorthOf(best) >= share * WorthOf(root) ? best : null;
    }

    // The article element around the headline; else the heaviest.
    private int? Article(int heading)
    {
        int best = -1;
        for (int i = 0; i < _page.Count; i++)
        {
            if (_page.TagOf(i) != Tag.Article)
            {
                continue;
            }

            if (heading >= 0 && _page.IsWithin(heading, i) && WorthOf(i) >= BelievedOwnArticle * _worthBefore[^1])
            {
                return i;
            }

            best = best < 0 || WorthOf(i) > WorthOf(best) ? i : best;
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
}
