using System.Globalization;
using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Train.Corpora;
using Readout.Train.Morphology;

namespace Readout.Train.Tagging;

/// <summary>How well a tagger reads treebank sentences that it has not seen.</summary>
internal sealed class TaggerScore
{
    private int _tokens;
    private int _upos;
    private int _feats;
    private int _nominals;
    private int _cases;
    private int _lemmas;
    private int _reachable;

    public Dictionary<string, int> Mistakes { get; } = [];

    public void Add(TrainingSentence sentence, MorphologyDictionary dictionary)
    {
        for (int i = 0; i < sentence.Lattice.Count; i++)
        {
            ConlluWord gold = sentence.Source.Words[i];
            if (gold.Upos == Upos.Punct)
            {
                continue;
            }

            Candidate chosen = sentence.Lattice[i][sentence.Lattice.Chosen[i]];
            _tokens++;
            _upos += chosen.Tag.Upos == gold.Upos ? 1 : 0;
            bool feats = Same(chosen.Tag.Feats, gold.Feats);
            _feats += feats && chosen.Tag.Upos == gold.Upos ? 1 : 0;
            _lemmas += LemmaOf(sentence.Lattice.Norms[i], chosen, dictionary) == Norms.Of(gold.Lemma) ? 1 : 0;
            Tag best = sentence.Lattice[i][sentence.Gold[i]].Tag;
            _reachable += best.Upos == gold.Upos && Same(best.Feats, gold.Feats) ? 1 : 0;
            if (gold.Upos is Upos.Noun or Upos.Propn or Upos.Pron && gold.Feats.Case != Case.None)
            {
                _nominals++;
                _cases += chosen.Tag.IsNominal && chosen.Tag.Feats.Case == gold.Feats.Case ? 1 : 0;
            }

            string mistake = chosen.Tag.Upos != gold.Upos ? $"{gold.Upos} read as {chosen.Tag.Upos}" : chosen.Tag.Feats.Case != gold.Feats.Case ? $"{gold.Upos} {gold.Feats.Case} read as {chosen.Tag.Feats.Case}" : "";
            if (mistake.Length > 0)
            {
                Mistakes[mistake] = Mistakes.GetValueOrDefault(mistake) + 1;
            }
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"words {_tokens}: UPOS {Share(_upos, _tokens)}, UPOS and features {Share(_feats, _tokens)} (reachable {Share(_reachable, _tokens)}), case of nouns, names and pronouns {Share(_cases, _nominals)}, lemma {Share(_lemmas, _tokens)}");

    private static string LemmaOf(string norm, Candidate candidate, MorphologyDictionary dictionary)
    {
        if (candidate.Lemma < 0)
        {
            return norm;
        }

        Span<char> lemma = stackalloc char[256];
        norm.AsSpan(0, candidate.Kept).CopyTo(lemma);
        int length = dictionary.WriteLemma(norm.AsSpan(candidate.Kept), candidate.Lemma, lemma[candidate.Kept..]);
        return lemma[..(candidate.Kept + length)].ToString();
    }

    private static bool Same(Feats left, Feats right) =>
        left.Case == right.Case && left.Number == right.Number && left.Gender == right.Gender && left.Person == right.Person
        && left.Tense == right.Tense && left.VerbForm == right.VerbForm && left.Mood == right.Mood;

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / Math.Max(1, whole):F2}%");
}
