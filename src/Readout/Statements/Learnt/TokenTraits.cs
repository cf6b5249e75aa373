using Readout.Languages;
using Readout.Languages.Morphology;

namespace Readout.Statements.Learnt;

/// <summary>
/// What the features ask of each token, worked out once for a text: hashes of its words and classes, and counts up to it, so that
/// what lies between two tokens is a subtraction. Outside the text stands a token of its own kind.
/// </summary>
internal sealed class TokenTraits
{
    private const uint Outside = 7;

    private readonly uint[] _word;
    private readonly uint[] _lemma;
    private readonly uint[] _class;
    private readonly uint[] _mixed;
    private readonly byte[] _known;
    private readonly int[] _commas;
    private readonly int[] _verbs;
    private readonly int[] _marks;
    private readonly int[] _thats;
    private readonly int[] _nominals;
    private readonly int[] _sentence;

    public TokenTraits(StatementContext context)
    {
        Context = context;
        int count = context.Text.Tokens.Length;
        (_word, _lemma, _class, _mixed, _known) = (new uint[count], new uint[count], new uint[count], new uint[count], new byte[count]);
        (_commas, _verbs, _marks, _thats, _nominals, _sentence) = (new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1]);
        for (int i = 0; i < count; i++)
        {
            Read(i);
        }

        for (int s = 0; s < context.Text.Sentences.Length; s++)
        {
            Sentence sentence = context.Text.Sentences[s];
            _sentence.AsSpan(sentence.FirstToken, sentence.TokenCount).Fill(s);
        }

        _sentence[count] = context.Text.Sentences.Length;
    }

    public StatementContext Context { get; }

    public int Count => _word.Length;

    public uint Word(int token) => At(_word, token);

    public uint Lemma(int token) => At(_lemma, token);

    /// <summary>Part of speech with the form of the verb.</summary>
    public uint Class(int token) => At(_class, token);

    /// <summary>The word itself where it belongs to the grammar, else its class.</summary>
    public uint Mixed(int token) => At(_mixed, token);

    /// <summary>How the cue lexicon knows the word; 0 when it does not.</summary>
    public uint Known(int token) => (uint)token < (uint)_known.Length ? _known[token] : 0u;

    public int Commas(int from, int to) => Between(_commas, from, to);

    public int Verbs(int from, int to) => Between(_verbs, from, to);

    public int Marks(int from, int to) => Between(_marks, from, to);

    public int Thats(int from, int to) => Between(_thats, from, to);

    public int Nominals(int from, int to) => Between(_nominals, from, to);

    public int SentenceOf(int token) => _sentence[Math.Clamp(token, 0, _word.Length)];

    public Sentence Sentence(int token) => Context.Text.Sentences[_sentence[Math.Clamp(token, 0, _word.Length - 1)]];

    public bool StartsSentence(int token) => token < Count && Sentence(token).FirstToken == token;

    public bool EndsSentence(int end) => end > 0 && Sentence(end - 1).EndToken == end;

    /// <summary>What names somebody there: nothing, a word, or the form and kind of a mention.</summary>
    public uint Naming(int token) => Context.Mentions.At(token) is ({ } entity, { } mention) ? 2 + ((uint)mention.Form * 8) + (uint)entity.Kind : (uint)token < (uint)Count && Context.Grammar.IsPronoun(token) ? 1u : 0;

    /// <summary>A distance that grows coarser as it grows.</summary>
    public static uint Bucket(int distance) => distance switch
    {
        < 0 => 32 + Bucket(-distance),
        <= 6 => (uint)distance,
        <= 8 => 7,
        <= 11 => 8,
        <= 16 => 9,
        <= 24 => 10,
        <= 40 => 11,
        _ => 12,
    };

    private void Read(int i)
    {
        Token token = Context.Text[i];
        uint kind = (uint)token.Upos + 1;
        _word[i] = TaggerFeatures.HashOf(token.Norm);
        _lemma[i] = TaggerFeatures.HashOf(token.Lemma.Length > 0 ? token.Lemma : token.Norm);
        _class[i] = (kind << 8) | ((uint)token.Feats.VerbForm << 4) | (uint)token.Feats.Tense;
        _mixed[i] = IsGrammar(token.Upos) ? _word[i] : token.IsCapitalized ? _class[i] | 0x8000 : _class[i];
        _known[i] = Context.Words.Word(token.Norm) is { } entry ? (byte)(1 + (int)entry.Form) : (byte)0;
        _commas[i + 1] = _commas[i] + (Context.Grammar.IsComma(i) ? 1 : 0);
        _verbs[i + 1] = _verbs[i] + (token.Upos is Upos.Verb or Upos.Aux ? 1 : 0);
        _marks[i + 1] = _marks[i] + (Context.Grammar.IsQuoteMark(i) ? 1 : 0);
        _thats[i + 1] = _thats[i] + (token.Norm == "that" ? 1 : 0);
        _nominals[i + 1] = _nominals[i] + (token.Upos is Upos.Noun or Upos.Propn or Upos.Pron ? 1 : 0);
    }

    private static bool IsGrammar(Upos upos) =>
        upos is Upos.Adp or Upos.Aux or Upos.Cconj or Upos.Det or Upos.Part or Upos.Pron or Upos.Punct or Upos.Sconj or Upos.Sym;

    private static uint At(uint[] values, int token) => (uint)token < (uint)values.Length ? values[token] : Outside;

    private static int Between(int[] sums, int from, int to) => from < to ? sums[Math.Min(to, sums.Length - 1)] - sums[Math.Max(0, from)] : 0;
}
