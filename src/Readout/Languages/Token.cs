using Readout.Text;

namespace Readout.Languages;

/// <summary>
/// A token as in Universal Dependencies: a word, number or punctuation mark. <see cref="Norm"/> is its form in lower case with
/// one apostrophe and without ё; <see cref="Lemma"/> is the dictionary form in lower case.
/// </summary>
public readonly record struct Token(TextSpan Span, Upos Upos, Feats Feats, string Norm, string Lemma)
{
    /// <summary>True when the form begins with a capital letter.</summary>
    public bool IsCapitalized { get; init; }

    /// <summary>True when every letter of a form with at least two is a capital.</summary>
    public bool IsAllCaps { get; init; }

    /// <summary>What kind of name the token is, where that can be told.</summary>
    public NameKind NameKind { get; init; }

    public bool IsPunct => Upos == Upos.Punct;

    public bool IsWord => Upos is not (Upos.Punct or Upos.Sym);
}

/// <summary>A sentence: its span without surrounding space, and its tokens <c>[FirstToken, EndToken)</c> in the analysed text.</summary>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, string Language)
{
    public int TokenCount => EndToken - FirstToken;
}
