using System.Xml;

namespace Readout.App.Site.Feeds;

/// <summary><see href="https://www.rfc-editor.org/rfc/rfc4287">Atom 1.0</see>.</summary>
internal sealed class AtomFormat : FeedFormat
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public override string Extension => ".atom";

    public override string MediaType => "application/atom+xml";

    public override byte[] Write(Feed feed) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", feed.Self(this));
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("updated", FeedXml.Iso(feed.Updated));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", "Readout");
        xml.WriteEndElement();
        xml.WriteElementString("generator", "Readout");
        WriteLink(xml, "self", feed.Self(this), MediaType);
        WriteLink(xml, "alternate", feed.Page, "text/html");
        foreach (FeedEntry entry in feed.Entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", $"urn:uuid:{entry.Id}");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("published", FeedXml.Iso(entry.Published));
        xml.WriteElementString("updated", FeedXml.Iso(entry.Updated));
        WriteLink(xml, "alternate", entry.Link, "text/html");
        foreach (string url in entry.Evidence.Select(evidence => evidence.Url).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            WriteLink(xml, "via", url, null);
        }

        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(FeedHtml.Of(entry));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string? mediaType)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null)
        {
            xml.WriteAttributeString("type", mediaType);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
