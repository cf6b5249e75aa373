namespace Readout.Articles.Html;

/// <summary>Finds the heading that a reader sees as the headline: the one that the head of the page agrees with.</summary>
internal sealed class HeadingFinder
{
    // Half of the words in common is the least at which a heading and a title in the head are the same headline.
    private const double Agreement = 0.5;
    private const double Kinship = 0.25;

    // A heading as long as a headline needs no more than one word of the head: what stands there may be the address or written for search engines.
    private const int HeadlineWords = 6;

    // The heading that stands above all others is the headline, though one below it has more words of the head, unless that says the very same.
    private const double Above = 0.3;
    private const double Same = 0.95;

    // What a heading in a footer or a menu is worth beside one outside.
    private const double Elsewhere = 0.5;

    private readonly PageModel _page;
    private readonly TitleClaims _claims;
    private readonly SiteName _site;

    private HeadingFinder(PageModel page, TitleClaims claims, SiteName site)
    {
        _page = page;
        _claims = claims;
        _site = site;
    }

    /// <summary>The heading's node and words; -1 and null when there is none.</summary>
    public static (int Node, string? Words) Find(PageModel page, TitleClaims claims, SiteName site)
    {
        var finder = new HeadingFinder(page, claims, site);
        (int node, string? words, double likeness) = finder.Best();
        if (words is not null && (page.TagOf(node) is not (Tag.H2 or Tag.H3) || likeness >= Same))
        {
            return (node, words);
        }

        (int only, string? onlyWords, double kinship) = finder.Only();
        return words is null || (kinship >= Above && !claims.IsPart(onlyWords!)) ? (only, onlyWords) : (node, words);
    }

    // The heading that agrees best with any claim; of equal ones the more important element, then the first.
    private (int Node, string? Words, double Likeness) Best()
    {
        (double Score, int Node, string? Words, double Likeness) best = (0, -1, null, 0);
        for (int i = 0; i < _page.Count; i++)
        {
            double rank = RankOf(i);
            rank = rank > 0 && IsInFurniture(i) ? rank * Elsewhere : rank;
            if (Tags.IsWordless(_page.TagOf(i)))
            {
                i = _page.EndOf(i) - 1;
            }
            else if (rank > 0 && Words(i) is { } words && Agreeing(words) is var likeness && likeness * rank > best.Score)
            {
                best = (likeness * rank, i, words, likeness);
            }
        }

        return (best.Node, best.Words, best.Likeness);
    }

    // The one heading of first rank, if the head of the page, which may speak to search engines, shares enough words with it; none where there are two.
    private (int Node, string? Words, double Likeness) Only()
    {
        (int Node, string? Words, double Likeness) only = (-1, null, 0);
        for (int i = 0; i < _page.Count; i++)
        {
            if (_page.TagOf(i) == Tag.H1 && RankOf(i) > 0 && !IsInFurniture(i) && Words(i) is { } words && _claims.Likeness(words) is > 0 and var likeness && (likeness >= Kinship || words.AsSpan().Count(' ') + 1 >= HeadlineWords))
            {
                if (only.Node >= 0 && only.Words != words)
                {
                    return (-1, null, 0);
                }

                only = only.Node >= 0 ? only : (i, words, likeness);
            }
        }

        return only;
    }

    private string? Words(int node) => _page.ShortWordsOf(node, TitleClaims.LongestTitle) is { Length: > 1 } words && !_site.Is(words) ? WithoutSite(words.TrimEnd('¶')) : null;

    // Words that only begin with the site's name may well belong to a heading.
    private string WithoutSite(string words) =>
        _site.RemoveFrom(words) is var rest && words.StartsWith(rest, StringComparison.Ordinal) && _site.Is(words[rest.Length..]) ? rest : words;

    private double Agreeing(string words) => _claims.All.Count == 0 ? 1 : _claims.Likeness(words) is >= Agreement and var likeness ? likeness : 0;

    private bool IsInFurniture(int node)
    {
        for (int i = node; i >= 0; i = _page.ParentOf(i))
        {
            if (_page.TagOf(i) is Tag.Footer or Tag.Nav)
            {
                return true;
            }
        }

        return false;
    }

    private double RankOf(int node) => _page.TagOf(node) switch
    {
        _ when _page.HintsOf(node).HasFlag(Hints.Hidden) => 0,
        Tag.H1 => 1,
        Tag.H2 or Tag.H3 => _page.HintsOf(node).HasFlag(Hints.Title) ? 0.8 : 0.7,
        Tag.Div or Tag.Span or Tag.P when _page.Attribute(node, "itemprop") == "headline" => 0.9,
        Tag.Div or Tag.P when _page.HintsOf(node).HasFlag(Hints.Title) => 0.6,
        _ => 0,
    };
}
