namespace Readout.Articles.Html;

/// <summary>
/// Finds the headline: the visible heading that the page's own metadata agrees with, else what the metadata says, with the site's name removed.
/// </summary>
internal sealed class TitleFinder
{
    // Half of the words in common is the least at which a heading and a title in the head are the same headline.
    private const double Agreement = 0.5;
    private const double Kinship = 0.25;
    // What a heading in a footer or a menu is worth beside one outside.
    private const double Elsewhere = 0.5;
    private const int LongestTitle = 400;
    private const int ShortestEnd = 12;

    private readonly PageModel _page;
    private readonly StructuredData _data;
    private readonly SiteName _site;
    private readonly List<string> _claims = [];
    private readonly List<HashSet<string>> _claimWords = [];

    private TitleFinder(PageModel page, StructuredData data, SiteName site)
    {
        _page = page;
        _data = data;
        _site = site;
    }

    /// <summary>The title, and the node of the visible heading it was read from (-1 when there is none).</summary>
    public static (string? Title, int Node) Find(PageModel page, StructuredData data, SiteName site) => new TitleFinder(page, data, site).Find();

    private (string? Title, int Node) Find()
    {
        AddClaim(_data.Article is { IsPlainPage: false } article ? article.Headline : null);
        AddClaim(_data.Meta("og:title"));
        AddClaim(_data.Meta("twitter:title", "dc.title", "title", "headline"));
        AddClaim(_data.DocumentTitle);
        (int node, string? heading) = Heading();
        (node, heading) = heading is null ? OnlyHeading() : (node, heading);
        return heading is not null ? (Refine(node, heading), node) : (_claims.FirstOrDefault(), -1);
    }

    private void AddClaim(string? title)
    {
        if (title is not null && _site.RemoveFrom(Markup.PlainText(title)) is { Length: > 0 and < LongestTitle } words)
        {
            _claims.Add(words);
            _claimWords.Add(WordSets.Of(words));
        }
    }

    // The heading that agrees best with any claim; of equal ones the more important element, then the first.
    private (int Node, string? Heading) Heading()
    {
        (double Score, int Node, string? Words) best = (0, -1, null);
        for (int i = 0; i < _page.Count; i++)
        {
            double rank = RankOf(i);
            rank = rank > 0 && IsInFurniture(i) ? rank * Elsewhere : rank;
            if (Tags.IsWordless(_page.TagOf(i)))
            {
                i = _page.EndOf(i) - 1;
            }
            else if (rank > 0 && _page.ShortWordsOf(i, LongestTitle) is { Length: > 1 } words && !_site.Is(words) && Score(words) * rank is var score && score > best.Score)
            {
                best = (score, i, words);
            }
        }

        return (best.Node, best.Words);
    }

    // No heading agrees well with the head of the page, which may speak to search engines: the one that stands above all others, if it shares enough words.
    private (int Node, string? Heading) OnlyHeading()
    {
        (int Node, string? Words) only = (-1, null);
        for (int i = 0; i < _page.Count; i++)
        {
            bool isOne = _page.TagOf(i) == Tag.H1 && RankOf(i) > 0 && !IsInFurniture(i) && _page.ShortWordsOf(i, LongestTitle) is { Length: > 1 } words && !_site.Is(words)
                && Likeness(words) >= Kinship;
            if (isOne && only.Node >= 0)
            {
                return (-1, null);
            }

            only = isOne ? (i, _page.ShortWordsOf(i, LongestTitle)) : only;
        }

        return only;
    }

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

    private double Score(string words)
    {
        double best = _claims.Count == 0 ? 1 : Likeness(words);
        return best >= Agreement ? best : 0;
    }

    // How much the heading is like the claim that it is most like.
    private double Likeness(string words)
    {
        HashSet<string> own = WordSets.Of(words);
        double best = 0;
        foreach (HashSet<string> claim in _claimWords)
        {
            best = Math.Max(best, WordSets.Overlap(own, claim));
        }

        return best;
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

    // The heading's end is the headline when a claim says so: a kicker stands before it. A claim with the same letters has the spacing and
    // punctuation that lie between the parts of a heading made of several elements.
    private string Refine(int node, string heading)
    {
        string letters = WordSets.Letters(heading);
        foreach (string claim in _claims)
        {
            string own = WordSets.Letters(claim);
            bool isEnd = own.Length >= ShortestEnd && own.Length * 2 > letters.Length && own.Length < letters.Length && letters.EndsWith(own, StringComparison.Ordinal);
            if (isEnd && heading.IndexOf(claim[0], StringComparison.Ordinal) > 0)
            {
                return heading.EndsWith(claim, StringComparison.Ordinal) ? heading[^claim.Length..] : claim;
            }
        }

        return HasParts(node) && _claims.Find(claim => WordSets.Letters(claim) == letters) is { } whole ? whole : heading;
    }

    private bool HasParts(int heading)
    {
        int parts = 0;
        for (int i = heading + 1; i < _page.EndOf(heading); i++)
        {
            parts += _page.TagOf(i) == Tag.Text && !_page.RunOf(i).IsWhiteSpace() ? 1 : 0;
        }

        return parts > 1;
    }
}
