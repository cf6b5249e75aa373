using System.Xml;
using Readout.Articles;
using Readout.Dates;
using Readout.Records;

namespace Readout.Formats.Tei;

/// <summary>Writes one article as a <c>TEI</c> element: what is known of it in the header, its blocks and images in the body, furniture in the back.</summary>
internal sealed class TeiArticle(XmlWriter xml, ArticleRecord record)
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly NewsArticle _article = record.Article;

    /// <summary>The text with U+FFFD for what <see href="https://www.w3.org/TR/xml/#charsets">XML</see> has no place for.</summary>
    public static string Clean(string text)
    {
        char[]? cleaned = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                cleaned ??= text.ToCharArray();
                cleaned[i] = '\ufffd';
            }
        }

        return cleaned is null ? text : new string(cleaned);
    }

    public void Write()
    {
        Start("TEI");
        if (_article.Language is { } language)
        {
            xml.WriteAttributeString("xml", "lang", null, language);
        }

        WriteHeader();
        Start("text");
        WriteBody();
        WriteBack();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteHeader()
    {
        Start("teiHeader");
        Start("fileDesc");
        WriteTitle();
        WritePublication();
        Start("sourceDesc");
        Start("bibl");
        Element("idno", record.Source, "source");
        Element("idno", _article.Url, "url");
        Element("title", _article.Section, "section");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteProfile();
        xml.WriteEndElement();
    }

    private void WriteTitle()
    {
        Start("titleStmt");
        Start("title");
        Text(_article.Title ?? "");
        xml.WriteEndElement();
        WriteNames("persName", _article.Authors);
        WriteNames("orgName", _article.Agencies);
        xml.WriteEndElement();
    }

    private void WriteNames(string element, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            Start("author");
            Element(element, name);
            xml.WriteEndElement();
        }
    }

    // The schema asks for a publisher before anything else, or for a paragraph.
    private void WritePublication()
    {
        Start("publicationStmt");
        bool isKnown = _article.Outlet is not null;
        Start(isKnown ? "publisher" : "p");
        Text(_article.Outlet ?? "");
        if (isKnown)
        {
            xml.WriteEndElement();
        }

        WriteDate("published", _article.Published);
        WriteDate("modified", _article.Modified);
        if (!isKnown)
        {
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteDate(string type, PartialDate? date)
    {
        if (date is { } known)
        {
            Start("date");
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("when-iso", known.ToString());
            xml.WriteEndElement();
        }
    }

    private void WriteProfile()
    {
        if (_article.Summary is null && _article.Keywords.Count == 0)
        {
            return;
        }

        Start("profileDesc");
        if (_article.Summary is { } summary)
        {
            Start("abstract");
            Element("p", summary);
            xml.WriteEndElement();
        }

        if (_article.Keywords.Count > 0)
        {
            Start("textClass");
            Start("keywords");
            foreach (string keyword in _article.Keywords)
            {
                Element("term", keyword);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A heading begins a division; items of a list and rows of a table that follow each other are one list, one table.
    private void WriteBody()
    {
        Start("body");
        Start("div");
        BlockKind? open = null;
        foreach (Block block in _article.Body)
        {
            if (open is not null && open != block.Kind)
            {
                xml.WriteEndElement();
                open = null;
            }

            if (open is null && block.Kind is BlockKind.List or BlockKind.Table)
            {
                Start(block.Kind == BlockKind.List ? "list" : "table");
                open = block.Kind;
            }

            WriteBlock(block);
        }

        if (open is not null)
        {
            xml.WriteEndElement();
        }

        WriteImages();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteBlock(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                xml.WriteFullEndElement();
                Start("div");
                Element("head", block.Text);
                break;
            case BlockKind.Quote:
                Within("quote", "p", block.Text);
                break;
            case BlockKind.List:
                Element("item", block.Text);
                break;
            case BlockKind.Table:
                Within("row", "cell", block.Text);
                break;
            case BlockKind.Code:
                Within("p", "code", block.Text);
                break;
            default:
                Element("p", block.Text);
                break;
        }
    }

    private void WriteImages()
    {
        foreach (ArticleImage image in _article.Images)
        {
            Start("figure");
            if (image.Url is { } url)
            {
                Start("graphic");
                xml.WriteAttributeString("url", Clean(url));
                xml.WriteEndElement();
            }

            Element("head", image.Caption);
            Element("figDesc", image.Alt);
            Element("note", image.Credit, "credit");
            xml.WriteEndElement();
        }
    }

    private void WriteBack()
    {
        Furniture furniture = _article.Furniture;
        if (furniture.Promotions.Count + furniture.Related.Count + furniture.Feed.Count + furniture.Other.Count == 0)
        {
            return;
        }

        Start("back");
        WriteFurniture("promotions", furniture.Promotions);
        WriteFurniture("related", [.. furniture.Related.Select(link => link.Title)]);
        WriteFurniture("feed", [.. furniture.Feed.Select(item => item.Title)]);
        WriteFurniture("other", furniture.Other);
        xml.WriteEndElement();
    }

    private void WriteFurniture(string type, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Start("div");
        xml.WriteAttributeString("type", type);
        foreach (string line in lines)
        {
            Element("p", line);
        }

        xml.WriteEndElement();
    }

    private void Start(string element) => xml.WriteStartElement(element, Namespace);

    private void Within(string outer, string inner, string text)
    {
        Start(outer);
        Element(inner, text);
        xml.WriteEndElement();
    }

    private void Element(string element, string? text, string? type = null)
    {
        if (text is null)
        {
            return;
        }

        Start(element);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        Text(text);
        xml.WriteEndElement();
    }

    private void Text(string text) => xml.WriteString(Clean(text));
}
