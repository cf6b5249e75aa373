using System.Globalization;
using System.Text;
using System.Xml;
using Readout.App.Following.Sources;

namespace Readout.App.Following.Opml;

/// <summary>Writes sources as OPML 2.0, folders as outlines around them.</summary>
internal static class OpmlWriter
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CheckCharacters = false };

    public static void Write(IEnumerable<Source> sources, DateTimeOffset now, Stream output)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", "Sources followed by Readout");
        xml.WriteElementString("dateCreated", now.ToString("R", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        WriteFolders(xml, sources);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        output.Write("\n"u8);
    }

    private static void WriteFolders(XmlWriter xml, IEnumerable<Source> sources)
    {
        string[] open = [];
        foreach (Source source in sources.OrderBy(source => source.Folder ?? "", StringComparer.Ordinal).ThenBy(source => source.Id))
        {
            string[] path = (source.Folder ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
            int common = open.Zip(path).TakeWhile(pair => pair.First == pair.Second).Count();
            Close(xml, open.Length - common);
            foreach (string folder in path[common..])
            {
                xml.WriteStartElement("outline");
                xml.WriteAttributeString("text", folder);
            }

            open = path;
            WriteSource(xml, source);
        }

        Close(xml, open.Length);
    }

    private static void Close(XmlWriter xml, int count)
    {
        for (int i = 0; i < count; i++)
        {
            xml.WriteEndElement();
        }
    }

    private static void WriteSource(XmlWriter xml, Source source)
    {
        string title = source.Title ?? source.Url.Host;
        bool isPage = source.Kind == SourceKind.Page;
        xml.WriteStartElement("outline");
        xml.WriteAttributeString("type", isPage ? "link" : "rss");
        xml.WriteAttributeString("text", title);
        xml.WriteAttributeString("title", title);
        xml.WriteAttributeString(isPage ? "url" : "xmlUrl", source.Url.AbsoluteUri);
        if (source.HomePage is not null)
        {
            xml.WriteAttributeString("htmlUrl", source.HomePage);
        }

        xml.WriteEndElement();
    }
}
