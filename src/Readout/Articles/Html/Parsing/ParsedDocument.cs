using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Readout.Articles.Html.Parsing;

/// <summary>The root of a parsed tree. Nothing runs in it, nothing loads. Disposing it gives the parser's buffers back, which the tree's words lie in.</summary>
internal sealed class ParsedDocument(TextSource source) : ParsedNode, IConstructableDocument, IDisposable
{
    public override StringOrMemory NodeName => "#document";

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement Head => DocumentElement is ParsedElement root ? FirstElement(root, "head")! : null!;

    public IConstructableElement DocumentElement => FirstElement(this, null)!;

    public bool IsLoading => false;

    /// <summary>True when an element was put beside the root, which is where the parser loses what it finds between the parts of a table.</summary>
    public bool HasStrayElements
    {
        get
        {
            int elements = 0;
            foreach (ParsedNode child in Children)
            {
                elements += child is ParsedElement ? 1 : 0;
            }

            return elements > 1;
        }
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void AddComment(ref StructHtmlToken token) => AddNode(new ParsedOther());

    public void TrackError(Exception exception)
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    public void ApplyManifest()
    {
    }

    public void Dispose()
    {
        Builder?.Dispose();
        source.Dispose();
    }

    private static ParsedElement? FirstElement(ParsedNode node, string? name)
    {
        foreach (ParsedNode child in node.Children)
        {
            if (child is ParsedElement element && (name is null || element.LocalName == name))
            {
                return element;
            }
        }

        return null;
    }
}
