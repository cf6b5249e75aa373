using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>Finds the site's news feed: lines that are a time, each beside a line that is a link.</summary>
internal static class FeedFinder
{
    // A feed is at least this many titles with a time each.
    private const int LeastItems = 3;
    private const int ShortestTitle = 20;
    private const int LongestItem = 300;
    private const double MostlyLink = 0.8;

    /// <summary>The items, and the roles with the feed's lines marked.</summary>
    public static (LineRole[] Roles, IReadOnlyList<FeedItem> Feed) Find(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, string? language)
    {
        List<(int Title, int Stamp)> found = Pairs(page, lines, roles, language);
        if (found.Count < LeastItems)
        {
            return (roles, []);
        }

        LineRole[] marked = [.. roles];
        var items = new List<FeedItem>();
        foreach ((int title, int stamp) in found)
        {
            marked[title] = marked[stamp] = LineRole.Feed;
            (string Title, string Stamp) words = (title == stamp ? Inline(page, lines[title], language) : null) ?? (lines[title].Text, lines[stamp].Text);
            items.Add(new FeedItem(words.Title, Machine(page, lines[stamp]) ?? DateStampReader.Read(words.Stamp, language), Links.AddressOf(page, lines[title])));
        }

        return (marked, items);
    }

    // The date that a time element around or in the line gives to machines.
    private static PartialDate? Machine(PageModel page, TextBlock line)
    {
        for (int i = Math.Max(0, line.First - 1); i < line.End; i++)
        {
            if (page.TagOf(i) == Tag.Time && page.Attribute(i, "datetime") is { } written)
            {
                return InstantParser.Parse(written);
            }
        }

        return null;
    }

    // A line that is a link but for a time before or after it: "11:55 Fishermen sail again".
    private static (string Title, string Stamp)? Inline(PageModel page, TextBlock line, string? language)
    {
        if (line.LinkShare is < 0.3 or > 0.97 || line.Text.Length > LongestItem)
        {
            return null;
        }

        var inside = new LineBuilder();
        var outside = new LineBuilder();
        int linkEnd = 0;
        for (int i = line.First; i < line.End; i++)
        {
            bool isLink = i < linkEnd || page.TagOf(Links.Around(page, i)) == Tag.A;
            linkEnd = page.TagOf(i) == Tag.A ? page.EndOf(i) : linkEnd;
            (isLink ? inside : outside).Append(page.RunOf(i));
        }

        string stamp = outside.ToString();
        return inside.Length > ShortestTitle && stamp.Length is >= 4 and <= 40 && DateStampReader.IsStamp(stamp, language) ? (inside.ToString(), stamp) : null;
    }

    private static List<(int Title, int Stamp)> Pairs(PageModel page, IReadOnlyList<TextBlock> lines, LineRole[] roles, string? language)
    {
        var found = new List<(int Title, int Stamp)>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsFree(roles[i]) && Inline(page, lines[i], language) is not null)
            {
                found.Add((i, i));
            }
            else if (IsFree(roles[i]) && lines[i].Text.Length is >= 4 and <= 40 && DateStampReader.IsStamp(lines[i].Text, language))
            {
                int title = IsTitle(lines, roles, i + 1) ? i + 1 : IsTitle(lines, roles, i - 1) ? i - 1 : -1;
                if (title >= 0 && (found.Count == 0 || found[^1].Title != title))
                {
                    found.Add((title, i));
                }
            }
        }

        return found;
    }

    private static bool IsTitle(IReadOnlyList<TextBlock> lines, LineRole[] roles, int i) =>
        i >= 0 && i < lines.Count && IsFree(roles[i]) && lines[i].LinkShare > MostlyLink && lines[i].Text.Length > ShortestTitle;

    private static bool IsFree(LineRole role) => role is not (LineRole.Body or LineRole.Title or LineRole.Summary);
}
