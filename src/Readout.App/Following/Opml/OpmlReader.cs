using System.Xml;
using Readout.App.Following.Items;
using Readout.App.Following.Sources;
using Readout.Pages;

namespace Readout.App.Following.Opml;

/// <summary>What an outline of subscriptions holds: its sources, and the addresses in it that are none.</summary>
internal sealed record OpmlOutline(IReadOnlyList<NewSource> Sources, IReadOnlyList<string> Unusable);

/// <summary>Reads OPML 1 and 2 (<see href="http://opml.org/spec2.opml"/>): outlines with <c>xmlUrl</c> are feeds, those around them their folders, those of type <c>link</c> pages.</summary>
internal static class OpmlReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The sources in the order of the file; throws <see cref="XmlException"/> for what is no XML.</summary>
    public static OpmlOutline Read(Stream opml)
    {
        var sources = new List<NewSource>();
        var unusable = new List<string>();
        var folders = new Stack<(int Depth, string Name)>();
        using var reader = XmlReader.Create(opml, Settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !reader.LocalName.Equals("outline", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            while (folders.TryPeek(out (int Depth, string Name) last) && last.Depth >= reader.Depth)
            {
                folders.Pop();
            }

            Take(reader, folders, sources, unusable);
        }

        return new OpmlOutline(sources, unusable);
    }

    private static void Take(XmlReader reader, Stack<(int Depth, string Name)> folders, List<NewSource> sources, List<string> unusable)
    {
        string? title = CleanText.Of(Attribute(reader, "title") ?? Attribute(reader, "text"));
        bool isPage = "link".Equals(Attribute(reader, "type"), StringComparison.OrdinalIgnoreCase);
        if ((Attribute(reader, "xmlUrl") ?? (isPage ? Attribute(reader, "url") : null)) is not { } address)
        {
            folders.Push((reader.Depth, title ?? ""));
        }
        else if (SourceAddress.Parse(address) is { } url)
        {
            sources.Add(new NewSource(url, isPage ? SourceKind.Page : SourceKind.Feed)
            {
                Title = title,
                Folder = CleanText.Of(string.Join('/', folders.Reverse().Select(folder => folder.Name).Where(name => name.Length > 0))),
                HomePage = PageAddress.Resolve(null, Attribute(reader, "htmlUrl"))?.AbsoluteUri,
            });
        }
        else
        {
            unusable.Add(CleanText.Of(address) ?? "");
        }
    }

    // Attributes are written in any case in the field: xmlUrl, xmlurl, XMLURL.
    private static string? Attribute(XmlReader reader, string name)
    {
        string? value = null;
        for (bool any = reader.MoveToFirstAttribute(); any; any = reader.MoveToNextAttribute())
        {
            value ??= reader.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) ? reader.Value : null;
        }

        reader.MoveToElement();
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}
