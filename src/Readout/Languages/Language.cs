using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Languages;

/// <summary>
/// What Readout knows of one language: how its text splits into sentences and tokens, what each token is, and its word lists.
/// Instances are immutable and thread-safe.
/// </summary>
public abstract class Language
{
    private readonly Lazy<(Tokenizer Tokenizer, SentenceSplitter Sentences)> _splitters;

    private protected Language() => _splitters = new(CreateSplitters);

    /// <summary>BCP 47 primary language subtag.</summary>
    public abstract string Code { get; }

    /// <summary>What splits this language's words further; null when nothing does.</summary>
    private protected virtual ITokenSplitter? WordSplitter => null;

    /// <summary>Splits and tags one block of text that starts at <paramref name="offset"/> of the document.</summary>
    internal void Analyze(ReadOnlySpan<char> block, int offset, BlockAnalysis analysis)
    {
        analysis.Pieces.Clear();
        analysis.Ends.Clear();
        _splitters.Value.Tokenizer.Split(block, analysis.Pieces);
        _splitters.Value.Sentences.Split(block, analysis.Pieces, analysis.Ends);
        int first = 0;
        foreach (int end in analysis.Ends)
        {
            AddSentence(block, offset, first, end, analysis);
            first = end;
        }
    }

    /// <summary>This language's word list of that name (<c>NAME.CODE.lexicon</c>); empty when it has none.</summary>
    internal Lexicon Lexicon(string name) => EmbeddedData.Lexicon(name, Code);

    private void AddSentence(ReadOnlySpan<char> block, int offset, int first, int end, BlockAnalysis analysis)
    {
        int firstToken = analysis.Tokens.Count;
        for (int i = first; i < end; i++)
        {
            analysis.Tokens.Add(TokenOf(block, analysis.Pieces[i], offset, analysis.Strings));
        }

        var span = new TextSpan(analysis.Tokens[firstToken].Span.Start, analysis.Tokens[^1].Span.End);
        analysis.Sentences.Add(new Sentence(span, firstToken, analysis.Tokens.Count, Code));
    }

    private static Token TokenOf(ReadOnlySpan<char> block, TokenPiece piece, int offset, StringPool strings)
    {
        ReadOnlySpan<char> form = piece.Of(block);
        Upos upos = piece.Kind switch
        {
            TokenKind.Punctuation => Upos.Punct,
            TokenKind.Symbol => Upos.Sym,
            TokenKind.Number => Upos.Num,
            _ => Upos.X,
        };
        string norm = strings.GetNorm(form);
        return new Token(new TextSpan(offset + piece.Start, offset + piece.End), upos, default, norm, norm)
        {
            IsCapitalized = char.IsUpper(form[0]),
            IsAllCaps = IsAllCapitals(form),
        };
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> form)
    {
        int letters = 0;
        foreach (char c in form)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }

    private (Tokenizer Tokenizer, SentenceSplitter Sentences) CreateSplitters()
    {
        var abbreviations = new Abbreviations(Lexicon("abbreviations"));
        return (new Tokenizer(abbreviations, WordSplitter), new SentenceSplitter(abbreviations));
    }
}
