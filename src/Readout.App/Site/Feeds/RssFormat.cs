using System.Globalization;
using System.Xml;

namespace Readout.App.Site.Feeds;

/// <summary><see href="https://www.rssboard.org/rss-specification">RSS 2.0</see>, with Atom's link to itself and its time of change, which RSS has no place for.</summary>
internal sealed class RssFormat : FeedFormat
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public override string Extension => ".rss";

    public override string MediaType => "application/rss+xml";

    public override byte[] Write(Feed feed) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.Page);
        xml.WriteElementString("description", feed.Title);
        xml.WriteElementString("language", feed.Language);
        xml.WriteElementString("lastBuildDate", Date(feed.Updated));
        xml.WriteElementString("generator", "Readout");
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", MediaType);
        xml.WriteAttributeString("href", feed.Self(this));
        xml.WriteEndElement();
        foreach (FeedEntry entry in feed.Entries)
        {
            WriteItem(xml, entry);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", entry.Title);
        xml.WriteElementString("link", entry.Link);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString($"urn:uuid:{entry.Id}");
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Date(entry.Published));
        xml.WriteElementString("atom", "updated", Atom, FeedXml.Iso(entry.Updated));
        xml.WriteElementString("description", FeedHtml.Of(entry));
        xml.WriteEndElement();
    }

    // RFC 822 with the year in four digits.
    private static string Date(DateTimeOffset time) => time.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " +0000";
}
