using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Readout.Articles.Html;

/// <summary>
/// Turns markup into a <see cref="PageModel"/>. The only place that knows the parser: AngleSharp's tree is walked once, without recursion,
/// by position in each node's list of children (its next-sibling look-up searches the list).
/// </summary>
internal sealed class ModelBuilder
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
    };

    private readonly List<PageNode> _nodes = [];
    private readonly List<PageAttribute> _attributes = [];
    private readonly StringBuilder _text = new();

    private ModelBuilder()
    {
    }

    public static PageModel Build(string html)
    {
        using IHtmlDocument document = new HtmlParser(Options).ParseDocument(MarkupDepth.Limit(html));
        var builder = new ModelBuilder();
        builder.Walk(document);
        return new PageModel([.. builder._nodes], [.. builder._attributes], builder._text.ToString());
    }

    private void Walk(IHtmlDocument document)
    {
        var open = new Stack<(INodeList Children, int Next, int Node)>();
        open.Push((document.ChildNodes, 0, -1));
        while (open.TryPop(out (INodeList Children, int Next, int Node) level))
        {
            if (level.Next == level.Children.Length)
            {
                Close(level.Node);
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            switch (level.Children[level.Next])
            {
                case IText text:
                    AddText(text.Data, level.Node);
                    break;
                case IElement element:
                    open.Push((element.ChildNodes, 0, AddElement(element, level.Node)));
                    break;
            }
        }
    }

    private void Close(int node)
    {
        if (node >= 0)
        {
            _nodes[node] = _nodes[node] with { End = _nodes.Count };
        }
    }

    private void AddText(string data, int parent)
    {
        int start = _text.Length;
        _text.Append(data);
        _nodes.Add(new PageNode(Tag.Text, parent, _nodes.Count + 1, start, data.Length, Hints.None));
    }

    private int AddElement(IElement element, int parent)
    {
        Tag tag = Tags.Of(element.LocalName);
        int first = _attributes.Count;
        Hints hints = Hints.None;
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            IAttr attribute = attributes[i]!;
            _attributes.Add(new PageAttribute(attribute.Name, attribute.Value));
            hints |= HintsOf(attribute.Name, attribute.Value);
        }

        int node = _nodes.Count;
        _nodes.Add(new PageNode(tag, parent, node + 1, first, _attributes.Count - first, tag is Tag.Html or Tag.Body ? Hints.None : hints));
        return node;
    }

    private static Hints HintsOf(string name, string value) => name switch
    {
        "class" or "id" or "data-component" or "data-testid" or "data-type" or "data-block-type" or "data-qa" or "data-module" => TokenHints.Of(value),
        "itemprop" => MicrodataHints(value),
        "role" => value switch
        {
            "navigation" or "search" or "menu" or "menubar" => Hints.Navigation,
            "complementary" => Hints.Sidebar,
            "contentinfo" => Hints.Footer,
            "dialog" or "alertdialog" => Hints.Notice,
            _ => Hints.None,
        },
        "hidden" => Hints.Hidden,
        "style" when IsHidingStyle(value) => Hints.Hidden,
        "rel" when value == "author" => Hints.Author,
        _ => Hints.None,
    };

    private static Hints MicrodataHints(string value) => value switch
    {
        "articleBody" => Hints.ArticleBody,
        "headline" => Hints.Title,
        "author" or "creator" => Hints.Author,
        "datePublished" => Hints.Date,
        "dateModified" => Hints.Modified,
        "caption" => Hints.Caption,
        "comment" => Hints.Comments,
        "keywords" => Hints.Keywords,
        _ => Hints.None,
    };

    private static bool IsHidingStyle(string style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && Value(style, at + "display".Length).StartsWith("none", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        at = style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && Value(style, at + "visibility".Length).StartsWith("hidden", StringComparison.OrdinalIgnoreCase);

        static ReadOnlySpan<char> Value(string style, int at) => style.AsSpan(at).TrimStart(" :");
    }
}
