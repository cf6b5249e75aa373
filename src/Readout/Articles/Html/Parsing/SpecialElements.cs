using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Readout.Articles.Html.Parsing;

/// <summary>A template, whose content is no part of the page.</summary>
internal sealed class ParsedTemplate(NodeFlags flags) : ParsedElement("template", NamespaceNames.HtmlUri, flags), IConstructableTemplateElement
{
    /// <summary>A template that is a shadow root leaves the tree.</summary>
    public void PopulateFragment()
    {
        Clear();
        if (HasAttribute("shadowrootmode"))
        {
            RemoveFromParent();
        }
    }

    protected override ParsedElement NewOfSameKind() => new ParsedTemplate(Flags);
}

/// <summary>A script, which is not run.</summary>
internal sealed class ParsedScript(NodeFlags flags) : ParsedElement("script", NamespaceNames.HtmlUri, flags), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    protected override ParsedElement NewOfSameKind() => new ParsedScript(Flags);
}

/// <summary>A meta element, whose encoding comes too late: the text is decoded already.</summary>
internal sealed class ParsedMeta(NodeFlags flags) : ParsedElement("meta", NamespaceNames.HtmlUri, flags), IConstructableMetaElement
{
    public void Handle()
    {
    }

    protected override ParsedElement NewOfSameKind() => new ParsedMeta(Flags);
}

internal sealed class ParsedForm(NodeFlags flags) : ParsedElement("form", NamespaceNames.HtmlUri, flags), IConstructableFormElement
{
    protected override ParsedElement NewOfSameKind() => new ParsedForm(Flags);
}

internal sealed class ParsedFrame(NodeFlags flags) : ParsedElement("frame", NamespaceNames.HtmlUri, flags), IConstructableFrameElement
{
    protected override ParsedElement NewOfSameKind() => new ParsedFrame(Flags);
}

internal sealed class ParsedSvg(StringOrMemory localName, NodeFlags flags) : ParsedElement(localName, NamespaceNames.SvgUri, flags), IConstructableSvgElement
{
    protected override ParsedElement NewOfSameKind() => new ParsedSvg(LocalName, Flags);
}

internal sealed class ParsedMath(StringOrMemory localName, NodeFlags flags) : ParsedElement(localName, NamespaceNames.MathMlUri, flags), IConstructableMathElement
{
    protected override ParsedElement NewOfSameKind() => new ParsedMath(LocalName, Flags);
}
