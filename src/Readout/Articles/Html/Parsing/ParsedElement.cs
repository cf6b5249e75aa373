using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Readout.Articles.Html.Parsing;

/// <summary>An attribute as it stands in the markup, character references resolved.</summary>
internal struct ParsedAttribute
{
    public StringOrMemory Name;
    public StringOrMemory Value;

    /// <summary>True for an attribute of a namespace, such as <c>xlink:href</c>, whose name is what stands behind the colon.</summary>
    public bool IsForeign;
}

/// <summary>An element of the tree that the parser builds for us.</summary>
internal class ParsedElement(StringOrMemory localName, string namespaceUri, NodeFlags flags) : ParsedNode, IConstructableElement, IConstructableNamedNodeMap
{
    private ParsedAttribute[] _attributes = [];
    private int _count;

    public override StringOrMemory NodeName => localName;

    public override NodeFlags Flags => flags;

    public StringOrMemory LocalName => localName;

    public StringOrMemory NamespaceUri => namespaceUri;

    public StringOrMemory Prefix => StringOrMemory.Empty;

    public IConstructableNamedNodeMap Attributes => this;

    public ISourceReference? SourceReference { get; set; }

    public ReadOnlySpan<ParsedAttribute> OwnAttributes => _attributes.AsSpan(0, _count);

    int IConstructableNamedNodeMap.Length => _count;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => IndexOf(name) is >= 0 and var at ? new Attribute(this, at) : null;

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not ParsedElement other || other._count != _count)
        {
            return false;
        }

        foreach (ref readonly ParsedAttribute attribute in OwnAttributes)
        {
            int at = other.IndexOf(attribute.Name);
            if (at < 0 || other._attributes[at].Value != attribute.Value)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds attributes that the element is known not to have.</summary>
    public void SetAttributes(StructAttributes tagAttributes)
    {
        Array.Resize(ref _attributes, _count + tagAttributes.Count);
        for (int i = 0; i < tagAttributes.Count; i++)
        {
            _attributes[_count++] = new ParsedAttribute { Name = tagAttributes[i].Name, Value = tagAttributes[i].Value };
        }
    }

    public void SetAttribute(string? ns, StringOrMemory name, StringOrMemory value) => Set(IndexOf(name), name, value, isForeign: !string.IsNullOrEmpty(ns));

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        int at = IndexOf(name);
        Set(at >= 0 && _attributes[at].IsForeign ? -1 : at, name, value, isForeign: false);
    }

    public void Add(StringOrMemory name, StringOrMemory value) => Set(-1, name, value, isForeign: false);

    private void Set(int at, StringOrMemory name, StringOrMemory value, bool isForeign)
    {
        if (at >= 0)
        {
            _attributes[at].Value = value;
            return;
        }

        if (_count == _attributes.Length)
        {
            Array.Resize(ref _attributes, Math.Max(2, _count * 2));
        }

        _attributes[_count++] = new ParsedAttribute { Name = name, Value = value, IsForeign = isForeign };
    }

    public StringOrMemory GetAttribute(StringOrMemory @namespace, StringOrMemory name) => IndexOf(name) is >= 0 and var at ? _attributes[at].Value : StringOrMemory.Empty;

    public bool HasAttribute(StringOrMemory name) => IndexOf(name) >= 0;

    public IConstructableNode ShallowCopy()
    {
        ParsedElement copy = NewOfSameKind();
        copy._attributes = OwnAttributes.ToArray();
        copy._count = _count;
        return copy;
    }

    public void SetupElement()
    {
    }

    public void AddComment(ref StructHtmlToken token) => AddNode(new ParsedOther());

    protected virtual ParsedElement NewOfSameKind() => new(localName, namespaceUri, flags);

    private int IndexOf(StringOrMemory name)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_attributes[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private sealed class Attribute(ParsedElement element, int at) : IConstructableAttr
    {
        public StringOrMemory Name => element._attributes[at].Name;

        public StringOrMemory Value { get => element._attributes[at].Value; set => element._attributes[at].Value = value; }
    }
}
