using Readout.Text;

namespace Readout.Articles.Html;

/// <summary>
/// Says why a page holds no article, if so: what it says it is (a product, a forum, a list), its address, and how little of it is running text.
/// A page that says it is an article, and has a text, is one. Words are in <c>page-kinds.lexicon</c>.
/// </summary>
internal sealed class PageJudge
{
    // Shorter than the shortest news item: one sentence.
    private const int ShortestBody = 80;
    private const int ShortestHeaded = 200;
    private const int ShortBody = 1500;
    private const int LongBody = 3000;
    private const double MostlyLinks = 0.35;
    private const double LittleText = 0.25;
    private const double HalfText = 0.5;
    private const int SomeLinks = 15;
    private const int FewLinks = 3;
    private const int ManyLinks = 30;

    private static readonly Lexicon Words = EmbeddedData.Lexicon("page-kinds");

    private readonly StructuredData _data;
    private readonly string? _url;
    private readonly string? _title;
    private readonly bool _hasHeading;
    private readonly BodyMeasure _measure;

    private PageJudge(StructuredData data, string? url, string? title, bool hasHeading, BodyMeasure measure)
    {
        _data = data;
        _url = url;
        _title = title;
        _hasHeading = hasHeading;
        _measure = measure;
    }

    /// <summary>The reason, null for an article.</summary>
    public static string? Judge(StructuredData data, string? url, string? title, int heading, BodyMeasure measure) =>
        new PageJudge(data, url, title, heading >= 0, measure).Judge();

    /// <summary>A page of this kind holds a text although it is no article.</summary>
    public static bool HasText(string reason) => reason is "product" or "forum" or "documentation" or "other";

    /// <summary>A wall or an empty page may still name the article that is not there.</summary>
    public static bool MayHaveTitle(string reason) => reason is "wall" or "empty" or "list";

    private string? Judge()
    {
        if (_measure.BodyLength < (SaysPosting() ? 1 : ShortestBody))
        {
            return WithoutBody();
        }

        if (SaysArticle())
        {
            return null;
        }

        return SaidKind() ?? AddressKind() ?? LooksLikeList();
    }

    private string WithoutBody()
    {
        string words = _title + " " + _data.DocumentTitle;
        return IsError(words) ? "error"
            : _measure.Links >= SomeLinks && IsRoot() ? "front-page"
            : _measure.Links >= FewLinks && SaysWebsite() ? "front-page"
            : _measure.Links >= SomeLinks && !SaysArticle() ? "list"
            : IsWall(words) ? "wall"
            : "empty";
    }

    private bool SaysArticle() =>
        (_data.Article is { IsPlainPage: false, Depth: <= 1 } article && (article.Published is not null || article.Headline is not null))
        || (_data.Types.Contains("NewsArticle") && !_data.Types.Contains("CollectionPage"));

    // A post of one sentence is whole.
    private bool SaysPosting() => _data.Types.Contains("SocialMediaPosting");

    private string? SaidKind()
    {
        foreach (string type in _data.Types.Concat(_data.ItemTypes))
        {
            if (Words["type"].Find(type) is { } row)
            {
                return row[0];
            }
        }

        if (_data.Meta("generator")?.ToLowerInvariant() is { } generator && Words["generator"].Rows.FirstOrDefault(row => generator.Contains(row.Key, StringComparison.Ordinal)) is { } tool)
        {
            return tool[0];
        }

        return _data.Meta("og:type") is { } said && Words["og"].Find(said.ToLowerInvariant().Split('.', ':')[0]) is { } og ? og[0] : null;
    }

    private string? AddressKind()
    {
        if (IsRoot() && _measure.Links >= SomeLinks && _measure.BodyShare < HalfText && _measure.BodyLength < LongBody)
        {
            return "front-page";
        }

        return Uri.TryCreate(_url, UriKind.Absolute, out Uri? uri)
            ? KindOf("host", uri.Host.Split('.')) ?? KindOf("path", uri.AbsolutePath.Split('/', '.')) ?? KindOf("query", uri.Query.TrimStart('?').Split('=', '&', ';'))
            : null;
    }

    private static string? KindOf(string section, string[] words)
    {
        foreach (string word in words)
        {
            if (Words[section].Find(word.ToLowerInvariant()) is { } row)
            {
                return row[0];
            }
        }

        return null;
    }

    private string? LooksLikeList() =>
        _measure.Links >= ManyLinks && _measure.BodyShare < LittleText && _measure.BodyLength < (_hasHeading ? ShortestHeaded : ShortBody) && _measure.LinkShare > MostlyLinks && !HasDate() ? "list" : null;

    // A site's own title, and no article behind it: "The Larwick Tide: news of the coast".
    private bool SaysWebsite() =>
        !SaysArticle() && !HasDate() && (_data.Meta("og:type") is "website" || (_data.Meta("og:site_name") is { } site && _title?.StartsWith(site, StringComparison.OrdinalIgnoreCase) == true));

    private bool HasDate() => _data.MetaDate("article:published_time", "datePublished") is not null;

    private bool IsRoot() => _url is not null && Path().Trim('/').Split('/').All(segment => segment.Length is 0 or 2 || segment is "index.html" or "index.php" or "home");

    private string Path() => Uri.TryCreate(_url, UriKind.Absolute, out Uri? uri) ? uri.PathAndQuery : "";

    private static bool IsError(string words) => ContainsAny(words, Words["error"]);

    private static bool IsWall(string words) => ContainsAny(words, Words["wall"]);

    private static bool ContainsAny(string words, LexiconSection section)
    {
        string lower = words.ToLowerInvariant();
        return section.Keys.Any(key => lower.Contains(key, StringComparison.Ordinal));
    }
}

/// <summary>How much of a page is its body, and how much of it is links.</summary>
internal readonly record struct BodyMeasure(int BodyLength, double BodyShare, double LinkShare, int Links)
{
    private const double LinkLine = 0.8;

    public static int LengthOf(IReadOnlyList<TextBlock> lines, LineRole[] roles)
    {
        long body = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            body += roles[i] is LineRole.Body ? lines[i].Text.Length : 0;
        }

        return (int)Math.Min(int.MaxValue, body);
    }

    public static BodyMeasure Of(IReadOnlyList<TextBlock> lines, LineRole[] roles, IReadOnlyList<Block> body)
    {
        long length = Math.Max(LengthOf(lines, roles), body.Sum(block => (long)block.Text.Length));
        long all = 0;
        long linked = 0;
        int links = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            all += lines[i].Text.Length;
            linked += lines[i].LinkLength;
            links += lines[i].LinkShare > LinkLine ? 1 : 0;
        }

        double total = Math.Max(1, all);
        return new BodyMeasure((int)Math.Min(int.MaxValue, length), length / total, linked / total, links);
    }
}
