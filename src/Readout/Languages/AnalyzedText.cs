using Readout.Articles;
using Readout.Text;

namespace Readout.Languages;

/// <summary>
/// A document with its sentences and tokens. Sentences are ordered and disjoint and none crosses a block; tokens are ordered and disjoint,
/// and every character of a block that belongs to no token is white space. Immutable.
/// </summary>
public sealed class AnalyzedText
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly int[] _firstSentenceOfBlock;

    internal AnalyzedText(ArticleDocument document, string language, Token[] tokens, Sentence[] sentences, int[] firstSentenceOfBlock)
    {
        Document = document;
        Language = language;
        _tokens = tokens;
        _sentences = sentences;
        _firstSentenceOfBlock = firstSentenceOfBlock;
    }

    public ArticleDocument Document { get; }

    public string Text => Document.Text;

    /// <summary>The article's language; a sentence may be in another.</summary>
    public string Language { get; }

    public ReadOnlySpan<Token> Tokens => _tokens;

    public ReadOnlySpan<Sentence> Sentences => _sentences;

    public ref readonly Token this[int token] => ref _tokens[token];

    /// <summary>The sentences of one block, as <c>[First, End)</c> indices into <see cref="Sentences"/>.</summary>
    public (int First, int End) SentencesOfBlock(int block) =>
        (_firstSentenceOfBlock[block], block + 1 < _firstSentenceOfBlock.Length ? _firstSentenceOfBlock[block + 1] : _sentences.Length);

    /// <summary>Index of the sentence that holds <paramref name="token"/>.</summary>
    public int SentenceOf(int token)
    {
        int low = 0;
        int high = _sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Index of the first token that starts at or after <paramref name="position"/>; the token count when none does.</summary>
    public int TokenAt(int position)
    {
        int low = 0;
        int high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public ReadOnlySpan<char> Form(int token) => _tokens[token].Span.Of(Text);

    /// <summary>The span of tokens <c>[first, end)</c>.</summary>
    public TextSpan SpanOf(int first, int end) => new(_tokens[first].Span.Start, _tokens[end - 1].Span.End);
}
