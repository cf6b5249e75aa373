using Readout.Train;
using Readout.Train.Articles;
using Readout.Train.Gazetteers;
using Readout.Train.Names;
using Readout.Train.Pages;
using Readout.Train.SavedPages;
using Readout.Train.Statements;
using Readout.Train.Stories;

return args switch
{
    ["morphology", "ru", string package, string conllu, string output] => Commands.RussianMorphology(package, conllu, output),
    ["morphology", "uk", string affixes, string words, string conllu, string output] => Commands.UkrainianMorphology(affixes, words, conllu, output),
    ["morphology", "en", string conllu, string output] => Commands.EnglishMorphology(conllu, output),
    ["tagger", string code, string conllu, string morphology, string output] => Commands.Tagger(code, conllu, morphology, output),
    ["evaluate", string code, string conllu, string morphology] => Commands.Evaluate(code, conllu, morphology),
    ["tag", string code, string text] => Commands.Tag(code, text),
    ["speed", string code, string file] => Commands.Speed(code, file),
    ["statements", string corpora, string annotations, string output] => StatementCommands.Train(corpora, annotations, output),
    ["evaluate-statements", string corpora, string folds] => StatementCommands.Evaluate(corpora, folds),
    ["evaluate-statements", string corpora, string annotations, string folds] => StatementCommands.EvaluatePages(corpora, annotations, folds),
    ["speakers", string corpora, string annotations, string output] => SpeakerCommands.Train(corpora, annotations, output),
    ["evaluate-speakers", string corpora, string annotations, string folds] => SpeakerCommands.Evaluate(corpora, annotations, folds),
    ["evaluate-speakers", string corpora, string annotations, string folds, string errors] => SpeakerCommands.Evaluate(corpora, annotations, folds, errors),
    ["gazetteer", "en", string cities, string surnames, string nouns, string output] => Commands.Write(output, GazetteerBuilder.English(cities, surnames, nouns)),
    ["gazetteer", string code, string cities, string output] => Commands.Write(output, GazetteerBuilder.Cyrillic(code, cities)),
    ["noun-kinds", string index, string data, string output] => Commands.Write(output, NounKindBuilder.Build(index, data)),
    ["names", string corpora, string part, string output] => NameCommands.Train(corpora, part, output),
    ["evaluate-names", string corpora, string folds] => NameCommands.Evaluate(corpora, folds),
    ["kinds", string corpora, string output] => KindCommands.Train(corpora, output),
    ["evaluate-kinds", string corpora, string folds] => KindCommands.Evaluate(corpora, folds),
    ["body", string corpora, string output] => BodyCommands.Train(corpora, output),
    ["evaluate-body", string corpora, string output] => BodyCommands.Evaluate(corpora, output),
    ["stories", string corpora, string records, string labels, string output] => StoryCommands.Train(corpora, records, labels, output),
    ["evaluate-stories", string corpora, string records, string labels, string folds] => StoryCommands.Evaluate(corpora, records, labels, folds),
    ["rarity", string records, string output] => StoryCommands.Rarity(records, output),
    ["saved-lines", string corpora, string output] => SavedPageCommands.Train(corpora, output),
    ["evaluate-saved-lines", string corpora, string folds, string output] => SavedPageCommands.Evaluate(corpora, folds, output),
    _ => Commands.Usage(),
};
