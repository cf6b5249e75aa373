using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Languages.Splitting;
using Readout.Train.Corpora;
using Readout.Train.Morphology;

namespace Readout.Train.Tagging;

/// <summary>A sentence of a treebank with its candidates and the one of each token that is nearest to the treebank's own reading.</summary>
internal sealed record TrainingSentence(Lattice Lattice, int[] Gold, ConlluSentence Source)
{
    public static TrainingSentence Of(ConlluSentence source, CandidateFinder finder, Tokenizer tokenizer)
    {
        var lattice = new Lattice();
        int[] gold = new int[source.Words.Count];
        var pieces = new List<TokenPiece>();
        for (int i = 0; i < gold.Length; i++)
        {
            ConlluWord word = source.Words[i];
            pieces.Clear();
            tokenizer.Split(word.Form, pieces);
            TokenKind kind = pieces.Count == 1 ? pieces[0].Kind : word.Upos == Upos.Punct ? TokenKind.Punctuation : word.Form[^1] == '.' && word.Form.Length > 1 ? TokenKind.Abbreviation : TokenKind.Word;
            finder.Add(word.Form, Norms.Of(word.Form), kind, lattice);
            gold[i] = Nearest(lattice[i], word);
        }

        return new TrainingSentence(lattice, gold, source);
    }

    private static int Nearest(ReadOnlySpan<Candidate> candidates, ConlluWord word)
    {
        int best = 0;
        int bestScore = int.MinValue;
        for (int i = 0; i < candidates.Length; i++)
        {
            int score = Similarity(candidates[i].Tag, word);
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    private static int Similarity(Tag tag, ConlluWord word)
    {
        Feats gold = word.Feats;
        Feats feats = tag.Feats;
        return UposSimilarity(tag.Upos, word.Upos)
            + (feats.Case == gold.Case ? 4 : 0)
            + (feats.Number == gold.Number ? 2 : 0)
            + (feats.Gender == gold.Gender ? 2 : 0)
            + (feats.VerbForm == gold.VerbForm ? 4 : 0)
            + (feats.Tense == gold.Tense ? 2 : 0)
            + (feats.Person == gold.Person ? 2 : 0)
            + (feats.Mood == gold.Mood ? 2 : 0)
            + (feats.IsShort == gold.IsShort ? 1 : 0)
            + (feats.Animacy == gold.Animacy ? 1 : 0);
    }

    private static int UposSimilarity(Upos tag, Upos gold) => (tag, gold) switch
    {
        _ when tag == gold => 10,
        (Upos.Noun, Upos.Propn) or (Upos.Propn, Upos.Noun) or (Upos.Verb, Upos.Aux) or (Upos.Aux, Upos.Verb) => 7,
        (Upos.Pron, Upos.Det) or (Upos.Det, Upos.Pron) or (Upos.Adj, Upos.Det) or (Upos.Det, Upos.Adj) => 6,
        (Upos.Adj, Upos.Verb) or (Upos.Verb, Upos.Adj) or (Upos.Adj, Upos.Noun) or (Upos.Noun, Upos.Adj) => 3,
        _ => 0,
    };
}
