using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Readout.Articles.Html.Parsing;

/// <summary>
/// Makes the nodes of a parsed tree. What the parser's rules must know of an element (that it is special, closes others, holds markup of
/// another kind) comes from the elements that AngleSharp makes itself.
/// </summary>
internal sealed class ParsedElementFactory : IDomConstructionElementFactory<ParsedDocument, ParsedElement>
{
    // No element has this name: what it gives holds for all that are not listed.
    private const string Unknown = "readout-unknown";

    private static readonly string[] HtmlNames = ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blockquote body br button canvas "
        + "caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame "
        + "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu "
        + "menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script "
        + "search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul "
        + "var video wbr xmp").Split(' ');

    private static readonly string[] MathNames = "math mi mo mn ms mtext annotation-xml annotation".Split(' ');

    private static readonly string[] SvgNames = "svg circle desc foreignObject path title".Split(' ');

    // Behind the names, which it is made of.
    public static readonly ParsedElementFactory Instance = new();

    private readonly FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> _html;
    private readonly FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> _math;
    private readonly FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> _svg;
    private readonly NodeFlags _unknown;
    private readonly NodeFlags _form;

    private ParsedElementFactory()
    {
        using IBrowsingContext context = BrowsingContext.New();
        IHtmlElementConstructionFactory theirs = context.GetService<IHtmlElementConstructionFactory>()!;
        using var document = (Document)new HtmlParser().ParseDocument("");
        _html = Table(HtmlNames, name => FlagsOf(theirs.Create(document, name)));
        _math = Table(MathNames, name => FlagsOf(theirs.CreateMath(document, name)));
        _svg = Table(SvgNames, name => FlagsOf(theirs.CreateSvg(document, name)));
        _unknown = FlagsOf(theirs.CreateUnknown(document, Unknown));
        _form = FlagsOf(theirs.CreateForm(document));
    }

    public ParsedDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source);

    public ParsedElement Create(ParsedDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        Html(localName, _html.TryGetValue(localName.Memory.Span, out NodeFlags own) ? own : _unknown | flags);

    public ParsedElement CreateNoScript(ParsedDocument document, bool scripting) => Html("noscript", Of(_html, "noscript"));

    public ParsedElement CreateUnknown(ParsedDocument document, StringOrMemory tagName) => Html(tagName, _unknown);

    public IConstructableNode CreateDocumentType(ParsedDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new ParsedOther();

    public IConstructableMathElement CreateMath(ParsedDocument document, StringOrMemory name = default) => new ParsedMath(name, Of(_math, name.Memory.Span));

    public IConstructableSvgElement CreateSvg(ParsedDocument document, StringOrMemory name = default) => new ParsedSvg(name, Of(_svg, name.Memory.Span));

    public IConstructableMetaElement CreateMeta(ParsedDocument document) => new ParsedMeta(Of(_html, "meta"));

    public IConstructableScriptElement CreateScript(ParsedDocument document, bool parserInserted, bool started) => new ParsedScript(Of(_html, "script"));

    public IConstructableFrameElement CreateFrame(ParsedDocument document) => new ParsedFrame(Of(_html, "frame"));

    public IConstructableTemplateElement CreateTemplate(ParsedDocument document) => new ParsedTemplate(Of(_html, "template"));

    public IConstructableFormElement CreateForm(ParsedDocument document) => new ParsedForm(_form);

    private static ParsedElement Html(StringOrMemory name, NodeFlags flags) => new(name, NamespaceNames.HtmlUri, flags);

    private static NodeFlags FlagsOf(IConstructableNode node) => node.Flags;

    private static NodeFlags Of(FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> name) =>
        table.TryGetValue(name, out NodeFlags flags) ? flags : table[Unknown];

    private static FrozenDictionary<string, NodeFlags>.AlternateLookup<ReadOnlySpan<char>> Table(string[] names, Func<string, NodeFlags> flagsOf) =>
        names.Append(Unknown).ToFrozenDictionary(name => name, flagsOf, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
