using Readout.Languages.Morphology;
using Readout.Languages.Search;
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

    private readonly Lazy<WordReader> _reader;

    private readonly Lazy<WordKeys> _searchKeys;

    private protected Language()
    {
        _splitters = new(CreateSplitters);
        _reader = new(() => WordReader.Create(Code));
        _searchKeys = new(() => CreateSearchKeys(_reader.Value.Dictionary, Lexicon("search-forms")[""]));
    }

    /// <summary>BCP 47 primary language subtag.</summary>
    public abstract string Code { get; }

    /// <summary>What an index keeps for this language's words.</summary>
    internal WordKeys SearchKeys => _searchKeys.Value;

    /// <summary>False when the letters of a paragraph already say that it is in no other language that Readout analyses.</summary>
    internal virtual bool MayBeOther(ReadOnlySpan<char> paragraph) => true;

    private protected abstract WordKeys CreateSearchKeys(MorphologyDictionary dictionary, LexiconSection forms);

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

    /// <summary>Whether the dictionary has the form, in <see cref="Token.Norm"/> shape, as anything but a proper name.</summary>
    internal bool IsCommonWord(string norm)
    {
        MorphologyDictionary dictionary = _reader.Value.Dictionary;
        int set = dictionary.Find(norm);
        for (int i = 0; set >= 0 && i < dictionary.CountOf(set); i++)
        {
            if (dictionary.Tags[dictionary.ReadingOf(set, i).Tag].Upos != Upos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the dictionary has the form as a verb and as nothing else.</summary>
    internal bool IsOnlyVerb(string norm)
    {
        MorphologyDictionary dictionary = _reader.Value.Dictionary;
        int set = dictionary.Find(norm);
        for (int i = 0; set >= 0 && i < dictionary.CountOf(set); i++)
        {
            if (dictionary.Tags[dictionary.ReadingOf(set, i).Tag].Upos is not (Upos.Verb or Upos.Aux))
            {
                return false;
            }
        }

        return set >= 0;
    }

    /// <summary>This language's word list of that name (<c>NAME.CODE.lexicon</c>); empty when it has none.</summary>
    internal Lexicon Lexicon(string name) => EmbeddedData.Lexicon(name, Code);

    /// <summary>
    /// The words of the noun phrase <c>[first, end)</c> in the nominative; head, agreeing words and names change, complements stay:
    /// «американским президентом США» → «американский президент США».
    /// </summary>
    public virtual string ToNominative(AnalyzedText text, int first, int end) => text.SpanOf(first, end).In(text.Text);

    /// <summary>Turns phrases of a Slavic language with a <c>nominative</c> lexicon into the nominative.</summary>
    private protected SlavicNominative CreateNominative() => new(new SlavicEndings(Lexicon("nominative")), _reader.Value.Dictionary);

    private void AddSentence(ReadOnlySpan<char> block, int offset, int first, int end, BlockAnalysis analysis)
    {
        int firstToken = analysis.Tokens.Count;
        _reader.Value.Read(block, first, end, analysis);
        for (int i = first; i < end; i++)
        {
            analysis.Tokens.Add(TokenOf(block, offset, i, i - first, analysis));
        }

        var span = new TextSpan(analysis.Tokens[firstToken].Span.Start, analysis.Tokens[^1].Span.End);
        analysis.Sentences.Add(new Sentence(span, firstToken, analysis.Tokens.Count, Code));
    }

    private Token TokenOf(ReadOnlySpan<char> block, int offset, int piece, int index, BlockAnalysis analysis)
    {
        TokenPiece at = analysis.Pieces[piece];
        ReadOnlySpan<char> form = at.Of(block);
        Lattice lattice = analysis.Lattice;
        Candidate chosen = lattice[index][lattice.Chosen[index]];
        string norm = lattice.Norms[index];
        return new Token(new TextSpan(offset + at.Start, offset + at.End), chosen.Tag.Upos, chosen.Tag.Feats, norm, _reader.Value.LemmaOf(norm, chosen, analysis.Strings))
        {
            IsCapitalized = char.IsUpper(form[0]),
            IsAllCaps = IsAllCapitals(form),
            NameKind = chosen.Tag.NameKind,
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
        return (new Tokenizer(abbreviations, new NamePairs(Code), WordSplitter), new SentenceSplitter(abbreviations));
    }
}
