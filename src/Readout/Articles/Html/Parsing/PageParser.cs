using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Readout.Articles.Html.Parsing;

/// <summary>Markup → tree, by AngleSharp's parser. The only place that knows which parser it is.</summary>
internal static class PageParser
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
    };

    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.With(ParsedElementFactory.Instance);

    public static ParsedDocument Parse(string html)
    {
        var parser = new HtmlParser(Options, BrowsingContext.New(Configuration));
        var document = parser.ParseDocument<ParsedDocument, ParsedElement>(new TextSource(new ReadOnlyMemoryTextSource(html)));
        if (!document.HasStrayElements)
        {
            return document;
        }

        // AngleSharp 1.10.3 finds the table that an element stands wrongly in (foster parenting) only in its own kind of tree.
        document.Dispose();
        return ParseWithTables(html);
    }

    private static ParsedDocument ParseWithTables(string html)
    {
        using IHtmlDocument tree = new HtmlParser(Options).ParseDocument(html);
        var copy = new ParsedDocument(new TextSource(""));
        var open = new Stack<(INode Theirs, ParsedNode Ours)>();
        open.Push((tree, copy));
        while (open.TryPop(out (INode Theirs, ParsedNode Ours) level))
        {
            INodeList children = level.Theirs.ChildNodes;
            for (int i = 0; i < children.Length; i++)
            {
                ParsedNode ours = Copy(children[i]);
                level.Ours.AddNode(ours);
                open.Push((children[i], ours));
            }
        }

        return copy;
    }

    private static ParsedNode Copy(INode node)
    {
        if (node is not IElement element)
        {
            return node is IText text ? new ParsedText(text.Data.AsMemory()) : new ParsedOther();
        }

        var copy = new ParsedElement(element.LocalName, element.NamespaceUri ?? "", element.Flags);
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            copy.Add(attributes[i]!.Name, attributes[i]!.Value);
        }

        return copy;
    }
}
