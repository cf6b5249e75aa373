using System.Buffers;
using Readout.Dates;
using Readout.Text;

namespace Readout.Articles.Html.Kinds;

/// <summary>
/// Reads the signs that tell an article from a forum, a product, a list or another kind of page: what the page says of itself, its address,
/// its markup, the words of its interface and how its text is built. Words are in <c>page-signs.lexicon</c>.
/// </summary>
internal sealed class KindReader
{
    private const int ShortLine = 48;
    private const int LongParagraph = 160;
    private const int MostStamps = 400;

    private static readonly Lexicon Words = EmbeddedData.Lexicon("page-signs");
    private static readonly LexiconSection Interface = Words["interface"];
    private static readonly LexiconSection Wording = Words["wording"];
    private static readonly int LongestWording = Wording.Keys.Max(key => key.Length);
    private static readonly SearchValues<char> Currencies = SearchValues.Create("$€£¥₽₴₹₺₩");

    private const string Trimmed = " .:!…→›»+";

    private readonly PageModel _page;
    private readonly StructuredData _data;
    private readonly IReadOnlyList<TextBlock> _lines;
    private readonly NewsArticle _article;
    private readonly BodyMeasure _measure;
    private readonly KindSigns _signs = new();

    private KindReader(PageModel page, StructuredData data, IReadOnlyList<TextBlock> lines, NewsArticle article, BodyMeasure measure)
    {
        _page = page;
        _data = data;
        _lines = lines;
        _article = article;
        _measure = measure;
    }

    public static KindSigns Read(PageModel page, StructuredData data, IReadOnlyList<TextBlock> lines, NewsArticle article, BodyMeasure measure)
    {
        var reader = new KindReader(page, data, lines, article, measure);
        reader.AddStated();
        reader.AddMetadata();
        AddressSigns.Add(reader._signs, article.Url);
        MarkupSigns.Add(reader._signs, page, data);
        reader.AddLines();
        reader.AddText();
        return reader._signs;
    }

    // What the page says it is.
    private void AddStated()
    {
        string og = _data.Meta("og:type")?.ToLowerInvariant() ?? "none";
        _signs.Add("og=" + (og.StartsWith("product", StringComparison.Ordinal) ? "product" : og is "article" or "website" or "none" ? og : "other"));
        _signs.AddIf(_data.Articles.Any(article => !article.IsPlainPage && article.Depth <= 1), "ld=article");
        _signs.AddIf(_data.Types.Count == 0, "ld=none");
        foreach (string type in _data.Types)
        {
            _signs.AddIf(Words["type"].Contains(type), "ld=" + type);
        }

        if (_data.Meta("generator")?.ToLowerInvariant() is { } generator)
        {
            _signs.Add("generator=" + (Words["generator"].Rows.FirstOrDefault(row => generator.Contains(row.Key, StringComparison.Ordinal))?[0] ?? "other"));
        }
    }

    private void AddMetadata()
    {
        _signs.Add("published=" + (_article.PublishedFrom?.ToString() ?? "none"));
        _signs.AddIf(_article.Modified is not null, "modified");
        _signs.AddIf(_article.Authors.Count > 0, "authors");
        _signs.AddIf(_article.Summary is not null, "standfirst");
        _signs.AddIf(_data.Meta("author") is not null, "meta author");
        _signs.AddIf(_data.Meta("article:section") is not null || _data.Article?.Section is not null, "section");
        bool hasSlug = _article.Url is { } url && url.AsSpan(url.TrimEnd('/').LastIndexOf('/') + 1).Count('-') >= 3;
        _signs.Add($"dated={_article.Published is not null} signed={_article.Authors.Count > 0} slug={hasSlug}");
        AddressSigns.AddWords(_signs, "title=", _article.Title);
        AddressSigns.AddWords(_signs, "description=", _data.Meta("description", "og:description"));
        if (_article.Title is { } title)
        {
            _signs.Count("title words", title.Count(char.IsWhiteSpace) + 1);
            _signs.AddIf(title.Contains('?', StringComparison.Ordinal), "title asks");
            _signs.AddIf(char.IsAsciiDigit(title[0]), "title begins with number");
        }
    }

    // Words of the interface, prices and times on short lines.
    private void AddLines()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int stamps = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            string text = _lines[i].Text;
            if (text.Length > ShortLine)
            {
                continue;
            }

            if (Find(Interface, text.AsSpan().Trim(Trimmed)) is { } row)
            {
                counts[row[0]] = counts.GetValueOrDefault(row[0]) + 1;
            }

            if (text.AsSpan().ContainsAny(Currencies) && text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                counts["price"] = counts.GetValueOrDefault("price") + 1;
            }

            if (stamps < MostStamps && text.Length < ShortLine && text.AsSpan().ContainsAnyInRange('0', '9') && DateStampReader.IsStamp(text, _article.Language))
            {
                stamps++;
            }
        }

        foreach ((string name, int count) in counts)
        {
            _signs.Count(name, count);
        }

        _signs.Count("stamps", stamps);
        _signs.Count("link lines", _measure.Links);
        _signs.Share("link share", _measure.LinkShare);
        _signs.Share("body share", _measure.BodyShare);
        _signs.Count("body hundreds", _measure.BodyLength / 100);
    }

    // How the text is built: running paragraphs or scraps.
    private void AddText()
    {
        var paragraphs = _article.Body.Where(block => block.Kind == BlockKind.Paragraph).ToList();
        double length = Math.Max(1, _article.Body.Sum(block => block.Text.Length));
        _signs.Count("blocks", _article.Body.Count);
        _signs.Count("long paragraphs", paragraphs.Count(block => block.Text.Length >= LongParagraph));
        _signs.Share("long share", paragraphs.Where(block => block.Text.Length >= LongParagraph).Sum(block => block.Text.Length) / length);
        _signs.Share("sentences", _article.Body.Count(block => block.Text.Length > 0 && block.Text[^1] is '.' or '!' or '?' or '"' or '”' or '»') / (double)Math.Max(1, _article.Body.Count));
        _signs.Share("headings", _article.Body.Count(block => block.Kind == BlockKind.Heading) / (double)Math.Max(1, _article.Body.Count));
        _signs.Share("listed", _article.Body.Where(block => block.Kind == BlockKind.List).Sum(block => block.Text.Length) / length);
        _signs.Count("code", _article.Body.Count(block => block.Kind == BlockKind.Code));
        _signs.Count("quotes", _article.Body.Count(block => block.Kind == BlockKind.Quote));
        AddWording(length);
    }

    // For each thousand characters: whom the text speaks to, what it asks for.
    private void AddWording(double length)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Block block in _article.Body)
        {
            CountWording(counts, block.Text);
        }

        foreach ((string name, int count) in counts)
        {
            _signs.Count(name + " per thousand", (long)Math.Round(count * 1000 / Math.Max(400, length)));
        }
    }

    // Words are short: looking at each character costs less than looking for the next mark.
    private static void CountWording(SortedDictionary<string, int> counts, ReadOnlySpan<char> text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !EndsWord(text[i]))
            {
                continue;
            }

            if (i > start && i - start <= LongestWording && Find(Wording, text[start..i]) is { } row)
            {
                counts[row[0]] = counts.GetValueOrDefault(row[0]) + 1;
            }

            start = i + 1;
        }
    }

    private static bool EndsWord(char c) => c is ' ' or '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '"' or '“' or '”';

    private static LexiconRow? Find(LexiconSection section, ReadOnlySpan<char> words)
    {
        Span<char> lower = stackalloc char[ShortLine];
        return words.Length <= ShortLine && words.ToLowerInvariant(lower) is >= 0 and var length ? section.Find(lower[..length]) : null;
    }
}
