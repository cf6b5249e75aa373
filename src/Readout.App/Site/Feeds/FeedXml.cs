using System.Globalization;
using System.Text;
using System.Xml;

namespace Readout.App.Site.Feeds;

/// <summary>What the feeds that are XML share.</summary>
internal static class FeedXml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    public static byte[] Write(Action<XmlWriter> document)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            document(xml);
            xml.WriteEndDocument();
        }

        return bytes.ToArray();
    }

    /// <summary>RFC 3339, in UTC.</summary>
    public static string Iso(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
