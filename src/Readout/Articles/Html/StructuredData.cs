using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>What a page says of itself in its head: JSON-LD, meta elements, OpenGraph, the canonical link. Evidence only.</summary>
internal sealed class StructuredData
{
    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);

    private StructuredData(IReadOnlyList<StructuredArticle> articles, IReadOnlySet<string> types)
    {
        Articles = articles;
        Types = types;
    }

    /// <summary>All articles that JSON-LD describes, in document order.</summary>
    public IReadOnlyList<StructuredArticle> Articles { get; }

    /// <summary>The article that the page is about, when JSON-LD says so beyond doubt.</summary>
    public StructuredArticle? Article { get; private init; }

    /// <summary>The schema.org types of what the page says it is about.</summary>
    public IReadOnlySet<string> Types { get; }

    /// <summary>The schema.org types of the items that microdata marks and that belong to no other.</summary>
    public IReadOnlySet<string> ItemTypes { get; private init; } = new SortedSet<string>(StringComparer.Ordinal);

    public string? DocumentTitle { get; private init; }

    public string? HtmlLanguage { get; private init; }

    public string? CanonicalUrl { get; private init; }

    public static StructuredData Read(PageModel page)
    {
        var scripts = new List<string>();
        var metas = new List<int>();
        var items = new SortedSet<string>(StringComparer.Ordinal);
        string? title = null;
        string? language = null;
        string? canonical = null;
        for (int i = 0; i < page.Count; i++)
        {
            AddItem(items, page, i);
            switch (page.TagOf(i))
            {
                case Tag.Script when page.Attribute(i, "type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                    scripts.Add(page.RawTextOf(i));
                    break;
                case Tag.Meta:
                    metas.Add(i);
                    break;
                case Tag.Title when title is null && !IsInSvg(page, i):
                    title = Markup.PlainText(page.RawTextOf(i));
                    break;
                case Tag.Html:
                    language ??= page.Attribute(i, "lang") ?? page.Attribute(i, "xml:lang");
                    break;
                case Tag.Link when canonical is null && page.AttributeHas(i, "rel", "canonical"):
                    canonical = page.Attribute(i, "href")?.Trim();
                    break;
            }
        }

        (IReadOnlyList<StructuredArticle> articles, IReadOnlySet<string> types) = JsonLdReader.Read(scripts);
        var data = new StructuredData(articles, types)
        {
            Article = Main(articles, canonical),
            ItemTypes = items,
            DocumentTitle = string.IsNullOrEmpty(title) ? null : title,
            HtmlLanguage = language,
            CanonicalUrl = string.IsNullOrEmpty(canonical) ? null : canonical,
        };
        metas.ForEach(meta => data.AddMeta(page, meta));
        return data;
    }

    public IReadOnlyList<string> Keywords
    {
        get
        {
            IEnumerable<string> words = Article?.Keywords is { Count: > 0 } own ? own
                : Metas("article:tag") is { Count: > 0 } tags ? tags
                : (Meta("news_keywords", "keywords") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];
        }
    }

    /// <summary>True when the article is described with the address that the page gives as its own.</summary>
    public bool IsOwn(StructuredArticle article) => IsOwn(article, CanonicalUrl);

    /// <summary>The first value of the first of these meta names that has one.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_meta.TryGetValue(name, out List<string>? values))
            {
                return values[0];
            }
        }

        return null;
    }

    public IReadOnlyList<string> Metas(string name) => _meta.TryGetValue(name, out List<string>? values) ? values : [];

    public PartialDate? MetaDate(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (string value in Metas(name))
            {
                if (InstantParser.Parse(value) is { } date)
                {
                    return date;
                }
            }
        }

        return null;
    }

    /// <summary>The first whole date among the meta elements whose name, its letters alone and upper-cased, passes.</summary>
    public PartialDate? MetaDate(Predicate<string> names)
    {
        foreach (string name in _meta.Keys.Order(StringComparer.Ordinal))
        {
            if (names(WordSets.Letters(name)) && MetaDate(name) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static void AddItem(SortedSet<string> types, PageModel page, int node)
    {
        if (page.Attribute(node, "itemtype") is { } type && page.Attribute(node, "itemprop") is null)
        {
            types.Add(type[(type.LastIndexOf('/') + 1)..]);
        }
    }

    private void AddMeta(PageModel page, int meta)
    {
        string? name = page.Attribute(meta, "property") ?? page.Attribute(meta, "name") ?? page.Attribute(meta, "itemprop");
        string value = Markup.PlainText(page.Attribute(meta, "content") ?? "");
        if (name is null || value.Length == 0)
        {
            return;
        }

        if (!_meta.TryGetValue(name.Trim(), out List<string>? values))
        {
            _meta[name.Trim()] = values = [];
        }

        values.Add(value);
    }

    private static bool IsInSvg(PageModel page, int node) => page.ParentOf(node) >= 0 && page.TagOf(page.ParentOf(node)) != Tag.Head;

    private static bool IsOwn(StructuredArticle article, string? canonical) => canonical is not null && article.Url == canonical;

    // Several articles are described on pages that list others: the one with the page's own address, else the outermost, real articles before plain pages.
    private static StructuredArticle? Main(IReadOnlyList<StructuredArticle> articles, string? canonical)
    {
        StructuredArticle? best = null;
        foreach (StructuredArticle article in articles)
        {
            if (best is null || Rank(article, canonical).CompareTo(Rank(best, canonical)) > 0)
            {
                best = article;
            }
        }

        return best;
    }

    private static (bool IsArticle, bool IsOwn, int Outer, int Filled) Rank(StructuredArticle article, string? canonical) =>
        (!article.IsPlainPage, IsOwn(article, canonical), -article.Depth, (article.Published is null ? 0 : 1) + (article.Headline is null ? 0 : 1) + (article.Authors.Count > 0 ? 1 : 0));
}
