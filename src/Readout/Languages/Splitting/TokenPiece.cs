namespace Readout.Languages.Splitting;

/// <summary>What the form of a piece of text shows before any dictionary is asked.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Link,
    Abbreviation,
    Punctuation,
    Symbol,
}

/// <summary>A token of one block before it is tagged: where it lies in the block, and its kind.</summary>
internal readonly record struct TokenPiece(int Start, int End, TokenKind Kind)
{
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> block) => block[Start..End];

    /// <summary>True when nothing stands between this piece and <paramref name="next"/>.</summary>
    public bool Touches(TokenPiece next) => End == next.Start;
}
