using System.Text;
using System.Xml;

namespace Readout.Pages.Feeds;

/// <summary>Reads a feed of XML from its beginning to its end, entry by entry; what it says of itself is known as far as it was read.</summary>
internal sealed class XmlFeedReader : IDisposable
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string XmlNames = "http://www.w3.org/XML/1998/namespace";
    private const string XhtmlContent = "xhtml";

    // The parser's own message may list every element that is still open.
    private const int LongestMessage = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly XmlReader _reader;
    private UpdatePeriod _period;

    public XmlFeedReader(string xml) => _reader = XmlReader.Create(new StringReader(xml.TrimStart().TrimStart('\ufeff')), Settings);

    public FeedKind Kind { get; private set; } = FeedKind.Rss;

    public bool IsSitemap => Kind is FeedKind.Sitemap or FeedKind.SitemapIndex;

    public string? Title { get; private set; }

    public string? HomePage { get; private set; }

    public string? Base { get; private set; }

    public TimeSpan? UpdateInterval => _period.Interval;

    /// <summary>Why the XML could not be read to its end.</summary>
    public string? Fault { get; private set; }

    public void Dispose() => _reader.Dispose();

    /// <summary>The next entry, null at the end and at the first fault.</summary>
    public EntryDraft? Next()
    {
        try
        {
            while (Fault is null && !_reader.EOF)
            {
                if (_reader.NodeType != XmlNodeType.Element)
                {
                    _reader.Read();
                }
                else if (IsEntry())
                {
                    return ReadEntry();
                }
                else
                {
                    ReadOwn();
                }
            }
        }
        catch (XmlException exception)
        {
            Fault = $"is a feed whose XML breaks off: {(exception.Message.Length > LongestMessage ? exception.Message[..LongestMessage] + "…" : exception.Message)}";
        }

        return null;
    }

    private bool IsEntry() => _reader.Depth > 0 && (IsSitemap ? _reader.Depth == 1 && _reader.LocalName is "url" or "sitemap" : _reader.LocalName is "item" or "entry");

    // What the feed says of itself: below the root in Atom, below the channel in RSS.
    private void ReadOwn()
    {
        if (_reader.Depth == 0)
        {
            Kind = _reader.LocalName switch
            {
                "feed" => FeedKind.Atom,
                "urlset" => FeedKind.Sitemap,
                "sitemapindex" => FeedKind.SitemapIndex,
                _ => FeedKind.Rss,
            };
            Base = _reader.GetAttribute("base", XmlNames);
            _reader.Read();
        }
        else if (_reader.Depth == (Kind == FeedKind.Atom ? 1 : 2))
        {
            ReadOwnField();
        }
        else
        {
            _reader.Read();
        }
    }

    private void ReadOwnField()
    {
        switch (Name())
        {
            case "title":
                Title = ReadTitle();
                break;
            case "link":
                string? link = Link();
                HomePage ??= link;
                break;
            case "ttl":
                _period.Ttl = ReadText().Text;
                break;
            case "sy:updatePeriod":
                _period.Period = ReadText().Text;
                break;
            case "sy:updateFrequency":
                _period.Frequency = ReadText().Text;
                break;
            default:
                _reader.Read();
                break;
        }
    }

    private EntryDraft ReadEntry()
    {
        var entry = new EntryDraft { Base = _reader.GetAttribute("base", XmlNames) };
        string? summary = null;
        bool isSummaryHtml = true;
        int depth = _reader.Depth;
        bool isEmpty = _reader.IsEmptyElement;
        _reader.Read();
        while (!isEmpty && !_reader.EOF && _reader.Depth > depth)
        {
            if (_reader.NodeType != XmlNodeType.Element)
            {
                _reader.Read();
            }
            else if (_reader.LocalName is "description" or "summary" && !_reader.Prefix.StartsWith("media", StringComparison.Ordinal))
            {
                (summary, isSummaryHtml) = ReadText();
            }
            else
            {
                ReadField(entry);
            }
        }

        if (string.IsNullOrWhiteSpace(entry.Content))
        {
            entry.Content = summary;
            entry.IsHtml = isSummaryHtml && summary is not null && Markup.KindOf(summary) == MarkupKind.Html;
        }

        return entry;
    }

    private void ReadField(EntryDraft entry)
    {
        switch (Name())
        {
            case "title" or "news:title":
                entry.Title = ReadTitle();
                break;
            case "link":
                entry.Url = Link() ?? entry.Url;
                break;
            case "loc":
                entry.Url = ReadText().Text.Trim();
                break;
            case "feedburner:origLink":
                entry.Url = ReadText().Text.Trim();
                break;
            case "guid" or "id":
                entry.IsIdAddress = _reader.LocalName == "id" || _reader.GetAttribute("isPermaLink") != "false";
                entry.Id = ReadText().Text.Trim() is { Length: > 0 } id ? id : null;
                break;
            case "pubDate" or "published" or "issued" or "dc:date" or "news:publication_date":
                entry.Published = ReadText().Text;
                break;
            case "updated" or "modified" or "lastmod":
                entry.Updated = ReadText().Text;
                break;
            case "content" or "content:encoded":
                (entry.Content, entry.IsHtml) = ReadText();
                break;
            case "news:news":
                _reader.Read();
                break;
            default:
                _reader.Skip();
                break;
        }
    }

    private string Name() => _reader.Prefix.Length == 0 || _reader.NamespaceURI == Atom ? _reader.LocalName : _reader.Prefix + ":" + _reader.LocalName;

    private string? Link()
    {
        string? href = _reader.GetAttribute("href");
        string? rel = _reader.GetAttribute("rel");
        string url = (href ?? ReadText().Text).Trim();
        if (href is not null)
        {
            _reader.Skip();
        }

        return url.Length > 0 && rel is null or "alternate" ? url : null;
    }

    private string ReadTitle()
    {
        (string text, bool isHtml) = ReadText();
        return isHtml ? HtmlPart.Text(text) : text;
    }

    // Atom says what its text is: "text", "html" (escaped) or "xhtml" (elements), Atom 0.3 by its mode; RSS does not and means HTML.
    private (string Text, bool IsHtml) ReadText()
    {
        string? type = _reader.NamespaceURI == Atom ? _reader.GetAttribute("type") ?? "text" : null;
        if (type == XhtmlContent || _reader.GetAttribute("mode") == "xml")
        {
            return (_reader.ReadInnerXml(), true);
        }

        var text = new StringBuilder();
        int depth = _reader.Depth;
        bool isEmpty = _reader.IsEmptyElement;
        _reader.Read();
        while (!isEmpty && !_reader.EOF && _reader.Depth > depth)
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(_reader.Value);
            }

            _reader.Read();
        }

        if (!isEmpty)
        {
            _reader.Read();
        }

        return (text.ToString(), type is not ("text" or "text/plain"));
    }
}
