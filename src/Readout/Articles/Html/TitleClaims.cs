namespace Readout.Articles.Html;

/// <summary>What the head of a page says that its headline is, each without the site's name, in order of trust.</summary>
internal sealed class TitleClaims
{
    /// <summary>A line that has more characters is no headline.</summary>
    public const int LongestTitle = 400;

    private readonly SiteName _site;
    private readonly List<string> _all = [];
    private readonly List<HashSet<string>> _words = [];

    private TitleClaims(SiteName site) => _site = site;

    public IReadOnlyList<string> All => _all;

    /// <summary>The claim to be trusted most.</summary>
    public string? First => _all.Count > 0 ? _all[0] : null;

    public string? OpenGraph { get; private set; }

    /// <summary>True when a record of the article, JSON-LD or microdata, has a headline.</summary>
    public bool HasRecord { get; private set; }

    /// <summary>The headline in the newsroom's own record of the article: JSON-LD that describes a news article with this page's address.</summary>
    public string? Newsroom { get; private set; }

    /// <summary>The headline when og:title and at least one other claim give it and none gives another; null otherwise.</summary>
    public string? Agreed => OpenGraph is { } shown && _all.Count > 1 && _all.TrueForAll(claim => WordSets.Letters(claim) == WordSets.Letters(shown)) ? shown : null;

    public static TitleClaims Of(StructuredData data, SiteName site)
    {
        var claims = new TitleClaims(site);
        string? stated = claims.Add(data.Article is { IsPlainPage: false } article ? article.Headline : null);
        claims.HasRecord = stated is not null;
        claims.Newsroom = data.Article is { IsNews: true } && data.IsOwn(data.Article) ? stated : null;
        claims.OpenGraph = claims.Add(data.Meta("og:title"));
        claims.Add(data.Meta("twitter:title", "dc.title", "title", "headline"));
        claims.Add(data.DocumentTitle);
        return claims;
    }

    /// <summary>The share of words that a line has in common with the claim it is most like.</summary>
    public double Likeness(string line)
    {
        HashSet<string> own = WordSets.Of(line);
        double best = 0;
        foreach (HashSet<string> claim in _words)
        {
            best = Math.Max(best, WordSets.Overlap(own, claim));
        }

        return best;
    }

    /// <summary>True when the line is only a part of a claim, as the name of a site is that stands beside the headline.</summary>
    public bool IsPart(string line) =>
        WordSets.Letters(line) is var letters && _all.Exists(claim => WordSets.Letters(claim) is var whole && whole.Length > letters.Length && whole.Contains(letters, StringComparison.Ordinal));

    private string? Add(string? title)
    {
        if (title is null || _site.RemoveFrom(Markup.PlainText(title)) is not { Length: > 0 and < LongestTitle } words)
        {
            return null;
        }

        _all.Add(words);
        _words.Add(WordSets.Of(words));
        return words;
    }
}
