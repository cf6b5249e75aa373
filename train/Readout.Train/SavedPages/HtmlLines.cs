using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Readout.Train.SavedPages;

/// <summary>An HTML page saved as plain text: the words of its body, one line for each block element, furniture and all.</summary>
internal static class HtmlLines
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "svg", "head", "noscript", "iframe", "object", "math", "title",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "br", "button", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    public static List<string> Of(string html)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        using IDocument document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
        {
            Walk(body, line, lines);
        }

        Break(line, lines);
        return lines;
    }

    // Depth is the page's own; a loop over siblings and up to the parent costs no stack.
    private static void Walk(INode root, StringBuilder line, List<string> lines)
    {
        INode? node = root;
        while (node is not null)
        {
            bool isEntered = Enter(node, line, lines);
            INode? next = isEntered ? node.FirstChild : null;
            while (next is null && node is not null)
            {
                Leave(node, line, lines);
                next = node == root ? null : node.NextSibling;
                node = node == root ? null : next is null ? node.Parent : node;
            }

            node = next;
        }
    }

    private static bool Enter(INode node, StringBuilder line, List<string> lines)
    {
        if (node is IText text)
        {
            line.Append(text.Data);
            return false;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName))
        {
            return false;
        }

        if (Blocks.Contains(element.LocalName))
        {
            Break(line, lines);
        }

        return true;
    }

    private static void Leave(INode node, StringBuilder line, List<string> lines)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName))
        {
            Break(line, lines);
        }
    }

    private static void Break(StringBuilder line, List<string> lines)
    {
        string words = string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line.Clear();
        if (words.Length > 0)
        {
            lines.Add(words);
        }
    }
}
