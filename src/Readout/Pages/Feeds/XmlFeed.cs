using System.Globalization;
using System.Text;
using System.Xml;

namespace Readout.Pages.Feeds;

/// <summary>
/// RSS 0.9x, 1.0 and 2.0, and Atom. Document type definitions are passed over unread and nothing outside the file is ever opened,
/// so an entity that they would define is an error, not a file of this machine.
/// </summary>
internal static class XmlFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string XhtmlContent = "xhtml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static IEnumerable<PageResult> Read(string xml, PageOrigin origin)
    {
        using var reader = XmlReader.Create(new StringReader(xml.TrimStart()), Settings);
        int number = 0;
        bool hasPage = false;
        while (true)
        {
            number++;
            FeedEntry? entry = NextEntry(reader, number, out string? fault);
            if (entry?.Page(origin) is { } page)
            {
                hasPage = true;
                yield return page;
            }

            if (entry is null)
            {
                if (fault is not null)
                {
                    yield return origin.Unreadable("bad-xml", fault);
                }
                else if (!hasPage)
                {
                    yield return FeedEntry.NoPage(origin);
                }

                yield break;
            }
        }
    }

    private static FeedEntry? NextEntry(XmlReader reader, int number, out string? fault)
    {
        fault = null;
        try
        {
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry")
                {
                    return ReadEntry(reader, number);
                }

                reader.Read();
            }

            return null;
        }
        catch (XmlException exception)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"is a feed whose XML breaks off: {exception.Message}");
            return null;
        }
    }

    private static FeedEntry ReadEntry(XmlReader reader, int number)
    {
        var entry = new FeedEntry { Id = number.ToString(CultureInfo.InvariantCulture) };
        string? summary = null;
        bool isSummaryHtml = true;
        int depth = reader.Depth;
        bool isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1)
            {
                reader.Read();
            }
            else if (reader.LocalName is "description" or "summary" && !reader.Prefix.StartsWith("media", StringComparison.Ordinal))
            {
                (summary, isSummaryHtml) = ReadText(reader);
            }
            else
            {
                ReadField(reader, entry);
            }
        }

        if (string.IsNullOrWhiteSpace(entry.Content))
        {
            entry.Content = summary;
            entry.IsHtml = isSummaryHtml && summary is not null && Markup.KindOf(summary) == MarkupKind.Html;
        }

        return entry;
    }

    private static void ReadField(XmlReader reader, FeedEntry entry)
    {
        switch (reader.Prefix.Length == 0 || reader.NamespaceURI == Atom ? reader.LocalName : reader.Prefix + ":" + reader.LocalName)
        {
            case "title":
                entry.Title = ReadText(reader).Text;
                break;
            case "link":
                ReadLink(reader, entry);
                break;
            case "guid" or "id":
                string id = ReadText(reader).Text.Trim();
                entry.Id = entry.Url is null && id.Length > 0 ? id : entry.Id;
                break;
            case "pubDate" or "published" or "issued" or "dc:date":
                entry.Published = ReadText(reader).Text;
                break;
            case "updated" or "modified" when entry.Published is null:
                entry.Published = ReadText(reader).Text;
                break;
            case "content" or "content:encoded":
                (entry.Content, entry.IsHtml) = ReadText(reader);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private static void ReadLink(XmlReader reader, FeedEntry entry)
    {
        string? href = reader.GetAttribute("href");
        string? rel = reader.GetAttribute("rel");
        string url = (href ?? ReadText(reader).Text).Trim();
        if (href is not null)
        {
            reader.Skip();
        }

        if (url.Length > 0 && rel is null or "alternate")
        {
            entry.Url = url;
            entry.Id = url;
        }
    }

    // Atom says what its text is: "text", "html" (escaped) or "xhtml" (elements); RSS does not and means HTML.
    private static (string Text, bool IsHtml) ReadText(XmlReader reader)
    {
        string? type = reader.NamespaceURI == Atom ? reader.GetAttribute("type") ?? "text" : null;
        if (type == XhtmlContent)
        {
            return (reader.ReadInnerXml(), true);
        }

        var text = new StringBuilder();
        int depth = reader.Depth;
        bool isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && !reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }

            reader.Read();
        }

        if (!isEmpty)
        {
            reader.Read();
        }

        return (text.ToString(), type is not ("text" or "text/plain"));
    }
}
