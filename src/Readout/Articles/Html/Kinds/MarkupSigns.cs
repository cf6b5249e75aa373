using Readout.Text;

namespace Readout.Articles.Html.Kinds;

/// <summary>What the elements of a page say of its kind: microdata, marked comments and products, forms, and cards that stand in rows.</summary>
internal static class MarkupSigns
{
    private const int LongestWord = 16;

    private static readonly LexiconSection Types = EmbeddedData.Lexicon("page-signs")["type"];
    private static readonly LexiconSection Classes = EmbeddedData.Lexicon("page-signs")["class"];

    public static void Add(KindSigns signs, PageModel page, StructuredData data)
    {
        var elements = new Dictionary<int, (int Node, int Count)>();
        var tags = new int[Enum.GetValues<Tag>().Length];
        int comments = 0;
        int products = 0;
        int times = 0;
        for (int i = 0; i < page.Count; i++)
        {
            Tag tag = page.TagOf(i);
            if (tag == Tag.Text)
            {
                continue;
            }

            tags[(int)tag]++;
            if (page.ClassOf(i) is >= 0 and var classes)
            {
                elements[classes] = (i, elements.GetValueOrDefault(classes).Count + 1);
            }

            Hints own = page.HintsOf(i) & ~(page.ParentOf(i) >= 0 ? page.HintsOf(page.ParentOf(i)) : Hints.None);
            comments += own.HasFlag(Hints.Comments) ? 1 : 0;
            products += own.HasFlag(Hints.Product) ? 1 : 0;
            times += own.HasFlag(Hints.Date) || tag == Tag.Time ? 1 : 0;
        }

        foreach (string type in data.ItemTypes.Where(type => Types.Contains(type)))
        {
            signs.Add("micro=" + type);
        }

        foreach ((string name, int count) in CountClasses(page, elements.Values))
        {
            signs.Count("class=" + name, count / 2);
            signs.Add("class=" + name);
        }

        signs.Count("comment marks", comments);
        signs.Count("product marks", products);
        signs.Count("time marks", times);
        AddTags(signs, tags);
        signs.Count("cards", MostCards(page));
    }

    private static SortedDictionary<string, int> CountClasses(PageModel page, IEnumerable<(int Node, int Count)> elements)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((int node, int count) in elements)
        {
            AddClasses(counts, page.ClassNames(node), count);
        }

        return counts;
    }

    // The words of class names: product-grid, PricingTable, hero__title.
    private static void AddClasses(SortedDictionary<string, int> counts, ReadOnlySpan<char> names, int times)
    {
        Span<char> lower = stackalloc char[LongestWord];
        for (int i = 0; i < names.Length; i++)
        {
            int start = i;
            while (i < names.Length && char.IsAsciiLetter(names[i]) && (i == start || !char.IsAsciiLetterUpper(names[i]) || char.IsAsciiLetterUpper(names[i - 1])))
            {
                i++;
            }

            int length = i - start;
            if (length is > 2 and <= LongestWord && names.Slice(start, length).ToLowerInvariant(lower) > 0 && Classes.Find(lower[..length]) is { } row)
            {
                counts[row[0]] = counts.GetValueOrDefault(row[0]) + times;
            }

            i -= length > 0 && i < names.Length && char.IsAsciiLetter(names[i]) ? 1 : 0;
        }
    }

    private static void AddTags(KindSigns signs, int[] tags)
    {
        foreach (Tag tag in (ReadOnlySpan<Tag>)[Tag.Article, Tag.H1, Tag.H2, Tag.H3, Tag.Img, Tag.Button, Tag.Input, Tag.Textarea, Tag.Form, Tag.Table, Tag.Pre, Tag.Code, Tag.P, Tag.Dl, Tag.Video, Tag.Iframe])
        {
            signs.Count(tag.ToString().ToLowerInvariant(), tags[(int)tag]);
        }
    }

    // The largest number of children of one element that look the same and hold a link and a picture each.
    private static int MostCards(PageModel page)
    {
        (int[] links, int[] pictures) = (Before(page, Tag.A), Before(page, Tag.Img));
        var cards = new Dictionary<(int Parent, int Class), int>();
        int most = 0;
        for (int i = 0; i < page.Count; i++)
        {
            bool isCard = page.TagOf(i) is Tag.Div or Tag.Li or Tag.Article or Tag.Section && Has(links, page, i) && Has(pictures, page, i);
            if (isCard)
            {
                (int, int) key = (page.ParentOf(i), page.ClassOf(i));
                cards[key] = cards.GetValueOrDefault(key) + 1;
                most = Math.Max(most, cards[key]);
            }
        }

        return most;
    }

    private static int[] Before(PageModel page, Tag tag)
    {
        var before = new int[page.Count + 1];
        for (int i = 0; i < page.Count; i++)
        {
            before[i + 1] = before[i] + (page.TagOf(i) == tag ? 1 : 0);
        }

        return before;
    }

    private static bool Has(int[] before, PageModel page, int node) => before[page.EndOf(node)] > before[node];
}
