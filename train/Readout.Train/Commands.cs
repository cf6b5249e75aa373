using System.Diagnostics;
using System.Globalization;
using Readout.Articles;
using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Languages.Splitting;
using Readout.Text;
using Readout.Train.Corpora;
using Readout.Train.Morphology;
using Readout.Train.Tagging;

namespace Readout.Train;

/// <summary>What the trainer can be asked to do.</summary>
internal static class Commands
{
    private const int Folds = 10;
    private const int Jackknives = 5;

    // Each fold read costs a training; these are enough to steady the second figure.
    private static readonly int[] FoldsRead = [0, 3, 6, 9];

    public static int Usage()
    {
        Console.Error.WriteLine("""
            readout-train morphology ru AZ_PACKAGE CONLLU OUTPUT
            readout-train morphology uk AFFIXES WORDS CONLLU OUTPUT
            readout-train morphology en CONLLU OUTPUT
            readout-train tagger   LANGUAGE CONLLU MORPHOLOGY OUTPUT
            readout-train evaluate LANGUAGE CONLLU MORPHOLOGY
            readout-train tag      LANGUAGE TEXT
            readout-train speed    LANGUAGE FILE
            readout-train gazetteer en CITIES SURNAMES NOUNS OUTPUT
            readout-train gazetteer LANGUAGE CITIES OUTPUT
            readout-train names CORPORA all|half OUTPUT
            readout-train evaluate-names CORPORA FOLDS
            readout-train statements CORPORA ANNOTATIONS OUTPUT
            readout-train evaluate-statements CORPORA FOLDS
            readout-train evaluate-statements CORPORA ANNOTATIONS FOLDS
            readout-train speakers CORPORA ANNOTATIONS OUTPUT
            readout-train evaluate-speakers CORPORA ANNOTATIONS FOLDS [ERRORS]
            readout-train noun-kinds INDEX_NOUN DATA_NOUN OUTPUT
            readout-train kinds CORPORA OUTPUT
            readout-train evaluate-kinds CORPORA FOLDS
            readout-train body CORPORA OUTPUT
            readout-train evaluate-body CORPORA OUTPUT_FOLDER
            readout-train stories CORPORA RECORDS LABELS OUTPUT
            readout-train evaluate-stories CORPORA RECORDS LABELS FOLDS
            readout-train rarity RECORDS OUTPUT
            readout-train saved-lines CORPORA OUTPUT
            readout-train evaluate-saved-lines CORPORA FOLDS OUTPUT_FOLDER
            """);
        return 2;
    }

    public static int RussianMorphology(string package, string conllu, string output) =>
        Write(output, Morphology.RussianMorphology.Build(package, Sentences("ru", conllu)));

    public static int UkrainianMorphology(string affixes, string words, string conllu, string output) =>
        Write(output, Morphology.UkrainianMorphology.Build(affixes, words, Sentences("uk", conllu)));

    public static int EnglishMorphology(string conllu, string output) => Write(output, TreebankMorphology.Build(Sentences("en", conllu)));

    public static int Tagger(string code, string conllu, string morphology, string output) =>
        Write(output, Train(code, ToLearnFrom(code, Sentences(code, conllu), Dictionary(morphology))));

    public static int Evaluate(string code, string conllu, string morphology)
    {
        ConlluSentence[] all = Sentences(code, conllu);
        var score = new TaggerScore();
        foreach (int fold in FoldsRead)
        {
            ConlluSentence[] known = [.. all.Where((_, i) => i % Folds != fold)];
            MorphologyDictionary dictionary = code == "en" ? new(new ModelFile(TreebankMorphology.Build(known))) : Dictionary(morphology);
            var tagger = new PerceptronTagger(new FileWeights(new ModelFile(Train(code, ToLearnFrom(code, known, dictionary)))));
            var work = new TaggerWorkspace();
            foreach (TrainingSentence sentence in Read(code, all.Where((_, i) => i % Folds == fold), dictionary))
            {
                tagger.Tag(sentence.Lattice, work);
                score.Add(sentence, dictionary);
            }
        }

        Console.WriteLine(score);
        foreach ((string mistake, int count) in score.Mistakes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(20))
        {
            Console.WriteLine($"{count}\t{mistake}");
        }

        return 0;
    }

    public static int Tag(string code, string text)
    {
        foreach (Token token in Analyze(code, text).Tokens)
        {
            Feats feats = token.Feats;
            Console.WriteLine($"{token.Span.In(text)}\t{token.Lemma}\t{token.Upos}\t{feats.Case} {feats.Number} {feats.Gender} {feats.VerbForm} {feats.Tense} {feats.Person} {token.NameKind}");
        }

        return 0;
    }

    public static int Speed(string code, string file)
    {
        string text = File.ReadAllText(file);
        double best = double.MaxValue;
        int tokens = 0;
        for (int i = 0; i < 7; i++)
        {
            long start = Stopwatch.GetTimestamp();
            tokens = Analyze(code, text).Tokens.Length;
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens} tokens, {tokens / best:N0} tokens/s on one core, best of seven"));
        return 0;
    }

    private static AnalyzedText Analyze(string code, string text) => TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = text }), code)!;

    // Only treebanks that allow commercial use.
    private static ConlluSentence[] Sentences(string code, string conllu) =>
    [
        .. Conllu.Read(conllu, code switch
        {
            "ru" => ["UD_Russian-GSD", "UD_Russian-Taiga"],
            "uk" => ["UD_Ukrainian-ParlaMint"],
            _ => ["UD_English-EWT"],
        }),
    ];

    private static MorphologyDictionary Dictionary(string file) => new(new ModelFile(File.ReadAllBytes(file)));

    // The English dictionary is the treebank itself: each part is read with the dictionary of the others, so that unknown words occur as in real text.
    private static TrainingSentence[] ToLearnFrom(string code, ConlluSentence[] sentences, MorphologyDictionary dictionary)
    {
        if (code != "en")
        {
            return [.. Read(code, sentences, dictionary)];
        }

        var read = new List<TrainingSentence>();
        for (int part = 0; part < Jackknives; part++)
        {
            int held = part;
            var others = new MorphologyDictionary(new ModelFile(TreebankMorphology.Build([.. sentences.Where((_, i) => i % Jackknives != held)])));
            read.AddRange(Read(code, sentences.Where((_, i) => i % Jackknives == held), others));
        }

        return [.. read];
    }

    private static List<TrainingSentence> Read(string code, IEnumerable<ConlluSentence> sentences, MorphologyDictionary dictionary)
    {
        var tokenizer = new Tokenizer(new Abbreviations(EmbeddedData.Lexicon("abbreviations", code)), new NamePairs(code), splitter: null);
        var finder = new CandidateFinder(dictionary, EmbeddedData.Lexicon("forms", code)[""], code == "en" ? LetterScript.Latin : LetterScript.Cyrillic);
        return sentences.Select(sentence => TrainingSentence.Of(sentence, finder, tokenizer)).ToList();
    }

    private static byte[] Train(string code, TrainingSentence[] sentences)
    {
        (int epochs, int bits) = code == "en" ? (5, 20) : (10, 19);
        return TaggerTrainer.Train(sentences, epochs, bits);
    }

    public static int Write(string output, byte[] bytes)
    {
        File.WriteAllBytes(output, bytes);
        return 0;
    }
}
