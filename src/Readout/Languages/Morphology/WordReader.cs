using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Languages.Morphology;

/// <summary>Reads the words of one language: dictionary, candidates and tagger. Immutable and thread-safe.</summary>
internal sealed class WordReader
{
    private readonly MorphologyDictionary _dictionary;
    private readonly CandidateFinder _finder;
    private readonly PerceptronTagger _tagger;

    private WordReader(MorphologyDictionary dictionary, PerceptronTagger tagger, string code)
    {
        _dictionary = dictionary;
        _finder = new CandidateFinder(dictionary, EmbeddedData.Lexicon("forms", code)[""], code == "en" ? LetterScript.Latin : LetterScript.Cyrillic);
        _tagger = tagger;
    }

    public MorphologyDictionary Dictionary => _dictionary;

    /// <summary>The reader of <c>morphology.LANG.bin</c> and <c>tagger.LANG.bin</c>.</summary>
    public static WordReader Create(string code)
    {
        var dictionary = new MorphologyDictionary(new ModelFile($"morphology.{code}.bin"));
        var tagger = new PerceptronTagger(new FileWeights(new ModelFile($"tagger.{code}.bin")));
        return new WordReader(dictionary, tagger, code);
    }

    /// <summary>Fills the lattice with the pieces <c>[first, end)</c> of one sentence and chooses a candidate for each.</summary>
    public void Read(ReadOnlySpan<char> block, int first, int end, BlockAnalysis analysis)
    {
        Lattice lattice = analysis.Lattice;
        lattice.Clear();
        for (int i = first; i < end; i++)
        {
            TokenPiece piece = analysis.Pieces[i];
            ReadOnlySpan<char> form = piece.Of(block);
            _finder.Add(form, analysis.Strings.GetNorm(form), piece.Kind, lattice);
        }

        _tagger.Tag(lattice, analysis.Tagging);
    }

    public string LemmaOf(string norm, in Candidate candidate, StringPool strings)
    {
        if (candidate.Lemma < 0)
        {
            return norm;
        }

        const int LongestAddition = 64;
        int most = norm.Length + LongestAddition;
        Span<char> lemma = most <= 192 ? stackalloc char[most] : new char[most];
        norm.AsSpan(0, candidate.Kept).CopyTo(lemma);
        int length = _dictionary.WriteLemma(norm.AsSpan(candidate.Kept), candidate.Lemma, lemma[candidate.Kept..]);
        return strings.Get(lemma[..(candidate.Kept + length)]);
    }
}
