using Readout.Languages.Morphology;
using Readout.Languages.Splitting;

namespace Readout.Languages;

/// <summary>What one analysis of a document gathers, and the lists that its blocks reuse. Not thread-safe.</summary>
internal sealed class BlockAnalysis
{
    public List<Token> Tokens { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public StringPool Strings { get; } = new();

    public Lattice Lattice { get; } = new();

    public TaggerWorkspace Tagging { get; } = new();

    /// <summary>The pieces of the block at hand.</summary>
    public List<TokenPiece> Pieces { get; } = [];

    /// <summary>Where the sentences of the block at hand end, as indices into <see cref="Pieces"/>.</summary>
    public List<int> Ends { get; } = [];
}
