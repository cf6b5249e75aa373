namespace Readout.Articles.Html;

/// <summary>
/// Finds the article's pictures with their captions and credits: those in the body and between headline and body; where the page shows none
/// there, the picture that its structured data names.
/// </summary>
internal sealed class ImageFinder
{
    private const int SmallestSide = 60;
    private const int LongestCaption = 600;

    // Lazy images keep their address elsewhere and show a placeholder.
    private static readonly string[] Sources = ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-original-src", "src"];
    private static readonly string[] SourceSets = ["data-srcset", "srcset"];

    private readonly PageModel _page;
    private readonly LineIndex _index;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly LineRole[] _roles;
    private readonly List<ArticleImage> _images = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private ImageFinder(PageModel page, LineIndex index, IReadOnlyList<TextBlock> lines, LineRole[] roles)
    {
        _page = page;
        _index = index;
        _lines = lines;
        _roles = roles;
    }

    public static IReadOnlyList<ArticleImage> Find(PageModel page, StructuredData data, LineIndex index, IReadOnlyList<TextBlock> lines, LineRole[] roles, int heading, FurnitureMarks marks)
    {
        var finder = new ImageFinder(page, index, lines, roles);
        int first = Array.FindIndex(roles, role => role == LineRole.Body);
        int last = Array.FindLastIndex(roles, role => role == LineRole.Body);
        if (first >= 0)
        {
            finder.Walk(heading >= 0 && heading < lines[first].First ? heading : lines[first].First, lines[last].End, marks);
        }

        if (finder._images.Count == 0)
        {
            finder.AddStructured(data);
        }

        return finder._images;
    }

    /// <summary>Whom the pictures are credited to, and the credit lines that stand in the text by themselves; each once.</summary>
    public static IReadOnlyList<string> Credits(IReadOnlyList<ArticleImage> images, IReadOnlyList<TextBlock> lines, LineRole[] roles)
    {
        var credits = new List<string>(images.Select(image => image.Credit).OfType<string>());
        for (int i = 0; i < lines.Count; i++)
        {
            if (roles[i] == LineRole.Credit && CreditText.OfLine(lines[i].Text) is { } credit)
            {
                credits.Add(credit);
            }
        }

        return [.. credits.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private void Walk(int from, int to, FurnitureMarks marks)
    {
        for (int i = from; i < to; i++)
        {
            Tag tag = _page.TagOf(i);
            if (tag is Tag.Noscript or Tag.Template or Tag.Svg || (tag != Tag.Text && marks.Of(i) != Hints.None && !_page.IsWithin(to - 1, i)))
            {
                i = _page.EndOf(i) - 1;
            }
            else if (tag == Tag.Figure)
            {
                AddFigure(i);
                i = _page.EndOf(i) - 1;
            }
            else if (tag == Tag.Img && Address(i) is { } url)
            {
                (string? caption, string? credit) = CaptionAfter(i);
                Add(url, _page.Attribute(i, "alt"), caption, credit);
            }
        }
    }

    private void AddFigure(int figure)
    {
        (string? caption, string? credit) = CaptionIn(figure);
        for (int i = figure + 1; i < _page.EndOf(figure); i++)
        {
            if (_page.TagOf(i) == Tag.Noscript)
            {
                i = _page.EndOf(i) - 1;
            }
            else if (_page.TagOf(i) == Tag.Img && Address(i) is { } url)
            {
                Add(url, _page.Attribute(i, "alt"), caption, credit);
            }
        }
    }

    private (string? Caption, string? Credit) CaptionIn(int figure)
    {
        string? caption = null;
        string? credit = null;
        for (int i = figure + 1; i < _page.EndOf(figure); i++)
        {
            if (_page.HintsOf(i).HasFlag(Hints.Credit) && !_page.HintsOf(i).HasFlag(Hints.Caption))
            {
                credit ??= WithoutLabel(_page.ShortWordsOf(i, LongestCaption));
            }
            else if (caption is null && (_page.TagOf(i) == Tag.Figcaption || _page.HintsOf(i).HasFlag(Hints.Caption)))
            {
                caption = _page.ShortWordsOf(i, LongestCaption);
            }
        }

        return Divide(caption, credit);
    }

    private static (string? Caption, string? Credit) Divide(string? caption, string? credit)
    {
        if (string.IsNullOrEmpty(caption))
        {
            return (null, credit);
        }

        if (credit is null)
        {
            return CreditText.Split(caption);
        }

        string rest = caption.EndsWith(credit, StringComparison.Ordinal) ? CreditText.Split(caption).Caption ?? caption[..^credit.Length] : caption;
        return (rest.Trim().Length == 0 || rest == credit ? null : rest.Trim(), credit);
    }

    private static string? WithoutLabel(string? words) => string.IsNullOrEmpty(words) ? null : CreditText.OfLine(words) ?? words;

    // A caption outside a figure is the next line, when it was told to be one.
    private (string? Caption, string? Credit) CaptionAfter(int image)
    {
        int line = _index.LinesOf(image).End;
        return line < _lines.Count && _roles[line] is LineRole.Caption or LineRole.Credit && _lines[line].Text.Length <= LongestCaption
            ? CreditText.Split(_lines[line].Text)
            : (null, null);
    }

    private void AddStructured(StructuredData data)
    {
        foreach (StructuredImage image in data.Article?.Images ?? [])
        {
            Add(image.Url, null, image.Caption, image.Credit);
        }

        if (_images.Count == 0)
        {
            Add(data.Meta("og:image"), data.Meta("og:image:alt"), null, null);
        }
    }

    private void Add(string? url, string? alt, string? caption, string? credit)
    {
        if (!string.IsNullOrWhiteSpace(url) && _seen.Add(url))
        {
            _images.Add(new ArticleImage(url, caption, credit) { Alt = string.IsNullOrWhiteSpace(alt) ? null : Markup.PlainText(alt) });
        }
    }

    private string? Address(int image)
    {
        if (IsSmall(image, "width") || IsSmall(image, "height"))
        {
            return null;
        }

        foreach (string name in Sources)
        {
            if (_page.Attribute(image, name)?.Trim() is { Length: > 0 } url && !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                return url;
            }
        }

        foreach (string name in SourceSets)
        {
            if (_page.Attribute(image, name)?.Trim() is { Length: > 0 } set && !set.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                int end = set.AsSpan().IndexOfAny(' ', '\n');
                return (end < 0 ? set : set[..end]).TrimEnd(',');
            }
        }

        return null;
    }

    private bool IsSmall(int image, string side) =>
        int.TryParse(_page.Attribute(image, side), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int length) && length < SmallestSide;
}
