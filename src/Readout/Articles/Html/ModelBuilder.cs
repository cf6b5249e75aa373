using Readout.Articles.Html.Parsing;

namespace Readout.Articles.Html;

/// <summary>Turns markup into a <see cref="PageModel"/>: the parser's tree is walked once, without recursion.</summary>
internal sealed class ModelBuilder : IDisposable
{
    // How often the walk looks whether it is to end.
    private const int StepsBetweenLooks = 4096;

    private readonly RentedList<PageNode> _nodes;
    private readonly RentedList<PageAttribute> _attributes = new(4096);
    private readonly RentedList<char> _text;
    private readonly RentedList<char> _values;
    private readonly AttributeNames _names = new();
    private readonly Dictionary<string, (int Start, Hints Hints)>.AlternateLookup<ReadOnlySpan<char>> _classes =
        new Dictionary<string, (int Start, Hints Hints)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private ModelBuilder(int length)
    {
        _nodes = new RentedList<PageNode>(length / 32);
        _text = new RentedList<char>(length / 2);
        _values = new RentedList<char>(length / 4);
    }

    public static PageModel Build(string html, int stepBudget = int.MaxValue, CancellationToken cancellationToken = default)
    {
        using ParsedDocument document = PageParser.Parse(MarkupDepth.Limit(html));
        cancellationToken.ThrowIfCancellationRequested();
        using var builder = new ModelBuilder(html.Length);
        bool isWhole = builder.Walk(document, stepBudget, cancellationToken);
        return new PageModel(builder._nodes.Span.ToArray(), builder._attributes.Span.ToArray(), builder._values.Span.ToArray(), new string(builder._text.Span)) { IsWhole = isWhole };
    }

    public void Dispose()
    {
        _nodes.Dispose();
        _attributes.Dispose();
        _text.Dispose();
        _values.Dispose();
    }

    // A step is a node. What is left when the budget is spent stays unread; what is open is closed.
    private bool Walk(ParsedDocument document, int stepBudget, CancellationToken cancellationToken)
    {
        var open = new Stack<(ParsedNode Parsed, int Next, int Node)>();
        open.Push((document, 0, -1));
        bool isWhole = true;
        while (open.TryPop(out (ParsedNode Parsed, int Next, int Node) level))
        {
            isWhole &= _nodes.Count < stepBudget || level.Next == level.Parsed.Children.Length;
            if (level.Next == level.Parsed.Children.Length || !isWhole)
            {
                Close(level.Node);
                continue;
            }

            open.Push(level with { Next = level.Next + 1 });
            switch (level.Parsed.Children[level.Next])
            {
                case ParsedText text:
                    AddText(text, level.Node);
                    break;
                case ParsedElement element:
                    open.Push((element, 0, AddElement(element, level.Node)));
                    break;
            }

            if (_nodes.Count % StepsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return isWhole;
    }

    private void Close(int node)
    {
        if (node >= 0)
        {
            _nodes[node] = _nodes[node] with { End = _nodes.Count };
        }
    }

    private void AddText(ParsedText text, int parent)
    {
        // Style sheets are not for reading: how long they are is all that is kept.
        if (parent >= 0 && _nodes[parent].Tag == Tag.Style)
        {
            _nodes.Add(new PageNode(Tag.Text, parent, _nodes.Count + 1, PageNode.NotKept, text.TextLength, Hints.None));
            return;
        }

        int start = _text.Count;
        text.CopyTo(_text);
        _nodes.Add(new PageNode(Tag.Text, parent, _nodes.Count + 1, start, _text.Count - start, Hints.None));
    }

    private int AddElement(ParsedElement element, int parent)
    {
        Tag tag = Tags.Of(element.LocalName.Memory.Span);
        int first = _attributes.Count;
        Hints hints = Hints.None;
        foreach (ref readonly ParsedAttribute attribute in element.OwnAttributes)
        {
            string name = _names.Of(attribute.Name.Memory.Span);
            ReadOnlySpan<char> value = attribute.Value.Memory.Span;
            (int start, Hints own) = name is "class" ? ClassNames(value) : (Keep(value), HintsOf(name, value));
            _attributes.Add(new PageAttribute(name, start, value.Length));
            hints |= own;
        }

        int node = _nodes.Count;
        _nodes.Add(new PageNode(tag, parent, node + 1, first, _attributes.Count - first, tag is Tag.Html or Tag.Body ? Hints.None : hints));
        return node;
    }

    // Where the value lies among those of all attributes.
    private int Keep(ReadOnlySpan<char> value)
    {
        int start = _values.Count;
        _values.Add(value);
        return start;
    }

    // Pages have a few hundred different values of "class", each of them many times: each is kept and read once.
    private (int Start, Hints Hints) ClassNames(ReadOnlySpan<char> value)
    {
        if (!_classes.TryGetValue(value, out (int Start, Hints Hints) known))
        {
            known = (Keep(value), TokenHints.Of(value));
            _classes[value] = known;
        }

        return known;
    }

    private static Hints HintsOf(string name, ReadOnlySpan<char> value) => name switch
    {
        "id" or "data-component" or "data-testid" or "data-type" or "data-block-type" or "data-qa" or "data-module" => TokenHints.Of(value),
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
        "rel" when value is "author" => Hints.Author,
        _ => Hints.None,
    };

    private static Hints MicrodataHints(ReadOnlySpan<char> value) => value switch
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

    private static bool IsHidingStyle(ReadOnlySpan<char> style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && Value(style, at + "display".Length).StartsWith("none", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        at = style.IndexOf("visibility", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && Value(style, at + "visibility".Length).StartsWith("hidden", StringComparison.OrdinalIgnoreCase);

        static ReadOnlySpan<char> Value(ReadOnlySpan<char> style, int at) => style[at..].TrimStart(" :");
    }
}
