using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Text;
using Readout.Train.Corpora;
using Readout.Train.Hunspell;

namespace Readout.Train.Morphology;

/// <summary>Makes <c>morphology.uk.bin</c> out of the Hunspell dictionary and the words of a treebank.</summary>
internal static class UkrainianMorphology
{
    public static byte[] Build(string affixFile, string wordFile, IReadOnlyList<ConlluSentence> treebank)
    {
        var builder = new MorphologyBuilder();
        var kinds = new NameKinds(EmbeddedData.Lexicon("names", "uk"));
        var words = new EndingCounter(MorphologyDictionary.WordEndingMark);
        var names = new EndingCounter(MorphologyDictionary.NameEndingMark);
        foreach (HunspellForm form in new HunspellDictionary(affixFile, wordFile).Forms())
        {
            string norm = Norms.Of(form.Form);
            LemmaRule rule = LemmaRule.Between(norm, Norms.Of(form.Lemma));
            foreach (Tag read in UkrainianForms.TagsOf(form))
            {
                Tag tag = read.Upos == Upos.Propn && read.NameKind == NameKind.None ? read with { NameKind = kinds.Of(Norms.Of(form.Lemma)) } : read;
                builder.Add(norm, tag, rule, 0);
                if (form.Flags.Length > 0)
                {
                    (tag.Upos == Upos.Propn ? names : words).Add(norm, tag, rule);
                }
            }
        }

        words.AddTo(builder);
        names.AddTo(builder);
        ClosedClasses.AddTo(builder, treebank);
        OpenClasses.AddTo(builder, treebank);
        return builder.Build();
    }
}

/// <summary>What kind of name a lemma is, by the language's list of names.</summary>
internal sealed class NameKinds(Lexicon names)
{
    public NameKind Of(string lemma) =>
        names["masculine"].Contains(lemma) || names["feminine"].Contains(lemma) || names["either"].Contains(lemma) ? NameKind.Given
        : names["place"].Contains(lemma) ? NameKind.Place
        : names["surname"].Contains(lemma) ? NameKind.Surname
        : NameKind.None;
}

/// <summary>Adds the treebank's readings of forms that the dictionary does not have.</summary>
internal static class OpenClasses
{
    public static void AddTo(MorphologyBuilder builder, IReadOnlyList<ConlluSentence> treebank)
    {
        foreach (IGrouping<string, ConlluWord> form in treebank.SelectMany(sentence => sentence.Words).GroupBy(word => Norms.Of(word.Form), StringComparer.Ordinal).ToList())
        {
            if (!form.Key.All(c => char.IsLetter(c) || c is '-' or '\'') || !form.Key.All(c => c < 0x530))
            {
                continue;
            }

            bool known = builder.Contains(form.Key);
            foreach (ConlluWord word in form)
            {
                var tag = new Tag(word.Upos, word.Feats with { Aspect = Aspect.None, Voice = Voice.None }, NameKind.None);
                if (!known || !builder.ReadingsOf(form.Key).Any(reading => reading.Tag.Upos == tag.Upos && (tag.Upos != Upos.Propn || (reading.Tag.Feats.Case == tag.Feats.Case && reading.Lemma == LemmaRule.Between(form.Key, Norms.Of(word.Lemma))))))
                {
                    builder.Add(form.Key, tag, LemmaRule.Between(form.Key, Norms.Of(word.Lemma)), 8);
                }
            }
        }
    }
}
