using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Readout.Articles.Html.Parsing;

/// <summary>
/// A node of the tree that the parser builds for us, with what its rules ask for and nothing else. Its words are slices of the parser's
/// buffers: the tree is of use until its document is disposed.
/// </summary>
internal abstract class ParsedNode : IConstructableNode, IConstructableNodeList
{
    private ParsedNode[] _children = [];

    public abstract StringOrMemory NodeName { get; }

    public virtual NodeFlags Flags => NodeFlags.None;

    public IConstructableNode? Parent { get; set; }

    public IConstructableNodeList ChildNodes => this;

    public int Length { get; private set; }

    IConstructableNode IConstructableNodeList.this[int index] => _children[index];

    public ReadOnlySpan<ParsedNode> Children => _children.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    public void RemoveChild(IConstructableNode childNode)
    {
        int at = Array.IndexOf(_children, childNode, 0, Length);
        if (at >= 0)
        {
            RemoveNode(at, childNode);
        }
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        childNode.Parent = null;
        Length--;
        Array.Copy(_children, idx + 1, _children, idx, Length - idx);
    }

    public void InsertNode(int idx, IConstructableNode childNode)
    {
        if (Length == _children.Length)
        {
            Array.Resize(ref _children, Math.Max(2, Length * 2));
        }

        Array.Copy(_children, idx, _children, idx + 1, Length - idx);
        _children[idx] = (ParsedNode)childNode;
        Length++;
        childNode.Parent = this;
    }

    public void AddNode(IConstructableNode node) => InsertNode(Length, node);

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(Length, text, emitWhiteSpaceOnly);

    /// <summary>White space between elements stays, whatever <paramref name="emitWhiteSpaceOnly"/> says: it parts words.</summary>
    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (idx > 0 && idx <= Length && _children[idx - 1] is ParsedText before)
        {
            before.Append(text.Memory);
        }
        else if (idx >= 0 && idx < Length && _children[idx] is ParsedText after)
        {
            after.Prepend(text.Memory);
        }
        else
        {
            InsertNode(idx, new ParsedText(text.Memory));
        }
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => _children.Take(Length).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A comment or doctype, which nobody reads; a comment parts the text on its two sides.</summary>
internal sealed class ParsedOther : ParsedNode
{
    public override StringOrMemory NodeName => "#other";
}

/// <summary>A run of text, in pieces where the parser found it in pieces.</summary>
internal sealed class ParsedText(ReadOnlyMemory<char> text) : ParsedNode
{
    private List<ReadOnlyMemory<char>>? _pieces;

    public override StringOrMemory NodeName => "#text";

    public int TextLength
    {
        get
        {
            int length = _pieces is null ? text.Length : 0;
            foreach (ReadOnlyMemory<char> piece in _pieces ?? [])
            {
                length += piece.Length;
            }

            return length;
        }
    }

    public void Append(ReadOnlyMemory<char> more) => Pieces().Add(more);

    public void Prepend(ReadOnlyMemory<char> more) => Pieces().Insert(0, more);

    public void CopyTo(RentedList<char> buffer)
    {
        if (_pieces is null)
        {
            buffer.Add(text.Span);
            return;
        }

        foreach (ReadOnlyMemory<char> piece in _pieces)
        {
            buffer.Add(piece.Span);
        }
    }

    private List<ReadOnlyMemory<char>> Pieces() => _pieces ??= [text];
}
