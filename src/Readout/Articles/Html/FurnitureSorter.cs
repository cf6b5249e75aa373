namespace Readout.Articles.Html;

/// <summary>Gathers what is not the article: promotions, related articles with their addresses, the news feed with its times, and the rest.</summary>
internal sealed class FurnitureSorter
{
    private const int ShortestTitle = 12;
    private const int LongestTitle = 400;

    private readonly PageModel _page;
    private readonly List<RelatedLink> _related = [];
    private readonly List<string> _promotions = [];
    private readonly List<string> _other = [];
    private readonly HashSet<string> _seen;
    private int _lastLink = -1;

    private FurnitureSorter(PageModel page, IReadOnlyList<FeedItem> feed)
    {
        _page = page;
        _seen = new HashSet<string>(feed.Select(item => item.Title), StringComparer.Ordinal);
    }

    public static Furniture Sort(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, IReadOnlyList<FeedItem> feed)
    {
        var sorter = new FurnitureSorter(page, feed);
        for (int i = 0; i < lines.Count; i++)
        {
            sorter.Add(lines[i], roles[i]);
        }

        return new Furniture { Promotions = sorter._promotions, Related = sorter._related, Feed = feed, Other = sorter._other };
    }

    private void Add(TextBlock line, LineRole role)
    {
        switch (role)
        {
            case LineRole.Related:
                AddRelated(line);
                break;
            case LineRole.Promotion when _seen.Add(line.Text):
                _promotions.Add(line.Text);
                break;
            case LineRole.Other or LineRole.Comment when _seen.Add(line.Text):
                _other.Add(line.Text);
                break;
        }
    }

    private void AddRelated(TextBlock line)
    {
        int around = Links.Around(_page, line.First);
        bool hasLink = around < line.First && around == _lastLink;
        _lastLink = around;
        for (int i = hasLink ? line.End : around; i < line.End; i++)
        {
            if (_page.TagOf(i) == Tag.A && _page.ShortWordsOf(i, LongestTitle) is { Length: >= ShortestTitle } title)
            {
                hasLink = true;
                string bare = LineLabels.WithoutLabel(title);
                if (_seen.Add(bare))
                {
                    _related.Add(new RelatedLink(bare, _page.Attribute(i, "href")));
                }

                i = _page.EndOf(i) - 1;
            }
        }

        if (!hasLink && _seen.Add(line.Text))
        {
            _other.Add(line.Text);
        }
    }
}
