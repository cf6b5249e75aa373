using Readout.Text;

namespace Readout.Languages;

/// <summary>
/// What Readout knows of one language: how its text splits into sentences and tokens, what each token is, and its word lists.
/// Instances are immutable and thread-safe.
/// </summary>
public abstract class Language
{
    /// <summary>BCP 47 primary language subtag.</summary>
    public abstract string Code { get; }

    /// <summary>Splits and tags one block of text that starts at <paramref name="offset"/> of the document, adding to the lists.</summary>
    internal abstract void Analyze(ReadOnlySpan<char> block, int offset, List<Token> tokens, List<Sentence> sentences);

    /// <summary>This language's word list of that name (<c>NAME.CODE.lexicon</c>); empty when it has none.</summary>
    internal Lexicon Lexicon(string name) => EmbeddedData.Lexicon(name, Code);
}
