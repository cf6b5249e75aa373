using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>Gathers what is not the article: promotions, related articles with their addresses, the news feed with its times, and the rest.</summary>
internal sealed class FurnitureSorter
{
    private const int ShortestTitle = 12;
    private const int LongestTitle = 400;

    // A feed is at least this many titles with a time each.
    private const int LeastFeed = 3;

    private readonly PageModel _page;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly LineRole[] _roles;
    private readonly string? _language;
    private readonly List<RelatedLink> _related = [];
    private readonly List<string> _promotions = [];
    private readonly List<string> _other = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _lastLink = -1;

    private FurnitureSorter(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, string? language)
    {
        _page = page;
        _lines = lines;
        _roles = roles;
        _language = language;
    }

    public static Furniture Sort(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, string? language)
    {
        var sorter = new FurnitureSorter(page, lines, roles, language);
        List<FeedItem> feed = sorter.Feed();
        for (int i = 0; i < lines.Count; i++)
        {
            sorter.Add(i);
        }

        return new Furniture { Promotions = sorter._promotions, Related = sorter._related, Feed = feed, Other = sorter._other };
    }

    private void Add(int i)
    {
        string text = _lines[i].Text;
        switch (_roles[i])
        {
            case LineRole.Related:
                AddRelated(_lines[i]);
                break;
            case LineRole.Promotion when _seen.Add(text):
                _promotions.Add(text);
                break;
            case LineRole.Other or LineRole.Comment when _seen.Add(text):
                _other.Add(text);
                break;
        }
    }

    private void AddRelated(TextBlock line)
    {
        int around = LinkAround(line.First);
        bool hasLink = around < line.First && around == _lastLink;
        _lastLink = around;
        for (int i = hasLink ? line.End : around; i < line.End; i++)
        {
            if (_page.TagOf(i) == Tag.A && _page.ShortWordsOf(i, LongestTitle) is { Length: >= ShortestTitle } title)
            {
                hasLink = true;
                if (_seen.Add(title))
                {
                    _related.Add(new RelatedLink(title, _page.Attribute(i, "href")));
                }

                i = _page.EndOf(i) - 1;
            }
        }

        if (!hasLink && _seen.Add(line.Text))
        {
            _other.Add(line.Text);
        }
    }

    // The link that the line stands in, else the line's own first node.
    private int LinkAround(int node)
    {
        int at = node;
        for (int steps = 0; at >= 0 && steps < 8; steps++, at = _page.ParentOf(at))
        {
            if (_page.TagOf(at) == Tag.A)
            {
                return at;
            }
        }

        return node;
    }

    // A line that is a time, beside a line that is a link: the feed's items. Its lines lose their former role.
    private List<FeedItem> Feed()
    {
        var items = new List<(FeedItem Item, int Title, int Stamp)>();
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_roles[i] is LineRole.Body or LineRole.Title or LineRole.Summary || !IsStamp(_lines[i].Text))
            {
                continue;
            }

            int title = TitleBeside(i);
            if (title >= 0 && (items.Count == 0 || items[^1].Title != title))
            {
                int link = LinkAround(_lines[title].First);
                string? url = _page.Attribute(_page.TagOf(link) == Tag.A ? link : FirstLink(_lines[title]), "href");
                items.Add((new FeedItem(_lines[title].Text, DateStampReader.Read(_lines[i].Text, _language), url), title, i));
            }
        }

        if (items.Count < LeastFeed)
        {
            return [];
        }

        foreach ((FeedItem item, int title, int stamp) in items)
        {
            _seen.Add(item.Title);
            _roles[title] = _roles[stamp] = LineRole.Feed;
        }

        return [.. items.Select(found => found.Item)];
    }

    private bool IsStamp(string line) => line.Length is >= 4 and <= 40 && DateStampReader.IsStamp(line, _language);

    private int TitleBeside(int stamp)
    {
        foreach (int i in (ReadOnlySpan<int>)[stamp + 1, stamp - 1])
        {
            if (i >= 0 && i < _lines.Count && _lines[i].LinkShare > 0.8 && _lines[i].Text.Length > 20 && _roles[i] is not (LineRole.Body or LineRole.Title or LineRole.Summary))
            {
                return i;
            }
        }

        return -1;
    }

    private int FirstLink(TextBlock line)
    {
        for (int i = line.First; i < line.End; i++)
        {
            if (_page.TagOf(i) == Tag.A)
            {
                return i;
            }
        }

        return line.First;
    }
}
