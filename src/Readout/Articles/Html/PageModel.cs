namespace Readout.Articles.Html;

/// <summary>
/// One element or text run of a page. Nodes stand in document order, so a subtree is the range from the node to <see cref="End"/>.
/// <see cref="First"/> and <see cref="Count"/> point into the text for a text run, into the attributes for an element.
/// </summary>
internal readonly record struct PageNode(Tag Tag, int Parent, int End, int First, int Count, Hints Hints)
{
    /// <summary><see cref="First"/> of a text run whose characters were left out, as those of a style sheet.</summary>
    public const int NotKept = -1;
}

/// <summary>An attribute's name, and where its value lies among the values of all.</summary>
internal readonly record struct PageAttribute(string Name, int Start, int Length);

/// <summary>
/// A page as flat arrays of nodes, attributes and text. Everything that reads an article works on this and knows no parser. Immutable once built.
/// </summary>
internal sealed class PageModel
{
    private readonly PageNode[] _nodes;
    private readonly PageAttribute[] _attributes;
    private readonly char[] _values;
    private readonly string?[] _valueStrings;
    private readonly string _text;
    private readonly int[] _textBefore;

    // A page is read by one thread; words of a subtree are put together here one after the other.
    private readonly LineBuilder _line = new();

    public PageModel(PageNode[] nodes, PageAttribute[] attributes, char[] values, string text)
    {
        _nodes = nodes;
        _attributes = attributes;
        _values = values;
        _valueStrings = new string?[attributes.Length];
        _text = text;
        _textBefore = new int[nodes.Length + 1];
        for (int i = 0; i < nodes.Length; i++)
        {
            _textBefore[i + 1] = _textBefore[i] + (nodes[i].Tag == Tag.Text ? nodes[i].Count : 0);
        }
    }

    public int Count => _nodes.Length;

    /// <summary>False when the page had more nodes than were to be read.</summary>
    public bool IsWhole { get; init; } = true;

    public ref readonly PageNode this[int node] => ref _nodes[node];

    public Tag TagOf(int node) => _nodes[node].Tag;

    public int EndOf(int node) => _nodes[node].End;

    public int ParentOf(int node) => _nodes[node].Parent;

    public Hints HintsOf(int node) => _nodes[node].Hints;

    /// <summary>The characters of a text run.</summary>
    public ReadOnlySpan<char> RunOf(int node) =>
        _nodes[node].Tag == Tag.Text && _nodes[node].First != PageNode.NotKept ? _text.AsSpan(_nodes[node].First, _nodes[node].Count) : default;

    public ReadOnlySpan<PageAttribute> AttributesOf(int node) =>
        _nodes[node].Tag == Tag.Text ? default : _attributes.AsSpan(_nodes[node].First, _nodes[node].Count);

    /// <summary>
    /// The number of an element's class names as they are written, the same for all elements that write them alike; -1 when it has none.
    /// <see cref="ClassNames"/> has the names.
    /// </summary>
    public int ClassOf(int node)
    {
        int attribute = Find(node, "class");
        return attribute < 0 || _attributes[attribute].Length == 0 ? -1 : _attributes[attribute].Start;
    }

    /// <summary>The class names of an element; empty when it has none.</summary>
    public ReadOnlySpan<char> ClassNames(int node) => Find(node, "class") is >= 0 and var at ? _values.AsSpan(_attributes[at].Start, _attributes[at].Length) : default;

    /// <summary>The value of an attribute; made a string when it is first asked for, as most never are.</summary>
    public string? Attribute(int node, string name)
    {
        int i = Find(node, name);
        return i < 0 ? null : _valueStrings[i] ??= new string(_values, _attributes[i].Start, _attributes[i].Length);
    }

    private int Find(int node, string name)
    {
        ref readonly PageNode element = ref _nodes[node];
        int end = element.Tag == Tag.Text ? element.First : element.First + element.Count;
        for (int i = element.First; i < end; i++)
        {
            if (_attributes[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when the attribute is a list of words and <paramref name="word"/> is one of them, whatever the case.</summary>
    public bool AttributeHas(int node, string name, string word)
    {
        if (Attribute(node, name) is not { } value)
        {
            return false;
        }

        foreach (Range range in value.AsSpan().SplitAny(' ', '\t', '\n'))
        {
            if (value.AsSpan(range).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many characters of text an element holds, whitespace and scripts included: the cheap bound before its words are read.</summary>
    public int TextLengthOf(int node) => _textBefore[_nodes[node].End] - _textBefore[node];

    public bool IsWithin(int node, int ancestor) => node >= ancestor && node < _nodes[ancestor].End;

    /// <summary>The words of a subtree on one line, without those a reader never sees; null when the subtree holds far more than <paramref name="most"/> characters.</summary>
    public string? ShortWordsOf(int node, int most) => TextLengthOf(node) <= (4 * most) + 1000 && WordsOf(node) is var words && words.Length <= most ? words : null;

    /// <summary>The words of a subtree on one line, without those a reader never sees.</summary>
    public string WordsOf(int node)
    {
        LineBuilder line = _line;
        for (int i = node; i < _nodes[node].End; i++)
        {
            Tag tag = _nodes[i].Tag;
            if (tag == Tag.Text)
            {
                line.Append(RunOf(i));
            }
            else if (Tags.IsWordless(tag) || (i > node && _nodes[i].Hints.HasFlag(Hints.Hidden)))
            {
                i = _nodes[i].End - 1;
            }
            else if (tag == Tag.Br || Tags.IsBlockLevel(tag))
            {
                line.Append(" ");
            }
        }

        return line.Take();
    }

    /// <summary>Characters of a script or other element whose words are not for the reader, as they stand.</summary>
    public string RawTextOf(int node)
    {
        var text = new System.Text.StringBuilder();
        for (int i = node + 1; i < _nodes[node].End; i++)
        {
            text.Append(RunOf(i));
        }

        return text.ToString();
    }
}
