using System.Text;
using Readout.Dates;
using Readout.Text;

namespace Readout.Articles;

/// <summary>Which text of an article a span points into.</summary>
public enum ArticlePart
{
    Title,
    Summary,
    Body,
}

/// <summary>One part of an article, and where its text lies in the document.</summary>
public sealed record DocumentPart(ArticlePart Part, TextSpan Span);

/// <summary>A paragraph, heading or other block in the document.</summary>
public sealed record DocumentBlock(ArticlePart Part, BlockKind Kind, TextSpan Span)
{
    /// <summary>When the entry of a live page came out that it stands in; null elsewhere.</summary>
    public PartialDate? Published { get; init; }
}

/// <summary>
/// The words of an article as one text: title, standfirst and body, each where there is one, with a blank line between.
/// Every later stage works on, and points into, this one text; <see cref="Locate"/> says which part a span lies in. Immutable.
/// </summary>
public sealed class ArticleDocument
{
    private const string Gap = "\n\n";

    private ArticleDocument(string text, IReadOnlyList<DocumentPart> parts, IReadOnlyList<DocumentBlock> blocks)
    {
        Text = text;
        Parts = parts;
        Blocks = blocks;
    }

    public string Text { get; }

    /// <summary>The parts in reading order; absent parts are not listed.</summary>
    public IReadOnlyList<DocumentPart> Parts { get; }

    /// <summary>Title, standfirst and the body's blocks in reading order, disjoint.</summary>
    public IReadOnlyList<DocumentBlock> Blocks { get; }

    public static ArticleDocument Of(NewsArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        var parts = new List<DocumentPart>();
        var blocks = new List<DocumentBlock>();
        if (article.Title is { Length: > 0 } title)
        {
            AddSingle(ArticlePart.Title, title, BlockKind.Heading);
        }

        if (article.Summary is { Length: > 0 } summary)
        {
            AddSingle(ArticlePart.Summary, summary, BlockKind.Paragraph);
        }

        if (article.Text.Length > 0)
        {
            DocumentPart body = Add(ArticlePart.Body, article.Text);
            AddBodyBlocks(article, body, blocks);
        }

        return new ArticleDocument(text.ToString(), parts, blocks);

        void AddSingle(ArticlePart part, string words, BlockKind kind) => blocks.Add(new DocumentBlock(part, kind, Add(part, words).Span));

        DocumentPart Add(ArticlePart part, string words)
        {
            if (text.Length > 0)
            {
                text.Append(Gap);
            }

            var added = new DocumentPart(part, TextSpan.OfLength(text.Length, words.Length));
            text.Append(words);
            parts.Add(added);
            return added;
        }
    }

    /// <summary>The part that <paramref name="span"/> lies in, and the span within that part's own text.</summary>
    public (ArticlePart Part, TextSpan Span) Locate(TextSpan span)
    {
        foreach (DocumentPart part in Parts)
        {
            if (part.Span.Contains(span))
            {
                return (part.Part, span.Shift(-part.Span.Start));
            }
        }

        throw new ArgumentOutOfRangeException(nameof(span), span, "The span crosses the parts of the document.");
    }

    // The body's text is its blocks joined by a blank line, so their places follow from their lengths.
    // Verbatim text has no blocks: its paragraphs are its lines.
    private static void AddBodyBlocks(NewsArticle article, DocumentPart body, List<DocumentBlock> blocks)
    {
        int at = body.Span.Start;
        if (article.Body.Count > 0)
        {
            foreach (Block block in article.Body)
            {
                blocks.Add(new DocumentBlock(ArticlePart.Body, block.Kind, TextSpan.OfLength(at, block.Text.Length)) { Published = block.Published });
                at += block.Text.Length + Gap.Length;
            }

            return;
        }

        ReadOnlySpan<char> text = article.Text;
        foreach (Range range in text.SplitAny('\n', '\r'))
        {
            (int offset, int length) = range.GetOffsetAndLength(text.Length);
            ReadOnlySpan<char> line = text.Slice(offset, length);
            if (!line.IsWhiteSpace())
            {
                int lead = length - line.TrimStart().Length;
                blocks.Add(new DocumentBlock(ArticlePart.Body, BlockKind.Paragraph, TextSpan.OfLength(at + offset + lead, line.Trim().Length)));
            }
        }
    }
}
