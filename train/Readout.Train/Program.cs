using Readout.Languages.Morphology;
using Readout.Languages.Splitting;
using Readout.Train.Corpora;
using Readout.Train.Morphology;
using Readout.Train.Tagging;

switch (args)
{
    case ["morphology", "ru", string package, string conllu, string output]:
        File.WriteAllBytes(output, RussianMorphology.Build(package, [.. Conllu.Read(conllu, ["UD_Russian-GSD", "UD_Russian-Taiga"])]));
        return 0;
    case ["morphology", "en", string conllu, string output]:
        File.WriteAllBytes(output, TreebankMorphology.Build([.. Conllu.Read(conllu, ["UD_English-EWT"])]));
        return 0;
    case ["morphology", "uk", string affixes, string words, string conllu, string output]:
        File.WriteAllBytes(output, UkrainianMorphology.Build(affixes, words, [.. Conllu.Read(conllu, ["UD_Ukrainian-ParlaMint"])]));
        return 0;
    case ["tagger", string code, string conllu, string morphology, string output]:
        File.WriteAllBytes(output, Train(code, conllu, morphology));
        return 0;
    case ["tag", string code, string text]:
        foreach (Readout.Languages.Token t in Readout.Languages.TextAnalyzer.Analyze(Readout.Articles.ArticleDocument.Of(new Readout.Articles.NewsArticle { Text = text }), code)!.Tokens)
        {
            Console.WriteLine($"{t.Span.In(text)}\t{t.Lemma}\t{t.Upos}\t{t.Feats.Case} {t.Feats.Number} {t.Feats.Gender} {t.Feats.VerbForm} {t.Feats.Tense} {t.Feats.Person} {t.NameKind}".Replace("None", "-"));
        }

        return 0;
    case ["evaluate", string code, string conllu, string morphology]:
        Evaluate(code, conllu, morphology, 10);
        return 0;
    default:
        Console.Error.WriteLine("usage: readout-train morphology ru AZ_PACKAGE CONLLU OUTPUT");
        return 2;
}

static byte[] Train(string code, string conllu, string morphology)
{
    var dictionary = new MorphologyDictionary(new ModelFile(File.ReadAllBytes(morphology)));
    var tokenizer = new Tokenizer(new Abbreviations(Readout.Text.EmbeddedData.Lexicon("abbreviations", code)), null);
    var finder = new CandidateFinder(dictionary, code == "en" ? LetterScript.Latin : LetterScript.Cyrillic);
    string[] treebanks = code switch { "ru" => ["UD_Russian-GSD", "UD_Russian-Taiga"], "en" => ["UD_English-EWT"], _ => ["UD_Ukrainian-ParlaMint"] };
    return TaggerTrainer.Train([.. Conllu.Read(conllu, treebanks).Select(s => TrainingSentence.Of(s, finder, tokenizer))], code == "en" ? 5 : 10, code == "en" ? 20 : 19);
}

static void Evaluate(string code, string conllu, string morphology, int folds)
{
    var dictionary = new MorphologyDictionary(new ModelFile(File.ReadAllBytes(morphology)));
    var tokenizer = new Tokenizer(new Abbreviations(Readout.Text.EmbeddedData.Lexicon("abbreviations", code)), null);
    var finder = new CandidateFinder(dictionary, code == "en" ? LetterScript.Latin : LetterScript.Cyrillic);
    string[] treebanks = code switch { "ru" => ["UD_Russian-GSD", "UD_Russian-Taiga"], "en" => ["UD_English-EWT"], _ => ["UD_Ukrainian-ParlaMint"] };
    TrainingSentence[] all = [.. Conllu.Read(conllu, treebanks).Select(s => TrainingSentence.Of(s, finder, tokenizer))];
    var score = new TaggerScore();
    for (int fold = 0; fold < folds; fold += code == "en" ? 10 : 3)
    {
        byte[] weights = TaggerTrainer.Train([.. all.Where((_, i) => i % folds != fold)], code == "en" ? 5 : 10, 19);
        var tagger = new PerceptronTagger(new FileWeights(new ModelFile(weights)));
        var work = new TaggerWorkspace();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        int tokens = 0;
        foreach (TrainingSentence sentence in all.Where((_, i) => i % folds == fold))
        {
            tagger.Tag(sentence.Lattice, work);
            score.Add(sentence, dictionary);
            tokens += sentence.Lattice.Count;
        }
        Console.WriteLine($"{tokens / clock.Elapsed.TotalSeconds:N0} tokens/s");
    }

    Console.WriteLine(score);
    foreach (var (mistake, count) in score.Mistakes.OrderByDescending(p => p.Value).Take(25)) Console.WriteLine($"{count}\t{mistake}");
}
