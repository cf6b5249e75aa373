namespace Readout.Articles.Html;

/// <summary>
/// Finds the headline: the visible heading that the page's own metadata agrees with, else what the metadata says, with the site's name removed.
/// </summary>
internal sealed class TitleFinder
{
    private const int ShortestEnd = 12;

    private readonly PageModel _page;
    private readonly TitleClaims _claims;

    private TitleFinder(PageModel page, TitleClaims claims)
    {
        _page = page;
        _claims = claims;
    }

    /// <summary>The title, and the node of the visible heading it was read from (-1 when there is none).</summary>
    public static (string? Title, int Node) Find(PageModel page, StructuredData data, SiteName site)
    {
        var claims = TitleClaims.Of(data, site);
        (int node, string? heading) = HeadingFinder.Find(page, claims, site);
        var finder = new TitleFinder(page, claims);
        return heading is null ? (claims.First, -1) : (finder.Settle(finder.Refine(node, heading)), node);
    }

    // On a news page the heading may be written for the day or the search engine: where neither the newsroom's record nor og:title has it, the record tells the headline.
    private string Settle(string heading) => _claims.Newsroom is { } headline && heading != headline && heading != _claims.OpenGraph ? headline : AsTyped(heading);

    // Publishing software curls the apostrophes of the heading it shows; without a record of the article the head keeps them as they were typed.
    private string AsTyped(string heading) =>
        !_claims.HasRecord && _claims.Agreed is { } typed && heading.Replace('’', '\'').Replace('‘', '\'') == typed ? typed : heading;

    // The heading's end is the headline when a claim says so: a kicker stands before it, and og:title knows best whether it belongs to the headline.
    // A claim with the same letters has the spacing and punctuation that lie between the parts of a heading made of several elements.
    private string Refine(int node, string heading)
    {
        string letters = WordSets.Letters(heading);
        bool hasParts = HasParts(node);
        if (hasParts && _claims.OpenGraph is { } shown && WordSets.Letters(shown) == letters)
        {
            return shown;
        }

        foreach (string claim in _claims.All.Prepend(_claims.OpenGraph).OfType<string>())
        {
            if ((EndOf(node, heading, letters, claim) ?? BeginningOf(node, heading, letters, claim)) is { } headline)
            {
                return headline;
            }
        }

        return _claims.All.FirstOrDefault(claim => WordSets.Letters(claim) == letters) is not { } whole ? AfterOtherKicker(node, heading) ?? Fused(hasParts, heading) : hasParts ? whole : heading;
    }

    // A heading of several elements whose words no claim has may be two lines run together: then what the whole head of the page agrees on is the headline.
    private string Fused(bool hasParts, string heading) => hasParts && !_claims.IsPart(heading) && _claims.Agreed is { } agreed ? agreed : heading;

    // The head puts another kicker before the same words: neither belongs to the headline.
    private string? AfterOtherKicker(int node, string heading)
    {
        foreach (string claim in _claims.All)
        {
            int common = CommonEnd(heading, claim);
            int start = heading.Length - common;
            bool isEnd = common >= ShortestEnd && common * 2 > heading.Length && start > 0 && common < claim.Length;
            if (isEnd && IsSetOff(claim, claim.Length - common) && IsApart(node, heading, start) && !AreLike(heading[..start], claim[..^common]))
            {
                return heading[start..];
            }
        }

        return null;
    }

    // How many characters at the end are the same, from the beginning of a word on.
    private static int CommonEnd(string one, string other)
    {
        int common = 0;
        int words = 0;
        while (common < Math.Min(one.Length, other.Length) && one[^(common + 1)] == other[^(common + 1)])
        {
            common++;
            words = one[^common] != ' ' && (common == one.Length || one[^(common + 1)] == ' ') ? common : words;
        }

        return words;
    }

    private static bool AreLike(string kicker, string other) =>
        WordSets.Letters(kicker) is var one && WordSets.Letters(other) is var two && (one.Contains(two, StringComparison.Ordinal) || two.Contains(one, StringComparison.Ordinal));

    private static bool IsSetOff(string line, int start) => line.AsSpan(0, start).TrimEnd() is { IsEmpty: false } before && !char.IsLetterOrDigit(before[^1]);

    private string? EndOf(int node, string heading, string letters, string claim)
    {
        string own = WordSets.Letters(claim);
        bool isEnd = own.Length >= ShortestEnd && own.Length * 2 > letters.Length && own.Length < letters.Length && letters.EndsWith(own, StringComparison.Ordinal);
        int start = isEnd ? StartOf(heading, own.Length) : -1;
        return start <= 0 || !IsApart(node, heading, start) ? null : heading.EndsWith(claim, StringComparison.Ordinal) ? heading[^claim.Length..] : claim;
    }

    // What follows the headline in an element of its own, a source or a count, is not part of it when a claim ends before.
    private string? BeginningOf(int node, string heading, string letters, string claim)
    {
        string own = WordSets.Letters(claim);
        bool isBeginning = own.Length >= ShortestEnd && own.Length * 2 > letters.Length && own.Length < letters.Length && letters.StartsWith(own, StringComparison.Ordinal);
        for (int rest = isBeginning ? StartOf(heading, letters.Length - own.Length) : 0; rest > 0 && !char.IsLetterOrDigit(heading[rest - 1]); rest--)
        {
            if (BeginsRun(node, heading.AsSpan(rest)))
            {
                return claim;
            }
        }

        return null;
    }

    // Where the last so many letters and digits of a heading begin.
    private static int StartOf(string heading, int letters)
    {
        int at = heading.Length;
        while (at > 0 && letters > 0)
        {
            at--;
            letters -= char.IsLetterOrDigit(heading[at]) || char.IsSurrogate(heading[at]) ? 1 : 0;
        }

        return at;
    }

    // A kicker is set off by a mark or by an element of its own; words that only stand before others belong to them.
    private bool IsApart(int node, string heading, int start)
    {
        char before = heading.AsSpan(0, start).TrimEnd()[^1];
        return !char.IsLetterOrDigit(before) || BeginsRun(node, heading.AsSpan(start));
    }

    private bool BeginsRun(int node, ReadOnlySpan<char> end)
    {
        for (int i = node + 1; i < _page.EndOf(node); i++)
        {
            ReadOnlySpan<char> run = _page.RunOf(i).Trim();
            int most = Math.Min(ShortestEnd, Math.Min(run.Length, end.Length));
            if (most > 0 && end.StartsWith(run[..most], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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
